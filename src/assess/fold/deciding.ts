/** Decisions about criteria, and what the machine suggested once each was committed. */
import type { AssessmentEvent, Outcome, Suggestion } from "../event.ts";
import type { CriterionId } from "../pack/pack.ts";
import type { Mark } from "./mark.ts";

export interface Decision {
  readonly criterion: CriterionId;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly by: Mark;
  readonly suggested: {
    readonly suggestion: Suggestion;
    readonly lines: readonly number[];
    readonly differs: boolean;
  } | null;
}

export interface Deciding {
  /** Every decision, oldest first; the last about a criterion stands. */
  readonly decisions: readonly Decision[];
}

export const NOTHING_DECIDED: Deciding = { decisions: [] };

export function foldDeciding(
  { decisions }: Deciding,
  event: Extract<AssessmentEvent, { type: "Decided" | "Suggested" }>,
  mark: Mark,
): Deciding {
  switch (event.type) {
    case "Decided": {
      const { type: _, ...told } = event;
      return { decisions: [...decisions, { ...told, by: mark, suggested: null }] };
    }
    case "Suggested": {
      const { suggestion, lines, differs } = event;
      const at = decisions.findLastIndex(({ criterion }) => criterion === event.criterion);
      return {
        decisions: decisions.map((one, n) =>
          n === at ? { ...one, suggested: { suggestion, lines, differs } } : one,
        ),
      };
    }
  }
}
