/** Tells a story turn by turn from states that can be kept: what src/story/teller.ts tells. */
import type { OptionKind, StoryFact } from "../../play/event.ts";
import { readChoice, readLine, StoryError } from "../../story/lines.ts";
import { Machine } from "./machine.ts";
import type { Memory, Pending } from "./memory.ts";
import type { Ask } from "./running.ts";
import type { Numbering } from "./numbering.ts";
import { tidy, type Line } from "./output.ts";
import type { Program, ShownChoice } from "./program.ts";
import { Reads } from "./told.ts";
import { modeNumber } from "./matters.ts";
import type { Value } from "./values.ts";

/** Values that the engine sets before each turn, asked for when the story reads one. */
export type TemperSource = (name: string) => number | boolean;

/** Told of each way in which a turn looks at a value that it asked for. */
export type Looked = (name: string, look: (value: Value) => Value) => void;

const unheeded: Looked = () => {};

/** What is on offer after a turn: one and the same for all states that a telling of it led to. */
interface Offer {
  readonly pending: readonly Pending[];
  /** How each of `pending` is shown. */
  readonly shown: readonly ShownChoice[];
  /** Those of `pending` that can be taken, in the order offered: fallbacks are left out. */
  readonly offered: readonly Pending[];
  /** Whether an ending was told: nothing is on offer any more. */
  readonly ended: boolean;
}

/**
 * A story between two turns, for the program that told it and no other. Never changed; states share
 * what they have in common.
 */
export interface InkState extends Memory, Offer {}

export interface ToldOption {
  /** Where it stands in the compiled story, as Ink's own `choice.sourcePath` says it. */
  readonly path: string;
  readonly index: number;
  readonly text: string;
  readonly kind: OptionKind;
  /** Facts of the option's own tags. */
  readonly facts: readonly StoryFact[];
}

export interface Told {
  readonly facts: readonly StoryFact[];
  readonly options: readonly ToldOption[];
  readonly own?: string;
  readonly state: InkState;
}

/** What comes of a turn, whatever else the state holds that it began in. */
export interface Outcome {
  readonly told: Omit<Told, "state">;
  readonly offer: Offer;
  readonly left: Memory["left"];
  /** Globals that were set, with their values. */
  readonly set: readonly (readonly [global: number, value: Value])[];
  /** Counted containers that were visited, with how often. */
  readonly visited: readonly (readonly [counted: number, times: number])[];
  /** Counted containers whose last turn this now is. */
  readonly turned: readonly number[];
}

/** Lines and choices that differ are kept up to here, and then forgotten. */
const MOST_KNOWN = 50_000;

function remembered<T>(known: Map<string, T>, { text, tags }: Line, read: () => T): T {
  const key = tags.length === 0 ? text : `${text}\0${tags.join("\0")}`;
  let value = known.get(key);
  if (value === undefined) {
    value = read();
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, value);
  }
  return value;
}

/** A choice as it is shown, and what its tags say. */
const shown = (program: Program, choice: Pending): ShownChoice =>
  remembered(program.known.choices, choice, () => {
    const text = choice.text.replace(/^[ \t]+|[ \t]+$/g, "");
    const tags = choice.tags.map(tidy);
    const read = readChoice(text, tags);
    const counting = tags.filter((tag) => !program.harmless(tag));
    const numbered = (numbers: Numbering<string, string>, parts: readonly string[]): number =>
      numbers.of(parts.join("\0"), () => "");
    return {
      text: text.trim(),
      ...read,
      tags,
      weight: numbered(program.known.weights, [read.kind, ...counting]),
      tagged: numbered(program.known.tagged, tags),
    };
  });

/** The first turn. Throws StoryError where the story breaks. */
export function begin(program: Program, temper: TemperSource, looked: Looked = unheeded): Told {
  const { memory } = program;
  const machine = open(program, memory, onceEach(temper), looked, new Reads(memory));
  machine.startAt(program.start);
  return after(memory, memory.turn, tell(program, machine, memory));
}

/** Takes a choice and tells the next turn. Throws StoryError where the story breaks. */
export function choose(
  program: Program,
  state: InkState,
  index: number,
  temper: TemperSource,
  looked: Looked = unheeded,
): Told {
  const choice = state.offered[index];
  if (!choice) throw new StoryError(`There is no choice ${index} here`);
  const turn = state.turn + 1;
  const { turns } = program.known;
  // Values left over are read from the top: what is below them is not looked into.
  const alike = state.left.length === 0;
  const asked = onceEach(temper);
  const before = alike ? turns.find(state, choice, asked, looked) : null;
  if (before) return after(state, turn, before);
  const reads = new Reads(state);
  const machine = open(program, state, asked, looked, reads);
  machine.take(choice);
  const outcome = tell(program, machine, state);
  if (alike) turns.add(state, choice, reads, outcome);
  return after(state, turn, outcome);
}

/** Asks for each value once in a turn. */
function onceEach(temper: TemperSource): TemperSource {
  const asked: Partial<Record<string, number | boolean>> = {};
  return (name) => (asked[name] ??= temper(name));
}

function open(
  program: Program,
  memory: Memory,
  temper: TemperSource,
  looked: Looked,
  reads: Reads,
): Machine {
  const { matters } = program;
  const ask: Ask = (global, position) => {
    const mode = matters.mode(modeNumber(matters, machine.globals));
    if (!program.exact && mode.soft.has(position)) return program.declared[global]!;
    const name = program.tempers[global]!;
    const look = program.known.looks.at(position);
    looked(name, look.of);
    const value = temper(name);
    reads.asked(global, value, look);
    return value;
  };
  const machine = new Machine(program, memory, ask, program.known.lists, reads);
  return machine;
}

/** The state that an outcome makes of the one before. */
function after(before: Memory, turn: number, { told, offer, ...changes }: Outcome): Told {
  let { globals, visits, turnOf } = before;
  if (changes.set.length > 0) {
    const now = globals.slice();
    for (const [global, value] of changes.set) now[global] = value;
    globals = now;
  }
  if (changes.visited.length > 0) {
    const now = visits.slice();
    for (const [counted, times] of changes.visited) now[counted]! += times;
    visits = now;
  }
  if (changes.turned.length > 0) {
    const now = turnOf.slice();
    for (const counted of changes.turned) now[counted] = turn;
    turnOf = now;
  }
  const { pending, shown, offered, ended } = offer;
  const { left } = changes;
  return {
    ...told,
    state: { globals, visits, turnOf, turn, pending, left, shown, offered, ended },
  };
}

function tell(program: Program, machine: Machine, before: Memory): Outcome {
  const facts: StoryFact[] = [];
  let own: string | undefined;
  while (machine.canContinue) {
    const line = machine.line();
    const read = remembered(program.known.lines, line, () =>
      readLine(tidy(line.text), line.tags.map(tidy)),
    );
    for (const fact of read.facts) facts.push(fact);
    own = read.own ?? own;
  }
  const ended = facts.some((fact) => fact.type === "PlayEnded");
  const { written } = machine;
  const { globals, visits, turnOf, pending, left } = machine.memory();
  // Also at an ending the choices are read, as their tags may be wrong.
  const all = pending.map((choice) => shown(program, choice));
  const offered: Pending[] = [];
  const options: ToldOption[] = [];
  pending.forEach((choice, at) => {
    const { path, invisible } = program.choices[choice.point]!;
    if (invisible) return;
    const { text, kind, facts } = all[at]!;
    options.push({ path, index: options.length, text, kind, facts });
    offered.push(choice);
  });
  if (options.length === 0 && !ended) {
    throw new StoryError("The story ran out before a line tagged # ending:<id>");
  }
  return {
    told: { facts, options: ended ? [] : options, ...(own ? { own } : {}) },
    offer: { pending, shown: all, offered: ended ? [] : offered, ended },
    left,
    set: written.map((global) => [global, globals[global]!]),
    visited: grown(before.visits, visits),
    turned: grown(before.turnOf, turnOf).map(([counted]) => counted),
  };
}

/** The numbers that are not what they were, each with how much it grew. */
function grown(before: readonly number[], now: readonly number[]): [at: number, by: number][] {
  const found: [number, number][] = [];
  if (before === now) return found;
  for (let at = 0; at < now.length; at++) {
    if (now[at] !== before[at]) found.push([at, now[at]! - before[at]!]);
  }
  return found;
}
