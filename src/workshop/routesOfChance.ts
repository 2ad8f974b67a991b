/** Whether a compiled story leaves anything to chance. */

/** Ink's commands for RANDOM, LIST_RANDOM and shuffled sequences. */
const DRAWS: ReadonlySet<unknown> = new Set(["rnd", "lrnd", "seq"]);

/** Texts in a compiled story begin with "^" or are line ends, so a bare command is no text. */
export function drawsByChance(part: unknown): boolean {
  if (Array.isArray(part)) return part.some((each) => DRAWS.has(each) || drawsByChance(each));
  if (typeof part !== "object" || part === null) return false;
  return Object.values(part).some(drawsByChance);
}
