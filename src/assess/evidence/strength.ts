/**
 * How much a piece of evidence can carry (domain brief 3.5). Every piece wears its label, in the
 * product and in everything exported from it.
 */
import type { Observed } from "../event.ts";
import type { Criterion, Unit } from "../pack/pack.ts";

/** Strongest first. `answer` is ours: given to an assessor who asked; it carries knowledge only. */
export const STRENGTHS = [
  "workplace-observed",
  "workplace-product",
  "witness",
  "simulated-observed",
  "simulated-product",
  "answer",
  "simulated-logged",
  "learner-statement",
] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What each label says to whoever reads it. */
export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  "workplace-observed": "Observed at work",
  "workplace-product": "Made at work",
  witness: "Witness testimony",
  "simulated-observed": "Simulated, assessor present",
  "simulated-product": "Simulated, product of the learner’s own",
  answer: "Answer to the assessor",
  "simulated-logged": "Simulated, logged without an observer",
  "learner-statement": "Learner’s statement",
};

/** A centre's record of the awarding body's consent that simulated work counts towards a unit. */
export interface Agreement {
  readonly unit: string;
  /** Letter, e-mail or case number by which it can be found. */
  readonly reference: string;
  /** Who agreed, for the awarding body. */
  readonly agreedBy: string;
  /** First and last day it covers, as "2026-11-30"; null: until further notice. */
  readonly from: string;
  readonly until: string | null;
}

/** The agreement that covers simulated work of a unit on a day. */
export const agreementOn = (
  agreements: readonly Agreement[],
  unit: string,
  day: string,
): Agreement | null =>
  agreements.find(
    (one) => one.unit === unit && one.from <= day && (one.until === null || day <= one.until),
  ) ?? null;

const SIMULATED: ReadonlySet<Strength> = new Set([
  "simulated-observed",
  "simulated-product",
  "simulated-logged",
]);

export const isSimulated = (strength: Strength): boolean => SIMULATED.has(strength);

/** Simulated work is practice until the awarding body has agreed that it counts, or its grid does. */
export const isPractice = (strength: Strength, unit: Unit, agreed: boolean): boolean =>
  isSimulated(strength) && unit.rolePlayListed !== true && !agreed;

/**
 * The label of a note. Whoever watches a replay was not present: what they note is the log's, but
 * for words that the learner wrote themselves, which are a product.
 */
export function strengthOfNote(how: Observed, quoted: boolean): Strength {
  switch (how) {
    case "workplace":
      return "workplace-observed";
    case "play-live":
    case "spoken":
      return "simulated-observed";
    case "play-recorded":
      return quoted ? "simulated-product" : "simulated-logged";
  }
}

const NEVER_PERFORMANCE: ReadonlySet<Strength> = new Set([
  "answer",
  "simulated-logged",
  "learner-statement",
]);

/** Why evidence of this strength cannot carry "met" for the criterion; null: it can. */
export function cannotCarry(
  strength: Strength,
  { kind, evidencedBy }: Criterion,
  practice: boolean,
): string | null {
  if (practice) {
    return "It is practice: the awarding body’s agreement that simulation counts is not recorded for this unit.";
  }
  if (kind === "performance" && NEVER_PERFORMANCE.has(strength)) {
    return `“${STRENGTH_WORDS[strength]}” cannot show performance by itself.`;
  }
  if (kind === "knowledge") {
    if (strength === "simulated-logged") return "A log of choices does not show what is known.";
    if (strength === "learner-statement" && !evidencedBy.includes("reflective-log")) {
      return "The unit’s grid does not list a reflective log for this criterion.";
    }
  }
  return null;
}
