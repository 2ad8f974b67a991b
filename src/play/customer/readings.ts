/** What can be seen of a customer: the bands a story reads, a meter shows and a face follows. */
import type { Mood } from "../event.ts";
import type { Customer } from "./customer.ts";

/** The variables through which a story reads its customer, with every value (docs/TAGS.md). */
export const READINGS = {
  /** 0 settled, 1 uneasy, 2 cross, 3 furious [CU7]. */
  mood: [0, 1, 2, 3],
  /** 0 low, 1 middling, 2 high. */
  trust: [0, 1, 2],
  asks_manager: [false, true],
  wants_writing: [false, true],
  walks_out: [false, true],
  opens_up: [false, true],
  /** The manager last asked has said no [LM2]; no reading of the customer's, but read like one. */
  manager_no: [false, true],
} as const;
export type Reading = keyof typeof READINGS;
export type Temper = { readonly [R in Reading]: (typeof READINGS)[R][number] };

/** The place of a reading's value among all the values it may have. */
export const placeOf = (reading: Reading, temper: Temper): number => {
  const values: readonly unknown[] = READINGS[reading];
  return values.indexOf(temper[reading]);
};

/** Ready to compromise and to say honestly how it went [CU8]. */
export const opensUp = (c: Customer): boolean => c.heat < 30 && c.trust > 60;

export const heatBand = (c: Customer): Temper["mood"] =>
  c.heat < 30 ? 0 : c.heat < 55 ? 1 : c.heat < 80 ? 2 : 3;

export const trustBand = (c: Customer): Temper["trust"] =>
  c.trust <= 25 ? 0 : c.trust <= 60 ? 1 : 2;

/** Everything a story may read of its customer. */
export const temperOf = (c: Customer): Temper => ({
  mood: heatBand(c),
  trust: trustBand(c),
  asks_manager: c.asksManager,
  wants_writing: c.wantsWriting,
  walks_out: c.walksOut,
  opens_up: opensUp(c),
  manager_no: c.managerNo,
});

/** The face that goes with the state where a line does not say otherwise. */
export function faceOf(c: Customer): Mood {
  const band = heatBand(c);
  if (band === 3) return "angry";
  if (band === 2) return "annoyed";
  if (opensUp(c)) return c.resolved ? "happy" : "relieved";
  return band === 1 && trustBand(c) === 0 ? "worried" : "neutral";
}
