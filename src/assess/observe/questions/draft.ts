/** A question on its way: what it says, where it belongs, how telling it is. */
import type { CriterionId } from "../../pack/pack.ts";
import { criteriaNear, type Run } from "../run.ts";

/** What in the run the question comes from; for the assessor, and never shown as a verdict. */
export type Why =
  | "referred"
  | "promised"
  | "weak"
  | "harm"
  | "choice"
  | "record"
  | "own-words"
  | "good";

export interface Draft {
  readonly text: string;
  readonly why: Why;
  /** Index in the log of what it is about. */
  readonly line: number;
  readonly criteria: readonly CriterionId[];
  /** Which choice it is about, so that no choice is asked about twice; null: none in particular. */
  readonly turn: number | null;
  /** 1 most telling. */
  readonly rank: number;
}

/** The number of the turn in which a line of the log lies; 0 before the first choice. */
export const turnAt = ({ turns }: Run, line: number): number =>
  Math.max(
    0,
    turns.findLastIndex((turn) => turn.line <= line),
  );

export const draft = (
  run: Run,
  why: Why,
  rank: number,
  line: number,
  text: string,
  turn: number | null = turnAt(run, line),
): Draft => ({
  text,
  why,
  rank,
  line,
  criteria: criteriaNear(run, turn ?? turnAt(run, line)),
  turn,
});
