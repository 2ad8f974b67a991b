/** How the calls of a story may be left, and what is handed to them to keep. */
import { findAhead } from "./ahead.ts";
import { bitsIn, type Bits } from "./bits.ts";
import { JUMP, OP, type Code } from "./code.ts";
import { groupsOf, type Graph } from "./graph.ts";
import { constantFor } from "./patterns.ts";
import { Target } from "./values.ts";

/** How a tunnel may be left. */
export interface Returns {
  /** Whether it may go back to after its call. */
  readonly back: boolean;
  /** Positions it may go on to instead. */
  readonly onwards: readonly number[];
}

/** A return that only a position inside the same call can make: other calls are stepped over. */
export function findReturns(code: Code, graph: Graph): readonly Returns[] {
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
