/**
 * How far a figure swings when nothing has changed: the chart of individuals with moving ranges
 * (Shewhart's, as Wheeler teaches it). Limits are mean ± 2.66 × the mean moving range, where 2.66 is
 * 3 / d2 for ranges of two (d2 = 1.128).
 */
export interface Limits {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const FACTOR = 2.66;

/** Limits from figures of ordinary weeks; at least two of them, or they are all the mean. */
export function limitsOf(ordinary: readonly number[]): Limits {
  if (ordinary.length === 0) return { mean: 0, low: 0, high: 0 };
  const mean = ordinary.reduce((sum, each) => sum + each, 0) / ordinary.length;
  const ranges = ordinary.slice(1).map((each, at) => Math.abs(each - ordinary[at]!));
  const swing =
    ranges.length === 0 ? 0 : ranges.reduce((sum, each) => sum + each, 0) / ranges.length;
  return { mean, low: Math.max(0, mean - FACTOR * swing), high: mean + FACTOR * swing };
}

export type Place = "below" | "within" | "above";

export const placeIn = ({ low, high }: Limits, figure: number): Place =>
  figure < low ? "below" : figure > high ? "above" : "within";
