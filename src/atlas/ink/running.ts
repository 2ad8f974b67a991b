/** A story while it runs: where it is, what it knows, and the moves every step is made of. */
import { MOST_CALLS, MOST_STEPS } from "../../story/bounds.ts";
import { StoryError } from "../../story/lines.ts";
import { FALL, NOWHERE, type Code } from "./code.ts";
import type { EnteredLists } from "./lists.ts";
import { copyFrame, newFrame, tempOf, withTemp, type Frame } from "./memory.ts";
import type { Memory, Pending, TagValue } from "./memory.ts";
import { Output } from "./output.ts";
import type { Reads } from "./told.ts";
import { knotOf } from "./tree.ts";
import { Pointer, type Target, VOID, type Value } from "./values.ts";

/** Choices on offer: more never end. */
const MOST_CHOICES = 1_000;

/** What a story asks of the engine: the value of a global that the engine sets. */
export type Ask = (global: number, position: number) => Value;

/** A break in the story whose message says where. */
export class Located extends StoryError {}

/** A run that cannot go on whatever is tried. */
export class Endless extends Located {}

/** What is put back when Ink has looked ahead in vain. */
type Kept = Pick<
  Running,
  | "frames"
  | "threads"
  | "output"
  | "stack"
  | "pending"
  | "globals"
  | "visits"
  | "turnOf"
  | "previous"
  | "safeExit"
> & { readonly written: Uint8Array };

export class Running {
  readonly code: Code;
  readonly lists: EnteredLists;
  readonly #ask: Ask;
  readonly #reads: Reads;
  /** By number of the global: whether it was set in this turn. */
  written: Uint8Array;
  #steps = 0;
  turn: number;
  frames: Frame[] = [newFrame(false, NOWHERE, 0)];
  /** The last of the frames. */
  top: Frame = this.frames[0]!;
  /** The threads below this one. */
  threads: Frame[][] = [];
  output = new Output();
  stack: (Value | TagValue)[];
  pending: Pending[];
  globals: (Value | undefined)[];
  visits: number[];
  turnOf: number[];
  /** Whether the three lists above are this run's own to change. */
  #ownsGlobals = false;
  #ownsVisits = false;
  #ownsTurns = false;
  /** The position that was left last. */
  previous = NOWHERE;
  /** Whether the story itself said that it is done for now. */
  safeExit = false;

  constructor(code: Code, memory: Memory, ask: Ask, lists: EnteredLists, reads: Reads) {
    this.code = code;
    this.#ask = ask;
    this.#reads = reads;
    this.written = new Uint8Array(code.globals.size);
    this.lists = lists;
    this.turn = memory.turn;
    this.globals = memory.globals as (Value | undefined)[];
    this.visits = memory.visits as number[];
    this.turnOf = memory.turnOf as number[];
    this.pending = memory.pending as Pending[];
    this.stack = memory.left.slice();
  }

  keep(): Kept {
    this.#shareLists();
    return {
      frames: this.frames.map(copyFrame),
      threads: this.threads.map((frames) => frames.map(copyFrame)),
      output: this.output.copy(),
      stack: this.stack.slice(),
      pending: this.pending.slice(),
      globals: this.globals,
      visits: this.visits,
      turnOf: this.turnOf,
      previous: this.previous,
      safeExit: this.safeExit,
      written: this.written.slice(),
    };
  }

  restore(kept: Kept): void {
    this.#shareLists();
    this.threads = kept.threads;
    this.output = kept.output;
    this.stack = kept.stack;
    this.pending = kept.pending;
    this.globals = kept.globals;
    this.visits = kept.visits;
    this.turnOf = kept.turnOf;
    this.previous = kept.previous;
    this.safeExit = kept.safeExit;
    this.written = kept.written;
    this.setFrames(kept.frames);
  }

  #shareLists(): void {
    this.#ownsGlobals = this.#ownsVisits = this.#ownsTurns = false;
  }

  // Errors

  error(why: string): Located {
    const where = this.#knot();
    return new Located(where === "" ? why : `In the knot "${where}": ${why}`);
  }

  endless(why: string): Endless {
    const where = this.#knot();
    const place = where === "" ? "before its first knot" : `in the knot "${where}"`;
    return new Endless(`The story goes on without end ${place}: ${why}`);
  }

  #knot(): string {
    const { position } = this.top;
    const box = this.code.boxes[position === NOWHERE ? this.previous : position];
    return box ? knotOf(box) : "";
  }

  countStep(): void {
    if (++this.#steps > MOST_STEPS) throw this.endless(`${MOST_STEPS} steps and no choice`);
  }

  // Frames and threads

  setFrames(frames: Frame[]): void {
    this.frames = frames;
    this.top = frames[frames.length - 1]!;
  }

  call(isFunction: boolean): void {
    this.#limitCalls(this.frames);
    const frame = newFrame(isFunction, this.top.position, this.output.items.length);
    this.frames.push(frame);
    this.top = frame;
  }

  leaveCall(): void {
    if (this.top.isFunction) this.output.trimFrom(this.top.printedFrom);
    this.frames.pop();
    this.top = this.frames[this.frames.length - 1]!;
  }

  /** A thread begins: what called it waits at the jump that starts it. */
  fork(): void {
    this.#limitCalls(this.threads);
    this.threads.push(this.frames);
    this.setFrames(this.frames.map(copyFrame));
  }

  leaveThread(): void {
    this.setFrames(this.threads.pop()!);
  }

  #limitCalls(inside: readonly unknown[]): void {
    if (inside.length < MOST_CALLS) return;
    throw this.endless(`${MOST_CALLS} tunnels, functions or threads within each other`);
  }

  /** On to what follows; at the end of content, back to whoever called. */
  advance(): void {
    const { next } = this.code;
    let frame = this.top;
    for (;;) {
      this.previous = frame.position;
      frame.position = next[frame.position]!;
      if (frame.position !== FALL) return;
      frame.position = NOWHERE;
      if (frame.isFunction && this.frames.length > 1) {
        this.leaveCall();
        if (this.top.inLogic) this.stack.push(VOID);
      } else if (this.threads.length > 0) {
        this.leaveThread();
      } else {
        return;
      }
      frame = this.top;
      if (frame.position === NOWHERE) return;
    }
  }

  /** On to a place that was held as a value. */
  goTo(target: Target): void {
    const place = this.code.places[target.id]!;
    this.previous = this.top.position;
    if (place.numbered)
      this.visitAll(this.lists.list(this.lists.forPlace(this.previous, target.id)));
    this.top.position = place.position;
  }

  /** On to the content of a choice. */
  follow(choice: Pending): void {
    this.setFrames(choice.frames.map(copyFrame));
    this.pending = [];
    this.top.position = this.code.choices[choice.point]!.position;
    this.visitAll(this.lists.list(choice.list));
  }

  offer(choice: Pending): void {
    if (this.pending.length >= MOST_CHOICES) throw this.endless(`${MOST_CHOICES} choices at once`);
    this.pending.push(choice);
  }

  /** The story is over. */
  end(): void {
    this.threads = [];
    this.pending = [];
    this.setFrames([newFrame(false, NOWHERE, 0)]);
    this.previous = NOWHERE;
    this.safeExit = true;
  }

  // Visits

  visitAll(list: readonly number[]): void {
    for (const counted of list) this.visit(counted);
  }

  visit(counted: number): void {
    const { visits, turns } = this.code.counted[counted]!;
    if (visits) {
      if (!this.#ownsVisits) this.visits = this.visits.slice();
      this.#ownsVisits = true;
      this.visits[counted]!++;
    }
    if (turns) {
      if (!this.#ownsTurns) this.turnOf = this.turnOf.slice();
      this.#ownsTurns = true;
      this.turnOf[counted] = this.turn;
    }
  }

  visitsOf(counted: number): number {
    if (counted < 0 || !this.code.counted[counted]!.visits) {
      throw this.error("asks how often a place was visited that is not counted");
    }
    this.#reads.note("visits", counted);
    return this.visits[counted]!;
  }

  /** The turn in which a place was last visited. */
  lastTurnOf(counted: number): number {
    if (counted < 0 || !this.code.counted[counted]!.turns) {
      throw this.error("asks for the turns since a place that is not counted");
    }
    this.#reads.note("since", counted);
    return this.turnOf[counted]!;
  }

  /** The number of the turn. */
  turnNumber(): number {
    this.#reads.note("turn", 0);
    return this.turn;
  }

  // Variables

  global(global: number): Value {
    const value = this.globals[global];
    if (value === undefined) return this.#ask(global, this.top.position);
    if (this.written[global] === 0) this.#reads.note("global", global);
    return value;
  }

  setGlobal(global: number, value: Value | undefined): void {
    if (!this.#ownsGlobals) this.globals = this.globals.slice();
    this.#ownsGlobals = true;
    this.globals[global] = value;
    this.written[global] = 1;
  }

  /** A variable by name, not looking through references. `depth` as in a Pointer; -1: here. */
  #raw(name: number, depth: number): Value | undefined {
    if (depth <= 0 && name < this.code.globals.size) return this.global(name);
    const frame = depth < 0 ? this.top : this.frames[depth - 1];
    return frame && tempOf(frame.temps, name);
  }

  read(name: number): Value {
    let value = this.#raw(name, -1);
    while (value instanceof Pointer) value = this.#raw(value.name, value.depth);
    if (value !== undefined) return value;
    throw this.error(`the variable "${this.code.names[name]}" is read before it is set`);
  }

  /** A new temporary. A reference to a reference refers to what that one refers to. */
  declare(name: number, value: Value): void {
    const through = value instanceof Pointer ? this.#raw(value.name, value.depth) : undefined;
    this.top.temps = withTemp(this.top.temps, name, through instanceof Pointer ? through : value);
  }

  /** Sets a temporary again, or what it refers to. */
  assign(name: number, value: Value): void {
    let at = new Pointer(name, -1);
    for (;;) {
      const existing = this.#raw(at.name, at.depth);
      if (existing === undefined) {
        throw this.error(`the variable "${this.code.names[name]}" is set before it is declared`);
      }
      if (!(existing instanceof Pointer)) break;
      at = existing;
    }
    if (at.depth === 0) {
      this.setGlobal(at.name, value);
      return;
    }
    const frame = at.depth < 0 ? this.top : this.frames[at.depth - 1]!;
    frame.temps = withTemp(frame.temps, at.name, value);
  }
}
