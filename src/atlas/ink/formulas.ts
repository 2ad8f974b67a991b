/** Conditions read off the tables as formulas, and worked out when only some globals are known. */
import { StoryError } from "../../story/lines.ts";
import { JUMP, OP, type Code } from "./code.ts";
import { endOfString, parametersAt } from "./patterns.ts";
import { binary, truthy, unary, type Value } from "./values.ts";

/** A condition, as far as it can be worked out from globals alone. */
export type Formula =
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

export const globalsIn = (formula: Formula): readonly number[] =>
  formula.kind === "global"
    ? [formula.global]
    : formula.kind === "unary"
      ? globalsIn(formula.of)
      : formula.kind === "binary"
        ? [...globalsIn(formula.x), ...globalsIn(formula.y)]
        : [];

/** The formula of each conditional jump and of each choice's condition that has one. */
export function findFormulas(code: Code): ReadonlyMap<number, Formula> {
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
export function outcome(formula: Formula, known: ReadonlyMap<number, Value>): boolean | undefined {
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
