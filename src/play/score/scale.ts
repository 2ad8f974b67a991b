/** One reported scale for every case (domain brief 2.8) [SC]. */
import type { Dimension, Grade } from "../event.ts";
import type { Severity } from "../rubric/behaviours.ts";

/** What a grade is worth of its moment [SC1]. Source: domain brief 2.3. */
export const CREDIT: Readonly<Record<Grade, number>> = { full: 1, adequate: 0.6, weak: 0.3 };

/** What a harm takes off its dimension's raw score, after credit is added up [SC3]. */
export const HARM: Readonly<Record<Severity, number>> = {
  minor: 0.05,
  moderate: 0.12,
  serious: 0.25,
};

/** Just competent, on the reported scale, in every dimension of every case. */
export const PASS = 60;
/** No dimension of a ready play is below this. */
export const FLOOR = 50;
/** Highest total with a critical failure [SC8]. */
export const CRITICAL_CAP = 39;
/** Highest Resolution when a remedy went ahead without the customer's agreement (rule 5). */
export const COMFORT_CAP = 60;
/** Highest Escalation and total when authority was exceeded (rule 6). */
export const AUTHORITY_CAP = { escalation: 40, total: 59 } as const;
/** Totals in this range need a person's eye, never a label (domain brief 2.9 step 6). */
const REVIEW_ZONE = { from: 55, to: 65 } as const;

/** Whether a total is close enough to the pass mark to need a person's eye [SC9]. */
export const nearTheLine = (total: number): boolean =>
  total >= REVIEW_ZONE.from && total <= REVIEW_ZONE.to;

/** Raw 0-1 with the panel's cut to 0-100: the cut becomes 60, nothing missed becomes 100 [SC4]. */
export function report(raw: number, cut: number): number {
  const held = Math.min(1, Math.max(0, raw));
  const scaled =
    held < cut ? (PASS * held) / cut : PASS + ((100 - PASS) * (held - cut)) / (1 - cut);
  return round1(scaled);
}

/** One decimal: what a screen shows is what the rules decide on. */
export const round1 = (value: number): number => Math.round(value * 10) / 10;

/** Weighted total of reported dimensions; weights are normalised to one [SC5]. */
export function total(
  reported: Readonly<Record<Dimension, number>>,
  weights: Readonly<Record<Dimension, number>>,
): number {
  const all = weights.R + weights.I + weights.E + weights.S;
  const sum =
    reported.R * weights.R +
    reported.I * weights.I +
    reported.E * weights.E +
    reported.S * weights.S;
  return round1(sum / all);
}

/** Points of the redress curve: given / fair, credit (rule 8). Straight lines run between them. */
const REDRESS_CURVE: readonly (readonly [number, number])[] = [
  [0.5, 0],
  [1, 1],
  [1.25, 1],
  [1.5, 0.6],
  [2, 0.3],
  [2.5, 0],
];

/** Value at `x` of straight lines through the points, flat beyond both ends. */
export function along(points: readonly (readonly [number, number])[], x: number): number {
  const first = points[0]!;
  if (x <= first[0]) return first[1];
  for (let i = 1; i < points.length; i++) {
    const [x1, y1] = points[i]!;
    const [x0, y0] = points[i - 1]!;
    if (x <= x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  }
  return points.at(-1)![1];
}

/** Credit for redress by its share of what was fair [IR8]. */
export const redressCredit = (share: number): number => along(REDRESS_CURVE, share);

/** Credit for a referral by its distance from the nearest right rung [IR1]. */
export function rungCredit(rung: number, right: readonly number[], redFlag: boolean): number {
  const lowest = Math.min(...right);
  const highest = Math.max(...right);
  if (redFlag) return rung < lowest ? 0 : rung > highest ? 0.8 : 1;
  const distance = Math.min(...right.map((r) => Math.abs(r - rung)));
  return distance === 0 ? 1 : distance === 1 ? 0.5 : 0.1;
}
