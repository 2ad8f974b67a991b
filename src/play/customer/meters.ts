/**
 * How heat, trust and patience are kept. The customer's fold works on any kind of meter: plain
 * numbers while a case is played, and in the atlas meters that remember what was asked of them.
 */

/** The variables through which a story reads its customer; every comparison serves one of them. */
export const READINGS = [
  "mood",
  "trust",
  "asks_manager",
  "wants_writing",
  "walks_out",
  "opens_up",
] as const;
export type Reading = (typeof READINGS)[number];

export interface Meters<M> {
  /** A meter that stands at so many points, 0-100. */
  readonly at: (points: number) => M;
  /** The meter moved by so many points, held within 0-100. */
  readonly move: (meter: M, by: number) => M;
  readonly atLeast: (meter: M, points: number, serves: Reading) => boolean;
}

/** The smallest change of a meter, in points: a power of two, so that sums are exact [CU10]. */
export const STEP = 1 / 64;

/** Points rounded to whole steps. */
export const inSteps = (points: number): number => Math.round(points / STEP) * STEP;

export const hold = (points: number): number => Math.min(100, Math.max(0, points));

export const PLAIN: Meters<number> = {
  at: inSteps,
  move: (meter, by) => hold(meter + inSteps(by)),
  atLeast: (meter, points) => meter >= points,
};

/** Whether a meter is at or under so many points. */
export const atMost = <M>(meters: Meters<M>, meter: M, points: number, serves: Reading): boolean =>
  !meters.atLeast(meter, points + STEP, serves);
