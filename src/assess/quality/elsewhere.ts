/** Evidence that lies in more than one assessment: a play, or a file letter for letter the same [QA5]. */
import type { Facts } from "./facts.ts";

/** Other assessments with a play or a file of this one, and whether they are another learner's. */
export const alsoIn = (
  facts: readonly Facts[],
  of: Facts,
): readonly { readonly assessment: string; readonly anotherLearner: boolean }[] =>
  facts
    .filter(({ id, things }) => id !== of.id && things.some((thing) => of.things.includes(thing)))
    .map(({ id, learnerId }) => ({ assessment: id, anotherLearner: learnerId !== of.learnerId }));
