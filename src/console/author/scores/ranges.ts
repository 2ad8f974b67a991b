/** The scores that each choice leaves within reach: what the panel shows, whoever found them. */
import type { Coverage, Scores } from "../../../workshop/randomPlaysCoverage.ts";

export interface ChoiceRange {
  readonly knot: string | null;
  readonly text: string;
  /** Choices of one set stand together in the source; null where that is not known. */
  readonly set: number | null;
  /** Best and worst final scores of plays that make this choice. */
  readonly best: Scores;
  readonly worst: Scores;
}

/**
 * Proved: no play does better or worse. Sampled: plays of a story too large to walk whole, half of
 * which look for good answers. Seen: the best and worst of some random plays.
 */
type Certainty =
  | { readonly kind: "proved" }
  | { readonly kind: "sampled" | "seen"; readonly plays: number };

export interface ScoreRanges {
  readonly certainty: Certainty;
  /** In the order of the story. */
  readonly choices: readonly ChoiceRange[];
}

/** What random plays have seen; null where they were not scored. */
export function seenRanges({ choices, plays, spread }: Coverage): ScoreRanges | null {
  if (!spread) return null;
  return {
    certainty: { kind: "seen", plays },
    choices: choices.flatMap(({ knot, text, best, worst }) =>
      best && worst ? [{ knot, text, set: null, best, worst }] : [],
    ),
  };
}
