/**
 * The best and the worst that can still come of every point [AT]. One pass from the ends to the
 * beginning. What a play has already gained only adds to what it still can gain, so each point
 * keeps the outcomes of its future that no other outcome beats whatever went before.
 */
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import { BITS, HELD, NO_GAIN, placesOf, plus, whole, type Gain } from "./gain.ts";
import { NOWHERE, type Graph } from "./graph.ts";

/** An outcome of a point's future, and the way that leads to it; -1 at an end. */
export interface Outcome {
  readonly gain: Gain;
  readonly way: number;
}

export interface Values {
  /** By point: outcomes one of which is the best, for the total and in every dimension. */
  readonly best: readonly (readonly Outcome[])[];
  /** By point and dimension: outcomes one of which is the worst. */
  readonly worst: readonly Readonly<Record<Dimension, readonly Outcome[]>>[];
  /** By point: futures in which nothing more is lost, in each dimension and in all; looks count. */
  readonly routes: readonly Readonly<Record<Dimension | "all", number>>[];
}

/** Bits of `held` that lower a dimension. */
const capOf = (dimension: Dimension): number =>
  dimension === "E" ? HELD.overLimit : dimension === "S" ? HELD.unagreed : 0;

/** Whether `a` is at least as good as `b` in everything, whatever was gained before. */
export function beats(a: Gain, b: Gain): boolean {
  for (let i = 0; i < 4; i++) {
    if (a[i] !== b[i] || a[i + 4]! < b[i + 4]! || a[i + 8]! > b[i + 8]!) return false;
  }
  return (a[BITS]! & ~b[BITS]!) === 0;
}

/** Adds an outcome unless one there already covers it; takes out those that it covers. */
export function keep(list: Outcome[], found: Outcome, covers: (a: Gain, b: Gain) => boolean): void {
  for (const each of list) if (covers(each.gain, found.gain)) return;
  let kept = 0;
  for (const each of list) if (!covers(found.gain, each.gain)) list[kept++] = each;
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

export function valuesOf(graph: Graph): Values {
  const best: Outcome[][] = [];
  const worst: Record<Dimension, Outcome[]>[] = [];
  const routes: Record<Dimension | "all", number>[] = [];
  const nothing: Outcome = { gain: NO_GAIN, way: -1 };
  for (const point of graph.points) {
    if (point.kind === "end") {
      best.push([nothing]);
      worst.push({ R: [nothing], I: [nothing], E: [nothing], S: [nothing] });
      routes.push({ R: 1, I: 1, E: 1, S: 1, all: 1 });
      continue;
    }
    const good: Outcome[] = [];
    const bad: Record<Dimension, Outcome[]> = { R: [], I: [], E: [], S: [] };
    const count = { R: 0, I: 0, E: 0, S: 0, all: 0 };
    point.ways.forEach(({ gain: gainAt, to }, way) => {
      if (to === NOWHERE) return;
      const gain = graph.gains[gainAt]!;
      for (const outcome of best[to]!) keep(good, { gain: plus(gain, outcome.gain), way }, beats);
      for (const d of DIMENSIONS) {
        for (const outcome of worst[to]![d]) {
          keep(bad[d], { gain: plus(gain, outcome.gain), way }, (a, b) => undercuts(a, b, d));
        }
        if (whole(gain, d)) count[d] += routes[to]![d];
      }
      if (DIMENSIONS.every((d) => whole(gain, d)) && gain[BITS] === 0) count.all += routes[to]!.all;
    });
    best.push(good);
    worst.push(bad);
    routes.push(count);
  }
  return { best, worst, routes };
}
