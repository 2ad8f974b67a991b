/** The statistics of a class report, each with its source and with what it can and cannot carry. */

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Spread of the values themselves (divided by n), in their own unit; 0 for none. */
export function spread(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** Pearson's product-moment correlation, -1 to 1; null where one side does not vary at all. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const a = mean(pairs.map(([x]) => x));
  const b = mean(pairs.map(([, y]) => y));
  let both = 0;
  let ones = 0;
  let others = 0;
  for (const [x, y] of pairs) {
    both += (x - a) * (y - b);
    ones += (x - a) ** 2;
    others += (y - b) ** 2;
  }
  // What is left by rounding where nothing varies is no variation.
  const least = 1e-12 * pairs.length;
  if (ones <= least || others <= least) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ones * others)));
}

/** 97.5th centile of the standard normal distribution: a two-sided interval of 95 %. */
const Z = 1.959963984540054;

/**
 * Where a correlation found among `n` may lie, at 95 %: Fisher's z ("On the probable error of a
 * coefficient of correlation", 1921). The whole range for fewer than four.
 */
export function fisherInterval(r: number, n: number): readonly [number, number] {
  if (n < 4) return [-1, 1];
  const z = Math.atanh(Math.max(-1 + 1e-12, Math.min(1 - 1e-12, r)));
  const half = Z / Math.sqrt(n - 3);
  return [Math.tanh(z - half), Math.tanh(z + half)];
}

/** What one learner earned for one moment, and what it weighs; null: it counts neither way. */
export interface Earning {
  readonly weight: number;
  readonly credit: number | null;
}

export interface ItemRest {
  /** -1 to 1; null where the item, or the rest, is the same for everybody. */
  readonly r: number | null;
  readonly low: number;
  readonly high: number;
  /** Learners it is taken over. */
  readonly n: number;
}

/**
 * Corrected item-rest correlation of the item at `at`: its credit against the weighted share of
 * credit that the same learner earned for everything else. Corrected, since an item that is part of
 * the sum it is compared with would agree with itself (Henrysson 1963; Nunnally and Bernstein 1994).
 */
export function itemRest(learners: readonly (readonly Earning[])[], at: number): ItemRest {
  const pairs = learners.flatMap((earnings): (readonly [number, number])[] => {
    const credit = earnings[at]?.credit ?? null;
    let weight = 0;
    let earned = 0;
    for (const [place, each] of earnings.entries()) {
      if (place === at || each.credit === null) continue;
      weight += each.weight;
      earned += each.weight * each.credit;
    }
    return credit === null || weight === 0 ? [] : [[credit, earned / weight]];
  });
  const r = pairs.length > 1 ? correlation(pairs) : null;
  const [low, high] = r === null ? [-1, 1] : fisherInterval(r, pairs.length);
  return { r, low, high, n: pairs.length };
}

/**
 * Learners from whom discrimination is shown: Downing and Yudkowsky ("Assessment in Health
 * Professions Education", 2009) hold that an item analysis of as few as 30 may still help.
 */
export const LEAST_TO_SHOW = 30;
/** The same source: to be read with caution below 100 and stable from about 200. */
export const CAUTION_BELOW = 100;

/**
 * Reliability of `times` as many parts as one whose reliability is `one` (Spearman 1910 and Brown
 * 1910), 0-1.
 */
export const spearmanBrown = (one: number, times: number): number =>
  (times * one) / (1 + (times - 1) * one);

/** Cronbach's alpha of a practical exam of fifteen stations, as the domain brief 2.8 cites it. */
const EXAM = { alpha: 0.711, stations: 15 } as const;

/** What that exam implies for so many cases, 0-1: an analogy, since our own is not measured yet. */
export const impliedReliability = (cases: number): number =>
  spearmanBrown(spearmanBrown(EXAM.alpha, 1 / EXAM.stations), cases);
