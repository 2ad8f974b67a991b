/** How the calls of a story may be left, and what is handed to them to keep. */
import { findAhead } from "./ahead.ts";
import { bitsIn, type Bits } from "./bits.ts";
import { JUMP, OP, type Code } from "./code.ts";
import { groupsOf } from "./graph.ts";
import { constantFor } from "./patterns.ts";
import { spoken, type Thin } from "./thin.ts";
import { Target } from "./values.ts";

const NONE: readonly number[] = [];

/** How a tunnel may be left. */
export interface Returns {
  /** Whether it may go back to after its call. */
  readonly back: boolean;
  /** Positions it may go on to instead. */
  readonly onwards: readonly number[];
}

/** A return that only a position inside the same call can make: other calls are stepped over. */
export function findReturns(code: Code, thin: Thin): readonly Returns[] {
  const { graph, kept, speaker } = thin;
  const inside = graph.slice();
  const places: number[] = [];
  const numberOf = new Map<number, number>();
  for (const at of kept) {
    const op = code.op[at]!;
    const isCall = (op === OP.jump || op === OP.jumpTo) && (code.flags[at]! & JUMP.call) !== 0;
    if (isCall) {
      const next = speaker[code.next[at]!];
      inside[at] = graph[at]!.filter((to) => to === next);
    }
    if (op !== OP.onwards) continue;
    inside[at] = [];
    for (const to of graph[at]!) if (!numberOf.has(to)) numberOf.set(to, places.push(to));
  }
  const left = findAhead(
    inside,
    groupsOf(inside, kept),
    (at) => {
      if (code.op[at] === OP.returns) return [0];
      if (code.op[at] !== OP.onwards) return NONE;
      const onto = graph[at]!.map((to) => numberOf.get(to)!);
      return constantFor(code, at) instanceof Target ? onto : [0, ...onto];
    },
    places.length + 1,
  );
  const known = new Map<Bits, Returns>();
  return spoken(thin, left).map((bits) => {
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
