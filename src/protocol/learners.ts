/** A centre's learners, whatever class they are in or were in, as an administrator looks for them. */

export interface LearnerFound {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  /** Names of the classes they are in; none if they were taken out of all. */
  readonly classes: readonly string[];
}

export interface LearnersFound {
  /** By name, at most LEARNERS_SHOWN. */
  readonly learners: readonly LearnerFound[];
  /** How many fit the search in all. */
  readonly fitting: number;
}

/** Most learners of one answer: whoever looks for somebody types a little more. */
export const LEARNERS_SHOWN = 100;
