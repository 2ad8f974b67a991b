/** What the learner's screen knows of being observed, from what the server says every other second. */
import type { Assessment } from "../../../assess/assessment.ts";
import type { UnderObservation } from "../../../protocol/assessment.ts";

/** This play, as far as it matters here. */
export interface Own {
  readonly caseId: string;
  /** Its name on the server; null: it is of no class. */
  readonly playId: string | null;
  /** The observation it was begun under; null: none so far. */
  readonly observation: string | null;
}

export type Watched =
  /** An ordinary play: nobody observes it. */
  | { readonly kind: "alone" }
  | { readonly kind: "observed"; readonly by: UnderObservation }
  /** The assessor has ended it, or the play is over. */
  | { readonly kind: "ended"; readonly stopped: boolean; readonly remark: string };

/** Whether the observation is of this play, or of one of this case that has yet to be begun. */
export function isOurs({ caseId, playId, observation }: Own, heard: UnderObservation): boolean {
  if (observation !== null) return heard.observation === observation;
  if (heard.caseId !== caseId || playId === null) return false;
  return heard.playId === null || heard.playId === playId;
}

/** How an observation ended, as the assessment tells; null: it has not, as far as is known. */
export function endOf(assessment: Assessment, observation: string): Watched | null {
  const one = assessment.observations.find(({ id }) => id === observation);
  return one?.ended ? { kind: "ended", stopped: one.stopped, remark: one.remark } : null;
}
