/** Finds a criterion and its unit among the packs that a centre has. */
import type { Criterion, CriterionId, Pack, Unit } from "./pack.ts";

export interface Found {
  readonly pack: Pack;
  readonly unit: Unit;
  readonly criterion: Criterion;
}

export function findCriterion(packs: readonly Pack[], id: CriterionId): Found | null {
  for (const pack of packs) {
    const criterion = pack.unit.criteria.find((one) => one.id === id);
    if (criterion) return { pack, unit: pack.unit, criterion };
  }
  return null;
}

export const packOfUnit = (packs: readonly Pack[], unit: string): Pack | null =>
  packs.find((pack) => pack.unit.id === unit) ?? null;
