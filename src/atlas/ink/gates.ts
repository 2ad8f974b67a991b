/**
 * Flags that are set once and never taken back, and the conditions that are decided once they are
 * set: what lies behind those need not be kept in mind any more.
 */
import { StoryError } from "../../story/lines.ts";
import { JUMP, OP, type Code } from "./code.ts";
import { endOfString, parametersAt } from "./patterns.ts";
import { binary, truthy, unary, type Value } from "./values.ts";

/** A condition, as far as it can be worked out from globals alone. */
type Formula =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "global"; readonly global: number }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Formula }
  | { readonly kind: "binary"; readonly operator: string; readonly x: Formula; readonly y: Formula }
  | { readonly kind: "unknown" }
  /** Something worked out before the place where reading began. */
  | { readonly kind: "missing" };

const UNKNOWN: Formula = { kind: "unknown" };

const isWhole = (formula: Formula): boolean =>
  formula.kind === "unary"
    ? isWhole(formula.of)
    : formula.kind === "binary"
      ? isWhole(formula.x) && isWhole(formula.y)
      : formula.kind !== "missing";

const globalsIn = (formula: Formula): readonly number[] =>
  formula.kind === "global"
    ? [formula.global]
    : formula.kind === "unary"
      ? globalsIn(formula.of)
      : formula.kind === "binary"
        ? [...globalsIn(formula.x), ...globalsIn(formula.y)]
        : [];

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

/** The formula of each conditional jump and of each choice's condition that has one. */
function findFormulas(code: Code): ReadonlyMap<number, Formula> {
  const formulas = new Map<number, Formula>();
  const entries = new Set<number>();
  code.op.forEach((op, at) => {
    if (op === OP.jump) entries.add(code.a[at]!);
  });
  code.op.forEach((op, start) => {
    if (op === OP.logic) readFormulas(code, start, entries, formulas);
  });
  return formulas;
}

function readFormulas(
  code: Code,
  start: number,
  entries: ReadonlySet<number>,
  formulas: Map<number, Formula>,
): void {
  const stack: Formula[] = [];
  const pop = (): Formula => stack.pop() ?? { kind: "missing" };
  const decide = (at: number): void => {
    const formula = pop();
    if (isWhole(formula) && !formulas.has(at)) formulas.set(at, formula);
  };
  for (let at = start; at >= 0 && (at === start || !entries.has(at)); at = code.next[at]!) {
    const a = code.a[at]!;
    switch (code.op[at]) {
      case OP.logic:
      case OP.content:
      case OP.nothing:
      case OP.enter:
        break;
      case OP.push:
        stack.push({ kind: "value", value: code.values[a]! });
        break;
      case OP.readGlobal:
        stack.push({ kind: "global", global: a });
        break;
      case OP.readTemp:
      case OP.readVisits:
      case OP.visit:
      case OP.choiceCount:
      case OP.turns:
        stack.push(UNKNOWN);
        break;
      case OP.turnsSince:
      case OP.readCount:
        pop();
        stack.push(UNKNOWN);
        break;
      case OP.copy:
        stack.push(stack.at(-1) ?? { kind: "missing" });
        break;
      case OP.drop:
        pop();
        break;
      case OP.unary:
        stack.push({ kind: "unary", operator: code.operators[a]!, of: pop() });
        break;
      case OP.binary: {
        const y = pop();
        const x = pop();
        stack.push({ kind: "binary", operator: code.operators[a]!, x, y });
        break;
      }
      case OP.string:
        at = endOfString(code, at);
        if (at < 0) return;
        stack.push(UNKNOWN);
        break;
      case OP.jump:
        if (code.flags[at] === JUMP.ifTrue) {
          decide(at);
        } else if (code.flags[at] === JUMP.call) {
          stack.splice(Math.max(0, stack.length - parametersAt(code, a)));
          stack.push(UNKNOWN);
        } else return;
        break;
      case OP.choice:
        if (code.choices[a]!.hasCondition) decide(at);
        return;
      default:
        return;
    }
  }
}

/** How a condition turns out; undefined if too little is known, or if it is an error. */
function outcome(formula: Formula, known: ReadonlyMap<number, Value>): boolean | undefined {
  try {
    const value = valueOf(formula, known);
    return value === undefined ? undefined : truthy(value);
  } catch (error) {
    if (error instanceof StoryError) return undefined;
    throw error;
  }
}

/** What a formula comes to when only some globals are known; undefined if that is not enough. */
function valueOf(formula: Formula, known: ReadonlyMap<number, Value>): Value | undefined {
  switch (formula.kind) {
    case "value":
      return formula.value;
    case "global":
      return known.get(formula.global);
    case "unary": {
      const of = valueOf(formula.of, known);
      return of === undefined ? undefined : unary(formula.operator, of);
    }
    case "binary": {
      const x = valueOf(formula.x, known);
      const y = valueOf(formula.y, known);
      if (x !== undefined && y !== undefined) return binary(formula.operator, x, y);
      const one = x ?? y;
      if (formula.operator === "&&" && one !== undefined && !truthy(one)) return false;
      if (formula.operator === "||" && one !== undefined && truthy(one)) return true;
      return undefined;
    }
    default:
      return undefined;
  }
}
