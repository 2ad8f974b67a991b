/** Which plays are kept shut: their debrief waits until the assessor has given feedback. */
import type { AssessmentTold } from "../../protocol/assessment.ts";
import type { Played, Save } from "../saves/save.ts";

/** Assessments in which feedback has been given. */
export const releasedBy = (assessments: readonly AssessmentTold[]): ReadonlySet<string> =>
  new Set(
    assessments.flatMap(({ head, events }) =>
      events.some(({ event }) => event.type === "FeedbackGiven") ? [head.id] : [],
    ),
  );

/** The observation that a play was made under, while its result and debrief wait; else null. */
export function heldBack(save: Played) {
  const { observed } = (save as Partial<Save>).sending ?? {};
  return observed && !observed.released ? observed : null;
}

/** The play without its result, where that waits. */
export function withoutHeldBack<T extends Played>(save: T): T {
  if (!heldBack(save)) return save;
  const { result: _, ...rest } = save;
  return rest as T;
}
