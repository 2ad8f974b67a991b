/**
 * The end that is best by some measure among all that a play can still come to, with its own
 * customer. The atlas gives a bound for every way on; the search tries the most promising way
 * first and leaves what cannot be better than what it has, so its answer is exact [AT].
 */
import { plus, type Gain } from "./gain.ts";
import { NOWHERE, type Graph } from "./graph.ts";
import type { Playing, Spot } from "./playing.ts";

/** Of a whole play's gain: the greater, the better. It must agree with the outcomes' order. */
export type Measure = (gain: Gain) => number;

export interface End {
  readonly value: number;
  readonly gain: Gain;
  /** The ways from the spot to the end. */
  readonly line: readonly number[];
  /** False when the search was given up: there may be better. */
  readonly exact: boolean;
}

/** Steps after which a search is given up; those that the atlas guides well take dozens. */
const MOST_STEPS = 20_000;

const bound = (outcomes: readonly Gain[], gain: Gain, measure: Measure): number =>
  outcomes.reduce((most, each) => Math.max(most, measure(plus(gain, each))), -Infinity);

/**
 * `outcomes` are those of a point's future among which the measure's best is, or what bounds it:
 * Values.best, or for the worst of a dimension Values.worst and a measure turned round. Null where
 * a sample knows no end from here.
 */
export function bestEnd<S>(
  { points, gains }: Graph,
  outcomes: (point: number) => readonly Gain[],
  { step }: Playing<S>,
  from: Spot<S>,
  measure: Measure,
): End | null {
  let found: Omit<End, "exact"> | null = null;
  let steps = 0;

  const visit = (spot: Spot<S>, line: readonly number[]): void => {
    const { kind, ways } = points[spot.point]!;
    if (kind === "end") {
      const gain = plus(spot.gain, spot.beyond);
      const value = measure(gain);
      if (!found || value > found.value) found = { value, gain, line };
      return;
    }
    const promising = ways
      .flatMap(({ gain, to, look }, way) =>
        to === NOWHERE
          ? []
          : [{ way, look, most: bound(outcomes(to), plus(spot.gain, gains[gain]!), measure) }],
      )
      // A look-up that adds nothing is left out.
      .toSorted((a, b) => b.most - a.most || Number(a.look) - Number(b.look));
    for (const { way, most } of promising) {
      if (found && most <= found.value) return;
      if (++steps > MOST_STEPS) return;
      const next = step(spot, way);
      if (!next) continue;
      if (found && bound(outcomes(next.point), next.gain, measure) <= found.value) continue;
      visit(next, [...line, way]);
    }
  };

  visit(from, []);
  return found && { ...(found as Omit<End, "exact">), exact: steps <= MOST_STEPS };
}
