/** Finds the play that the address names and shows its debrief. */
import { atlases } from "virtual:redress/atlases";
import { editions } from "virtual:redress/cases";
import { useEffect, useMemo, useState } from "preact/hooks";
import { resumeSession, type Edition } from "../../story/session.ts";
import { later } from "../../ui/Later.tsx";
import { lookAtObservation, observation } from "../assess/observation.ts";
import { heldBack } from "../assess/release.ts";
import { membership } from "../class/membership.ts";
import { oncePressed, tryBetter, tryFrom } from "../play/fork.ts";
import { keptPlay } from "../play/keep.ts";
import type { Played } from "../saves/save.ts";
import { ActivityDebrief } from "../activity/ActivityDebrief.tsx";
import { DebriefView } from "./DebriefView.tsx";
import { OldPlay } from "./OldPlay.tsx";
import "./debrief.css";
import "./review/review.css";

const HandedIn = later(
  "What happens now",
  async () => (await import("../assess/observed/HandedIn.tsx")).HandedIn,
);

interface Props {
  readonly caseId: string;
  readonly saveId: string;
}

type Found =
  | { readonly kind: "looking" }
  | { readonly kind: "none"; readonly message: string }
  /** refusal: why it cannot be scored; it can be read. */
  | {
      readonly kind: "found";
      readonly edition: Edition;
      readonly save: Played;
      readonly refusal: string | null;
    };

/** Only a log that the case itself gives when it is played again is scored. */
function refusalOf(edition: Edition, save: Played): string | null {
  // An activity's debrief plays its own log again.
  if (edition.data.activity) return null;
  try {
    const resumed = resumeSession(edition, save.log);
    if (resumed.ok) return null;
    return resumed.code === "other-story"
      ? "This case has changed since you played it, so the play cannot be scored again."
      : resumed.message;
  } catch (error) {
    return `This play cannot be played again, so it cannot be scored: ${String(error)}.`;
  }
}

async function find({ caseId, saveId }: Props): Promise<Found> {
  const load = Object.hasOwn(editions, caseId) ? editions[caseId] : undefined;
  if (!load) return { kind: "none", message: `There is no case "${caseId}" here.` };
  const [edition, save] = await Promise.all([load(), keptPlay(caseId, saveId)]);
  if (!save.ok) return { kind: "none", message: save.message };
  return {
    kind: "found",
    edition: edition.default,
    save: save.value,
    refusal: refusalOf(edition.default, save.value),
  };
}

export function DebriefPage(props: Props) {
  const [found, show] = useState<Found>({ kind: "looking" });
  const [looks, look] = useState(0);
  const [fault, tell] = useState<string | null>(null);
  const onTry = useMemo(
    () =>
      oncePressed(async (turn, better) => {
        if (found.kind !== "found") return null;
        const { save, edition } = found;
        return better === undefined ? tryFrom(save, turn) : tryBetter(save, edition, turn, better);
      }, tell),
    [found],
  );
  useEffect(() => {
    let here = true;
    const settle = (next: Found): void => {
      if (here) show(next);
    };
    find(props).then(settle, (error: unknown) =>
      settle({ kind: "none", message: `The debrief could not be opened: ${String(error)}` }),
    );
    return () => {
      here = false;
    };
  }, [props.caseId, props.saveId, looks]);

  const closed = membership.value !== null && observation.value?.caseId === props.caseId;
  // As last heard, which may be over by now.
  useEffect(() => {
    if (closed) void lookAtObservation();
  }, [closed]);

  if (found.kind === "looking") return <p class="debrief-wait">Opening the debrief…</p>;
  if (found.kind === "none") {
    return (
      <main class="debrief">
        <h1>No debrief to show</h1>
        <p role="alert">{found.message}</p>
        <p>
          <a class="plain" href="#/">
            Back to the desk
          </a>
        </p>
      </main>
    );
  }
  const { edition, save, refusal } = found;
  const waits = heldBack(save);
  if (waits) {
    return (
      <HandedIn
        title={edition.data.title}
        assessment={waits.assessment}
        onReleased={() => look(looks + 1)}
      />
    );
  }
  if (closed) {
    return (
      <main class="debrief">
        <h1>This debrief is closed for now</h1>
        <p>
          {observation.value!.assessor} observes you in this case. What you did in it before opens
          again when that is over.
        </p>
        <p>
          <a class="plain" href="#/">
            Back to the desk
          </a>
        </p>
      </main>
    );
  }
  if (edition.data.activity) return <ActivityDebrief edition={edition} save={save} />;
  if (refusal !== null) return <OldPlay edition={edition} save={save} refusal={refusal} />;
  return (
    <>
      {fault && (
        <p class="debrief-fault" role="alert">
          {fault}
        </p>
      )}
      <DebriefView edition={edition} save={save} atlases={atlases} onTry={onTry} />
    </>
  );
}
