/** What a choice leads to before the next choices: what is told, set and asked on the way. */
import type { Graph } from "./graph.ts";
import { assignedIn, isChoice, readIn, type Node } from "./nodes.ts";

export interface After {
  /** Texts that may be shown. */
  readonly told: ReadonlySet<Node>;
  /** Variables that may be set. */
  readonly set: ReadonlySet<string>;
  /** Variables, and knots by their visits, that decide what is told. */
  readonly asked: ReadonlySet<string>;
}

/** Parts after one choice; a story that has more before the next is followed no further. */
const MOST_PARTS = 2000;

/**
 * Everything from a choice's own branch up to the choices that follow, over every step; null where
 * that is too much to follow.
 */
export function afterChoice(graph: Graph, choice: Node): After | null {
  const after = { told: new Set<Node>(), set: new Set<string>(), asked: new Set<string>() };
  const seen = new Set<Node>();
  const queue: Node[] = [];
  for (const { kind, to } of graph.steps(choice)) if (kind === "choice" && to) queue.push(to);
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (seen.has(node)) continue;
    if (seen.size >= MOST_PARTS) return null;
    seen.add(node);
    if (graph.shows(node)) after.told.add(node);
    const [assigned, asked] = [assignedIn(node), readIn(node)];
    if (assigned !== null) after.set.add(assigned);
    if (asked !== null) after.asked.add(asked);
    for (const { kind, to } of graph.steps(node)) if (kind !== "choice" && to) queue.push(to);
  }
  return after;
}

/** The choice points of a story by the path under which play and structure know them. */
export function choicePoints(nodes: Iterable<Node>): ReadonlyMap<string, Node> {
  const points = new Map<string, Node>();
  for (const node of nodes) if (isChoice(node)) points.set(node.path.toString(), node);
  return points;
}
