/**
 * Under which circumstances each position can be come to: inside a tag or a text that becomes a
 * value, and with what on the line already. Also finds where diverts through variables may lead.
 */
import { FALL, JUMP, OP, type Code } from "./code.ts";
import { certainJumps, constantFor, heldPlaces, isChoiceText, threadStarts } from "./patterns.ts";
import { unknown, withGlue, withPiece, withTag, withValue, type LineSoFar } from "./speaking.ts";
import type { TagWeight } from "./tagTexts.ts";
import { Target } from "./values.ts";

export interface Context {
  /** What is open, outermost first: "c" a choice's text, "v" a text as a value, "#" a tag. */
  readonly open: string;
  /** Place that Ink goes on to after a choice's text, or -1. */
  readonly after: number;
  readonly line: LineSoFar;
  readonly inFunction: boolean;
}

export interface Contexts {
  /** The contexts of each position that can be come to. */
  readonly at: readonly (readonly Context[])[];
  /** Positions that each divert through a variable may lead to. */
  readonly leadsTo: ReadonlyMap<number, readonly number[]>;
}

/** A call of a knot or function in one context, and how lines stand when it returns. */
interface Call {
  readonly exits: Set<LineSoFar>;
  /** Goes on from a return, at each place it was called from. */
  readonly callers: ((line: LineSoFar, to: number | null) => void)[];
  /** Places where it went on elsewhere ("->-> elsewhere"), with the line there. */
  readonly onwards: Map<string, readonly [LineSoFar, number]>;
}

/** More lines than this at one position are taken for unknown ones. */
const MOST_LINES = 24;

/** Follows the story through every circumstance. `weightOf` weighs the tag at a position. */
export function findContexts(code: Code, weightOf: (position: number) => TagWeight): Contexts {
  const seen = Array.from(code.op, () => new Map<string, Context>());
  const visited = new Set<string>();
  const leadsTo = new Map<number, Set<number>>();
  const calls = new Map<string, Call>();
  const waiting: (() => void)[] = [];
  const held = heldPlaces(code).map((id) => code.places[id]!.position);
  const threads = threadStarts(code);
  const certain = certainJumps(code);
  const choiceTexts = new Map<number, boolean>();

  const visit = (call: Call, at: number, context: Context): void => {
    if (at === FALL) {
      leave(call, context.line, null);
      return;
    }
    const here = seen[at]!;
    if (here.size >= MOST_LINES) context = { ...context, line: unknown(context.line) };
    const key = `${context.open} ${context.after} ${context.inFunction} ${context.line}`;
    const full = `${callIds.get(call)} ${at} ${key}`;
    if (visited.has(full)) return;
    visited.add(full);
    here.set(key, context);
    waiting.push(() => step(call, at, context));
  };

  const callIds = new Map<Call, number>();
  const newCall = (): Call => {
    const call: Call = { exits: new Set(), callers: [], onwards: new Map() };
    callIds.set(call, callIds.size);
    return call;
  };

  const leave = (call: Call, line: LineSoFar, to: number | null): void => {
    const key = `${line} ${to}`;
    if (call.onwards.has(key) || (to === null && call.exits.has(line))) return;
    if (to === null) call.exits.add(line);
    else call.onwards.set(key, [line, to]);
    for (const caller of call.callers) caller(line, to);
  };

  /** Calls the content at `to`, and goes on after it in each way that it may return. */
  const enter = (call: Call, at: number, to: number, context: Context): void => {
    const inFunction = (code.flags[at]! & JUMP.tunnel) === 0;
    // Inside a tag or a value, lines are not told.
    const line = context.open === "" ? context.line : "";
    const key = `${to} ${context.open} ${inFunction} ${line}`;
    let callee = calls.get(key);
    if (!callee) {
      callee = newCall();
      calls.set(key, callee);
    }
    const goOn = (line: LineSoFar, onwards: number | null): void =>
      visit(call, onwards ?? code.next[at]!, {
        ...context,
        line: context.open === "" ? line : context.line,
      });
    callee.callers.push(goOn);
    for (const exit of callee.exits) goOn(exit, null);
    for (const [exit, to] of callee.onwards.values()) goOn(exit, to);
    visit(callee, to, { open: context.open, after: -1, line, inFunction });
  };

  const jump = (call: Call, at: number, context: Context): void => {
    const flags = code.flags[at]!;
    const next = code.next[at]!;
    if ((flags & JUMP.ifTrue) !== 0 && !certain.has(at)) visit(call, next, context);
    else if (threads.has(at)) visit(call, next, { ...context, line: unknown(context.line) });
    let targets: readonly number[] = [code.a[at]!];
    if (code.op[at] === OP.jumpTo) {
      const own = code.a[at] === code.returnName && context.after >= 0;
      targets = own ? [code.places[context.after]!.position] : held;
      const known = leadsTo.get(at) ?? new Set();
      for (const target of targets) known.add(target);
      leadsTo.set(at, known);
    }
    for (const target of targets) {
      if ((flags & JUMP.call) !== 0) enter(call, at, target, context);
      else visit(call, target, context);
    }
  };

  const onwards = (call: Call, at: number, line: LineSoFar): void => {
    const constant = constantFor(code, at);
    if (constant instanceof Target) leave(call, line, code.places[constant.id]!.position);
    else leave(call, line, null);
    if (constant === undefined) for (const target of held) leave(call, line, target);
  };

  const step = (call: Call, at: number, context: Context): void => {
    const { open, line, inFunction } = context;
    const next = code.next[at]!;
    const go = (changes: Partial<Context>): void => visit(call, next, { ...context, ...changes });
    switch (code.op[at]) {
      case OP.text: {
        if (open !== "") return go({});
        const pieces = code.pieces[code.b[at]!]!;
        return go({ line: pieces.reduce((l, piece) => withPiece(l, piece, inFunction), line) });
      }
      case OP.glue:
        return go(open === "" ? { line: withGlue(line) } : {});
      case OP.print:
        return go(open === "" ? { line: withValue(line) } : {});
      case OP.string: {
        let own = choiceTexts.get(at);
        if (own === undefined) choiceTexts.set(at, (own = isChoiceText(code, at)));
        return go({ open: open + (own ? "c" : "v") });
      }
      case OP.stringEnd:
        return go({ open: open.replace(/[cv]#*$/, "") });
      case OP.tag:
        return go({ open: `${open}#`, line: open === "" ? withTag(line, weightOf(at)) : line });
      case OP.tagEnd:
        return go({ open: open.replace(/#$/, "") });
      case OP.newTemp: {
        const constant = code.a[at] === code.returnName ? constantFor(code, at) : undefined;
        return go(constant instanceof Target ? { after: constant.id } : {});
      }
      case OP.jump:
      case OP.jumpTo:
        return jump(call, at, context);
      case OP.returns:
        return leave(call, line, null);
      case OP.onwards:
        return onwards(call, at, line);
      case OP.done:
      case OP.end:
        return;
      case OP.choice: {
        const { position } = code.choices[code.a[at]!]!;
        visit(call, position, { open: "", after: -1, line: "", inFunction });
        return go({});
      }
      default:
        return go({});
    }
  };

  visit(newCall(), code.start, { open: "", after: -1, line: "", inFunction: false });
  for (let work = waiting.pop(); work; work = waiting.pop()) work();
  return {
    at: seen.map((contexts) => [...contexts.values()]),
    leadsTo: new Map([...leadsTo].map(([at, positions]) => [at, [...positions]])),
  };
}
