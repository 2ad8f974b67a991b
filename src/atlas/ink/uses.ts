/**
 * What becomes of each value that is read: which conditions, prints and assignments it gets to,
 * followed through the values that are worked out from it.
 */
import { JUMP, OP, type Code } from "./code.ts";
import type { Graph } from "./graph.ts";
import { certainJumps, parametersAt, threadStarts } from "./patterns.ts";
import type { Value } from "./values.ts";

/** How much of a count of visits a reader looks at; none of these: the whole of it. */
export interface Look {
  /** Beyond this many visits it makes no difference how many there were. */
  readonly upTo?: number;
  /** Only the rest when divided by this. */
  readonly rest?: number;
}

export interface Uses {
  /** Reads whose value gets further than the conditions, prints and assignments below. */
  readonly elsewhere: ReadonlySet<number>;
  /** By position of a condition, a print or an assignment: the reads that get there. */
  readonly into: ReadonlyMap<number, ReadonlySet<number>>;
  /** By position of a read of visits: how it looks at them. */
  readonly looks: ReadonlyMap<number, readonly Look[]>;
  /** Prints that may print text and not only a number. */
  readonly texts: ReadonlySet<number>;
}

/** A value waiting to be used. */
interface Item {
  readonly reads: ReadonlySet<number>;
  /** The read it is the very value of, or -1. */
  readonly direct: number;
  readonly constant: number | null;
  readonly mayBeText: boolean;
}

const NOTHING: ReadonlySet<number> = new Set();
const plain = (mayBeText: boolean, constant: number | null = null): Item => ({
  reads: NOTHING,
  direct: -1,
  constant,
  mayBeText,
});

const COMPARES = new Set(["==", "!=", "<", ">", "<=", ">="]);
const AS_FLAG = new Set(["&&", "||"]);

/** Follows every value. `leadsTo` says where diverts through variables may lead. */
export function findUses(
  code: Code,
  declared: readonly Value[],
  leadsTo: ReadonlyMap<number, readonly number[]>,
  graph: Graph,
): Uses {
  const textNames = new Set<number>();
  declared.forEach((value, global) => {
    if (typeof value === "string") textNames.add(global);
  });
  for (;;) {
    const before = textNames.size;
    const uses = follow(code, leadsTo, graph, textNames);
    if (textNames.size === before) return uses;
  }
}

function follow(
  code: Code,
  leadsTo: ReadonlyMap<number, readonly number[]>,
  graph: Graph,
  textNames: Set<number>,
): Uses {
  const elsewhere = new Set<number>();
  const into = new Map<number, Set<number>>();
  const looks = new Map<number, Look[]>();
  const texts = new Set<number>();
  const stacks: (readonly Item[] | undefined)[] = Array.from({ length: code.op.length });
  const waiting: number[] = [];
  const threads = threadStarts(code);
  const certain = certainJumps(code);

  const lookAt = (item: Item, look: Look): void => {
    if (item.direct < 0) return;
    const known = looks.get(item.direct) ?? [];
    if (!known.some((k) => k.upTo === look.upTo && k.rest === look.rest)) known.push(look);
    looks.set(item.direct, known);
  };
  /** The value itself gets to where its exact size may count. */
  const whole = (item: Item): void => lookAt(item, {});
  const escape = (item: Item): void => {
    whole(item);
    for (const read of item.reads) elsewhere.add(read);
  };
  const reach = (at: number, item: Item): void => {
    const reads = into.get(at) ?? new Set();
    for (const read of item.reads) reads.add(read);
    into.set(at, reads);
  };
  /** What a sequence reads is one less than the visits. */
  const before = (item: Item): number => (code.op[item.direct] === OP.visit ? 1 : 0);
  /** Only whether the value is 0 counts. */
  const asFlag = (item: Item): void => lookAt(item, { upTo: 1 + before(item) });

  const join = (a: Item, b: Item): Item => {
    if (a.direct !== b.direct) [a, b].forEach(whole);
    return {
      reads: new Set([...a.reads, ...b.reads]),
      direct: a.direct === b.direct ? a.direct : -1,
      constant: a.constant === b.constant ? a.constant : null,
      mayBeText: a.mayBeText || b.mayBeText,
    };
  };
  const same = (a: Item, b: Item): boolean =>
    a.direct === b.direct &&
    a.constant === b.constant &&
    a.mayBeText === b.mayBeText &&
    a.reads.size === b.reads.size;

  const go = (at: number, stack: readonly Item[]): void => {
    if (at < 0) {
      stack.forEach(escape);
      return;
    }
    const known = stacks[at];
    if (!known) {
      stacks[at] = stack;
      waiting.push(at);
      return;
    }
    // Ways of different depth meet nowhere in what the compiler makes: give the values up.
    if (known.length !== stack.length) {
      [...known, ...stack].forEach(escape);
      if (known.length === 0) return;
      stacks[at] = [];
      waiting.push(at);
      return;
    }
    const joined = known.map((item, index) => join(item, stack[index]!));
    if (joined.every((item, index) => same(item, known[index]!))) return;
    stacks[at] = joined;
    waiting.push(at);
  };

  const step = (at: number): void => {
    const stack = [...stacks[at]!];
    const pop = (): Item => stack.pop() ?? plain(true);
    const read = (mayBeText: boolean): void => {
      stack.push({ reads: new Set([at]), direct: at, constant: null, mayBeText });
    };
    const a = code.a[at]!;
    switch (code.op[at]) {
      case OP.push: {
        const value = code.values[a]!;
        stack.push(plain(false, typeof value === "number" ? value : null));
        break;
      }
      case OP.readGlobal:
      case OP.readTemp:
        read(textNames.has(a));
        break;
      case OP.readVisits:
      case OP.visit:
      case OP.turns:
      case OP.choiceCount:
        read(false);
        break;
      case OP.turnsSince:
      case OP.readCount:
        escape(pop());
        read(false);
        break;
      case OP.pushPointer:
        // What a reference is used for is not followed.
        elsewhere.add(at);
        stack.push(plain(true));
        break;
      case OP.copy: {
        const item = stack.at(-1) ?? plain(true);
        stack.push(item);
        break;
      }
      case OP.drop:
        pop();
        break;
      case OP.stringEnd:
        stack.push(plain(true));
        break;
      case OP.unary: {
        const item = pop();
        if (code.operators[a] === "!") asFlag(item);
        else whole(item);
        stack.push({ ...item, direct: -1, constant: null, mayBeText: false });
        break;
      }
      case OP.binary: {
        const y = pop();
        const x = pop();
        stack.push(worked(code.operators[a]!, x, y));
        break;
      }
      case OP.print: {
        const item = pop();
        whole(item);
        if (item.mayBeText) texts.add(at);
        reach(at, item);
        break;
      }
      case OP.setGlobal:
      case OP.newTemp:
      case OP.setTemp: {
        const item = pop();
        whole(item);
        if (item.mayBeText) textNames.add(a);
        reach(at, item);
        break;
      }
      case OP.jump:
      case OP.jumpTo: {
        jump(at, stack);
        return;
      }
      case OP.choice: {
        if (code.choices[a]!.hasCondition) {
          const condition = pop();
          asFlag(condition);
          reach(at, condition);
        }
        stack.forEach(escape);
        go(code.choices[a]!.position, []);
        go(code.next[at]!, []);
        return;
      }
      case OP.onwards:
        stack.forEach(escape);
        for (const to of graph[at]!) go(to, []);
        return;
      case OP.returns:
      case OP.done:
      case OP.end:
        stack.forEach(escape);
        return;
    }
    go(code.next[at]!, stack);
  };

  const worked = (operator: string, x: Item, y: Item): Item => {
    const [value, other] = y.constant === null ? [y, x] : [x, y];
    const size = other.constant;
    if (AS_FLAG.has(operator)) [x, y].forEach(asFlag);
    else if (size !== null && (COMPARES.has(operator) || operator === "MIN")) {
      // Beyond the number that it is compared with, all are alike.
      const more = operator === "MIN" ? 0 : 1;
      lookAt(value, { upTo: Math.max(0, Math.ceil(size)) + more + before(value) });
    } else if (size !== null && other === y && operator === "%" && size > 0) {
      lookAt(value, { rest: size });
    } else [x, y].forEach(whole);
    return {
      reads: new Set([...x.reads, ...y.reads]),
      direct: -1,
      constant: null,
      mayBeText: operator === "+" && (x.mayBeText || y.mayBeText),
    };
  };

  const jump = (at: number, stack: Item[]): void => {
    const flags = code.flags[at]!;
    if ((flags & JUMP.ifTrue) !== 0) {
      const condition = stack.pop();
      if (condition) {
        asFlag(condition);
        reach(at, condition);
      }
      if (!certain.has(at)) go(code.next[at]!, stack);
    } else if (threads.has(at)) {
      go(code.next[at]!, []);
    }
    const targets = code.op[at] === OP.jump ? [code.a[at]!] : (leadsTo.get(at) ?? []);
    if ((flags & JUMP.call) === 0) {
      for (const target of targets) go(target, stack);
      return;
    }
    const taken = Math.max(0, ...targets.map((target) => parametersAt(code, target)));
    stack.splice(Math.max(0, stack.length - taken)).forEach(escape);
    for (const target of targets) go(target, []);
    // A function leaves a value where one is worked out; a tunnel leaves none.
    go(code.next[at]!, (flags & JUMP.tunnel) === 0 ? [...stack, plain(true)] : stack);
  };

  go(code.start, []);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) step(at);
  return { elsewhere, into, looks, texts };
}
