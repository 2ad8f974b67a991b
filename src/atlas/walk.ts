/** What the explorer needs of a story: telling it turn by turn from any state it was in before. */
import type { Reading } from "../play/customer/readings.ts";
import type { OptionKind, StoryFact } from "../play/event.ts";
import type { Ahead } from "./ahead.ts";

export interface WalkOption {
  readonly text: string;
  readonly kind: OptionKind;
  /** Where the option stands in the compiled story; absent where that is not known. */
  readonly path?: string;
  /** Facts of the option's own tags. */
  readonly facts: readonly StoryFact[];
}

export interface Told<S> {
  readonly facts: readonly StoryFact[];
  /** In the story's own order; empty when the story has ended. */
  readonly options: readonly WalkOption[];
  readonly state: S;
}

export type Value = number | boolean;

/** The value of a reading, asked for only where the story's course depends on it. */
export type Take = (reading: Reading) => Value;

/** All that a story makes of a value where it looks at it: often only how it compares. */
export type Look = (value: Value) => unknown;

/** Told of each way in which a turn looks at a reading. */
export type Looked = (reading: Reading, look: Look) => void;

export interface Walk<S> {
  readonly begin: (take: Take, looked?: Looked) => Told<S>;
  readonly choose: (state: S, index: number, take: Take, looked?: Looked) => Told<S>;
  /** Two states with one key have the same future in everything but wording. */
  readonly key: (state: S) => string | number;
  /** What may still be stated from a state. */
  readonly ahead: (state: S) => Ahead;
}
