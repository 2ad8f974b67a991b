/** A second judgement beside the first, as they stood when the second was committed [QA7]. */
import { decisionOn, type Assessment } from "../../assess/assessment.ts";
import type { Outcome, Suggestion } from "../../assess/event.ts";
import type { CriterionId } from "../../assess/pack/pack.ts";
import type { SecondJudged } from "../../protocol/quality.ts";
import type { QualityMarkingTable, QualityMarkTable } from "../store/schema.ts";

/** What is kept of a first decision: no words, so that nothing of it outlives the assessment's record. */
export interface First {
  readonly criterion: CriterionId;
  readonly by: string;
  readonly outcome: Outcome;
  readonly suggestion: Suggestion | null;
}

export const firstsOf = (state: Assessment, criteria: readonly CriterionId[]): readonly First[] =>
  criteria.flatMap((criterion) => {
    const decision = decisionOn(state, criterion);
    if (!decision) return [];
    const { actor } = decision.by;
    return {
      criterion,
      by: "userId" in actor ? actor.userId : "",
      outcome: decision.outcome,
      suggestion: decision.suggested?.suggestion ?? null,
    };
  });

/** In the order of the criteria asked for; none before it is committed. */
export function secondsOf(
  marking: Pick<QualityMarkingTable, "id" | "marker" | "assessment_id" | "criteria" | "firsts">,
  marks: readonly Pick<QualityMarkTable, "criterion" | "outcome">[],
): readonly SecondJudged[] {
  const { id, marker, assessment_id: assessment, criteria, firsts } = marking;
  if (assessment === null || firsts === null) return [];
  const first = JSON.parse(firsts) as readonly First[];
  return (JSON.parse(criteria) as readonly CriterionId[]).flatMap((criterion) => {
    const mark = marks.find((one) => one.criterion === criterion);
    const decided = first.find((one) => one.criterion === criterion);
    if (!mark) return [];
    return {
      marking: id,
      assessment,
      criterion,
      first: decided ? { by: decided.by, outcome: decided.outcome } : null,
      second: { by: marker, outcome: mark.outcome as Outcome },
      suggestion: decided?.suggestion ?? null,
    };
  });
}
