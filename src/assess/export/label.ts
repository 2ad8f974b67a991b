/** The label that a piece of evidence wears in a pack [EX3]: practice always says so. */
import { agreementOn, isPractice, STRENGTH_WORDS, type Strength } from "../evidence/strength.ts";
import type { PackSources } from "./sources.ts";

export const labelWords = (strength: Strength, practice: boolean): string =>
  practice ? `Practice: ${STRENGTH_WORDS[strength].toLowerCase()}` : STRENGTH_WORDS[strength];

/** Of work that dates from a day. */
export const labelOf = (
  strength: Strength,
  day: string,
  { pack: { unit }, agreements }: PackSources,
): string =>
  labelWords(strength, isPractice(strength, unit, agreementOn(agreements, unit.id, day) !== null));
