/** What a stretch of a play adds to the score for good, in a form that adds up and compares fast. */
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import { reportOf, type DimensionSum, type Report } from "../play/score/sums.ts";

/** Available, credited and taken of R, I, E, S in millionths (twelve numbers), then bits of HELD. */
export type Gain = readonly number[];

export const HELD = { critical: 1, overLimit: 2, unagreed: 4 } as const;

const SIZE = 13;
export const BITS = SIZE - 1;

export const NO_GAIN: Gain = Array.from({ length: SIZE }, () => 0);

const PLACES = new Map(
  DIMENSIONS.map((dimension, at) => [
    dimension,
    { available: at, credited: at + 4, taken: at + 8 } as const,
  ]),
);

/** Where in a gain a dimension's three numbers stand. */
export const placesOf = (dimension: Dimension) => PLACES.get(dimension)!;

export function plus(a: Gain, b: Gain): Gain {
  if (a === NO_GAIN) return b;
  if (b === NO_GAIN) return a;
  const sum = a.slice();
  for (let i = 0; i < BITS; i++) sum[i]! += b[i]!;
  sum[BITS]! |= b[BITS]!;
  return sum;
}

/** Bits of HELD that lower a dimension. */
export const capOf = (dimension: Dimension): number =>
  dimension === "E" ? HELD.overLimit : dimension === "S" ? HELD.unagreed : 0;

/** Whether nothing of a dimension was lost: all that came due was earned, no harm, no cap. */
export function whole(gain: Gain, dimension: Dimension): boolean {
  const { available, credited, taken } = placesOf(dimension);
  const held = gain[BITS]! & capOf(dimension);
  return gain[available] === gain[credited] && gain[taken] === 0 && held === 0;
}

const sumOf = (gain: Gain, dimension: Dimension): DimensionSum => {
  const { available, credited, taken } = placesOf(dimension);
  return { available: gain[available]!, credited: gain[credited]!, taken: gain[taken]! };
};

/** The figures that a whole play's gain is reported as. */
export const figuresOf = (caseData: CaseData, gain: Gain): Report =>
  reportOf(
    caseData,
    { R: sumOf(gain, "R"), I: sumOf(gain, "I"), E: sumOf(gain, "E"), S: sumOf(gain, "S") },
    {
      critical: (gain[BITS]! & HELD.critical) !== 0,
      overLimit: (gain[BITS]! & HELD.overLimit) !== 0,
      unagreed: (gain[BITS]! & HELD.unagreed) !== 0,
    },
  );
