/** The class by dimension and by criterion. */
import type { ByDimension, CaseData } from "../../play/case.ts";
import { DIMENSIONS, type Dimension } from "../../play/event.ts";
import type { PlayFacts } from "./facts.ts";
import type { MomentFigures } from "./moments.ts";
import { mean, median } from "./stats.ts";

/** Reported figures of one dimension over the class, 0-100. */
export interface DimensionFigures {
  readonly dimension: Dimension;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Learners at 60 or over: just competent here, or better. */
  readonly competent: number;
  /** Mean share of the whole score lost at its moments, 0-1. */
  readonly lost: number;
}

export const dimensionFigures = (
  plays: readonly PlayFacts[],
  moments: readonly MomentFigures[],
): readonly DimensionFigures[] =>
  plays.length === 0
    ? []
    : DIMENSIONS.map((dimension) => {
        const reported = plays.map(({ dimensions }) => dimensions[dimension]);
        return {
          dimension,
          median: median(reported),
          least: Math.min(...reported),
          most: Math.max(...reported),
          competent: reported.filter((each) => each >= 60).length,
          lost: moments
            .filter((moment) => moment.dimension === dimension)
            .reduce((sum, { lost }) => sum + lost, 0),
        };
      });

export const meanDimensions = (plays: readonly PlayFacts[]): ByDimension<number> => {
  const of = (dimension: Dimension) => mean(plays.map(({ dimensions }) => dimensions[dimension]));
  return { R: of("R"), I: of("I"), E: of("E"), S: of("S") };
};

export interface CriterionFigures {
  readonly criterion: string;
  /** Learners who did something that touches it. It says nothing of whether it is met. */
  readonly touched: number;
  /** Moments at whose earning it was touched, and the mean credit earned there; null: of none. */
  readonly moments: readonly string[];
  readonly earned: number | null;
}

/** Every criterion of the case, in the case's order. */
export const criterionFigures = (
  data: CaseData,
  plays: readonly PlayFacts[],
  moments: readonly MomentFigures[],
): readonly CriterionFigures[] =>
  data.criteria.map((criterion) => {
    const with_ = moments.filter(({ criteria }) => criteria.includes(criterion));
    const earned = with_.flatMap((moment) => moment.earned ?? []);
    return {
      criterion,
      touched: plays.filter((play) => play.criteria.some((each) => each.criterion === criterion))
        .length,
      moments: with_.map(({ title }) => title),
      earned: earned.length > 0 ? mean(earned) : null,
    };
  });
