/** Where the boxes and lines of the map go: dagre's layers, from the beginning downwards. */
import { Graph, layout } from "@dagrejs/dagre";
import { edgesOf } from "./shape.ts";
import type { Box, Layout, MapKnot, Point } from "./storyMap.ts";

const LETTER = 8.2;
const NARROWEST = 108;
const WIDEST = 220;
const HEIGHT = 50;

/** A box wide enough for its name; a very long name is cut when it is drawn. */
const boxWidth = (name: string): number =>
  Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(name.length * LETTER) + 24));

/** The start has no name, and dagre takes no node without one. */
const nodeOf = (id: string): string => `knot ${id}`;

interface Laid {
  readonly x: number;
  readonly y: number;
  readonly points: readonly Point[];
}

/** Lays the knots out. The same knots and ways always give the same picture. */
export function layOut(knots: readonly MapKnot[]): Layout {
  const graph = new Graph();
  graph.setGraph({
    rankdir: "TB",
    // Fewer ways lead upwards, and a tangle of a hundred knots takes a quarter of the time.
    acyclicer: "greedy",
    nodesep: 26,
    ranksep: 34,
    marginx: 24,
    marginy: 24,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, name } of knots)
    graph.setNode(nodeOf(id), { width: boxWidth(name), height: HEIGHT });
  const edges = edgesOf(knots);
  for (const { from, to } of edges) graph.setEdge(nodeOf(from), nodeOf(to));
  layout(graph);
  const round = (value: number): number => Math.round(value * 10) / 10;
  const boxes = knots.map(({ id, name }): [string, Box] => {
    const { x, y } = graph.node(nodeOf(id)) as unknown as Laid;
    return [id, { x: round(x), y: round(y), width: boxWidth(name), height: HEIGHT }];
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    boxes: Object.fromEntries(boxes),
    edges: edges.map((edge) => {
      const { points } = graph.edge(nodeOf(edge.from), nodeOf(edge.to)) as unknown as Laid;
      return { ...edge, points: points.map(({ x, y }) => ({ x: round(x), y: round(y) })) };
    }),
    width: round(width),
    height: round(height),
  };
}
