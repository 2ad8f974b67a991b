/** Which cases would close a plan's gaps, and what no case can evidence [CO]. */
import type { CriterionId } from "../pack/pack.ts";
import type { Coverage } from "../portfolio/coverage.ts";
import { waysTo, type Way } from "./ways.ts";

/** A case as far as this needs it. */
export interface CaseOffered {
  readonly id: string;
  readonly title: string;
  readonly sector: string;
  /** Criteria that some route of it is tagged with. */
  readonly criteria: readonly CriterionId[];
}

export interface CaseSuggested {
  readonly caseId: string;
  /** Wanted criteria that nothing carries yet, and no case suggested before it would close. */
  readonly closes: readonly CriterionId[];
  /** Wanted criteria that rest on one case or one sector, which this one would add to. */
  readonly adds: readonly {
    readonly criterion: CriterionId;
    readonly what: "second case" | "second sector";
  }[];
}

export interface CaseSuggestions {
  /** In the order to take them: most gaps closed first, then most added. */
  readonly cases: readonly CaseSuggested[];
  /** Wanted criteria that nothing carries and none of the cases would close, with what can. */
  readonly elsewhere: readonly { readonly criterion: CriterionId; readonly ways: readonly Way[] }[];
}

/** Nothing carries it: no evidence that "met" could rest on. */
const isGap = (row: Coverage | undefined): boolean => (row?.types.length ?? 0) === 0;

/** Shown in the case already, if only as practice: playing it again would bring nothing new. */
const shownIn = (row: Coverage | undefined, caseId: string): boolean =>
  row?.evidence.some(({ item }) => item.caseId === caseId) ?? false;

/**
 * Greedy: the case that closes most is taken, and the rest are looked at again. `already` has the
 * rows of `coverageOf` for the units of the wanted criteria; one without a row counts as a gap.
 */
export function suggestCases(
  wanted: readonly CriterionId[],
  cases: readonly CaseOffered[],
  already: readonly Coverage[],
): CaseSuggestions {
  const rows = new Map(already.map((row) => [row.criterion.id, row]));
  const targets = [...new Set(wanted)];
  const gaps = new Set(targets.filter((id) => isGap(rows.get(id))));
  const thin = new Set(
    targets.flatMap((id) => {
      const row = rows.get(id);
      if (!row || gaps.has(id)) return [];
      return [
        ...(row.thin.includes("one-case") ? [`${id} second case`] : []),
        ...(row.sectors.length === 1 ? [`${id} second sector`] : []),
      ];
    }),
  );

  const worth = (one: CaseOffered): CaseSuggested => {
    const closes = targets.filter(
      (id) => gaps.has(id) && one.criteria.includes(id) && !shownIn(rows.get(id), one.id),
    );
    const adds = targets.flatMap((criterion) => {
      const row = rows.get(criterion);
      if (!row || !one.criteria.includes(criterion) || row.cases.includes(one.id)) return [];
      const sector = !row.sectors.includes(one.sector);
      return [
        ...(thin.has(`${criterion} second case`)
          ? [{ criterion, what: "second case" as const }]
          : []),
        ...(sector && thin.has(`${criterion} second sector`)
          ? [{ criterion, what: "second sector" as const }]
          : []),
      ];
    });
    return { caseId: one.id, closes, adds };
  };

  const taken: CaseSuggested[] = [];
  for (;;) {
    const best = cases
      .filter(({ id }) => !taken.some(({ caseId }) => caseId === id))
      .map(worth)
      .toSorted((a, b) => b.closes.length - a.closes.length || b.adds.length - a.adds.length)[0];
    if (!best || best.closes.length + best.adds.length === 0) break;
    taken.push(best);
    for (const id of best.closes) gaps.delete(id);
    for (const { criterion, what } of best.adds) thin.delete(`${criterion} ${what}`);
  }
  return {
    cases: taken,
    elsewhere: [...gaps].map((criterion) => ({
      criterion,
      ways: waysTo(rows.get(criterion)?.criterion ?? null),
    })),
  };
}
