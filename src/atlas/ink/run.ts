/** Tells a story turn by turn from states that can be kept: what src/story/teller.ts tells. */
import type { OptionKind, StoryFact } from "../../play/event.ts";
import { readChoice, readLine, StoryError } from "../../story/lines.ts";
import { Machine } from "./machine.ts";
import type { Memory, Pending } from "./memory.ts";
import type { Ask } from "./running.ts";
import type { Numbering } from "./numbering.ts";
import { tidy, type Line } from "./output.ts";
import type { Program, ShownChoice } from "./program.ts";
import { modeNumber } from "./matters.ts";
import type { Value } from "./values.ts";

/** Values that the engine sets before each turn, asked for when the story reads one. */
export type TemperSource = (name: string) => number | boolean;

/**
 * A story between two turns, for the program that told it and no other. Never changed; states share
 * what they have in common.
 */
export interface InkState extends Memory {
  /** Whether an ending was told: nothing is on offer any more. */
  readonly ended: boolean;
  /** How each of `pending` is shown. */
  readonly shown: readonly ShownChoice[];
}

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
export function begin(program: Program, temper: TemperSource): Told {
  const machine = open(program, program.memory, temper);
  machine.startAt(program.start);
  return tell(program, machine);
}

/** The choices of a state in the order offered, fallbacks left out. */
const offered = (program: Program, { pending, ended }: InkState): readonly Pending[] =>
  ended ? [] : pending.filter((choice) => !program.choices[choice.point]!.invisible);

/** Takes a choice and tells the next turn. Throws StoryError where the story breaks. */
export function choose(
  program: Program,
  state: InkState,
  index: number,
  temper: TemperSource,
): Told {
  const choice = offered(program, state)[index];
  if (!choice) throw new StoryError(`There is no choice ${index} here`);
  const machine = open(program, state, temper);
  machine.take(choice);
  return tell(program, machine);
}

function open(program: Program, memory: Memory, temper: TemperSource): Machine {
  const asked: (Value | undefined)[] = [];
  const { matters } = program;
  const ask: Ask = (global, position) => {
    const mode = matters.mode(modeNumber(matters, machine.globals));
    if (!program.exact && mode.soft.has(position)) return program.declared[global]!;
    return (asked[global] ??= temper(program.tempers[global]!));
  };
  const machine = new Machine(program, memory, ask, program.known.lists);
  return machine;
}

function tell(program: Program, machine: Machine): Told {
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
  const memory = machine.memory();
  // Also at an ending the choices are read, as their tags may be wrong.
  const all = memory.pending.map((choice) => shown(program, choice));
  const state: InkState = { ...memory, ended, shown: all };
  const options: ToldOption[] = [];
  memory.pending.forEach(({ point }, at) => {
    const { path, invisible } = program.choices[point]!;
    const { text, kind, facts } = all[at]!;
    if (!invisible) options.push({ path, index: options.length, text, kind, facts });
  });
  if (options.length === 0 && !ended) {
    throw new StoryError("The story ran out before a line tagged # ending:<id>");
  }
  return { facts, options: ended ? [] : options, ...(own ? { own } : {}), state };
}
