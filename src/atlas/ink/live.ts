/** What of a state can still make a difference: its key, and what may still come after it. */
import { addBits, bitsIn, hasBit, noBits, setBit, type Bits } from "./bits.ts";
import { NEVER, TagValue, type Frame, type Pending } from "./memory.ts";
import { modeNumber } from "./matters.ts";
import { tidy } from "./output.ts";
import type { Telling } from "./tellings.ts";
import type { Program } from "./program.ts";
import { shown, type InkState } from "./run.ts";
import { Float, Pointer, Target, VOID, type Value } from "./values.ts";

/** What may still come after a state: never less than what does. */
export interface Future {
  /** Tags (without "#") that may still come, those of the choices on offer among them. */
  readonly tags: ReadonlySet<string>;
  /** Of tags that are partly worked out while the story runs, what they begin with. */
  readonly open: ReadonlySet<string>;
  /** Engine variables that may still be read in a way that matters. */
  readonly temper: ReadonlySet<string>;
}

/** What is live in states that offer the same choices in the same calls. */
interface Shape {
  /** The same for shapes alike in everything below and in what they offer. */
  readonly id: number;
  readonly globals: readonly number[];
  readonly visits: readonly number[];
  readonly turns: readonly number[];
  readonly turn: boolean;
  readonly ahead: Bits;
}

/** Facts worked out from a program once, and forgotten with it. */
interface Notes {
  readonly shapes: Map<string, Shape>;
  readonly shapeIds: Map<string, number>;
  readonly futures: Map<string, Future>;
  readonly weights: Map<string, number>;
}

const NOTES = new WeakMap<Program, Notes>();

function notesOf(program: Program): Notes {
  let notes = NOTES.get(program);
  if (!notes) {
    notes = {
      shapes: new Map(),
      shapeIds: new Map(),
      futures: new Map(),
      weights: new Map(),
    };
    NOTES.set(program, notes);
  }
  return notes;
}

/** A value so that different ones never read alike. */
function keyOfValue(value: Value | TagValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "string") return JSON.stringify(value);
  if (value === VOID) return "v";
  if (value instanceof Float) return `~${value.value}`;
  if (value instanceof Target) return `>${value.id}`;
  if (value instanceof Pointer) return `&${value.name}.${value.depth}`;
  return `#${JSON.stringify(value.text)}`;
}

/** A frame of a choice that may still be gone on with, and where. */
interface Standing {
  readonly frame: Readonly<Frame>;
  /** How many frames lie below it. */
  readonly depth: number;
  readonly positions: readonly number[];
}

/**
 * The frames that a choice may still come back to, its own first: those below a call that is never
 * returned from make no difference any more.
 */
function standings(program: Program, mode: number, choice: Pending): readonly Standing[] {
  const { reach } = program.matters.mode(mode);
  const { frames } = choice;
  // Through references, frames are read that are not returned to.
  const all = program.matters.lasting.size > 0 || frames.some(({ isFunction }) => isFunction);
  let positions: readonly number[] = [program.choices[choice.point]!.position];
  const found: Standing[] = [];
  for (let depth = frames.length - 1; ; depth--) {
    found.push({ frame: frames[depth]!, depth, positions });
    if (depth === 0) return found;
    const returns = positions.map((at) => reach.returns[at]!);
    const after = program.next[frames[depth - 1]!.position]!;
    const back = after >= 0 && (all || returns.some(({ back }) => back));
    positions = [...(back ? [after] : []), ...returns.flatMap(({ onwards }) => onwards)];
    if (positions.length === 0 && !all) return found;
  }
}

const frameShape = ({ frame: { isFunction, position, inLogic } }: Standing): string =>
  `${isFunction ? "f" : "t"}${position}${inLogic ? "l" : ""}`;

function shapeOfChoice(program: Program, notes: Notes, mode: number, choice: Pending): string {
  const { weight } = shown(program, choice);
  let number = notes.weights.get(weight);
  if (number === undefined) {
    number = notes.weights.size;
    notes.weights.set(weight, number);
  }
  const own = `${choice.point}.${number}.${entering(program, choice)}`;
  if (choice.frames.length === 1) return own;
  // Where the choice's own frame stood when it was made makes no difference.
  const [, ...below] = standings(program, mode, choice);
  return below.length === 0 ? own : `${own}.${below.map(frameShape).join()}`;
}

/** The counted containers that a choice enters, as far as that is read at all. */
function entering(program: Program, choice: Pending): string {
  const { layout } = program.matters;
  const { ahead } = program.matters.mode(0).reach;
  const list = program.known.lists.list(choice.list);
  if (list.length === 0) return "";
  const from = ahead[program.start]!;
  return list
    .filter((n) => hasBit(from, layout.visits + n) || hasBit(from, layout.turns + n))
    .join("+");
}

function shapeOf(
  program: Program,
  notes: Notes,
  text: string,
  mode: number,
  state: InkState,
): Shape {
  const known = notes.shapes.get(`${mode} ${text}`);
  if (known) return known;
  const { layout, lasting } = program.matters;
  const { reach } = program.matters.mode(mode);
  const ahead = noBits(layout.size);
  const live = noBits(program.names.length);
  for (const name of lasting) setBit(live, name);
  for (const choice of state.pending) {
    for (const at of standings(program, mode, choice).flatMap(({ positions }) => positions)) {
      addBits(ahead, reach.ahead[at]!);
      addBits(live, reach.live[at]!);
    }
  }
  const bits = bitsIn(ahead);
  const between = (from: number, to: number): readonly number[] =>
    bits.filter((bit) => bit >= from && bit < to).map((bit) => bit - from);
  const parts = {
    globals: bitsIn(live).filter(
      (name) => name < program.globals.size && program.tempers[name] === "",
    ),
    visits: between(layout.visits, layout.turns),
    turns: between(layout.turns, layout.tempers),
    turn: hasBit(ahead, layout.turn),
  };
  // Flags that are set make no difference any more unless they are read or leave more to be read.
  const content = `${text} ${JSON.stringify(parts)}`;
  const id = notes.shapeIds.get(content) ?? notes.shapeIds.size;
  notes.shapeIds.set(content, id);
  const shape = { ...parts, ahead, id };
  notes.shapes.set(`${mode} ${text}`, shape);
  return shape;
}

function keyOfCount(count: number, { upTo, rest }: Telling): number {
  return rest === 1 ? Math.min(count, upTo) : Math.min(count, upTo) * rest + (count % rest);
}

/** The temporaries of a choice's frames that may still be read. */
function keyOfTemps(program: Program, mode: number, choice: Pending): string {
  const { lasting } = program.matters;
  const { reach } = program.matters.mode(mode);
  let key = "";
  for (const { frame, depth, positions } of standings(program, mode, choice)) {
    const temps: string[] = [];
    for (let temp = frame.temps; temp; temp = temp.rest) {
      const { name, value } = temp;
      const read = lasting.has(name) || positions.some((at) => hasBit(reach.live[at]!, name));
      if (read) temps.push(`${name}=${keyOfValue(value)}`);
    }
    if (temps.length > 0) key += `${choice.frames.length - depth}(${temps.toSorted().join()})`;
  }
  return key;
}

const shapeText = (program: Program, notes: Notes, mode: number, state: InkState): string =>
  state.pending.reduce(
    (text, choice) => `${text}${shapeOfChoice(program, notes, mode, choice)};`,
    "",
  );

/**
 * The state as a key: after two states with one key the same choices lead to the same, in
 * everything but texts and tags that are harmless.
 */
export function keyOf(program: Program, state: InkState): string {
  if (state.ended) return "";
  const notes = notesOf(program);
  const mode = modeNumber(program.matters, state.globals);
  const text = shapeText(program, notes, mode, state);
  const shape = shapeOf(program, notes, text, mode, state);
  let key = `${shape.id}:`;
  for (const choice of state.pending) {
    if (choice.frames.some(({ temps }) => temps)) key += keyOfTemps(program, mode, choice);
    key += ";";
  }
  for (const global of shape.globals) key += `,${keyOfValue(state.globals[global])}`;
  key += "|";
  for (const counted of shape.visits) {
    key += `,${keyOfCount(state.visits[counted]!, program.matters.tellings[counted]!)}`;
  }
  for (const counted of shape.turns) {
    const last = state.turnOf[counted]!;
    key += last === NEVER ? "|-" : `|${state.turn - last}`;
  }
  if (shape.turn) key += `@${state.turn}`;
  if (state.left.length > 0) key += `^${state.left.map(keyOfValue).join()}`;
  return key;
}

const NO_FUTURE: Future = { tags: new Set(), open: new Set(), temper: new Set() };

/** What may still come after a state. */
export function futureOf(program: Program, state: InkState): Future {
  if (state.ended) return NO_FUTURE;
  const notes = notesOf(program);
  const mode = modeNumber(program.matters, state.globals);
  const text = shapeText(program, notes, mode, state);
  const tags = [...new Set(state.pending.flatMap((choice) => choice.tags.map(tidy)))];
  const key = `${mode} ${text}\0${tags.join("\0")}`;
  let future = notes.futures.get(key);
  if (future) return future;
  const bits = shapeOf(program, notes, text, mode, state).ahead;
  const ahead = program.tags.filter((_, n) => hasBit(bits, n));
  const { tempers } = program.matters.layout;
  const temper = new Set(
    program.temperGlobals
      .filter((_, n) => hasBit(bits, tempers + n))
      .map((global) => program.tempers[global]!),
  );
  future = {
    tags: new Set([...tags, ...ahead.flatMap(({ text, open }) => (open ? [] : [text]))]),
    open: new Set(ahead.flatMap(({ text, open }) => (open ? [text] : []))),
    temper,
  };
  notes.futures.set(key, future);
  return future;
}
