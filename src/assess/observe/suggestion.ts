/**
 * What a play's own tags point to for a criterion. It is shown only after the assessor has decided,
 * and never decides anything.
 */
import type { PlayEvent } from "../../play/event.ts";
import type { Outcome, Suggestion } from "../event.ts";
import type { CriterionId } from "../pack/pack.ts";
import { standingLines, type Line } from "./lines.ts";

export interface Pointed {
  readonly suggestion: Suggestion;
  /** Lines of the log where the criterion was touched. */
  readonly lines: readonly number[];
}

/** The lines from a choice (or the beginning) up to the next options. */
function turns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const ends = lines.flatMap(({ event }, n) => (event.type === "OptionsOffered" ? [n + 1] : []));
  const bounds = [0, ...ends, lines.length];
  return bounds.slice(1).map((end, n) => lines.slice(bounds[n], end));
}

/** A touch in a turn that was answered weakly, or did harm, shows it in part only. */
function gradeOf(turn: readonly Line[]): "seen" | "partly" {
  const harmed = turn.some(({ event: { type } }) => type === "Harmed" || type === "CriticalFailed");
  const grades = turn.flatMap(({ event }) => (event.type === "MomentMet" ? [event.grade] : []));
  const weak = grades.length > 0 && grades.every((grade) => grade === "weak");
  return harmed || weak ? "partly" : "seen";
}

/** Of one play's log. Steps back are taken first: an assessed play has none. */
export function pointedTo(log: readonly PlayEvent[], criterion: CriterionId): Pointed {
  const lines: number[] = [];
  let best: Suggestion = "not-seen";
  for (const turn of turns(standingLines(log))) {
    const touched = turn.filter(
      ({ event }) => event.type === "CriterionTouched" && event.criterion === criterion,
    );
    if (touched.length === 0) continue;
    lines.push(...touched.map(({ at }) => at));
    const grade = gradeOf(turn);
    if (best !== "seen") best = grade;
  }
  return { suggestion: best, lines };
}

/** Of several plays: the furthest any of them points; lines are those of the last that was touched. */
export function pointedToByAll(
  logs: readonly (readonly PlayEvent[])[],
  criterion: CriterionId,
): Pointed {
  const all = logs.map((log) => pointedTo(log, criterion));
  const order: readonly Suggestion[] = ["seen", "partly", "not-seen"];
  for (const suggestion of order) {
    const found = all.findLast((one) => one.suggestion === suggestion);
    if (found) return found;
  }
  return { suggestion: "not-seen", lines: [] };
}

const SAME: Readonly<Record<Outcome, Suggestion>> = {
  met: "seen",
  "not-yet": "partly",
  "not-seen": "not-seen",
};

export const differs = (outcome: Outcome, suggestion: Suggestion): boolean =>
  SAME[outcome] !== suggestion;
