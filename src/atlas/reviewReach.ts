/** What can still be reached from a spot of a play [MR1]. */
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import { figuresOf } from "./gain.ts";
import type { Spot } from "./playing.ts";
import { bestIn, bestTotal, freeTotal, shareOf, type Ground } from "./reviewLine.ts";
import type { End } from "./search.ts";

/** 0-100 each, one decimal. */
export type Figures = Readonly<Record<Dimension | "total", number>>;

/** The best that can still be reached: each figure on its own, not all at once. */
export interface Reach extends Figures {
  /** Full credit in all four at once can still be reached. */
  readonly whole: boolean;
}

const FULL = 100;

/** What can still be reached from a spot, and the ends that show it. */
export interface Reached {
  readonly reach: Reach;
  readonly best: End;
  /** The best total but for its cap; null where nothing caps it. */
  readonly free: number | null;
  readonly shares: readonly number[];
  readonly exact: boolean;
}

/** Null where a sample knows no end from here. */
export function reachFrom<S>(ground: Ground<S>, from: Spot<S>): Reached | null {
  const { caseData } = ground;
  const best = bestTotal(ground, from);
  if (!best) return null;
  const shown = figuresOf(caseData, best.gain);
  const reach = { total: shown.total, R: 0, I: 0, E: 0, S: 0, whole: false };
  let { exact } = best;
  const shares = DIMENSIONS.map((d) => {
    const end = bestIn(ground, from, d) ?? best;
    exact &&= end.exact;
    reach[d] = figuresOf(caseData, end.gain).dimensions[d].reported;
    return shareOf(end.gain, d);
  });
  reach.whole =
    shown.total === FULL && DIMENSIONS.every((d) => shown.dimensions[d].reported === FULL);
  const free = shown.totalCappedBy === null ? null : freeTotal(caseData, shown);
  return { reach, best, free, shares, exact };
}
