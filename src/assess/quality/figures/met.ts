/**
 * Rates of "met". What was not seen was not judged: it is counted apart and moves no rate [QA9].
 */
import type { CriterionId } from "../../pack/pack.ts";
import { dayOf } from "../../day.ts";
import type { DecisionFact, Facts } from "../facts.ts";
import { apart, shareOf, type Apart, type Share } from "../interval.ts";

const metOf = (decisions: readonly DecisionFact[]): Share => {
  const judged = decisions.filter(({ outcome }) => outcome !== "not-seen");
  return shareOf(judged.filter(({ outcome }) => outcome === "met").length, judged.length);
};

export const decisionsOf = (facts: readonly Facts[]): readonly DecisionFact[] =>
  facts.flatMap(({ decisions }) => decisions);

export interface DriftMonth {
  /** As "2026-11". */
  readonly month: string;
  readonly met: Share;
  readonly notSeen: number;
  /** The same assessor's months before. */
  readonly earlier: Share;
  /** Everybody else of the centre, up to the end of the month. */
  readonly others: Share;
  /** Apart from them for certain; null: within what chance gives, or too few to say. */
  readonly fromEarlier: Apart | null;
  readonly fromOthers: Apart | null;
}

export interface Drift {
  readonly assessor: string;
  readonly months: readonly DriftMonth[];
}

const monthOf = (at: number): string => dayOf(at).slice(0, 7);

/** Each assessor's rate of met by month, beside their own earlier and the centre's. */
export function driftOf(facts: readonly Facts[]): readonly Drift[] {
  const all = decisionsOf(facts).map((one) => ({ ...one, month: monthOf(one.at) }));
  const assessors = [...new Set(all.map(({ by }) => by))].toSorted();
  return assessors.map((assessor) => {
    const own = all.filter(({ by }) => by === assessor);
    const months = [...new Set(own.map(({ month }) => month))].toSorted();
    return {
      assessor,
      months: months.map((month) => {
        const here = own.filter((one) => one.month === month);
        const met = metOf(here);
        const earlier = metOf(own.filter((one) => one.month < month));
        const others = metOf(all.filter((one) => one.by !== assessor && one.month <= month));
        return {
          month,
          met,
          notSeen: here.filter(({ outcome }) => outcome === "not-seen").length,
          earlier,
          others,
          fromEarlier: apart(met, earlier),
          fromOthers: apart(met, others),
        };
      }),
    };
  });
}

export interface CriterionRate {
  readonly criterion: CriterionId;
  readonly met: Share;
  readonly notSeen: number;
  /** All other criteria of the centre. */
  readonly others: Share;
  readonly unusual: Apart | null;
}

/** Each criterion decided, beside all the others; in the order of their names. */
export function criterionRates(facts: readonly Facts[]): readonly CriterionRate[] {
  const all = decisionsOf(facts);
  const criteria = [...new Set(all.map(({ criterion }) => criterion))].toSorted();
  return criteria.map((criterion) => {
    const here = all.filter((one) => one.criterion === criterion);
    const met = metOf(here);
    const others = metOf(all.filter((one) => one.criterion !== criterion));
    return {
      criterion,
      met,
      notSeen: here.filter(({ outcome }) => outcome === "not-seen").length,
      others,
      unusual: apart(met, others),
    };
  });
}
