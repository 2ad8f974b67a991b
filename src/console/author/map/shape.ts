/** What the picture of a map depends on: its knots and the ways that are drawn between them. */
import type { MapEdge, MapKnot } from "./storyMap.ts";

/** Ways that are drawn: there and back again (tunnels, calls) would tie every knot to a few. */
const drawn = (kind: string): boolean => kind === "divert" || kind === "thread" || kind === "value";

export function edgesOf(knots: readonly MapKnot[]): readonly Omit<MapEdge, "points">[] {
  const there = new Set(knots.map(({ id }) => id));
  return knots.flatMap(({ id, ways }) => {
    const targets = ways.flatMap(({ to, kind }) =>
      to !== null && drawn(kind) && there.has(to) ? [to] : [],
    );
    return [...new Set(targets)].map((to) => ({
      from: id,
      to,
      times: targets.filter((each) => each === to).length,
    }));
  });
}

/** What a layout depends on: for knots of the same shape the picture stays as it is. */
export const shapeOf = (knots: readonly MapKnot[]): string =>
  JSON.stringify([knots.map(({ id, name }) => [id, name]), edgesOf(knots)]);
