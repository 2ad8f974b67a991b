/** The picture behind the talk and the sound with it: decoration that may fail without harm. */
import { effect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { moves, prefs } from "../settings/prefs.ts";
import type { Controller } from "./controller.ts";
import { dressSound } from "./dressSound.ts";
import { Portrait } from "./Portrait.tsx";
import { speak } from "./speak.ts";
import { viewOf } from "./view.ts";
import "../../ui/fonts.css";
import "./backdrop.css";

type Stage = Awaited<ReturnType<(typeof import("../stage/mount.ts"))["mountStage"]>>;

const WHY = {
  "no-canvas": "this browser cannot draw them",
  "not-fetched": "they could not be fetched",
  "not-drawn": "they could not be drawn",
} as const;

export function Backdrop({ controller }: { readonly controller: Controller }) {
  const parent = useRef<HTMLDivElement>(null);
  const [off, turnOff] = useState<keyof typeof WHY | null>(null);
  const [ready, setReady] = useState(false);
  const [silence, tellSilence] = useState<string | null>(null);

  useEffect(() => {
    const { data } = controller.edition;
    let gone = false;
    let fetched = false;
    let stage: Stage | null = null;
    const undo: (() => void)[] = [];
    const sound = dressSound(controller, tellSilence);
    undo.push(sound.destroy);

    const begin = async (): Promise<void> => {
      // Phaser itself fails without a canvas, so it is not even fetched.
      if (!document.createElement("canvas").getContext("2d")) return turnOff("no-canvas");
      const view = viewOf(data, controller.talk.value.scene);
      const [{ mountStage }] = await Promise.all([
        import("../stage/mount.ts"),
        // Beside the stage and not after it.
        import("../stage/places/places.ts").then(({ fetchPlace }) => fetchPlace(view.place)),
      ]);
      fetched = true;
      if (gone || !parent.current) return;
      const mounted = await mountStage({
        parent: parent.current,
        view,
        motion: moves(),
        onLost: (reason) => {
          if (reason === "no-canvas") turnOff("no-canvas");
        },
      });
      if (gone) return mounted.destroy();
      stage = mounted;
      setReady(true);
      undo.push(effect(() => mounted.show(viewOf(data, controller.talk.value.scene))));
      undo.push(effect(() => mounted.setMotion(moves())));
    };
    begin().catch((error: unknown) => {
      // The browser's console has the cause for whoever looks after the pictures.
      console.error(error);
      turnOff((already) => already ?? (fetched ? "not-drawn" : "not-fetched"));
    });

    // The turn's last words set lips and voice going; both only follow, nothing waits for them.
    let hush = (): void => {};
    undo.push(
      effect(() => {
        const line = controller.latest.value.findLast((entry) => entry.kind === "line");
        hush();
        if (line?.kind !== "line" || line.who === "" || line.who === "you") return;
        if (line.channel === "chat" || line.channel === "email") return;
        const { still, muted } = { still: !moves(), muted: prefs.value.muted };
        if (still && muted) return;
        const heat = controller.customer.peek().heat / 100;
        const voice = data.cast[line.who]?.voice;
        hush = speak(line.text, (vowel) => {
          if (!still) stage?.talk(vowel);
          if (voice) sound.blip(voice, vowel, heat);
        });
      }),
      () => hush(),
    );
    return () => {
      gone = true;
      for (const step of undo) step();
      stage?.destroy();
    };
  }, [controller]);

  return (
    <>
      <div class={`backdrop ${ready ? "ready" : ""}`}>
        <div class="canvas" ref={parent} aria-hidden="true" />
        {off !== null && <Portrait controller={controller} />}
      </div>
      {(off !== null || silence !== null) && (
        <aside class="pictures-off" aria-label="Pictures and sound">
          {off !== null && <p>Pictures are off: {WHY[off]}. The case plays on in words.</p>}
          {silence !== null && <p>{silence}</p>}
        </aside>
      )}
    </>
  );
}
