/** Rosters as browser and server speak of them: reading a CSV, and what it would change. */
import { z } from "zod";

/** Rows of one CSV, headings not counted. */
export const ROSTER_ROWS = 500;
/** Bytes of one CSV in UTF-8. */
export const ROSTER_BYTES = 262_144;

const column = z.number().int().min(0).max(99).nullable();

/** Which column is what, counted from 0. A whole name goes before first name and surname. */
export const rosterMapping = z.strictObject({
  /** Whether the first row has headings rather than a learner. */
  headings: z.boolean(),
  name: column,
  firstName: column,
  surname: column,
  /** The centre's own number for a learner. */
  reference: column,
});
export type RosterMapping = z.infer<typeof rosterMapping>;

/** What one row of the CSV would do. */
export interface RosterRow {
  /** Line of the text, from 1. */
  readonly line: number;
  /**
   * "rename": somebody in the class gets another name, or a reference they had not; "return":
   * somebody who was taken out is back with all that they did; "problem": the row is left out.
   */
  readonly change: "add" | "rename" | "return" | "same" | "problem";
  readonly name: string;
  readonly reference: string | null;
  /** What is on the roster now, in words, where the row changes it. */
  readonly was?: string;
  /** What is wrong and what to do. */
  readonly problem?: string;
}

export interface RosterPreview {
  /** Headings, or "Column 1" and so on. */
  readonly columns: readonly string[];
  readonly mapping: RosterMapping;
  readonly rows: readonly RosterRow[];
  /** In the class and not in the CSV. Removed only if asked for. */
  readonly absent: readonly {
    readonly id: string;
    readonly name: string;
    readonly reference: string | null;
  }[];
  /** To be sent with the change: proves that what was seen is what would happen. */
  readonly digest: string;
}

/** How many learners a change of the roster touched. */
export interface RosterChanged {
  readonly added: number;
  readonly renamed: number;
  readonly returned: number;
  readonly removed: number;
}
