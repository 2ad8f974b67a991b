/** How many plays of a story have full credit in everything, each with its own customer [AT18]. */
import { DIMENSIONS } from "../play/event.ts";
import { BITS, whole, type Gain } from "./gain.ts";
import { NOWHERE, RECORDS, type Graph } from "./graph.ts";
import type { Playing, Spot } from "./playing.ts";
import type { Values } from "./values.ts";
import type { Walk } from "./walk.ts";

/** Nothing lost in any dimension, no cap, no critical failure. */
const allWhole = (gain: Gain): boolean =>
  gain[BITS] === 0 && DIMENSIONS.every((d) => whole(gain, d));

/** Customers who are alike in this go the same ways. */
const customerKey = ({ customer: c }: Spot<unknown>): string =>
  [
    ...[c.heat, c.trust, c.patience, c.drained].map((points) => points.toFixed(9)),
    `${c.acks} ${c.warm} ${c.badNews} ${c.choices} ${c.near} ${c.boiling}`,
    `${c.asksManager} ${c.wantsWriting} ${c.walksOut} ${c.untruths.join()} ${c.updated.join()}`,
    ...c.ledger.entries.map(
      (e) => `${e.promise} ${e.due - c.ledger.clock} ${e.status} ${e.warned}`,
    ),
  ].join("|");

/** Spots after which counting is given up. */
const MOST_SPOTS = 300_000;

/**
 * The number of plays that lose nothing, look-ups told apart, records written whole; null where
 * there are too many spots on the way to count them.
 */
export function wholePlays<S>(
  { points, gains }: Graph,
  { routes }: Values,
  walk: Walk<S>,
  { begin, step }: Playing<S>,
): number | null {
  const known = new Map<string, number>();

  const countFrom = (spot: Spot<S>): number => {
    const { kind, ways } = points[spot.point]!;
    if (kind === "end") return 1;
    const key = `${walk.key(spot.ink)} ${spot.point} ${customerKey(spot)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let count = 0;
    ways.forEach(({ gain, to }, way) => {
      if (known.size > MOST_SPOTS || to === NOWHERE) return;
      if (kind === "record" && RECORDS[way] !== "whole") return;
      if (!allWhole(gains[gain]!) || routes[to]!.all === 0) return;
      const next = step(spot, way);
      // The forks on the way may have cost something.
      if (next && allWhole(next.gain.map((each, at) => each - spot.gain[at]!))) {
        count += countFrom(next);
      }
    });
    known.set(key, count);
    return count;
  };

  const start = begin();
  const count = allWhole(start.gain) ? countFrom(start) : 0;
  return known.size > MOST_SPOTS ? null : count;
}
