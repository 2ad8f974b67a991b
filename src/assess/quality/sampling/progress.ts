/** What of a sampling plan is done, and what it covers [QA4]. */
import type { Facts } from "../facts.ts";
import { FACETS, facetKey, facetsOf, type FacetKind } from "./facets.ts";

/** How a sampled assessment stands. */
export type SampleStanding = "to-look-at" | "action-open" | "action-answered" | "agreed";

/** What was said before an appeal was made is not said of the appeal. */
export function standingOf({ assured, appealOpen }: Facts): SampleStanding {
  if (!assured || (assured.agreed && appealOpen)) return "to-look-at";
  if (assured.agreed) return "agreed";
  return assured.answered ? "action-answered" : "action-open";
}

export const isDone = (facts: Facts): boolean => standingOf(facts) === "agreed";

export interface Covered {
  readonly kind: FacetKind;
  /** In the order of their names. */
  readonly values: readonly {
    readonly value: string;
    readonly sampled: number;
    readonly of: number;
  }[];
}

/** For each kind of thing to be covered: how many of it are sampled, of how many there are. */
export function coverageBy(
  facts: readonly Facts[],
  sampled: ReadonlySet<string>,
): readonly Covered[] {
  const counts = new Map<string, { kind: FacetKind; value: string; sampled: number; of: number }>();
  for (const one of facts) {
    for (const facet of facetsOf(one, new Set())) {
      const known = counts.get(facetKey(facet)) ?? { ...facet, sampled: 0, of: 0 };
      counts.set(facetKey(facet), known);
      known.of += 1;
      if (sampled.has(one.id)) known.sampled += 1;
    }
  }
  const all = [...counts.values()].toSorted((a, b) => (a.value < b.value ? -1 : 1));
  return FACETS.flatMap((kind) => {
    const values = all.filter((one) => one.kind === kind);
    return values.length === 0
      ? []
      : {
          kind,
          values: values.map(({ value, sampled: hits, of }) => ({ value, sampled: hits, of })),
        };
  });
}
