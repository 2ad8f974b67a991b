/** Which of the flags that are set for good are worth telling apart. */
import { countBits } from "./bits.ts";
import type { Code } from "./code.ts";
import type { Gates, Latch } from "./gates.ts";
import { groupsOf, type Graph } from "./graph.ts";
import type { Reach } from "./reach.ts";

/** What matters while some flags are known to be set for good. */
export interface Mode {
  /** Positions of reads that make no difference, or only to texts. */
  readonly soft: ReadonlySet<number>;
  readonly reach: Reach;
}

/** Flags tried, and kept: each one kept may double the work. */
const TRIED = 12;
const KEPT = 6;
/** How much less there must be to keep in mind for a flag to be worth it. */
const WORTH = 0.01;

/** The flags that shut the largest loops and the ways with most behind them, most first. */
export function promising(gates: Gates, graph: Graph, { reach }: Mode): readonly Latch[] {
  const groupOf = new Map<number, readonly number[]>();
  for (const group of groupsOf(graph)) for (const at of group) groupOf.set(at, group);
  const behind = (at: number): number => countBits(reach.ahead[at]!);
  const shut = (at: number, holds: boolean): number => {
    const [next, to] = graph[at]!;
    if (next === undefined || to === undefined) return 0;
    const [open, closed] = holds ? [to, next] : [next, to];
    const loop = groupOf.get(at)!;
    return loop === groupOf.get(closed) && loop !== groupOf.get(open)
      ? loop.length
      : Math.max(0, behind(closed) - behind(open));
  };
  return gates.latches
    .map((latch) => {
      const decided = [...gates.decidedBy([latch])];
      return { latch, shuts: decided.reduce((all, [at, holds]) => all + shut(at, holds), 0) };
    })
    .toSorted((a, b) => b.shuts - a.shuts)
    .slice(0, TRIED)
    .map(({ latch }) => latch);
}

/** The flags of these that, once set, leave clearly less that matters. */
export function worthwhile(
  code: Code,
  tried: readonly Latch[],
  plain: Mode,
  modeOf: (set: readonly Latch[]) => Mode,
): readonly Latch[] {
  const weigh = ({ reach }: Mode): number =>
    code.choices.reduce(
      (all, { position }) =>
        all + countBits(reach.ahead[position]!) + countBits(reach.live[position]!),
      0,
    );
  const before = weigh(plain);
  return tried
    .map((latch) => ({ latch, saved: 1 - weigh(modeOf([latch])) / before }))
    .filter(({ saved }) => saved > WORTH)
    .toSorted((a, b) => b.saved - a.saved)
    .slice(0, KEPT)
    .map(({ latch }) => latch);
}
