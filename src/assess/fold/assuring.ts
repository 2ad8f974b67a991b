/** Sampling and quality assurance. */
import type { AssessmentEvent } from "../event.ts";
import type { CriterionId } from "../pack/pack.ts";
import { lastChanged } from "./list.ts";
import type { Mark } from "./mark.ts";

export interface Assurance {
  readonly agreed: boolean;
  readonly action: string;
  readonly reason: string;
  readonly criteria: readonly CriterionId[];
  readonly by: Mark;
  readonly answered: { readonly text: string; readonly mark: Mark } | null;
}

export interface Assuring {
  readonly sampled: { readonly why: string; readonly by: Mark } | null;
  readonly assurances: readonly Assurance[];
}

export const NOTHING_ASSURED: Assuring = { sampled: null, assurances: [] };

export function foldAssuring(
  { assurances }: Assuring,
  event: Extract<AssessmentEvent, { type: "Sampled" | "QualityAssured" | "ActionAnswered" }>,
  mark: Mark,
): Partial<Assuring> {
  switch (event.type) {
    case "Sampled":
      return { sampled: { why: event.why, by: mark } };
    case "QualityAssured": {
      const { type: _, ...told } = event;
      return { assurances: [...assurances, { ...told, by: mark, answered: null }] };
    }
    case "ActionAnswered":
      return {
        assurances: lastChanged(assurances, (one) => ({
          ...one,
          answered: { text: event.text, mark },
        })),
      };
  }
}
