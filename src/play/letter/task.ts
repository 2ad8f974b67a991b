/** A reply that the learner really writes, as a case asks for it [LR]. */
import type { Condition } from "../case.ts";

/** What the checklist looks for. Phrases: `phrase.ts`. Capital letters make no difference. */
export type Sought =
  /** Of each list one phrase: `[["sorry", "apolog*"], ["letter"]]` is regret, and what for. */
  | { readonly kind: "words"; readonly all: readonly (readonly string[])[] }
  /** The first is how the name is best written; the others do as well. */
  | { readonly kind: "name"; readonly any: readonly string[] }
  /** Pence; left out, whatever was given in this play. */
  | { readonly kind: "amount"; readonly pence?: number }
  /** A day or time; vague words or another day of the week in its place are pointed out. */
  | { readonly kind: "time"; readonly any: readonly string[] }
  /** What has no business in this letter. */
  | { readonly kind: "without"; readonly any: readonly string[] };

/** One line of the checklist. It is advice: nothing is scored by it and nothing waits for it. */
export type LetterPoint = {
  readonly id: string;
  readonly title: string;
  /** What a reader would look for, and why, in a sentence. */
  readonly look: string;
  /** All that must be true for it to be asked for; left out: nothing need be. */
  readonly when?: readonly Condition[];
} & Sought;

export interface LetterTask {
  readonly id: string;
  readonly channel: "email" | "letter";
  /** Who it goes to, as it stands in the head of the letter. */
  readonly to: string;
  /** A subject to begin with; the learner may write another. */
  readonly subject: string;
  /** What is to be written, in a sentence or two. */
  readonly prompt: string;
  readonly points: readonly LetterPoint[];
  /** A good reply, paragraph by paragraph; "{given}" is what was given in this play, in pounds. */
  readonly model: readonly { readonly text: string; readonly when?: readonly Condition[] }[];
}
