/** Decisions beside what the machine then proposed. A difference is no fault: the person decides [QA11]. */
import { OUTCOMES, SUGGESTIONS, type Outcome, type Suggestion } from "../../event.ts";
import type { Facts } from "../facts.ts";
import { shareOf, type Share } from "../interval.ts";
import { decisionsOf } from "./met.ts";

export interface Differences {
  readonly assessor: string;
  /** Decisions that differ, of those with a suggestion. */
  readonly differing: Share;
  readonly counts: readonly {
    readonly outcome: Outcome;
    readonly suggestion: Suggestion;
    readonly count: number;
  }[];
}

export function differencesOf(facts: readonly Facts[]): readonly Differences[] {
  const all = decisionsOf(facts).filter(({ suggestion }) => suggestion !== null);
  return [...new Set(all.map(({ by }) => by))].toSorted().map((assessor) => {
    const own = all.filter(({ by }) => by === assessor);
    return {
      assessor,
      differing: shareOf(own.filter(({ differs }) => differs).length, own.length),
      counts: OUTCOMES.flatMap((outcome) =>
        SUGGESTIONS.map((suggestion) => ({
          outcome,
          suggestion,
          count: own.filter((one) => one.outcome === outcome && one.suggestion === suggestion)
            .length,
        })),
      ),
    };
  });
}
