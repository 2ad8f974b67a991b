/** Ink's values and what its operators do with them. */
import { MOST_LETTERS } from "../../story/bounds.ts";
import { StoryError } from "../../story/lines.ts";

/** A whole number that Ink still treats as a fraction, as FLOAT(2) or 2.0f. */
export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** A place in the story as a value (-> knot); one object for each path of a program. */
export class Target {
  readonly path: string;
  /** Number of the target in its program. */
  readonly id: number;
  constructor(path: string, id: number) {
    this.path = path;
    this.id = id;
  }
}

/** A variable handed over by reference. */
export class Pointer {
  readonly name: number;
  /** 0 for a global; else the frame that holds it, the lowest being 1. */
  readonly depth: number;
  constructor(name: number, depth: number) {
    this.name = name;
    this.depth = depth;
  }
}

/** What a function gives that returns nothing. */
export const VOID = Symbol("void");

/** Numbers that are whole are Ink's integers, others its floats. */
export type Value = number | string | boolean | Float | Target | Pointer | typeof VOID;

/** How a value prints. */
export function printed(value: Value): string {
  if (value instanceof Float) return String(value.value);
  if (value instanceof Target) return `DivertTargetValue(${value.path})`;
  if (value instanceof Pointer) return "VariablePointerValue";
  return String(value);
}

/** Whether a value counts as true. Throws StoryError for a place, as Ink does. */
export function truthy(value: Value | undefined): boolean {
  switch (typeof value) {
    case "number":
      return value !== 0;
    case "boolean":
      return value;
    case "string":
      return value.length > 0;
    case "object":
      if (value instanceof Float) return value.value !== 0;
      throw new StoryError("a place (-> knot) cannot be true or false");
    default:
      return false;
  }
}

/** A number as Ink keeps it: never -0, and never "not a number". */
function kept(value: number, name: string): number {
  if (Number.isNaN(value)) throw new StoryError(`"${name}" gives no number here (such as 0 / 0)`);
  return value === 0 ? 0 : value;
}

type Numeric = (x: number, y: number) => number | boolean;

const BOTH: Readonly<Record<string, Numeric>> = {
  "+": (x, y) => x + y,
  "-": (x, y) => x - y,
  "*": (x, y) => x * y,
  "%": (x, y) => x % y,
  "==": (x, y) => x === y,
  ">": (x, y) => x > y,
  "<": (x, y) => x < y,
  ">=": (x, y) => x >= y,
  "<=": (x, y) => x <= y,
  "!=": (x, y) => x !== y,
  "&&": (x, y) => x !== 0 && y !== 0,
  "||": (x, y) => x !== 0 || y !== 0,
  MIN: Math.min,
  MAX: Math.max,
  POW: (x, y) => x ** y,
};

const ON_TEXT: Readonly<Record<string, (x: string, y: string) => string | boolean>> = {
  "+": (x, y) => {
    if (x.length + y.length > MOST_LETTERS) throw new StoryError("a text that grows and grows");
    return x + y;
  },
  "==": (x, y) => x === y,
  "!=": (x, y) => x !== y,
  "?": (x, y) => x.includes(y),
  "!?": (x, y) => !x.includes(y),
};

const ALONE = ["_", "!", "FLOOR", "CEILING", "INT", "FLOAT"] as const;

/** Operators on two values, by their names in Ink's JSON. */
export const BINARY: readonly string[] = [...Object.keys(BOTH), "/", "?", "!?"];
/** Operators on one value. */
export const UNARY: readonly string[] = ALONE;

const isNumeric = (value: Value): value is number | boolean | Float =>
  typeof value === "number" || typeof value === "boolean" || value instanceof Float;
const isFraction = (value: Value): boolean =>
  value instanceof Float || (typeof value === "number" && !Number.isInteger(value));
const numberOf = (value: number | boolean | Float): number =>
  value instanceof Float ? value.value : Number(value);
const refuse = (name: string, kind: string): StoryError =>
  new StoryError(`cannot perform operation ${name} on ${kind}`);

function onTargets(name: string, x: Value, y: Value): Value {
  if (x === VOID || y === VOID) {
    throw new StoryError(`"${name}" on a function that returns nothing; is a "~ return" missing?`);
  }
  if (!(x instanceof Target) || !(y instanceof Target)) throw refuse(name, "a place and a value");
  if (name === "==") return x.path === y.path;
  if (name === "!=") return x.path !== y.path;
  throw refuse(name, "places");
}

/** The value of an operator between two values. Throws StoryError where Ink has none. */
export function binary(name: string, x: Value, y: Value): Value {
  const plain = BOTH[name];
  if (typeof x === "number" && typeof y === "number" && plain) {
    const result = plain(x, y);
    return typeof result === "number" ? kept(result, name) : result;
  }
  if (isNumeric(x) && isNumeric(y)) {
    const [a, b] = [numberOf(x), numberOf(y)];
    if (name === "/") {
      return kept(isFraction(x) || isFraction(y) ? a / b : Math.floor(a / b), name);
    }
    if (!plain) throw refuse(name, "numbers");
    const result = plain(a, b);
    return typeof result === "number" ? kept(result, name) : result;
  }
  if ((typeof x === "string" || isNumeric(x)) && (typeof y === "string" || isNumeric(y))) {
    const text = ON_TEXT[name];
    if (!text) throw refuse(name, "String");
    return text(printed(x), printed(y));
  }
  return onTargets(name, x, y);
}

/** The value of an operator on one value. Throws StoryError where Ink has none. */
export function unary(name: string, x: Value): Value {
  if (x === VOID) return onTargets(name, x, x);
  if (!isNumeric(x)) throw refuse(name, typeof x === "string" ? "String" : "a place");
  const value = numberOf(x);
  // On fractions these stay fractions, whole or not; only INT makes an integer.
  const like = (result: number): Value =>
    isFraction(x) && Number.isInteger(result) ? new Float(result) : kept(result, name);
  switch (name) {
    case "_":
      return like(-value);
    case "!":
      return isFraction(x) ? new Float(value === 0 ? 1 : 0) : value === 0;
    case "FLOOR":
      return like(Math.floor(value));
    case "CEILING":
      return like(Math.ceil(value));
    case "INT":
      return kept(Math.floor(value), name);
    default:
      return Number.isInteger(value) ? new Float(value) : value;
  }
}
