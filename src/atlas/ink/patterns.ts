/** Shapes that Ink's compiler always makes, recognised in the tables of a story. */
import { JUMP, OP, type Code } from "./code.ts";
import { Target, type Value } from "./values.ts";

/** The entry just before a position in the same container, or -1. */
const before = (code: Code, at: number): number =>
  at > 0 && code.next[at - 1] === at && code.boxes[at - 1] === code.boxes[at] ? at - 1 : -1;

/** The constant that a command takes: pushed just before it, undefined if anything else was. */
export function constantFor(code: Code, at: number): Value | undefined {
  let from = before(code, at);
  if (from >= 0 && code.op[from] === OP.content) from = before(code, from);
  return from >= 0 && code.op[from] === OP.push ? code.values[code.a[from]!] : undefined;
}

/** How many values a knot or function takes when it is called at this position. */
export function parametersAt(code: Code, position: number): number {
  let count = 0;
  for (let at = position; at >= 0 && code.op[at] === OP.newTemp; at = code.next[at]!) count++;
  return count;
}

/** Jumps that start a thread: what comes after them is told too. */
export function threadStarts(code: Code): ReadonlySet<number> {
  const starts = new Set<number>();
  code.op.forEach((op, at) => {
    if (op === OP.thread) starts.add(code.next[at]!);
  });
  return starts;
}

/**
 * Places that a variable may hold, by number: those used as values, other than the ones that Ink's
 * own shapes use up at once.
 */
export function heldPlaces(code: Code): readonly number[] {
  const held = new Set<number>();
  code.op.forEach((op, at) => {
    const value = op === OP.push ? code.values[code.a[at]!] : undefined;
    if (!(value instanceof Target)) return;
    let user = code.next[at]!;
    if (code.op[user] === OP.content) user = code.next[user]!;
    const usedUp =
      (code.op[user] === OP.newTemp && code.a[user] === code.returnName) ||
      code.op[user] === OP.onwards ||
      code.op[user] === OP.turnsSince ||
      code.op[user] === OP.readCount;
    if (!usedUp || constantFor(code, user) !== value) held.add(value.id);
  });
  return [...held];
}

/** The end of the text-as-value that begins at a position, or -1. */
export function endOfString(code: Code, start: number): number {
  let depth = 0;
  for (let at = start; at >= 0; at = code.next[at]!) {
    if (code.op[at] === OP.string) depth++;
    else if (code.op[at] === OP.stringEnd && --depth === 0) return at;
  }
  return -1;
}

/** How many values an operation takes from those waiting, and how many it leaves. */
const TAKES: ReadonlyMap<number, readonly [number, number]> = new Map([
  [OP.push, [0, 1]],
  [OP.pushPointer, [0, 1]],
  [OP.readGlobal, [0, 1]],
  [OP.readTemp, [0, 1]],
  [OP.readVisits, [0, 1]],
  [OP.visit, [0, 1]],
  [OP.choiceCount, [0, 1]],
  [OP.turns, [0, 1]],
  [OP.turnsSince, [1, 1]],
  [OP.readCount, [1, 1]],
  [OP.binary, [2, 1]],
  [OP.unary, [1, 1]],
  [OP.logic, [0, 0]],
  [OP.content, [0, 0]],
  [OP.enter, [0, 0]],
]);

/** Whether a text-as-value that begins here is the text of a choice and nothing else. */
export function isChoiceText(code: Code, start: number): boolean {
  const end = endOfString(code, start);
  // Values that lie on top of the text.
  let above = 0;
  for (let at = end < 0 ? -1 : code.next[end]!; at >= 0; at = code.next[at]!) {
    const op = code.op[at]!;
    if (op === OP.choice) {
      const point = code.choices[code.a[at]!]!;
      const from = point.hasCondition ? above - 1 : above;
      const texts = (point.hasOnly ? 1 : 0) + (point.hasStart ? 1 : 0);
      return from >= 0 && from < texts;
    }
    let takes = TAKES.get(op);
    if (op === OP.string) {
      at = endOfString(code, at);
      if (at < 0) return false;
      takes = [0, 1];
    } else if (op === OP.jump && code.flags[at] === JUMP.call) {
      takes = [parametersAt(code, code.a[at]!), 1];
    }
    if (!takes || above < takes[0]) return false;
    above += takes[1] - takes[0];
  }
  return false;
}

/**
 * The last conditions of sequences: each sequence asks for its elements in turn, and if it comes
 * to the last one, it is that.
 */
export function certainJumps(code: Code): ReadonlySet<number> {
  const certain = new Set<number>();
  const constant = (at: number): unknown =>
    code.op[at] === OP.push ? code.values[code.a[at]!] : undefined;
  code.op.forEach((op, visit) => {
    if (op !== OP.visit) return;
    const size = code.next[visit]!;
    const by = code.next[size]!;
    const count = constant(size);
    const operator = code.op[by] === OP.binary ? code.operators[code.a[by]!] : "";
    if (typeof count !== "number" || (operator !== "MIN" && operator !== "%")) return;
    const last = operator === "MIN" ? count : count - 1;
    // Nothing but comparisons with 0, 1, 2 and so on, each with its jump.
    for (let at = code.next[by]!, element = -1; at >= 0; at = code.next[at]!) {
      const op = code.op[at]!;
      if (op === OP.push) element = Number(constant(at));
      if (op === OP.jump && code.flags[at] === JUMP.ifTrue) {
        if (element !== last) continue;
        certain.add(at);
        return;
      }
      const belongs =
        op === OP.logic ||
        op === OP.content ||
        op === OP.copy ||
        op === OP.push ||
        (op === OP.binary && code.operators[code.a[at]!] === "==");
      if (!belongs) return;
    }
  });
  return certain;
}
