/** When each event of a replay is shown, by the learner's own clock, with long pauses shortened. */

/** Pauses longer than this are shortened to it, ms. */
export const LONGEST_PAUSE = 10_000;

export interface Pacing {
  /** When each event is due, ms from the first; never falling. */
  readonly due: readonly number[];
  /** The real pause before an event, ms, where it was shortened. */
  readonly shortened: ReadonlyMap<number, number>;
}

/**
 * A device's clock may jump, and even go back: a step back counts as no time. Times are ms since
 * 1970.
 */
export function pacingOf(deviceTimes: readonly number[]): Pacing {
  const shortened = new Map<number, number>();
  let at = 0;
  const due = deviceTimes.map((time, seq) => {
    const gap = seq === 0 ? 0 : Math.max(0, time - deviceTimes[seq - 1]!);
    if (gap > LONGEST_PAUSE) shortened.set(seq, gap);
    at += Math.min(gap, LONGEST_PAUSE);
    return at;
  });
  return { due, shortened };
}
