/** Tells a better line in the story's own words, by playing it. */
import type { Move } from "../../../atlas/review.ts";
import type { LineStep } from "../../../atlas/reviewLine.ts";
import type { OptionKind, PlayEvent } from "../../../play/event.ts";
import { fullRecord } from "../../../play/record/full.ts";
import { ok, refused, type Result } from "../../../play/result.ts";
import type { Edition, Input, Session } from "../../../story/session.ts";
import { standAt } from "../../play/fork.ts";

export interface ToldStep {
  readonly kind: OptionKind | "record";
  /** A choice as it reads in the play; empty for a record. */
  readonly text: string;
  /** A new scene that opens before it, such as "Two days later". */
  readonly heading: string | null;
}

export interface ToldLine {
  readonly steps: readonly ToldStep[];
  /** How the case ends that way. */
  readonly ending: string;
}

const BROKEN =
  "This line could not be told. You can still play from here and look for it yourself.";

const broken = refused("broken", BROKEN);

const headingIn = (events: readonly PlayEvent[]): string | null =>
  events
    .filter((event) => event.type === "SceneSet")
    .findLast((scene) => scene.heading !== undefined)?.heading ?? null;

/** The input that a step of a line is, and how it reads; null where it is not to be had. */
function inputFor(
  { edition, log, state }: Session,
  { what, way }: LineStep,
): { readonly input: Input; readonly kind: ToldStep["kind"]; readonly text: string } | null {
  if (what === "record") {
    // A better line never writes less than a whole and true record.
    const input = { type: "write-record", fields: fullRecord(edition.data, log()) } as const;
    return { input, kind: "record", text: "" };
  }
  const option = state().options.find(({ index }) => index === way);
  return option
    ? { input: { type: "choose", index: way }, kind: option.kind, text: option.text }
    : null;
}

/** `log` is the play that the move is of. */
export function tellLine(
  edition: Edition,
  log: readonly PlayEvent[],
  { turn, what }: Pick<Move, "turn" | "what">,
  line: readonly LineStep[],
): Result<ToldLine, "broken"> {
  try {
    const stood = standAt(edition, log, turn, what);
    if (!stood.ok) return broken;
    const session = stood.value;
    const steps: ToldStep[] = [];
    let heading: string | null = null;
    for (const step of line) {
      const next = inputFor(session, step);
      if (!next) return broken;
      const given = session.give(next.input);
      if (!given.ok) return broken;
      steps.push({ kind: next.kind, text: next.text, heading });
      heading = headingIn(given.value);
    }
    const ended = session.log().findLast((event) => event.type === "PlayEnded");
    return ended ? ok({ steps, ending: edition.data.endings[ended.ending] ?? "" }) : broken;
  } catch {
    return broken;
  }
}
