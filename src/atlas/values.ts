/**
 * The best and the worst that can still come of every point [AT]. One pass from the ends to the
 * beginning. What a play has already gained only adds to what it still can gain, so each point
 * keeps the outcomes of its future that no other outcome beats whatever went before.
 */
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import { BITS, HELD, NO_GAIN, placesOf, plus, whole, type Gain } from "./gain.ts";
import { NOWHERE, type Graph } from "./graph.ts";

export interface Values {
  /** By point: outcomes one of which is the best, for the total and in every dimension. */
  readonly best: readonly (readonly Gain[])[];
  /** By point and dimension: outcomes one of which is the worst. */
  readonly worst: readonly Readonly<Record<Dimension, readonly Gain[]>>[];
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

export function valuesOf(graph: Graph): Values {
  const best: Gain[][] = [];
  const worst: Record<Dimension, Gain[]>[] = [];
  const routes: Record<Dimension | "all", number>[] = [];
  for (const point of graph.points) {
    if (point.kind === "end") {
      best.push([NO_GAIN]);
      worst.push({ R: [NO_GAIN], I: [NO_GAIN], E: [NO_GAIN], S: [NO_GAIN] });
      routes.push({ R: 1, I: 1, E: 1, S: 1, all: 1 });
      continue;
    }
    const good: Gain[] = [];
    const bad: Record<Dimension, Gain[]> = { R: [], I: [], E: [], S: [] };
    const count = { R: 0, I: 0, E: 0, S: 0, all: 0 };
    for (const { gain: gainAt, to } of point.ways) {
      if (to === NOWHERE) continue;
      const gain = graph.gains[gainAt]!;
      for (const outcome of best[to]!) keep(good, plus(gain, outcome), beats);
      for (const d of DIMENSIONS) {
        for (const outcome of worst[to]![d]) {
          keep(bad[d], plus(gain, outcome), (a, b) => undercuts(a, b, d));
        }
        if (whole(gain, d)) count[d] += routes[to]![d];
      }
      if (DIMENSIONS.every((d) => whole(gain, d)) && gain[BITS] === 0) count.all += routes[to]!.all;
    }
    best.push(good);
    worst.push(bad);
    routes.push(count);
  }
  return { best, worst, routes };
}
