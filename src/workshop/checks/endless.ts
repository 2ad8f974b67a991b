/** Loops and recursion that no choice, condition or end ever stops. */
import type { Graph, Step } from "../flow/graph.ts";
import type { Node } from "../flow/nodes.ts";
import { placeOf, problemsOf, type Check } from "../examined.ts";

const error = problemsOf("endless", "error");

/** Calls within calls that no story has; more is recursion without end. */
const DEEPEST = 50;

/** The one way on from a node, as a stack of where calls return to; null where it is not certain. */
function onlyWay(graph: Graph, node: Node, returns: (Node | null)[]): Node | null {
  if (graph.stop(node) === "return") return returns.pop() ?? null;
  const steps: readonly Step[] = graph.steps(node).filter(({ kind }) => kind !== "choice");
  const call = steps.find(({ kind }) => kind === "call" || kind === "tunnel");
  if (steps.some(({ kind }) => kind === "branch" || kind === "thread")) return null;
  if (call && steps.length > 2) return null;
  const on = steps.find(({ kind }) => kind === "go")?.to ?? null;
  if (call) {
    returns.push(on);
    return call.to;
  }
  return on ?? returns.pop() ?? null;
}

/** Where a run from here without any choice or condition comes round again, or null. */
function comesRound(graph: Graph, first: Node, done: Set<Node>): Node | null {
  const seen = new Set<string>();
  const passed: Node[] = [];
  const returns: (Node | null)[] = [];
  let round: Node | null = null;
  for (
    let node: Node | null = first;
    node && !(done.has(node) && returns.length === 0);
    node = onlyWay(graph, node, returns)
  ) {
    const key = [node, ...returns].map((each) => (each ? graph.numberOf(each) : "")).join();
    if (seen.has(key) || returns.length > DEEPEST) {
      round = node;
      break;
    }
    seen.add(key);
    passed.push(node);
  }
  for (const each of passed) done.add(each);
  return round;
}

export const checkEndless: Check = (story) => {
  if (!story.flowing) return [];
  const { graph, followed } = story.flowing;
  const done = new Set<Node>();
  return [...followed.nodes].flatMap((node) => {
    const round = comesRound(graph, node, done);
    return round
      ? [
          error(
            placeOf(story, round),
            "the story goes round for ever from here; put a choice or a condition in its way",
          ),
        ]
      : [];
  });
};
