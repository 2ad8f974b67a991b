/**
 * Flags that are set once and never taken back, and the conditions that are decided once they are
 * set: what lies behind those need not be kept in mind any more.
 */
import { OP, type Code } from "./code.ts";
import { findFormulas, globalsIn, outcome } from "./formulas.ts";
import type { Value } from "./values.ts";

/** A global that every assignment sets to one and the same value. */
export interface Latch {
  readonly global: number;
  readonly value: Value;
}

/** What a flag that is set decides: by position of a condition how it turns out. */
export type Decided = ReadonlyMap<number, boolean>;

export interface Gates {
  readonly latches: readonly Latch[];
  /** What is decided once all of these are set. */
  readonly decidedBy: (set: readonly Latch[]) => Decided;
}

export function findGates(code: Code, declared: readonly Value[]): Gates {
  const formulas = findFormulas(code);
  const read = new Set([...formulas.values()].flatMap(globalsIn));
  return {
    latches: findLatches(code, declared).filter(({ global }) => read.has(global)),
    decidedBy: (set) => {
      const known = new Map<number, Value>(set.map(({ global, value }) => [global, value]));
      const decided = new Map<number, boolean>();
      for (const [at, formula] of formulas) {
        const holds = outcome(formula, known);
        if (holds !== undefined) decided.set(at, holds);
      }
      return decided;
    },
  };
}

function findLatches(code: Code, declared: readonly Value[]): readonly Latch[] {
  const values = new Map<number, Value | null>();
  const note = (global: number, value: Value | null): void => {
    const known = values.get(global);
    values.set(global, known === undefined || known === value ? value : null);
  };
  const declaring = new Set<number>();
  for (let at = code.declarations; at >= 0; at = code.next[at]!) declaring.add(at);
  code.op.forEach((op, at) => {
    const a = code.a[at]!;
    if (op === OP.pushPointer && a < code.globals.size) note(a, null);
    if (op !== OP.setGlobal || declaring.has(at)) return;
    const before = at - 1;
    const from = code.op[before] === OP.content && code.next[before] === at ? before - 1 : before;
    const constant =
      code.op[from] === OP.push && code.next[from] === (from === before ? at : before);
    note(a, constant ? code.values[code.a[from]!]! : null);
  });
  return [...values].flatMap(([global, value]) =>
    value === null || code.tempers[global] !== "" || declared[global] === value
      ? []
      : [{ global, value }],
  );
}
