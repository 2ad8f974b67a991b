/** What lies in more than one assessment: a play, a file letter for letter, a long sentence [QA5]. */
import type { Facts } from "./facts.ts";

export interface Elsewhere {
  readonly assessment: string;
  readonly anotherLearner: boolean;
  /** A play or a file is the same. */
  readonly work: boolean;
  /** How many long sentences are the same word for word. */
  readonly sentences: number;
}

/** Other assessments that share something with this one. */
export const alsoIn = (facts: readonly Facts[], of: Facts): readonly Elsewhere[] =>
  facts
    .filter(({ id }) => id !== of.id)
    .map(({ id, learnerId, things, sentences }) => ({
      assessment: id,
      anotherLearner: learnerId !== of.learnerId,
      work: things.some((thing) => of.things.includes(thing)),
      sentences: sentences.filter((one) => of.sentences.includes(one)).length,
    }))
    .filter(({ work, sentences }) => work || sentences > 0);
