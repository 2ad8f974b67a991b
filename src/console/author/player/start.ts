/** Where a play of an author's begins, and with what. */

/** A value an author may choose; a list by the names of its items. */
export type Value = number | string | boolean | readonly string[];

/** Where a play begins; `knot` null is the story's own beginning. */
export interface Start {
  readonly knot: string | null;
  /** Values of the knot's parameters, in order. */
  readonly parameters: readonly Value[];
  /** Chosen values by variable. What is chosen the engine leaves alone. */
  readonly values: Readonly<Record<string, Value>>;
}

export const FROM_THE_TOP: Start = { knot: null, parameters: [], values: {} };

/** Whether a play that begins so is one that a learner could have. */
export const fromTheTop = ({ knot, values }: Start): boolean =>
  knot === null && Object.keys(values).length === 0;
