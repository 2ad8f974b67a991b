/** Which questions of the packs' banks to put next [RQ]. */
import { findCriterion } from "../pack/lookUp.ts";
import type { CriterionId, Pack, Question } from "../pack/pack.ts";

export interface Drawn {
  readonly question: Question;
  /** Criteria still open that it was drawn for. */
  readonly criteria: readonly CriterionId[];
  /** The case just played that it is set on; "" for one that may be asked any time. */
  readonly caseId: string;
}

/**
 * For the knowledge criteria among `criteria` (those of a plan still open), `perCriterion` questions
 * each where the banks have them. Those set on the case played last come first, then on an earlier
 * one, then those that may be asked any time; one that serves several criteria is preferred and
 * counts for each. `casesPlayed` oldest first; `alreadyAsked` are ids of the banks' questions.
 */
export function bankQuestions(
  packs: readonly Pack[],
  criteria: readonly CriterionId[],
  casesPlayed: readonly string[],
  alreadyAsked: readonly string[],
  perCriterion = 1,
): readonly Drawn[] {
  const open = [...new Set(criteria)].filter(
    (id) => findCriterion(packs, id)?.criterion.kind === "knowledge",
  );
  const lastFirst = casesPlayed.toReversed();
  const offered = packs
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => !alreadyAsked.includes(id))
    .flatMap((question) => {
      const caseId = lastFirst.find((one) => question.cases.includes(one)) ?? "";
      // Set on a case that was not played, it would be about nothing.
      if (caseId === "" && question.cases.length > 0) return [];
      const near = caseId === "" ? lastFirst.length : lastFirst.indexOf(caseId);
      return { question, caseId, near };
    });
  const need = new Map(open.map((id) => [id, perCriterion]));
  const drawn: Drawn[] = [];
  const serves = ({ criteria: of }: Question): readonly CriterionId[] =>
    of.filter((id) => (need.get(id) ?? 0) > 0);
  for (const id of open) {
    while ((need.get(id) ?? 0) > 0) {
      const [best] = offered
        .filter(
          ({ question }) =>
            question.criteria.includes(id) && !drawn.some((one) => one.question === question),
        )
        .toSorted(
          (a, b) => a.near - b.near || serves(b.question).length - serves(a.question).length,
        );
      if (!best) break;
      const { question, caseId } = best;
      const of = serves(question);
      drawn.push({ question, criteria: of, caseId });
      for (const each of of) need.set(each, need.get(each)! - 1);
    }
  }
  // Case by case as they were drawn for, the case played last before anything general.
  const place = (caseId: string): number =>
    caseId === "" ? lastFirst.length : lastFirst.indexOf(caseId);
  return drawn.toSorted((a, b) => place(a.caseId) - place(b.caseId));
}
