/** A piece of advice on plain writing: what was seen, why it matters to a reader, what would do instead. */

/** The subject of a piece of advice, in the order in which they are shown. */
export const ADVICE_KINDS = [
  "blame",
  "stock",
  "vague",
  "long",
  "passive",
  "word",
  "twice",
] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

export interface Advice {
  readonly kind: AdviceKind;
  /** Where in the text, in characters: from the first to behind the last. */
  readonly start: number;
  readonly end: number;
  /** Why it is worth another look, in a sentence. */
  readonly why: string;
  /** What would do instead, in a sentence; "" where only the writer can know. */
  readonly instead: string;
}
