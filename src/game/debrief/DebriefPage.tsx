/** Finds the play that the address names and shows its debrief. */
import { editions } from "virtual:redress/cases";
import { useEffect, useState } from "preact/hooks";
import { forkAt } from "../../play/log.ts";
import type { Edition } from "../../story/session.ts";
import { openSaves } from "../saves/idb.ts";
import type { Save } from "../saves/save.ts";
import { endedHere, keep } from "../play/keep.ts";
import { DebriefView } from "./DebriefView.tsx";
import { OldPlay } from "./OldPlay.tsx";
import "./debrief.css";

interface Props {
  readonly caseId: string;
  readonly saveId: string;
}

type Found =
  | { readonly kind: "looking" }
  | { readonly kind: "none"; readonly message: string }
  | { readonly kind: "found"; readonly edition: Edition; readonly save: Save };

async function find({ caseId, saveId }: Props): Promise<Found> {
  const load = Object.hasOwn(editions, caseId) ? editions[caseId] : undefined;
  if (!load) return { kind: "none", message: `There is no case "${caseId}" here.` };
  const here = endedHere(saveId);
  if (here) return { kind: "found", edition: (await load()).default, save: here };
  const [edition, saves] = await Promise.all([load(), openSaves().list()]);
  if (!saves.ok) {
    return { kind: "none", message: `The play could not be read: ${saves.message}.` };
  }
  const save = saves.value.find((each) => each.id === saveId && each.caseId === caseId);
  return save
    ? { kind: "found", edition: edition.default, save }
    : { kind: "none", message: "This play is not on this machine. It may have been deleted." };
}

/** A new practice play with everything up to that choice already played. */
async function tryFrom(save: Save, turn: number): Promise<string | null> {
  const now = new Date().toISOString();
  const { result: _, ...rest } = save;
  const fork: Save = {
    ...rest,
    id: `${now}-${turn}`,
    mode: "practice",
    startedAt: now,
    updatedAt: now,
    log: forkAt(save.log, turn),
  };
  const fault = await keep(fork);
  if (fault === null) location.hash = `#/${encodeURIComponent(save.caseId)}/play`;
  return fault;
}

export function DebriefPage(props: Props) {
  const [found, show] = useState<Found>({ kind: "looking" });
  const [fault, tell] = useState<string | null>(null);
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
  }, [props.caseId, props.saveId]);

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
  const { edition, save } = found;
  if (save.storyHash !== edition.hash) return <OldPlay edition={edition} save={save} />;
  return (
    <>
      {fault && (
        <p class="debrief-fault" role="alert">
          Trying from there needs storage on this machine, and {fault}.
        </p>
      )}
      <DebriefView
        edition={edition}
        save={save}
        onTry={(turn) => void tryFrom(save, turn).then(tell)}
      />
    </>
  );
}
