/** The moments of a play at which a class may be stopped. */
import { standing } from "../../../../play/log.ts";
import type { PlayEvent } from "../../../../play/event.ts";
import type { Scene } from "../../../../lesson/event.ts";

export interface Moment {
  readonly scene: Scene;
  /** What the learner chose there; null: the play stands there, or has ended. */
  readonly chose: string | null;
}

/**
 * One before each choice that still stands, and where the play is now. Empty for a log without a beginning,
 * and for one of an activity: where nothing was on offer there is nothing to vote on.
 */
export function momentsOf(log: readonly PlayEvent[]): readonly Moment[] {
  const [start] = log;
  if (start?.type !== "PlayStarted") return [];
  if (log.some((event) => event.type === "ChoiceMade" && event.act)) return [];
  const { caseId, storyHash, seed } = start;
  const choices: number[] = [];
  const at = (): Scene => ({ caseId, storyHash, seed, choices: [...choices] });
  const moments: Moment[] = [];
  for (const event of standing(log)) {
    if (event.type !== "ChoiceMade") continue;
    moments.push({ scene: at(), chose: event.text });
    choices.push(event.index);
  }
  return [...moments, { scene: at(), chose: null }];
}
