/**
 * Evidence that serves twice. Evidence that bears on criteria of more than one unit. That is allowed; but internal and external
 * customers must not be swapped, so whoever samples is shown it (domain brief 3.6).
 */
import type { Assessment } from "../assessment.ts";
import { evidenceOf, type EvidenceItem } from "../evidence/items.ts";
import { findCriterion } from "../pack/lookUp.ts";
import type { Pack } from "../pack/pack.ts";
import type { Facts } from "./facts.ts";

export interface Shared {
  readonly item: EvidenceItem;
  /** Titles of the units, two or more. */
  readonly units: readonly string[];
}

export const sharedAcross = (state: Assessment, packs: readonly Pack[]): readonly Shared[] =>
  evidenceOf(state).flatMap((item) => {
    const units = [
      ...new Set(item.criteria.flatMap((id) => findCriterion(packs, id)?.unit.title ?? [])),
    ];
    return units.length > 1 ? { item, units } : [];
  });

/** Other assessments with a play or a file of this one, and whether they are another learner's. */
export const alsoIn = (
  facts: readonly Facts[],
  of: Facts,
): readonly { readonly assessment: string; readonly anotherLearner: boolean }[] =>
  facts
    .filter(({ id, things }) => id !== of.id && things.some((thing) => of.things.includes(thing)))
    .map(({ id, learnerId }) => ({ assessment: id, anotherLearner: learnerId !== of.learnerId }));
