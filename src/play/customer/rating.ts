/** How the customer would rate the case, 1-10 (domain brief 2.7). Never part of the score [CU9]. */
import { along } from "../score/scale.ts";
import type { MoodSeries } from "./series.ts";

/** Outcome fairness as the customer feels it, by share of the fair remedy. */
const FELT: readonly (readonly [number, number])[] = [
  [0, 0.15],
  [1, 0.85],
  [1.5, 1],
  [2.5, 0.85],
];

/** 1-10, one decimal: half what came of it, half how it was to go through. */
export function ratingOf({ points, last }: MoodSeries): number {
  const fairness = !last.resolved ? 0.15 : along(FELT, last.fair > 0 ? last.given / last.fair : 1);
  // What a turn was like, 0-1: the mean of trust and coolness when it ended.
  const all = points.map((point) => (point.trust + 100 - point.heat) / 200);
  const turns = all.length > 1 ? all.slice(1) : all;
  const experience = 0.3 * turns[0]! + 0.3 * Math.min(...turns) + 0.4 * turns.at(-1)!;
  return Math.round((1 + 9 * (0.5 * fairness + 0.5 * experience)) * 10) / 10;
}
