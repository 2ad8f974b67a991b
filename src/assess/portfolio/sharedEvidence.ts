/**
 * One piece of evidence that serves more than one unit: allowed and asked for, and shown to whoever
 * assures quality; customers inside and outside must not be swapped (brief 3.6) [CO].
 */
import type { EvidenceItem } from "../evidence/items.ts";
import type { CriterionId } from "../pack/pack.ts";
import type { Coverage } from "./coverage.ts";

/** Whose complaint a case is about; null: not known. */
export type CustomerKind = "external" | "internal" | "both";

/**
 * Units that are about one kind of customer alone, by their titles on the register. A pack does not
 * say so; a unit that is not here may be shown with either.
 */
const UNIT_CUSTOMER: Readonly<Record<string, "external" | "internal">> = {
  // Deliver, Monitor and Evaluate Customer Service to External Customers (J/508/4003)
  "ext-j5084003": "external",
  // Deliver, monitor and evaluate customer service to internal customers (A/601/2550)
  "int-a6012550": "internal",
};

export interface Shared {
  readonly assessment: string;
  readonly item: EvidenceItem;
  /** Every criterion that it is linked to, unit by unit. */
  readonly serves: readonly { readonly unit: string; readonly criteria: readonly CriterionId[] }[];
  /** Units it is linked to although its case is about the other kind of customer. */
  readonly swapped: readonly {
    readonly unit: string;
    readonly unitFor: "external" | "internal";
    readonly caseFor: "external" | "internal";
  }[];
}

type Serving = { unit: string; criteria: CriterionId[] };

/**
 * Every piece of evidence that serves two units or more, or a unit about the other kind of customer.
 * `rows` are those of `coverageOf` for one learner; in the order in which the rows name them.
 */
export function sharedEvidence(
  rows: readonly Coverage[],
  customerOf: (caseId: string) => CustomerKind | null,
): readonly Shared[] {
  const found = new Map<string, { assessment: string; item: EvidenceItem; serves: Serving[] }>();
  for (const { unit, criterion, evidence } of rows) {
    for (const { assessment, item } of evidence) {
      const key = JSON.stringify([assessment, item.id]);
      const one = found.get(key) ?? { assessment, item, serves: [] };
      found.set(key, one);
      const serving = one.serves.find((each) => each.unit === unit.id);
      if (serving) serving.criteria.push(criterion.id);
      else one.serves.push({ unit: unit.id, criteria: [criterion.id] });
    }
  }
  return [...found.values()]
    .map(({ assessment, item, serves }): Shared => {
      const caseFor = item.caseId === "" ? null : customerOf(item.caseId);
      const swapped = serves.flatMap(({ unit }) => {
        const unitFor = UNIT_CUSTOMER[unit];
        if (!unitFor || caseFor === null || caseFor === "both" || caseFor === unitFor) return [];
        return { unit, unitFor, caseFor };
      });
      return { assessment, item, serves, swapped };
    })
    .filter(({ serves, swapped }) => serves.length > 1 || swapped.length > 0);
}
