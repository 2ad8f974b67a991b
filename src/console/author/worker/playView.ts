/** A play as the page shows it: plain data that can be posted. */
import type { OptionKind } from "../../../play/event.ts";
import type { PromiseStatus } from "../../../play/promises/ledger.ts";
import type { Scores } from "../../../workshop/randomPlaysCoverage.ts";
import type { Scoring } from "./job.ts";

export interface LineView {
  /** The speaker's name, "" for narration. */
  readonly who: string;
  readonly text: string;
}

export interface TurnView {
  /** What was chosen to bring this turn about; null for the first. */
  readonly chosen: { readonly text: string; readonly kind: OptionKind } | null;
  readonly lines: readonly LineView[];
}

export interface OptionView {
  readonly index: number;
  readonly text: string;
  readonly kind: OptionKind;
  /** Facts that its tags state, in words of the tags: "km:r.open=full". */
  readonly tags: readonly string[];
}

export interface StateRow {
  readonly name: string;
  readonly value: string;
  /** It is other than it was before the last choice. */
  readonly changed: boolean;
}

interface PromiseView {
  readonly text: string;
  readonly status: PromiseStatus;
}

interface FeelingView {
  readonly heat: number;
  readonly trust: number;
  readonly patience: number;
}

export interface PlayView {
  readonly turns: readonly TurnView[];
  /** Empty when the play is over. */
  readonly options: readonly OptionView[];
  /** The question a learner may first answer in their own words. */
  readonly own: string | null;
  /** The learner writes the case record before the next choice. */
  readonly recordDue: boolean;
  /** Null while it goes on; "" where the story ran out of words without an ending. */
  readonly ending: string | null;
  readonly broke: string | null;
  /**
   * The choices made from the story's own beginning, each by its place among those on offer; null
   * for a play that began elsewhere or with values of its author's.
   */
  readonly route: readonly number[] | null;
  /** Choices made before that the story as it is now does not offer. */
  readonly lost: number;
  readonly scoring: Scoring;
  readonly variables: readonly StateRow[];
  /** Knots come through so far with Ink's own count of visits. */
  readonly visits: readonly StateRow[];
  /** Knots in the order in which they were entered. */
  readonly path: readonly string[];
  readonly feeling: FeelingView | null;
  readonly promises: readonly PromiseView[];
  /** On what has come due so far. */
  readonly score: Scores | null;
  /** Tags that Redress does not know, as written. */
  readonly unread: readonly string[];
}
