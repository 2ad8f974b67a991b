/**
 * The best and the worst that can still come of every point [AT]. One pass from the ends to the
 * beginning. What a play has already gained only adds to what it still can gain, so each point
 * keeps the outcomes of its future that no other outcome beats whatever went before.
 */
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import { BITS, capOf, NO_GAIN, placesOf, plus, whole, type Gain } from "./gain.ts";
import { NOWHERE, type Graph } from "./graph.ts";

export interface Values {
  /** By point: outcomes one of which is the best, for the total and in every dimension. */
  readonly best: readonly (readonly Gain[])[];
  /** By point and dimension: outcomes one of which is the worst. */
  readonly worst: readonly Readonly<Record<Dimension, readonly Gain[]>>[];
  /** By point: futures in which nothing more is lost, in each dimension and in all; looks count. */
  readonly routes: readonly Readonly<Record<Dimension | "all", number>>[];
}

/** Whether `a` is at least as good as `b` in everything, whatever was gained before. */
export function beats(a: Gain, b: Gain): boolean {
  for (let i = 0; i < 4; i++) {
    if (a[i] !== b[i] || a[i + 4]! < b[i + 4]! || a[i + 8]! > b[i + 8]!) return false;
  }
  return (a[BITS]! & ~b[BITS]!) === 0;
}

/** Adds an outcome unless one there already covers it; takes out those that it covers. */
export function keep(list: Gain[], found: Gain, covers: (a: Gain, b: Gain) => boolean): void {
  for (const each of list) if (covers(each, found)) return;
  let kept = 0;
  for (const each of list) if (!covers(found, each)) list[kept++] = each;
  list.length = kept;
  list.push(found);
}

/** Whether `a` is at least as bad as `b` for a dimension, whatever was gained before. */
export function undercuts(a: Gain, b: Gain, dimension: Dimension): boolean {
  const { available, credited, taken } = placesOf(dimension);
  const cap = capOf(dimension);
  return (
    a[available] === b[available] &&
    a[credited]! <= b[credited]! &&
    a[taken]! >= b[taken]! &&
    (b[BITS]! & cap & ~a[BITS]!) === 0
  );
}

function bestOf({ points, gains }: Graph): Values["best"] {
  const best: Gain[][] = [];
  for (const { kind, ways } of points) {
    const outcomes: Gain[] = kind === "end" ? [NO_GAIN] : [];
    for (const { gain, to } of ways) {
      if (to === NOWHERE) continue;
      for (const outcome of best[to]!) keep(outcomes, plus(gains[gain]!, outcome), beats);
    }
    best.push(outcomes);
  }
  return best;
}

function worstOf({ points, gains }: Graph): Values["worst"] {
  const worst: Record<Dimension, Gain[]>[] = [];
  for (const { kind, ways } of points) {
    const ends = (): Gain[] => (kind === "end" ? [NO_GAIN] : []);
    const outcomes = { R: ends(), I: ends(), E: ends(), S: ends() };
    for (const { gain, to } of ways) {
      if (to === NOWHERE) continue;
      for (const d of DIMENSIONS) {
        for (const outcome of worst[to]![d]) {
          keep(outcomes[d], plus(gains[gain]!, outcome), (a, b) => undercuts(a, b, d));
        }
      }
    }
    worst.push(outcomes);
  }
  return worst;
}

function routesOf({ points, gains }: Graph): Values["routes"] {
  const routes: Record<Dimension | "all", number>[] = [];
  for (const { kind, ways } of points) {
    const one = kind === "end" ? 1 : 0;
    const count = { R: one, I: one, E: one, S: one, all: one };
    for (const { gain: at, to } of ways) {
      if (to === NOWHERE) continue;
      const gain = gains[at]!;
      for (const d of DIMENSIONS) if (whole(gain, d)) count[d] += routes[to]![d];
      if (DIMENSIONS.every((d) => whole(gain, d)) && gain[BITS] === 0) count.all += routes[to]!.all;
    }
    routes.push(count);
  }
  return routes;
}

/** Each is worked out when it is first asked for: a review asks only for the best. */
export function valuesOf(graph: Graph): Values {
  let best: Values["best"] | null = null;
  let worst: Values["worst"] | null = null;
  let routes: Values["routes"] | null = null;
  return {
    get best() {
      return (best ??= bestOf(graph));
    },
    get worst() {
      return (worst ??= worstOf(graph));
    },
    get routes() {
      return (routes ??= routesOf(graph));
    },
  };
}
