/** From a point of a play to the best end that can still be reached from there [MR4]. */
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import { total } from "../play/score/scale.ts";
import { WHOLE, type Report } from "../play/score/sums.ts";
import { BITS, figuresOf, HELD, placesOf, type Gain } from "./gain.ts";
import type { Graph, Point } from "./graph.ts";
import type { Playing, Spot } from "./playing.ts";
import { bestEnd, type End, type Measure } from "./search.ts";
import type { Values } from "./values.ts";

/** One way on of a better line: a choice by its index, or a way to write the record (RECORDS). */
export interface LineStep {
  readonly what: "choice" | "record";
  readonly way: number;
}

/** A play under review: its case, its atlas and the story it is told by. */
export interface Ground<S> {
  readonly caseData: CaseData;
  readonly graph: Graph;
  readonly values: Values;
  readonly play: Playing<S>;
}

/** Whether a gain has a critical failure in it. */
export const failed = (gain: Gain): boolean => (gain[BITS]! & HELD.critical) !== 0;

/** The share of a dimension that a whole play's gain comes to, neither floor nor cap applied. */
export function shareOf(gain: Gain, dimension: Dimension): number {
  const { available, credited, taken } = placesOf(dimension);
  const share = gain[available] === 0 ? 1 : gain[credited]! / gain[available]!;
  return share - gain[taken]! / WHOLE;
}

/** The total as it would be if no cap on it held it down: 0-100, one decimal. */
export function freeTotal({ weights }: CaseData, { dimensions }: Report): number {
  const { R, I, E, S } = dimensions;
  const reported = { R: R.reported, I: I.reported, E: E.reported, S: S.reported };
  return total(reported, weights);
}

/**
 * The best total; among equals no critical failure, then the best total but for its cap, then the
 * most in all four. Each counts for less than a tenth of a point of the one before it.
 */
const byTotal =
  (caseData: CaseData): Measure =>
  (gain) => {
    const report = figuresOf(caseData, gain);
    const all = DIMENSIONS.reduce((sum, d) => sum + report.dimensions[d].reported, 0);
    const free = freeTotal(caseData, report);
    return report.total * 1e6 + (failed(gain) ? 0 : 5e4) + free * 100 + all / 100;
  };

/** The best of one dimension; among equals the greater share, where floor or cap hides it. */
const byDimension =
  (caseData: CaseData, dimension: Dimension): Measure =>
  (gain) =>
    figuresOf(caseData, gain).dimensions[dimension].reported * 100 + shareOf(gain, dimension);

const search = <S>(
  { graph, values, play }: Ground<S>,
  from: Spot<S>,
  measure: Measure,
): End | null => bestEnd(graph, (point) => values.best[point]!, play, from, measure);

export const bestTotal = <S>(ground: Ground<S>, from: Spot<S>): End | null =>
  search(ground, from, byTotal(ground.caseData));

export const bestIn = <S>(ground: Ground<S>, from: Spot<S>, dimension: Dimension): End | null =>
  search(ground, from, byDimension(ground.caseData, dimension));

/** The best total of those ends that have no critical failure; null if there is none. */
export function bestClear<S>(ground: Ground<S>, from: Spot<S>): End | null {
  const total = byTotal(ground.caseData);
  const end = search(ground, from, (gain) => (failed(gain) ? -1 : total(gain)));
  return end && end.value >= 0 ? end : null;
}

/** The ways of a line as steps. */
export function stepsAlong<S>(
  { graph, play }: Ground<S>,
  from: Spot<S>,
  line: readonly number[],
): readonly LineStep[] {
  let spot: Spot<S> | null = from;
  return line.map((way) => {
    const { kind }: Point = graph.points[spot!.point]!;
    spot = play.step(spot!, way);
    return { what: kind === "record" ? "record" : "choice", way };
  });
}
