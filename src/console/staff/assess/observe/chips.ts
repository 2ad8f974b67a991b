/** The criteria that a note can be linked to, as short as a thumb needs them. */
import { planOf, type Assessment } from "../../../../assess/assessment.ts";
import { findCriterion } from "../../../../assess/pack/lookUp.ts";
import type { CriterionId, CriterionKind } from "../../../../assess/pack/pack.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";

export interface Chip {
  readonly id: CriterionId;
  /** "9.1b", or "ext 9.1b" where the plan has several units. */
  readonly short: string;
  readonly summary: string;
  readonly kind: CriterionKind;
}

/** What is shown by doing comes first: it is what one observes. */
export function chipsOf(state: Assessment, ground: CentreGround): readonly Chip[] {
  const plan = planOf(state);
  const several = (plan?.units.length ?? 0) > 1;
  const all = (plan?.criteria ?? []).flatMap((id): Chip[] => {
    const found = findCriterion(ground.packs, id);
    if (!found) return [];
    const { ac, summary, kind } = found.criterion;
    return [{ id, short: several ? `${found.unit.prefix} ${ac}` : ac, summary, kind }];
  });
  return [
    ...all.filter(({ kind }) => kind === "performance"),
    ...all.filter(({ kind }) => kind === "knowledge"),
  ];
}
