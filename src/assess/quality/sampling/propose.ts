/**
 * Proposes what to sample [QA1-QA3]. The quality assurer changes and fixes it; the seed and the
 * reasons are kept, so that anybody can draw the same again from the same facts.
 */
import { drawsFrom } from "../../../play/shuffle.ts";
import type { Facts } from "../facts.ts";
import { criterionRates } from "../figures/met.ts";
import { facetKey, facetsOf, type Facet, type FacetKind } from "./facets.ts";
import type { Settings } from "./settings.ts";

export type Reason =
  /** Nothing else in the sample has it yet. */
  | { readonly kind: FacetKind; readonly value: string }
  /** An appeal is open in it. */
  | { readonly kind: "appeal" }
  /** Drawn by the seed, to reach as many of the assessor's as the rates ask for. */
  | {
      readonly kind: "rate";
      readonly wanted: number;
      readonly of: number;
      /** The assessor, or a unit of theirs, counts as new. */
      readonly fresh: boolean;
    };

export interface Pick {
  readonly assessment: string;
  readonly reasons: readonly Reason[];
}

export interface Proposal {
  readonly seed: number;
  readonly picks: readonly Pick[];
  /** Assessments that could have been drawn. */
  readonly of: number;
}

/** Whose assessments are sampled at the rate for the new. */
export function newOnes(
  facts: readonly Facts[],
  { newUntil, newAssessors, newUnits }: Settings,
): { readonly assessors: ReadonlySet<string>; readonly units: ReadonlySet<string> } {
  const decided = facts.filter(({ decisions }) => decisions.length > 0);
  const few = (count: number): boolean => count < newUntil;
  const assessors = [...new Set(facts.map(({ assessorId }) => assessorId))];
  const units = [...new Set(facts.flatMap((one) => one.units))];
  return {
    assessors: new Set([
      ...newAssessors,
      ...assessors.filter((id) =>
        few(decided.filter(({ assessorId }) => assessorId === id).length),
      ),
    ]),
    units: new Set([
      ...newUnits,
      ...units.filter((id) => few(decided.filter((one) => one.units.includes(id)).length)),
    ]),
  };
}

/** Of all the assessments of the centre, those that no quality assurer has looked at yet. */
export const openToSampling = (facts: readonly Facts[]): readonly Facts[] =>
  facts.filter(({ assured, sampled, appealOpen }) => (!assured && !sampled) || appealOpen);

export function propose(facts: readonly Facts[], settings: Settings, seed: number): Proposal {
  const fresh = newOnes(facts, settings);
  const unusual = new Set(
    criterionRates(facts).flatMap((one) => (one.unusual ? one.criterion : [])),
  );
  const draw = drawsFrom(seed);
  // The order of what comes in must not matter.
  const open = openToSampling(facts)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => {
      const isNew =
        fresh.assessors.has(one.assessorId) || one.units.some((unit) => fresh.units.has(unit));
      return {
        facts: one,
        lot: draw(),
        facets: facetsOf(one, unusual),
        isNew,
        rate: isNew ? settings.newRate : settings.settledRate,
      };
    });
  type Open = (typeof open)[number];
  const reasons = new Map<string, Reason[]>();
  const learners = new Set<string>();
  const covered = new Set<string>();
  const isPicked = ({ facts: { id } }: Open): boolean => reasons.has(id);

  const pick = (one: Open, more: readonly Reason[]): void => {
    const first = one.facets.filter((facet) => !covered.has(facetKey(facet)));
    for (const facet of first) covered.add(facetKey(facet));
    learners.add(one.facts.learnerId);
    reasons.set(one.facts.id, [...more, ...first]);
  };
  /** Most new ground first, then a learner who is not in the sample yet, then by lot. */
  const best = (among: readonly Open[]): Open | undefined =>
    among
      .map((one) => ({
        one,
        ground: one.facets.filter((facet) => !covered.has(facetKey(facet))).length,
        known: learners.has(one.facts.learnerId) ? 1 : 0,
      }))
      .toSorted((a, b) => b.ground - a.ground || a.known - b.known || a.one.lot - b.one.lot)[0]
      ?.one;

  for (const one of open) if (one.facts.appealOpen) pick(one, [{ kind: "appeal" }]);

  // What fewest could cover is covered first: the rest then mostly comes along with it.
  const holders = new Map<string, { readonly facet: Facet; count: number }>();
  for (const { facets } of open) {
    for (const facet of facets) {
      const known = holders.get(facetKey(facet));
      if (known) known.count += 1;
      else holders.set(facetKey(facet), { facet, count: 1 });
    }
  }
  const wanted = [...holders].toSorted(
    ([a, one], [b, other]) => one.count - other.count || (a < b ? -1 : 1),
  );
  for (const [key] of wanted) {
    if (covered.has(key)) continue;
    const one = best(open.filter(({ facets }) => facets.some((facet) => facetKey(facet) === key)));
    if (one) pick(one, []);
  }

  const assessors = [...new Set(open.map((one) => one.facts.assessorId))].toSorted();
  for (const assessor of assessors) {
    const own = open.filter((one) => one.facts.assessorId === assessor);
    const share = own.reduce((sum, { rate }) => sum + rate, 0);
    // A rate of 0.15 of 20 is 3, though floating point says a hair more.
    const quota = Math.min(own.length, Math.max(1, Math.ceil(share - 1e-9)));
    const reason: Reason = {
      kind: "rate",
      wanted: quota,
      of: own.length,
      fresh: own.some(({ isNew }) => isNew),
    };
    for (;;) {
      if (own.filter(isPicked).length >= quota) break;
      const next = best(own.filter((one) => !isPicked(one)));
      if (!next) break;
      pick(next, [reason]);
    }
  }
  return {
    seed,
    of: open.length,
    picks: open.flatMap(({ facts: { id } }) => {
      const why = reasons.get(id);
      return why ? { assessment: id, reasons: why } : [];
    }),
  };
}
