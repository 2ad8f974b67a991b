/**
 * A compiled story in a form that runs fast: every entry of every container has a position, and
 * each position says what is done there and which comes next.
 */
import type { Piece } from "./output.ts";
import type { Box, Spot } from "./tree.ts";
import type { Target, Value } from "./values.ts";

/** What a position does. */
export const OP = {
  /** Print words (in content) or keep them as a value (in logic): `a` the text. */
  text: 0,
  glue: 1,
  /** Logic begins and ends. */
  logic: 2,
  content: 3,
  print: 4,
  nothing: 5,
  copy: 6,
  drop: 7,
  /** Return from a function, from a tunnel. */
  returns: 8,
  onwards: 9,
  string: 10,
  stringEnd: 11,
  tag: 12,
  tagEnd: 13,
  choiceCount: 14,
  turns: 15,
  turnsSince: 16,
  readCount: 17,
  /** How often the sequence `a` was come to before this time. */
  visit: 18,
  thread: 19,
  done: 20,
  end: 21,
  /** A value: `a` its number. */
  push: 22,
  /** A variable handed over by reference: `a` its name. */
  pushPointer: 23,
  /** The global `a`, the temporary named `a`. */
  readGlobal: 24,
  readTemp: 25,
  /** The visits of the counted container `a`. */
  readVisits: 26,
  setGlobal: 27,
  /** A new temporary named `a`; or one set again, which may stand for another variable. */
  newTemp: 28,
  setTemp: 29,
  /** On to position `a`, entering the containers of list `b`; `flags` says how. */
  jump: 30,
  /** On to the place that the variable named `a` holds. */
  jumpTo: 31,
  /** An operator, `a` its name's number, between two values or on one. */
  binary: 32,
  unary: 33,
  /** The choice point `a`. */
  choice: 34,
  /** A container is entered: `a` its number if it is counted, else -1. */
  enter: 35,
} as const;

/** How a jump is made. */
export const JUMP = { ifTrue: 1, call: 2, tunnel: 4 } as const;

/** Not a position: past the end of content; nowhere. */
export const FALL = -1;
export const NOWHERE = -2;

/** A container whose visits, or the turns of its visits, are counted. */
export interface Counted {
  readonly path: string;
  readonly visits: boolean;
  readonly turns: boolean;
}

export interface ChoicePoint {
  /** Where it stands, as Ink's own `choice.sourcePath` says it. */
  readonly path: string;
  /** Where it leads. */
  readonly position: number;
  readonly spot: Spot;
  /** The counted container it leads to; -1 if that is not counted. */
  readonly counted: number;
  readonly hasCondition: boolean;
  readonly hasStart: boolean;
  readonly hasOnly: boolean;
  readonly invisible: boolean;
  readonly once: boolean;
}

/** Where a place as a value leads. */
export interface Place {
  readonly target: Target;
  /** The position, and whether going there enters the containers round it (a numbered path). */
  readonly position: number;
  readonly numbered: boolean;
  readonly spot: Spot;
  /** Its number if it is a counted container, else -1. */
  readonly counted: number;
}

/** One tag as the story writes it. */
export interface TagText {
  /** The tag without its "#"; where parts of it are worked out, what comes before the first. */
  readonly text: string;
  /** Whether parts of it are worked out while the story runs. */
  readonly open: boolean;
}

/** The tables of a story. */
export interface Code {
  readonly op: Uint8Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly flags: Uint8Array;
  readonly next: Int32Array;
  /** The container that each position stands in. */
  readonly boxes: readonly Box[];
  readonly start: number;
  readonly values: readonly Value[];
  readonly pieces: readonly (readonly Piece[])[];
  readonly operators: readonly string[];
  /** Lists of counted containers, as jumps name them; list 0 is empty. */
  readonly lists: readonly (readonly number[])[];
  readonly counted: readonly Counted[];
  readonly numberOf: ReadonlyMap<Box, number>;
  readonly choices: readonly ChoicePoint[];
  readonly places: readonly Place[];
  /** Names of variables: first those of the globals in the order of their numbers, then others. */
  readonly names: readonly string[];
  /** The name of the temporary that Ink keeps for the text of choices, or -1. */
  readonly returnName: number;
  /** Number of a global by its name. */
  readonly globals: ReadonlyMap<string, number>;
  /** Position where the globals are declared, or NOWHERE. */
  readonly declarations: number;
  /** For each global the engine variable it is, or "". */
  readonly tempers: readonly string[];
  /** The globals that are engine variables. */
  readonly temperGlobals: readonly number[];
  readonly tags: readonly TagText[];
  /** Where a tag begins, its number. */
  readonly tagAt: ReadonlyMap<number, number>;
}
