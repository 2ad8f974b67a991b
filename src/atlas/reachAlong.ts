/** The best that can still be reached from where a play stands: one look, without a review of it. */
import type { PlayEvent } from "../play/event.ts";
import type { Edition } from "../story/session.ts";
import type { Atlas } from "./atlas.ts";
import { stepAlong, stepsOf } from "./follow.ts";
import { playing, type Spot } from "./playing.ts";
import { reachFrom } from "./reviewReach.ts";
import { walkOf } from "./walkOf.ts";

export interface ReachNow {
  /** 0-100, one decimal. */
  readonly total: number;
  /** Every play was walked and the search went to its end; else it is only the best that was found. */
  readonly proved: boolean;
}

/**
 * As a review has it after the last step of the log. Null where the atlas does not know the way: it is
 * of another story, or a sample never went there. Throws StoryError where the story cannot be told.
 */
export function reachAlong(
  { data, story }: Pick<Edition, "data" | "story">,
  { graph, values, proved }: Atlas,
  log: readonly PlayEvent[],
): ReachNow | null {
  const play = playing(data, walkOf(story), graph);
  let at: Spot<unknown> | null = play.begin();
  for (const step of stepsOf(data, log)) {
    at = stepAlong(play, at, step);
    if (!at) return null;
  }
  const reached = reachFrom({ caseData: data, graph, values, play }, at);
  return reached && { total: reached.reach.total, proved: proved && reached.exact };
}
