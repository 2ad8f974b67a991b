/** What may still be read, and which tags may still come, from each position of a story. */
import { addBits, bitsIn, clearBit, hasBit, noBits, setBit, type Bits } from "./bits.ts";
import { JUMP, OP, type Code } from "./code.ts";
import { groupsOf, type Graph, type Groups } from "./graph.ts";
import { constantFor } from "./patterns.ts";
import { countedBy } from "./soft.ts";
import { Target } from "./values.ts";

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

/** How a tunnel may be left. */
export interface Returns {
  /** Whether it may go back to after its call. */
  readonly back: boolean;
  /** Positions it may go on to instead. */
  readonly onwards: readonly number[];
}

/**
 * Finds what lies ahead on the ways of a graph. `soft` are the reads that do not matter, `decided`
 * the conditions that are known.
 */
export function findReach(
  code: Code,
  graph: Graph,
  groups: Groups,
  soft: ReadonlySet<number>,
  decided: ReadonlyMap<number, boolean>,
): Reach {
  const layout = layoutOf(code);
  const met = (at: number): readonly number[] =>
    decided.get(at) === false ? [] : metAt(code, at, soft, layout);
  return {
    ahead: findAhead(graph, groups, met, layout.size),
    live: findLive(code, graph, groups, soft),
    returns: findReturns(code, graph),
  };
}

/** A return that only a position inside the same call can make: other calls are stepped over. */
function findReturns(code: Code, graph: Graph): readonly Returns[] {
  const inside = graph.map((after, at): readonly number[] => {
    const isCall =
      (code.op[at] === OP.jump || code.op[at] === OP.jumpTo) && (code.flags[at]! & JUMP.call) !== 0;
    if (isCall) return after.filter((to) => to === code.next[at]);
    return code.op[at] === OP.onwards ? [] : after;
  });
  const places: number[] = [];
  const numberOf = new Map<number, number>();
  graph.forEach((after, at) => {
    if (code.op[at] !== OP.onwards) return;
    for (const to of after) if (!numberOf.has(to)) numberOf.set(to, places.push(to));
  });
  const left = findAhead(
    inside,
    groupsOf(inside),
    (at) => {
      if (code.op[at] === OP.returns) return [0];
      if (code.op[at] !== OP.onwards) return [];
      const onto = graph[at]!.map((to) => numberOf.get(to)!);
      return constantFor(code, at) instanceof Target ? onto : [0, ...onto];
    },
    places.length + 1,
  );
  const known = new Map<Bits, Returns>();
  return left.map((bits) => {
    let returns = known.get(bits);
    if (!returns) {
      const numbers = bitsIn(bits);
      returns = {
        back: numbers.includes(0),
        onwards: numbers.filter((n) => n > 0).map((n) => places[n - 1]!),
      };
      known.set(bits, returns);
    }
    return returns;
  });
}

export function layoutOf(code: Code): Layout {
  const visits = code.tags.length;
  const turns = visits + code.counted.length;
  const tempers = turns + code.counted.length;
  const turn = tempers + code.temperGlobals.length;
  return { visits, turns, tempers, turn, size: turn + 1 };
}

/** What a position itself meets, as bits of the layout. */
function metAt(
  code: Code,
  at: number,
  soft: ReadonlySet<number>,
  layout: Layout,
): readonly number[] {
  const a = code.a[at]!;
  switch (code.op[at]) {
    case OP.tag:
      return [code.tagAt.get(at)!];
    case OP.choice: {
      const { once, counted } = code.choices[a]!;
      return once ? [layout.visits + counted] : [];
    }
  }
  if (soft.has(at)) return [];
  switch (code.op[at]) {
    case OP.readVisits:
    case OP.visit:
      return a < 0 ? [] : [layout.visits + a];
    case OP.readCount:
      return countedBy(code, at).flatMap((n) => (n < 0 ? [] : layout.visits + n));
    case OP.turnsSince:
      return countedBy(code, at).flatMap((n) => (n < 0 ? [] : layout.turns + n));
    case OP.turns:
      return [layout.turn];
    case OP.readGlobal:
    case OP.pushPointer: {
      const temper = code.temperGlobals.indexOf(a);
      return temper < 0 ? [] : [layout.tempers + temper];
    }
    default:
      return [];
  }
}

/** Nothing is ever taken back here, so positions on a loop together have all of it in common. */
function findAhead(
  graph: Graph,
  groups: Groups,
  metAt: (at: number) => readonly number[],
  size: number,
): readonly Bits[] {
  const ahead: Bits[] = Array.from({ length: graph.length });
  const none = noBits(size);
  for (const group of groups) {
    const after = new Set(group.flatMap((at) => graph[at]!.flatMap((to) => ahead[to] ?? [])));
    const met = group.flatMap(metAt);
    // Most positions add nothing to the only one that follows: they share its set.
    const [first = none] = after;
    let bits = first;
    if (after.size > 1 || met.some((bit) => !hasBit(first, bit))) {
      bits = first.slice();
      for (const more of after) addBits(bits, more);
      for (const bit of met) setBit(bits, bit);
    }
    for (const at of group) ahead[at] = bits;
  }
  return ahead;
}

function findLive(
  code: Code,
  graph: Graph,
  groups: Groups,
  soft: ReadonlySet<number>,
): readonly Bits[] {
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

/**
 * Names handed by reference to a knot, a tunnel or a thread, and not only to a function: they may
 * be read through that reference in a later turn.
 */
export function lastingNames(code: Code): ReadonlySet<number> {
  const lasting = new Set<number>();
  code.op.forEach((op, start) => {
    if (op !== OP.pushPointer) return;
    let at = code.next[start]!;
    let inString = 0;
    for (; at >= 0 && (inString > 0 || code.op[at] !== OP.content); at = code.next[at]!) {
      if (code.op[at] === OP.string) inString++;
      else if (code.op[at] === OP.stringEnd) inString--;
    }
    const user = at < 0 ? -1 : code.next[at]!;
    const taker = user >= 0 && code.op[user] === OP.thread ? code.next[user]! : user;
    const taken = taker >= 0 && (code.op[taker] === OP.jump || code.op[taker] === OP.jumpTo);
    // Right after its logic, a jump without a condition takes what was worked out.
    if (taken && (code.flags[taker]! & 1) === 0) lasting.add(code.a[start]!);
  });
  return lasting;
}
