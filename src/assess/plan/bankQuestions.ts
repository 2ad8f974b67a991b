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
  const serves = ({ criteria: of }: Question): readonly CriterionId[] =>
    of.filter((id) => (need.get(id) ?? 0) > 0);
  const drawn: Drawn[] = [];
  for (;;) {
    const [best] = offered
      .filter(({ question }) => !drawn.some((one) => one.question === question))
      .map((one) => ({ ...one, of: serves(one.question) }))
      .filter(({ of }) => of.length > 0)
      .toSorted((a, b) => a.near - b.near || b.of.length - a.of.length);
    if (!best) return drawn;
    const { question, caseId, of } = best;
    drawn.push({ question, criteria: of, caseId });
    for (const id of of) need.set(id, need.get(id)! - 1);
  }
}
