/** The atlas of one edition of a story: its graph, what it is worth, and how it was made. */
import type { Graph } from "./graph.ts";
import { valuesOf, type Values } from "./values.ts";

/** Raised whenever the form or the meaning of a stored atlas changes. */
export const ATLAS_VERSION = 1;

export interface Atlas {
  /** The hash of the edition it was made of. */
  readonly hash: string;
  /** Every play was walked; else a sample was, and the bounds are only what that found. */
  readonly proved: boolean;
  /** Why not every play was walked; null where all were. */
  readonly why: string | null;
  /** States told apart and ways tried, before those with one future were merged. */
  readonly states: number;
  readonly ways: number;
  readonly graph: Graph;
  readonly values: Values;
}

export const atlasOf = (made: Omit<Atlas, "values">): Atlas => ({
  ...made,
  values: valuesOf(made.graph),
});
