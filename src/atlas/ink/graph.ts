/** Which position may come after which, and which of them lie on loops together. */
import { JUMP, OP, type Code } from "./code.ts";
import { constantFor, heldPlaces, threadStarts } from "./patterns.ts";
import { Target, VOID } from "./values.ts";

/** For each position those that may follow, in this turn or, through its choices, in the next. */
export type Graph = readonly (readonly number[])[];

/** Where a position leads; `holds`: of a condition that is known how it turns out. */
export type Onward = (at: number, holds: boolean | undefined) => readonly number[];

/**
 * Reads the ways off the tables. A call leads to what is called and to what comes after it; a
 * return leads nowhere, as what comes after is known only from the call.
 */
export function onwardIn(code: Code, leadsTo: ReadonlyMap<number, readonly number[]>): Onward {
  const threads = threadStarts(code);
  const held = heldPlaces(code).map((id) => code.places[id]!.position);
  return (at, holds) => {
    const op = code.op[at]!;
    const next = code.next[at]!;
    const after = next >= 0 ? [next] : [];
    switch (op) {
      case OP.jump:
      case OP.jumpTo: {
        if (holds === false) return after;
        const targets = op === OP.jump ? [code.a[at]!] : (leadsTo.get(at) ?? []);
        const mayFail = (code.flags[at]! & JUMP.ifTrue) !== 0 && holds !== true;
        const returns = mayFail || (code.flags[at]! & JUMP.call) !== 0 || threads.has(at);
        return (returns ? [...after, ...targets] : targets).filter((to) => to >= 0);
      }
      case OP.choice:
        if (holds === false) return after;
        return [...after, code.choices[code.a[at]!]!.position];
      case OP.onwards: {
        const to = constantFor(code, at);
        if (to === VOID) return [];
        return to instanceof Target ? [code.places[to.id]!.position] : held;
      }
      case OP.returns:
      case OP.done:
      case OP.end:
        return [];
      default:
        return after;
    }
  };
}

/** Positions in groups that all lead to each other, each after every group that it leads to. */
export type Groups = readonly (readonly number[])[];

/** Finds the groups (Tarjan's algorithm, without recursion) of what can be come to from some positions. */
export function groupsOf(graph: Graph, from: Iterable<number> = graph.keys()): Groups {
  const groups: number[][] = [];
  const order = new Int32Array(graph.length).fill(-1);
  const low = new Int32Array(graph.length);
  const open = new Uint8Array(graph.length);
  const path: number[] = [];
  let count = 0;
  for (const root of from) {
    if (order[root] !== -1) continue;
    const stack: [number, number][] = [[root, 0]];
    while (stack.length > 0) {
      const frame = stack.at(-1)!;
      const [at, tried] = frame;
      if (tried === 0) {
        order[at] = low[at] = count++;
        open[at] = 1;
        path.push(at);
      }
      const to = graph[at]![tried];
      frame[1]++;
      if (to !== undefined) {
        if (order[to] === -1) stack.push([to, 0]);
        else if (open[to] === 1) low[at] = Math.min(low[at]!, order[to]!);
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (parent) low[parent[0]] = Math.min(low[parent[0]]!, low[at]!);
      if (low[at] !== order[at]) continue;
      const group = path.splice(path.lastIndexOf(at));
      for (const member of group) open[member] = 0;
      groups.push(group);
    }
  }
  return groups;
}

/** Positions from which glue may be printed before any words are. */
export function glueFirst(
  code: Code,
  graph: Graph,
  isWords: (position: number) => boolean,
): (position: number) => boolean {
  const before = new Map<number, number[]>();
  graph.forEach((after, at) => {
    for (const to of after) before.set(to, [...(before.get(to) ?? []), at]);
  });
  const glue = new Set<number>();
  const waiting = [...code.op.keys()].filter((at) => code.op[at] === OP.glue);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (glue.has(at) || isWords(at)) continue;
    glue.add(at);
    waiting.push(...(before.get(at) ?? []));
  }
  return (position) => glue.has(position);
}
