/** Ways through harmless text: whether two of them agree again in all that counts. */
import { JUMP, OP, type Code } from "./code.ts";
import type { Context, Contexts } from "./contexts.ts";
import { NEWLINE } from "./output.ts";
import { certainJumps, constantFor } from "./patterns.ts";
import {
  isDecided,
  isUnknown,
  speakerOf,
  withNumber,
  withPiece,
  type LineSoFar,
} from "./speaking.ts";
import type { TagWeight } from "./tagTexts.ts";
import type { Uses } from "./uses.ts";

/** What is read somewhere in a way that matters. */
export interface Mattering {
  /** Names of variables. */
  readonly names: ReadonlySet<number>;
  /** Numbers of counted containers, for their visits and for the turns of them. */
  readonly visits: ReadonlySet<number>;
  readonly turns: ReadonlySet<number>;
}

/** What ways are followed through. */
export interface Ways {
  readonly code: Code;
  readonly contexts: Contexts;
  readonly uses: Uses;
  readonly weightOf: (position: number) => TagWeight;
  /** Whether glue may be the next thing printed at a position. */
  readonly glueNext: (position: number) => boolean;
}

/** One point of a way through harmless text. */
interface Point {
  readonly at: number;
  readonly line: LineSoFar;
  /** Who has spoken whole lines so far, sorted. */
  readonly spoken: string;
  readonly inTag: boolean;
}

/** Ways are not followed any further than this. */
const LONGEST_WAY = 2_000;

/** Operations that read what may change. */
export const READS: ReadonlySet<number> = new Set([
  OP.readGlobal,
  OP.readTemp,
  OP.readVisits,
  OP.visit,
  OP.turns,
  OP.turnsSince,
  OP.readCount,
  OP.choiceCount,
  OP.pushPointer,
]);

/** Operations that work something out and do nothing else. */
const PURE: ReadonlySet<number> = new Set([
  ...READS,
  OP.logic,
  OP.content,
  OP.nothing,
  OP.copy,
  OP.drop,
  OP.push,
  OP.unary,
]);

/** Operators that can fail on numbers. */
const CAN_FAIL = new Set(["/", "%", "POW"]);

/** Says of conditional jumps, prints and assignments whether what gets there makes no difference. */
export function harmlessUses(
  { code, contexts, uses, weightOf, glueNext }: Ways,
  mattering: Mattering,
): (use: number) => boolean {
  const references = code.op.includes(OP.pushPointer);
  const certain = certainJumps(code);
  const joins = new Map<string, Point | null>();

  const keepsCounts = (list: readonly number[]): boolean =>
    list.every((counted) => !mattering.visits.has(counted) && !mattering.turns.has(counted));

  const forgotten = (at: number): boolean =>
    !mattering.names.has(code.a[at]!) && !(references && code.op[at] === OP.setTemp);

  /** The next point of a way, or null where it stops being harmless text. */
  const onward = (point: Point, context: Context): Point | null => {
    const { at, line } = point;
    const next = code.next[at]!;
    const a = code.a[at]!;
    const go = (to: number): Point => ({ ...point, at: to });
    if (at < 0) return null;
    const shown = context.open === "" && !point.inTag;
    switch (code.op[at]) {
      case OP.text:
        return shown ? withText(point, code, context.inFunction) : go(next);
      case OP.print: {
        if (!shown || isDecided(line)) return go(next);
        const after = uses.texts.has(at) ? null : withNumber(line);
        return after === null ? null : { ...point, at: next, line: after };
      }
      case OP.binary:
        return CAN_FAIL.has(code.operators[a]!) && !restOfConstant(code, at) ? null : go(next);
      case OP.tag:
        return weightOf(at) === "harmless" ? { ...point, at: next, inTag: true } : null;
      case OP.tagEnd:
        return { ...point, at: next, inTag: false };
      case OP.enter:
        return a < 0 || keepsCounts([a]) ? go(next) : null;
      case OP.setGlobal:
      case OP.newTemp:
      case OP.setTemp:
        return forgotten(at) ? go(next) : null;
      case OP.jump:
        if (code.flags[at] === 0) return keepsCounts(code.lists[code.b[at]!]!) ? go(a) : null;
        if (point.inTag || code.flags[at] !== JUMP.ifTrue) return null;
        return joinOf(at, context, point);
      default:
        return PURE.has(code.op[at]!) ? go(next) : null;
    }
  };

  const wayFrom = (start: Point, context: Context): readonly Point[] => {
    const way: Point[] = [];
    const seen = new Set<number>();
    for (
      let point: Point | null = start;
      point && !seen.has(point.at) && way.length < LONGEST_WAY;
      point = onward(point, context)
    ) {
      seen.add(point.at);
      way.push(point);
    }
    return way;
  };

  /** Where the two ways of a condition agree again in every respect, or null if they never do. */
  const joinOf = (at: number, context: Context, from: Point): Point | null => {
    const key = `${at} ${context.open} ${context.inFunction} ${from.line} ${from.spoken}`;
    const known = joins.get(key);
    if (known !== undefined) return known;
    joins.set(key, null);
    if (!keepsCounts(code.lists[code.b[at]!]!)) return null;
    if (certain.has(at)) return { ...from, at: code.a[at]! };
    const one = wayFrom({ ...from, at: code.a[at]! }, context);
    const two = wayFrom({ ...from, at: code.next[at]! }, context);
    const places = new Map(two.map((point, index) => [point.at, index]));
    let first = one.findIndex((point) => places.has(point.at));
    if (first < 0) return null;
    let second = places.get(one[first]!.at)!;
    for (; ; first++, second++) {
      const [a, b] = [one[first], two[second]];
      if (!a || !b || a.at !== b.at) return null;
      if (a.line !== b.line || a.spoken !== b.spoken || a.inTag !== b.inTag) continue;
      // Glue would join what follows to whichever line was last.
      if (context.open === "" && !isDecided(a.line) && glueNext(a.at)) return null;
      joins.set(key, a);
      return a;
    }
  };

  return (use) => {
    const innermost = (context: Context): string => context.open.at(-1) ?? "";
    const everywhere = (holds: (context: Context) => boolean): boolean =>
      contexts.at[use]!.every((context) => !/[v#]/.test(innermost(context)) && holds(context));
    switch (code.op[use]) {
      case OP.jump:
        if (code.flags[use] !== JUMP.ifTrue) return false;
        return everywhere((context) => {
          const from = { at: use, line: context.line, spoken: "", inTag: false };
          return joinOf(use, context, from) !== null;
        });
      case OP.print:
        return everywhere(
          ({ open, line }) =>
            open !== "" || isDecided(line) || (!uses.texts.has(use) && withNumber(line) !== null),
        );
      case OP.setGlobal:
      case OP.newTemp:
      case OP.setTemp:
        return forgotten(use);
      default:
        return false;
    }
  };
}

/** The way after a text; null if its words come on a line of which nothing is known. */
function withText(point: Point, code: Code, inFunction: boolean): Point | null {
  let { line, spoken } = point;
  for (const piece of code.pieces[code.b[point.at]!]!) {
    if (piece.kind === NEWLINE) {
      const who = speakerOf(line);
      if (who !== "" && !spoken.split(",").includes(who)) {
        spoken = [...spoken.split(","), who].toSorted().join();
      }
    } else if (isUnknown(line) && piece.text.trim() !== "") {
      return null;
    }
    line = withPiece(line, piece, inFunction);
  }
  return { ...point, at: code.next[point.at]!, line, spoken };
}

/** Whether an operator divides by a number other than 0 that stands right there. */
function restOfConstant(code: Code, at: number): boolean {
  const by = constantFor(code, at);
  return typeof by === "number" && by !== 0;
}
