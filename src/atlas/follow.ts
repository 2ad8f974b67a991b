/** The steps of a play as the atlas numbers them: a choice's index, or how the record was written. */
import type { CaseData } from "../play/case.ts";
import type { Authority, PlayEvent } from "../play/event.ts";
import { standing } from "../play/log.ts";
import { checkRecord } from "../play/record/check.ts";
import { truth } from "../play/record/truth.ts";
import { harmCost } from "../play/score/sums.ts";
import { NO_GAIN, placesOf, type Gain } from "./gain.ts";
import { RECORDS, type RecordKind } from "./graph.ts";
import type { Playing, Spot } from "./playing.ts";

export interface Step {
  /** The turn it was made in; a record belongs to the turn whose options it stands before. */
  readonly turn: number;
  readonly what: "choice" | "record";
  /** Which way on from the point where it was made. */
  readonly way: number;
  /** What the manager said to what it put to them. */
  readonly answer?: Authority;
  /** What it cost beyond what the atlas counts: further untrue entries of a record. */
  readonly beyond: Gain;
}

/** What so many untrue entries take from Resolution. */
function untrue(entries: number): Gain {
  if (entries <= 0) return NO_GAIN;
  const gain = NO_GAIN.slice();
  gain[placesOf("S").taken] = entries * harmCost("s.record-wrong");
  return gain;
}

/** Every step of a log, with every step back taken. */
export function stepsOf(caseData: CaseData, log: readonly PlayEvent[]): readonly Step[] {
  const steps: Step[] = [];
  let known = truth.initial;
  let turn = -1;
  for (const event of standing(log)) {
    if (event.type === "OptionsOffered") turn = event.turn;
    else if (event.type === "ChoiceMade") {
      steps.push({ turn: event.turn, what: "choice", way: event.index, beyond: NO_GAIN });
    } else if (event.type === "AuthorityAnswered") {
      const asked = steps.pop();
      if (asked) steps.push({ ...asked, answer: event.answer });
    } else if (event.type === "RecordWritten") {
      const check = checkRecord(caseData, event.fields, known);
      const kind: RecordKind = check.blank
        ? "blank"
        : check.missingEssentials > 0
          ? "lacking"
          : check.untrueEntries > 0
            ? "untrue"
            : "whole";
      const counted = kind === "untrue" ? 1 : 0;
      steps.push({
        turn,
        what: "record",
        way: RECORDS.indexOf(kind),
        beyond: untrue(check.untrueEntries - counted),
      });
    }
    known = truth.evolve(known, event);
  }
  return steps;
}

/** Where a step of a log leads; null where a sample never went that way. */
export function stepAlong<S>(
  { step }: Playing<S>,
  from: Spot<S>,
  { what, way, answer, beyond }: Step,
): Spot<S> | null {
  const next = step(from, way, answer);
  return next && what === "record" ? { ...next, beyond } : next;
}
