/** A story ready to run: its tables, its declared values and what is known of it. */
import type { ReadChoice, ReadLine } from "../../story/lines.ts";
import type { Code } from "./code.ts";
import { flatten } from "./flatten.ts";
import { Machine } from "./machine.ts";
import { NEVER, type Memory } from "./memory.ts";
import { EnteredLists } from "./lists.ts";
import { Looks } from "./looks.ts";
import { findMatters, type Matters } from "./matters.ts";
import { Numbering } from "./numbering.ts";
import type { Outcome } from "./run.ts";
import { Reads, ToldBefore } from "./told.ts";
import { readTree, broken } from "./tree.ts";
import { UnsupportedInk } from "./unsupported.ts";
import type { Value } from "./values.ts";
import { NOWHERE } from "./code.ts";

/** A choice's text as it is shown, and what its tags say. */
export interface ShownChoice extends ReadChoice {
  readonly text: string;
  readonly tags: readonly string[];
  /** The same number for choices of one kind whose tags that count are the same. */
  readonly weight: number;
  /** The same number for choices whose tags are the same. */
  readonly tagged: number;
}

export interface Program extends Code {
  /** Whether texts are told letter for letter, whatever that asks of the engine. */
  readonly exact: boolean;
  /** Whether a tag (without "#") says nothing that counts. */
  readonly harmless: (tag: string) => boolean;
  /** How every play begins. */
  readonly memory: Memory;
  /** Values of the globals as declared; engine variables among them. */
  readonly declared: readonly Value[];
  /** What was worked out before and is the same each time. */
  readonly known: {
    readonly lines: Map<string, ReadLine>;
    readonly choices: Map<string, ShownChoice>;
    readonly lists: EnteredLists;
    readonly looks: Looks;
    readonly weights: Numbering<string, string>;
    readonly tagged: Numbering<string, string>;
    readonly turns: ToldBefore<Outcome>;
  };
  /** What matters of its states. */
  readonly matters: Matters;
}

export interface LoadOptions {
  readonly harmless: (tag: string) => boolean;
  /**
   * True: texts are those of Ink's own runtime, letter for letter. False (the default): the engine
   * is not asked for a variable where it only chooses between texts; its declared value stands in.
   */
  readonly exact?: boolean;
}

/**
 * Loads a compiled story. Throws UnsupportedInk for parts of Ink that are not run, and StoryError
 * if the JSON is not a story.
 */
export function loadProgram(compiled: Record<string, unknown>, options: LoadOptions): Program {
  const version = Number(compiled["inkVersion"]);
  if (!(version >= 18 && version <= 21)) throw broken(`its version is ${version}, not 18 to 21`);
  const lists = compiled["listDefs"];
  if (lists && Object.keys(lists).length > 0) throw new UnsupportedInk("LIST");
  const code = flatten(readTree(compiled["root"]));
  const memory: Memory = {
    globals: Array.from(code.globals, () => undefined),
    visits: code.counted.map(() => 0),
    turnOf: code.counted.map(() => NEVER),
    turn: -1,
    pending: [],
    left: [],
  };
  const known = {
    lines: new Map(),
    choices: new Map(),
    lists: new EnteredLists(code),
    looks: new Looks(code),
    weights: new Numbering<string, string>(),
    tagged: new Numbering<string, string>(),
  };
  const declared = declare(code, memory, known.lists);
  const matters = findMatters(code, declared, options.harmless);
  return {
    ...code,
    exact: options.exact ?? false,
    harmless: options.harmless,
    memory: {
      ...memory,
      globals: declared.map((value, global) => (code.tempers[global] === "" ? value : undefined)),
    },
    declared,
    known: { ...known, turns: new ToldBefore(code.tempers, matters) },
    matters,
  };
}

/** Runs the declarations of the globals. */
function declare(code: Code, memory: Memory, lists: EnteredLists): readonly Value[] {
  if (code.declarations === NOWHERE) return [];
  const machine = new Machine(
    code,
    memory,
    (global) => {
      throw broken(`the variable number ${global} is read before it is declared`);
    },
    lists,
    new Reads(memory),
  );
  machine.startAt(code.declarations);
  while (machine.canContinue) machine.line();
  return machine.globals.map((value) => {
    if (value === undefined) throw broken("a variable is never declared");
    return value;
  });
}
