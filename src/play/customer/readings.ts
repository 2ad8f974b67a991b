/** What can be seen of a customer: the bands a story reads, a meter shows and a face follows. */
import type { Mood } from "../event.ts";
import type { Customer } from "./customer.ts";
import { atMost, PLAIN, type Meters, type Reading } from "./meters.ts";

/** The readings as a story's variables take them (docs/TAGS.md) [CU7, CU8]. */
export interface Temper extends Record<Reading, number | boolean> {
  /** 0 settled, 1 uneasy, 2 cross, 3 furious. */
  readonly mood: 0 | 1 | 2 | 3;
  /** 0 low, 1 middling, 2 high. */
  readonly trust: 0 | 1 | 2;
  readonly asks_manager: boolean;
  readonly wants_writing: boolean;
  readonly walks_out: boolean;
  readonly opens_up: boolean;
}

/** How each reading is taken, on meters of any kind; a meter is asked no more than it must be. */
export function readingsOn<M>(meters: Meters<M>): {
  readonly [R in Reading]: (c: Customer<M>) => Temper[R];
} {
  const { atLeast } = meters;
  return {
    mood: (c) => {
      if (!atLeast(c.heat, 30, "mood")) return 0;
      if (!atLeast(c.heat, 55, "mood")) return 1;
      return atLeast(c.heat, 80, "mood") ? 3 : 2;
    },
    trust: (c) => {
      if (atMost(meters, c.trust, 25, "trust")) return 0;
      return atMost(meters, c.trust, 60, "trust") ? 1 : 2;
    },
    asks_manager: (c) => c.asksManager,
    wants_writing: (c) => c.wantsWriting,
    walks_out: (c) => c.walksOut,
    // Ready to compromise and to say honestly how it went.
    opens_up: (c) => !atLeast(c.heat, 30, "opens_up") && !atMost(meters, c.trust, 60, "opens_up"),
  };
}

const plain = readingsOn(PLAIN);

export const opensUp = (c: Customer): boolean => plain.opens_up(c);
export const heatBand = (c: Customer): Temper["mood"] => plain.mood(c);
export const trustBand = (c: Customer): Temper["trust"] => plain.trust(c);

/** Everything a story may read of its customer. */
export const temperOf = (c: Customer): Temper => ({
  mood: plain.mood(c),
  trust: plain.trust(c),
  asks_manager: plain.asks_manager(c),
  wants_writing: plain.wants_writing(c),
  walks_out: plain.walks_out(c),
  opens_up: plain.opens_up(c),
});

/** The face that goes with the state where a line does not say otherwise. */
export function faceOf(c: Customer): Mood {
  const band = heatBand(c);
  if (band === 3) return "angry";
  if (band === 2) return "annoyed";
  if (opensUp(c)) return c.resolved ? "happy" : "relieved";
  return band === 1 && trustBand(c) === 0 ? "worried" : "neutral";
}
