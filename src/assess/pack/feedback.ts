/** Phrases that an assessor starts from, and the gap that makes each of them somebody's own. */
import type { Dimension } from "../../play/event.ts";

export interface FeedbackPhrase {
  readonly id: string;
  /** What it speaks of: a dimension of handling, the written record, or what the learner knows. */
  readonly dimension: Dimension | "records" | "knowledge";
  readonly kind: "strength" | "next-step";
  /** Has at least one gap, "[...]". */
  readonly text: string;
}

/** A gap as the phrases write it, or as a keyboard that mends dots leaves it. */
const GAP = /\[\s*(?:\.+|…)?\s*\]/u;

/** Whether a text still has a gap that nobody has filled; such feedback is not given to anybody. */
export const unfilled = (text: string): boolean => GAP.test(text);
