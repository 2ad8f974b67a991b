/** Follows a story from its start along every step: what is reached, and where it stops short. */
import type { InkObject } from "inkjs/engine/Object";
import type { Graph, Step } from "./graph.ts";
import type { Node } from "./nodes.ts";

/** What the flow is in: running off its end means something else in each. */
export type Mode = "main" | "tunnel" | "thread" | "function";

export interface Halt {
  /** The last part before the flow stops. */
  readonly node: Node;
  readonly mode: Mode;
  /** No condition stands between the choice before (or the start) and here. */
  readonly sure: boolean;
}

export interface Followed {
  /** Every container that the flow is in or enters at some time. */
  readonly reached: ReadonlySet<InkObject>;
  /** Every part that the flow comes to. */
  readonly nodes: ReadonlySet<Node>;
  /** Where the flow runs off an end with nothing on offer. */
  readonly looseEnds: readonly Halt[];
  /** Where the story stops (END or DONE) and no line tagged `# ending` has been told. */
  readonly unended: readonly Halt[];
}

interface State {
  readonly node: Node;
  readonly mode: Mode;
  readonly offered: boolean;
  readonly sure: boolean;
  readonly ended: boolean;
}

const MODES: readonly Mode[] = ["main", "tunnel", "thread", "function"];

/** The mode in which a step goes on. */
const modeOf = (step: Step, mode: Mode): Mode =>
  step.kind === "call"
    ? "function"
    : step.kind === "tunnel" || step.kind === "thread"
      ? step.kind
      : mode;

export function follow(graph: Graph): Followed {
  const reached = new Set<InkObject>();
  const nodes = new Set<Node>();
  const looseEnds = new Map<string, Halt>();
  const unended = new Map<string, Halt>();
  const seen = new Set<number>();
  const queue: State[] = [];

  const mark = (container: InkObject | null): void => {
    for (let each = container; each && !reached.has(each); each = each.parent) reached.add(each);
  };
  const keyOf = ({ node, mode, offered, sure, ended }: State): number =>
    ((graph.numberOf(node) * 4 + MODES.indexOf(mode)) * 2 + Number(offered)) * 4 +
    Number(sure) * 2 +
    Number(ended);
  const visit = (state: State): void => {
    const key = keyOf(state);
    if (seen.has(key)) return;
    seen.add(key);
    queue.push(state);
  };
  /** Keeps the surest word on each stop. */
  const halt = (halts: Map<string, Halt>, { node, mode, sure }: State): void => {
    const key = `${graph.numberOf(node)} ${mode}`;
    if (!halts.get(key)?.sure) halts.set(key, { node, mode, sure });
  };

  const offers = offersWithin(graph);
  const take = (state: State, step: Step): void => {
    if (step.into) mark(step.into);
    const mode = modeOf(step, state.mode);
    const chosen = step.kind === "choice";
    if (!step.to) {
      // A thread ends there, a function returns; with choices on offer the story waits.
      if (mode === "thread" || mode === "function" || (state.offered && !chosen)) return;
      halt(looseEnds, { ...state, mode });
      return;
    }
    visit({
      node: step.to,
      mode,
      offered: chosen ? false : state.offered,
      sure: chosen || (state.sure && step.kind !== "branch"),
      ended: state.ended,
    });
  };

  if (graph.first) {
    visit({ node: graph.first, mode: "main", offered: false, sure: true, ended: false });
  }
  for (let state = queue.pop(); state; state = queue.pop()) {
    const { node } = state;
    mark(node.parent);
    nodes.add(node);
    const stop = graph.stop(node);
    const stops = stop === "end" || (stop === "done" && state.mode !== "thread" && !state.offered);
    if (stops && !state.ended) halt(unended, state);
    const ended = state.ended || graph.ends(node);
    const steps = graph.steps(node);
    const offered =
      state.offered ||
      steps.some(({ kind, to }) => kind === "choice" || (kind === "thread" && offers(to)));
    for (const step of steps) take({ ...state, ended, offered }, step);
  }
  return {
    reached,
    nodes,
    looseEnds: [...looseEnds.values()],
    unended: [...unended.values()],
  };
}

/** Whether what a thread enters puts choices on offer. */
function offersWithin(graph: Graph): (first: Node | null) => boolean {
  const known = new Map<Node | null, boolean>();
  return (first) => {
    const found = known.get(first);
    if (found !== undefined) return found;
    const seen = new Set<Node>();
    const queue = first ? [first] : [];
    let offers = false;
    for (let node = queue.pop(); node && !offers; node = queue.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      for (const { kind, to } of graph.steps(node)) {
        if (kind === "choice") offers = true;
        else if (to) queue.push(to);
      }
    }
    known.set(first, offers);
    return offers;
  };
}
