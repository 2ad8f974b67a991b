import { filtered, type Filter } from "./filter.ts";
import type { Random } from "./random.ts";
import { draw, ease, type Wave } from "./wave.ts";

/** `ratio` to the note, `gain`, and `decay`: seconds to fall to about a third. */
export type Partial = readonly [ratio: number, gain: number, decay: number];

/** Something struck: partials that start together and die away each in its own time. */
export function struck(
  hz: number,
  seconds: number,
  partials: readonly Partial[],
  attack = 0.002,
): Wave {
  return draw(seconds, (time) => {
    let sum = 0;
    for (const [ratio, gain, decay] of partials) {
      sum += gain * Math.sin(2 * Math.PI * hz * ratio * time) * Math.exp(-time / decay);
    }
    return sum * ease(time / attack);
  });
}

/** A wooden bar: round, with its overtone two octaves up, as a marimba has. */
export const WOOD: readonly Partial[] = [
  [1, 1, 0.13],
  [3.93, 0.16, 0.035],
  [9.2, 0.05, 0.012],
];

/** A soft electric piano: a tine's bell over a mellow note. */
export const TINE: readonly Partial[] = [
  [1, 1, 0.5],
  [2, 0.22, 0.32],
  [3, 0.05, 0.2],
  [7.1, 0.035, 0.06],
];

/** Small and glassy, as a celesta. */
export const GLASS: readonly Partial[] = [
  [1, 1, 0.42],
  [1.003, 0.45, 0.5],
  [3.01, 0.13, 0.16],
  [5.4, 0.03, 0.07],
];

/** Filtered noise under an envelope of time in seconds. */
export function hiss(
  random: Random,
  seconds: number,
  filter: Filter,
  envelope: (time: number) => number,
): Wave {
  const noise = filtered(
    draw(seconds, () => random.signed()),
    filter,
  );
  return draw(seconds, envelope).map((level, index) => level * (noise[index] ?? 0));
}

/** A knock of noise: at once there, gone in about three times `decay` seconds. */
export function knock(random: Random, filter: Filter, decay: number): Wave {
  return hiss(
    random,
    decay * 8,
    filter,
    (time) => ease(time / 0.0008) * Math.exp(-time / decay) * ease((decay * 8 - time) / decay),
  );
}

/** Sparse random specks, `perSecond` of them on average: the grain in paper, pens and radios. */
export function specks(random: Random, seconds: number, perSecond: (time: number) => number): Wave {
  return draw(seconds, (time) => (random.unit() < perSecond(time) / 48_000 ? random.signed() : 0));
}
