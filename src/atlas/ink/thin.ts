/**
 * A graph without the positions that only lead on: what can be said of one of them holds of the
 * first on its way that does more. Most of a story's positions are of that kind.
 */
import { JUMP, OP, type Code } from "./code.ts";
import type { Graph } from "./graph.ts";

export interface Thin {
  /** By position: that which speaks for it; its own for those that are kept. */
  readonly speaker: Int32Array;
  readonly kept: readonly number[];
  /** The ways between those that are kept; none from the others. */
  readonly graph: Graph;
}

/** What a position does besides leading on, to variables and calls. */
const DOES: ReadonlySet<number> = new Set([
  OP.setGlobal,
  OP.newTemp,
  OP.setTemp,
  OP.readGlobal,
  OP.readTemp,
  OP.pushPointer,
  OP.jumpTo,
  OP.onwards,
  OP.returns,
]);

/** `meets`: by position what is met there, whatever else is known. */
export function thinned(code: Code, graph: Graph, meets: Graph): Thin {
  const { length } = graph;
  const doesMore = (at: number): boolean =>
    graph[at]!.length !== 1 ||
    meets[at]!.length > 0 ||
    DOES.has(code.op[at]!) ||
    (code.op[at] === OP.jump && (code.flags[at]! & JUMP.call) !== 0);
  const speaker = new Int32Array(length).fill(-1);
  for (let start = 0; start < length; start++) {
    const way: number[] = [];
    const onWay = new Set<number>();
    let at = start;
    // One of those that lead on for ever speaks for all.
    while (speaker[at] === -1 && !doesMore(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = graph[at]![0]!;
    }
    const found = speaker[at] === -1 ? at : speaker[at]!;
    speaker[found] = found;
    for (const passed of way) speaker[passed] = found;
  }
  const kept = Array.from(speaker.keys()).filter((at) => speaker[at] === at);
  const thin: (readonly number[])[] = Array.from({ length }, () => []);
  for (const at of kept) thin[at] = graph[at]!.map((to) => speaker[to]!);
  return { speaker, kept, graph: thin };
}

/** The same positions where some of them lead on otherwise. */
export function rerouted(
  { speaker, kept, graph }: Thin,
  others: Iterable<readonly [at: number, to: readonly number[]]>,
): Thin {
  const ways = graph.slice();
  for (const [at, to] of others) ways[at] = to.map((each) => speaker[each]!);
  return { speaker, kept, graph: ways };
}

/** Lets those that are kept speak for all. */
export function spoken<T>({ speaker }: Thin, of: T[]): readonly T[] {
  for (let at = 0; at < speaker.length; at++) of[at] = of[speaker[at]!]!;
  return of;
}
