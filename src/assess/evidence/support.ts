/** Whether evidence can carry the decision that a criterion is met. The decision stays a person's. */
import type { Assessment } from "../assessment.ts";
import type { Decision } from "../fold/deciding.ts";
import { findCriterion } from "../pack/lookUp.ts";
import type { CriterionId, Pack } from "../pack/pack.ts";
import { evidenceFor, type EvidenceItem } from "./items.ts";
import { agreementOn, cannotCarry, isPractice, type Agreement } from "./strength.ts";

/** What a centre knows that an assessment's events do not say. */
export interface Ground {
  readonly packs: readonly Pack[];
  readonly agreements: readonly Agreement[];
}

export interface Weight {
  readonly item: EvidenceItem;
  /** Without the awarding body's agreement: labelled practice wherever it is shown. */
  readonly practice: boolean;
  /** Why "met" cannot rest on it; null: it can. */
  readonly why: string | null;
}

/** Each piece of evidence towards a criterion, and whether "met" can rest on it. */
export function weighed(
  assessment: Assessment,
  id: CriterionId,
  { packs, agreements }: Ground,
): readonly Weight[] {
  const found = findCriterion(packs, id);
  if (!found) return [];
  return evidenceFor(assessment, id).map((item) => {
    const agreed = agreementOn(agreements, found.unit.id, item.day) !== null;
    const practice = isPractice(item.strength, found.unit, agreed);
    return {
      item,
      practice,
      why: item.notYet ?? cannotCarry(item.strength, found.criterion, practice),
    };
  });
}

/**
 * Whether what a decision rests on carries it still: a note may have been withdrawn since, an answer
 * given anew. Only "met" needs carrying.
 */
export const carries = (
  assessment: Assessment,
  { criterion, outcome, evidence }: Decision,
  ground: Ground,
): boolean =>
  outcome !== "met" ||
  weighed(assessment, criterion, ground).some(
    ({ item, why }) => why === null && evidence.includes(item.id),
  );
