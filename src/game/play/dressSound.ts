/** The sound of a play: the place, what happens in it, and voices. Silent until it can be had. */
import { effect } from "@preact/signals";
import type { Person } from "../../play/case.ts";
import { prefs } from "../settings/prefs.ts";
import type { Sound } from "../sound/sound.ts";
import type { Controller } from "./controller.ts";
import { cuesOf } from "./cues.ts";
import type { Vowel } from "./speak.ts";

/** Effects of one turn follow each other rather than sounding as one. */
const APART = 320;

export interface DressedSound {
  readonly blip: (voice: Person["voice"], vowel: Vowel, heat: number) => void;
  readonly destroy: () => void;
}

const volumesNow = () => {
  const { ambience, effects, voice } = prefs.value;
  return { ambience, effects, voice };
};

/** `tell` hears why there is no sound, in words for the learner, or null once there is. */
export function dressSound(
  controller: Controller,
  tell: (trouble: string | null) => void,
): DressedSound {
  const { data } = controller.edition;
  const undo: (() => void)[] = [];
  let sound: Sound | null = null;
  let gone = false;

  const begin = async (): Promise<void> => {
    const { createSound } = await import("../sound/sound.ts");
    if (gone) return;
    const made = createSound({
      volumes: volumesNow(),
      muted: prefs.peek().muted,
      onState: (_, message) => tell(message ?? null),
    });
    sound = made;
    // A browser lets a page sound only from within a gesture.
    const unlock = (): void => made.unlock();
    for (const gesture of ["pointerdown", "keydown"]) {
      addEventListener(gesture, unlock, { once: true });
      undo.push(() => removeEventListener(gesture, unlock));
    }
    undo.push(
      effect(() => made.setVolumes(volumesNow())),
      effect(() => made.setMuted(prefs.value.muted)),
      effect(() => made.ambience(controller.talk.value.scene.place)),
    );
    undo.push(
      controller.onEvents((events) => {
        const log = controller.log.peek();
        cuesOf(data, log.slice(0, log.length - events.length), events).forEach((cue, i) => {
          const timer = setTimeout(() => made.effect(cue), i * APART);
          undo.push(() => clearTimeout(timer));
        });
      }),
    );
  };
  // Without it nothing is lost: every effect has its words on the screen.
  begin().catch(() => tell("Sound could not be fetched. The case plays on without it."));

  return {
    blip: (voice, vowel, heat) => sound?.blip(voice, vowel, heat),
    destroy: () => {
      gone = true;
      for (const step of undo) step();
      sound?.destroy();
    },
  };
}
