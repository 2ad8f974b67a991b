/**
 * Turns told before. What a turn tells hangs on the choice taken and on what it reads of the state
 * it begins in, and that is little: a turn is told once for all states that agree in it. Each
 * choice has a tree of questions in the order in which telling asks them.
 */
import { modeNumber, type Matters } from "./matters.ts";
import { keyOfValue, NEVER, type Memory, type Pending } from "./memory.ts";
import type { Look } from "./looks.ts";
import type { Looked, TemperSource } from "./run.ts";
import type { Value } from "./values.ts";

/** What a turn may read: the variable, count or engine variable of a number, or the turn's own. */
export type Kind = "global" | "visits" | "since" | "turn" | "temper";

interface Read {
  readonly kind: Kind;
  readonly of: number;
  /** Of an engine variable: what is made of its value. */
  readonly look: Look | null;
  readonly value: Value;
}

/** What a state has to say to a question: the value with which the turn begins. */
function valueIn(memory: Memory, kind: Exclude<Kind, "temper">, of: number): Value {
  switch (kind) {
    case "global":
      return memory.globals[of]!;
    case "visits":
      return memory.visits[of]!;
    case "since": {
      const last = memory.turnOf[of]!;
      return last === NEVER ? NEVER : memory.turn - last;
    }
    case "turn":
      return memory.turn;
  }
}

/** What one telling reads of the state that it begins in; each thing once. */
export class Reads {
  readonly list: Read[] = [];
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  note(kind: Exclude<Kind, "temper">, of: number): void {
    if (this.#isKnown(kind, of, null)) return;
    this.list.push({ kind, of, look: null, value: valueIn(this.#memory, kind, of) });
  }

  asked(temper: number, value: Value, look: Look): void {
    if (this.#isKnown("temper", temper, look)) return;
    this.list.push({ kind: "temper", of: temper, look, value: look.of(value) });
  }

  /** Few things are read in a turn: looking through them costs next to nothing. */
  #isKnown(kind: Kind, of: number, look: Look | null): boolean {
    return this.list.some(
      (read) => read.of === of && read.kind === kind && read.look?.id === look?.id,
    );
  }
}

interface Question<T> extends Omit<Read, "value"> {
  readonly answers: Map<Value, Node<T>>;
}

type Node<T> = Question<T> | { readonly outcome: T };

interface Root<T> {
  node: Node<T> | null;
}

/** Turns kept; beyond so many all are forgotten. */
const MOST_TOLD = 100_000;

/** The turns told of one program. `T`: what comes of one, for any state that answers alike. */
export class ToldBefore<T> {
  readonly #tempers: readonly string[];
  readonly #matters: Matters;
  #roots = new Map<string, Root<T>>();
  #known = new WeakMap<Pending, Root<T>[]>();
  #count = 0;

  constructor(tempers: readonly string[], matters: Matters) {
    this.#tempers = tempers;
    this.#matters = matters;
  }

  /** What comes of a choice; null if it was not told yet to a state with these answers. */
  find(memory: Memory, choice: Pending, temper: TemperSource, looked: Looked): T | null {
    let node = this.#rootOf(memory, choice).node;
    while (node && "answers" in node) {
      const { kind, of, look, answers } = node;
      let value: Value;
      if (kind === "temper") {
        const name = this.#tempers[of]!;
        looked(name, look!.of);
        value = look!.of(temper(name));
      } else {
        value = valueIn(memory, kind, of);
      }
      node = answers.get(value) ?? null;
    }
    return node && node.outcome;
  }

  add(memory: Memory, choice: Pending, reads: Reads, outcome: T): void {
    if (++this.#count > MOST_TOLD) {
      this.#roots = new Map();
      this.#known = new WeakMap();
      this.#count = 1;
    }
    const root = this.#rootOf(memory, choice);
    let hang = (node: Node<T>): unknown => (root.node = node);
    let at = root.node;
    for (const { value, ...question } of reads.list) {
      // Telling is the same up to the first answer that differs, and so are its questions.
      if (!at || !("answers" in at)) hang((at = { ...question, answers: new Map() }));
      const { answers } = at;
      hang = (node) => answers.set(value, node);
      at = answers.get(value) ?? null;
    }
    hang({ outcome });
  }

  /** The turn begins alike in one mode, in calls that hold the same. */
  #rootOf(memory: Memory, choice: Pending): Root<T> {
    const mode = modeNumber(this.#matters, memory.globals);
    let byMode = this.#known.get(choice);
    if (!byMode) this.#known.set(choice, (byMode = []));
    let root = byMode[mode];
    if (!root) {
      const key = `${mode} ${choice.point} ${choice.list} ${callsOf(choice)}`;
      root = this.#roots.get(key) ?? { node: null };
      this.#roots.set(key, root);
      byMode[mode] = root;
    }
    return root;
  }
}

function callsOf({ frames }: Pending): string {
  let key = "";
  for (const { isFunction, position, inLogic, temps, printedFrom } of frames) {
    key += `${isFunction ? "f" : "t"}${inLogic ? "l" : ""}${position}.${printedFrom}(`;
    for (let temp = temps; temp; temp = temp.rest) key += `${temp.name}=${keyOfValue(temp.value)},`;
    key += ")";
  }
  return key;
}
