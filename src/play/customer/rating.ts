/** How the customer would rate the case, 1-10 (domain brief 2.7). Never part of the score [CU9]. */
import { along } from "../score/scale.ts";
import type { Customer } from "./customer.ts";

/** Outcome fairness as the customer feels it, by share of the fair remedy. */
const FELT: readonly (readonly [number, number])[] = [
  [0, 0.15],
  [1, 0.85],
  [1.5, 1],
  [2.5, 0.85],
];

/** 1-10, one decimal: half what came of it, half how it was to go through. */
export function ratingOf(c: Customer): number {
  const fairness = !c.resolved ? 0.15 : along(FELT, c.fair > 0 ? c.given / c.fair : 1);
  const turns = c.turns.length > 0 ? c.turns : [(c.trust + 100 - c.heat) / 200];
  const experience = 0.3 * turns[0]! + 0.3 * Math.min(...turns) + 0.4 * turns.at(-1)!;
  return Math.round((1 + 9 * (0.5 * fairness + 0.5 * experience)) * 10) / 10;
}
