/** A share with the interval it may lie in: figures from few decisions are not to be trusted far. */

/** 97.5th centile of the standard normal distribution: a two-sided interval of 95 %. */
const Z = 1.959963984540054;

/** Fewer than this and a share is shown, never flagged. [ours] */
export const FEW = 5;

export interface Share {
  readonly hits: number;
  readonly of: number;
  /** 0-1; null: of none. */
  readonly rate: number | null;
  /** Wilson's score interval at 95 %, within 0-1; from 0 to 1 for none. */
  readonly low: number;
  readonly high: number;
}

/** E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, rate: null, low: 0, high: 1 };
  const rate = hits / of;
  const square = Z * Z;
  const middle = (rate + square / (2 * of)) / (1 + square / of);
  const half =
    (Z / (1 + square / of)) * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of * of));
  return {
    hits,
    of,
    rate,
    // Exact at the ends, where rounding would leave a hair's breadth.
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === of ? 1 : Math.min(1, middle + half),
  };
}

export type Apart = "above" | "below";

/**
 * Whether two shares lie apart for certain: their intervals do not meet, and neither is of few. More
 * careful than a test at 5 %, because many are looked at side by side.
 */
export function apart(one: Share, other: Share): Apart | null {
  if (one.of < FEW || other.of < FEW) return null;
  if (one.low > other.high) return "above";
  return one.high < other.low ? "below" : null;
}
