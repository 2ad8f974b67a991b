/** What of a story's states can still make a difference: the whole study of its tables. */
import { OP, type Code } from "./code.ts";
import { findContexts } from "./contexts.ts";
import { findGates, type Latch } from "./gates.ts";
import { glueFirst, onwardIn, type Graph } from "./graph.ts";
import { promising, worthwhile, type Mode } from "./latches.ts";
import { WORDS } from "./output.ts";
import { certainJumps } from "./patterns.ts";
import { findReach, layoutOf, meetsOf, type Layout } from "./reach.ts";
import { lastingNames } from "./returns.ts";
import { findSoftReads } from "./soft.ts";
import { weighTags } from "./tagTexts.ts";
import { rerouted, thinned } from "./thin.ts";
import { findTellings, type Telling } from "./tellings.ts";
import { findUses } from "./uses.ts";
import type { Value } from "./values.ts";

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
  const certain = new Map([...certainJumps(code)].map((at) => [at, true] as const));
  const onward = onwardIn(code, contexts.leadsTo);
  const graph: Graph = Array.from(code.op, (_, at) => onward(at, certain.get(at)));
  const uses = findUses(code, declared, contexts.leadsTo, graph);
  const isWords = (at: number): boolean =>
    code.op[at] === OP.text &&
    contexts.at[at]!.every(({ open }) => open === "") &&
    code.pieces[code.b[at]!]!.some(({ kind }) => kind === WORDS);
  const glueNext = glueFirst(code, graph, isWords);
  const { soft, hard } = findSoftReads({ code, contexts, uses, weightOf, glueNext });

  const gates = findGates(code, declared);
  const meets = meetsOf(code);
  const thin = thinned(code, graph, meets);
  const modeOf = (set: readonly Latch[]): Mode => {
    const shut = gates.decidedBy(set);
    const decided = new Map([...certain, ...shut]);
    const ways = rerouted(
      thin,
      [...shut].map(([at, holds]) => [at, onward(at, holds)]),
    );
    const idle = [...hard].flatMap(([read, uses]) =>
      uses?.every((use) => decided.has(use)) ? [read] : [],
    );
    const all = new Set([...soft, ...idle]);
    return { soft: all, reach: findReach(code, ways, meets, all, decided) };
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

/** The number of the mode in which all the flags that are set are known to be. */
export function modeNumber({ latches }: Matters, globals: readonly (Value | undefined)[]): number {
  let number = 0;
  for (let bit = 0; bit < latches.length; bit++) {
    const { global, value } = latches[bit]!;
    if (globals[global] === value) number |= 1 << bit;
  }
  return number;
}
