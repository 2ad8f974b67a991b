/**
 * Meters that remember what was asked of them. The customer's heat, trust and patience take
 * thousands of values, yet a story asks little of them: is heat under 30, has patience run out. A
 * watched meter answers each question and notes for which values at the start of the turn the
 * answer would have been the same. States within those bounds have one future and are merged.
 */
import { hold, inSteps, type Meters, type Reading } from "../play/customer/meters.ts";

/** Values at the start of a turn, in points, that lead to what was seen: from <= value < below. */
export interface Bounds {
  from: number;
  below: number;
  /** Something was asked, if only of what all values share. */
  asked: boolean;
}

/** What has been asked of one meter in a turn, kept apart by what the answer is for. */
export interface Asked {
  /** For readings the story took, and for what must hold in the states the turn leads to. */
  readonly read: Bounds;
  /** For the lasting wishes (manager, writing, going), which the fold asks about every time. */
  readonly wish: Bounds;
}

/** The value now: the starting value moved by `by` and held within low and high. */
export interface Watched {
  readonly asked: Asked;
  readonly now: number;
  readonly by: number;
  readonly low: number;
  readonly high: number;
}

export const unbounded = (): Bounds => ({ from: -Infinity, below: Infinity, asked: false });

/** A meter to be watched from here on. */
export const watch = (points: number): Watched => ({
  asked: { read: unbounded(), wish: unbounded() },
  now: points,
  by: 0,
  low: 0,
  high: 100,
});

/** Whether the meter is at or over `points`, noting what that asks of its start. */
function ask(meter: Watched, points: number, bounds: Bounds): boolean {
  const yes = meter.now >= points;
  bounds.asked = true;
  // Held so that every start gives this answer: nothing is asked of the start.
  if (meter.low >= points || meter.high < points) return yes;
  if (yes) bounds.from = Math.max(bounds.from, points - meter.by);
  else bounds.below = Math.min(bounds.below, points - meter.by);
  return yes;
}

/** Asks of the start whatever makes the meter now lie within bounds. */
export function askWithin(meter: Watched, { from, below }: Bounds): void {
  if (from > -Infinity) ask(meter, from, meter.asked.read);
  if (below < Infinity) ask(meter, below, meter.asked.read);
}

/** Readings that, once true, stay so. */
export const WISHES: ReadonlySet<Reading> = new Set(["asks_manager", "wants_writing", "walks_out"]);

/** Meters that are asked only for readings the story can still take. */
export const watchedMeters = (serves: (reading: Reading) => boolean): Meters<Watched> => ({
  at: watch,
  move: (meter, by) => {
    const step = inSteps(by);
    return {
      asked: meter.asked,
      now: hold(meter.now + step),
      by: meter.by + step,
      low: hold(meter.low + step),
      high: hold(meter.high + step),
    };
  },
  atLeast: (meter, points, reading) =>
    serves(reading) &&
    ask(meter, points, WISHES.has(reading) ? meter.asked.wish : meter.asked.read),
});
