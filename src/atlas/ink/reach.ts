/** What may still be read, and which tags may still come, from each position of a story. */
import { findAhead } from "./ahead.ts";
import { addBits, clearBit, noBits, setBit, type Bits } from "./bits.ts";
import { OP, type Code } from "./code.ts";
import { groupsOf, type Graph, type Groups } from "./graph.ts";
import { findReturns, type Returns } from "./returns.ts";
import { countedBy } from "./soft.ts";
import { spoken, type Thin } from "./thin.ts";

/** Where each kind of thing lies among the bits of `Reach.ahead`. */
export interface Layout {
  /** The tag `n` is bit n; the others begin here. */
  readonly visits: number;
  readonly turns: number;
  /** The engine variables, as numbered in `temperGlobals`. */
  readonly tempers: number;
  /** Whether the turn itself is read. */
  readonly turn: number;
  readonly size: number;
}

export interface Reach {
  /** For each position what may still be met, whatever happens before. */
  readonly ahead: readonly Bits[];
  /** For each position the names whose present value may still be read in a way that matters. */
  readonly live: readonly Bits[];
  /** Where a tunnel that has come to a position may still return to. */
  readonly returns: readonly Returns[];
}

const NONE: readonly number[] = [];

/**
 * Finds what lies ahead on the ways of a graph. `meets`: what each position meets, `soft` the reads
 * that do not matter, `decided` the conditions that are known.
 */
export function findReach(
  code: Code,
  thin: Thin,
  meets: Graph,
  soft: ReadonlySet<number>,
  decided: ReadonlyMap<number, boolean>,
): Reach {
  const groups = groupsOf(thin.graph, thin.kept);
  const met = (at: number): readonly number[] =>
    meets[at]!.length === 0 || soft.has(at) || decided.get(at) === false ? NONE : meets[at]!;
  return {
    ahead: spoken(thin, findAhead(thin.graph, groups, met, layoutOf(code).size)),
    live: spoken(thin, findLive(code, thin.graph, groups, soft)),
    returns: findReturns(code, thin),
  };
}

export function layoutOf(code: Code): Layout {
  const visits = code.tags.length;
  const turns = visits + code.counted.length;
  const tempers = turns + code.counted.length;
  const turn = tempers + code.temperGlobals.length;
  return { visits, turns, tempers, turn, size: turn + 1 };
}

/** What each position itself meets, as bits of the layout. */
export function meetsOf(code: Code): Graph {
  const layout = layoutOf(code);
  return Array.from(code.op, (op, at) => {
    const a = code.a[at]!;
    switch (op) {
      case OP.tag:
        return [code.tagAt.get(at)!];
      case OP.choice: {
        const { once, counted } = code.choices[a]!;
        return once ? [layout.visits + counted] : NONE;
      }
      case OP.readVisits:
      case OP.visit:
        return a < 0 ? NONE : [layout.visits + a];
      case OP.readCount:
        return countedBy(code, at).flatMap((n) => (n < 0 ? [] : layout.visits + n));
      case OP.turnsSince:
        return countedBy(code, at).flatMap((n) => (n < 0 ? [] : layout.turns + n));
      case OP.turns:
        return [layout.turn];
      case OP.readGlobal:
      case OP.pushPointer: {
        const temper = code.temperGlobals.indexOf(a);
        return temper < 0 ? NONE : [layout.tempers + temper];
      }
      default:
        return NONE;
    }
  });
}

function findLive(code: Code, graph: Graph, groups: Groups, soft: ReadonlySet<number>): Bits[] {
  const none = noBits(code.names.length);
  const live: Bits[] = Array.from(code.op, () => none);
  const references = code.op.includes(OP.pushPointer);

  const transfer = (at: number): Bits => {
    const after = graph[at]!;
    const [only] = after;
    const a = code.a[at]!;
    const op = code.op[at]!;
    // Setting a temporary may set what it refers to instead.
    const sets = op === OP.setGlobal || op === OP.newTemp || (op === OP.setTemp && !references);
    const reads =
      op === OP.jumpTo ||
      op === OP.pushPointer ||
      (op === OP.setTemp && references) ||
      ((op === OP.readGlobal || op === OP.readTemp) && !soft.has(at));
    if (after.length === 1 && !sets && !reads) return live[only!]!;
    const bits = noBits(code.names.length);
    for (const to of after) addBits(bits, live[to]!);
    if (sets) clearBit(bits, a);
    if (reads) setBit(bits, a);
    return bits;
  };
  const same = (a: Bits, b: Bits): boolean => a === b || a.every((word, at) => word === b[at]);

  for (const inOrder of groups) {
    // A group is in the order of a way through it: backwards it settles soon.
    const group = inOrder.toReversed();
    for (let settled = false; !settled;) {
      settled = true;
      for (const at of group) {
        const bits = transfer(at);
        if (same(bits, live[at]!)) continue;
        live[at] = bits;
        settled = group.length === 1;
      }
    }
  }
  return live;
}
