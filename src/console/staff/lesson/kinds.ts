/** Kinds of block as tutors and classes read them. */
import type { BlockKind } from "../../../lesson/event.ts";

export const KIND_NAMES: Readonly<Record<BlockKind, string>> = {
  brief: "Brief",
  play: "Play",
  discuss: "Freeze and discuss",
  triad: "Triad",
  debrief: "Debrief",
  questions: "Questions",
  reflection: "Reflection",
};

/** What a kind does, for whoever plans. */
export const KIND_HINTS: Readonly<Record<BlockKind, string>> = {
  brief: "Everybody reads the case’s brief.",
  play: "Everybody plays the case, each on their own device.",
  discuss: "You stop the class at a moment, or play one case together.",
  triad: "Groups of three: agent, customer, observer. Each device shows its part.",
  debrief: "Everybody reads the debrief of their own play.",
  questions: "Everybody answers in writing; you read the answers here.",
  reflection: "As questions, about what each will do next time.",
};

/** Kinds that go to a page of a case. */
export const OF_A_CASE: ReadonlySet<BlockKind> = new Set([
  "brief",
  "play",
  "debrief",
  "discuss",
  "triad",
]);
/** Kinds whose text is questions, one a line. */
export const ASKING: ReadonlySet<BlockKind> = new Set(["questions", "reflection"]);
