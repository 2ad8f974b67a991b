/**
 * Why somebody is erased. The record of an erasure is never erased itself, so it takes one of these
 * and no free text: nothing personal may be written into it.
 */
export const REASONS = {
  asked: "They asked for it",
  left: "They have left, and nothing more is needed",
  "entered-by-mistake": "They were entered by mistake",
  other: "Another reason",
} as const;
export type AskedReason = keyof typeof REASONS;
