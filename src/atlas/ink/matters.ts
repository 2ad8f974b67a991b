/** What of a story's states can still make a difference: the whole study of its tables. */
import { countBits } from "./bits.ts";
import { OP, type Code } from "./code.ts";
import { findContexts } from "./contexts.ts";
import { glueFirst, graphOf, groupsOf, type Graph } from "./graph.ts";
import { WORDS } from "./output.ts";
import { findGates, type Gates, type Latch } from "./gates.ts";
import { certainJumps } from "./patterns.ts";
import { findReach, lastingNames, layoutOf, type Layout, type Reach } from "./reach.ts";
import { countedBy, findSoftReads } from "./soft.ts";
import { weighTags } from "./tagTexts.ts";
import { findUses, type Look, type Uses } from "./uses.ts";
import type { Value } from "./values.ts";

/** How a count of visits is told apart from others: above `upTo` only the rest by `rest` counts. */
export interface Telling {
  readonly upTo: number;
  readonly rest: number;
}

/** What matters while some flags are known to be set for good. */
export interface Mode {
  /** Positions of reads that make no difference, or only to texts. */
  readonly soft: ReadonlySet<number>;
  readonly reach: Reach;
}

export interface Matters {
  readonly layout: Layout;
  /** The flags that tell modes apart, each a bit of a mode's number. */
  readonly latches: readonly Latch[];
  /** The mode of a number; 0 supposes nothing. */
  readonly mode: (number: number) => Mode;
  /** Names whose value may be read in later turns through references. */
  readonly lasting: ReadonlySet<number>;
  /** By number of the counted container. */
  readonly tellings: readonly Telling[];
}

/** Studies a story. `harmless` says which tags (without "#") say nothing that counts. */
export function findMatters(
  code: Code,
  declared: readonly Value[],
  harmless: (tag: string) => boolean,
): Matters {
  const weightOf = weighTags(code, harmless);
  const contexts = findContexts(code, weightOf);
  const certain = [...certainJumps(code)].map((at) => [at, true] as const);
  const graph = graphOf(code, contexts.leadsTo, new Map(certain));
  const uses = findUses(code, declared, contexts.leadsTo);
  const isWords = (at: number): boolean =>
    code.op[at] === OP.text &&
    contexts.at[at]!.every(({ open }) => open === "") &&
    code.pieces[code.b[at]!]!.some(({ kind }) => kind === WORDS);
  const glueNext = glueFirst(code, graph, isWords);
  const { soft, hard } = findSoftReads({ code, contexts, uses, weightOf, glueNext });

  const gates = findGates(code, declared);
  const modeOf = (set: readonly Latch[]): Mode => {
    const decided = new Map([...certain, ...gates.decidedBy(set)]);
    const ways = set.length === 0 ? graph : graphOf(code, contexts.leadsTo, decided);
    const idle = [...hard].flatMap(([read, uses]) =>
      uses?.every((use) => decided.has(use)) ? [read] : [],
    );
    const all = new Set([...soft, ...idle]);
    return { soft: all, reach: findReach(code, ways, groupsOf(ways), all, decided) };
  };
  const plain = modeOf([]);
  const latches = worthwhile(code, promising(gates, graph, plain), plain, modeOf);
  const modes = new Map([[0, plain]]);
  return {
    layout: layoutOf(code),
    latches,
    mode: (number) => {
      let mode = modes.get(number);
      if (!mode) {
        mode = modeOf(latches.filter((_, bit) => (number & (1 << bit)) !== 0));
        modes.set(number, mode);
      }
      return mode;
    },
    lasting: lastingNames(code),
    tellings: findTellings(code, uses, soft),
  };
}

/** Flags tried, and kept: each one kept may double the work. */
const TRIED = 12;
const KEPT = 6;
/** How much less there must be to keep in mind for a flag to be worth it. */
const WORTH = 0.01;

/** The flags that shut the largest loops and the ways with most behind them, most first. */
function promising(gates: Gates, graph: Graph, { reach }: Mode): readonly Latch[] {
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
function worthwhile(
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

/** The number of the mode in which all the flags that are set are known to be. */
export function modeNumber({ latches }: Matters, globals: readonly (Value | undefined)[]): number {
  let number = 0;
  for (let bit = 0; bit < latches.length; bit++) {
    const { global, value } = latches[bit]!;
    if (globals[global] === value) number |= 1 << bit;
  }
  return number;
}

/** Larger rests than this are not kept apart from the whole count. */
const LARGEST_REST = 1_000;

function findTellings(code: Code, uses: Uses, soft: ReadonlySet<number>): readonly Telling[] {
  const looks = code.counted.map((): Look[] => []);
  for (const { once, counted } of code.choices) if (once) looks[counted]?.push({ upTo: 1 });
  code.op.forEach((op, at) => {
    if (soft.has(at)) return;
    const reads =
      op === OP.readVisits || op === OP.visit
        ? [code.a[at]!]
        : op === OP.readCount
          ? countedBy(code, at)
          : [];
    for (const counted of reads) looks[counted]?.push(...(uses.looks.get(at) ?? []));
  });
  return looks.map((of) => {
    const upTo = Math.max(0, ...of.map((look) => (look.rest ? 0 : (look.upTo ?? Infinity))));
    const rest = of.reduce((all, look) => all * (look.rest ?? 1), 1);
    return rest > LARGEST_REST || !Number.isInteger(rest)
      ? { upTo: Infinity, rest: 1 }
      : { upTo, rest };
  });
}
