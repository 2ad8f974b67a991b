/** Tells a story line by line, as Ink's own runtime does. */
import { StoryError } from "../../story/lines.ts";
import { MOST_LINES, MOST_PIECES } from "../../story/bounds.ts";
import { NOWHERE, type Code } from "./code.ts";
import type { EnteredLists } from "./lists.ts";
import { newFrame, type Memory, type Pending } from "./memory.ts";
import { tidy, type Line } from "./output.ts";
import { Endless, Located, Running, type Ask } from "./running.ts";
import { step } from "./step.ts";
import type { Reads } from "./told.ts";
import type { Value } from "./values.ts";

/** The story as it stood when a line seemed to end. */
interface Snapshot {
  readonly kept: ReturnType<Running["keep"]>;
  /** Whether its newline stands outside tags. */
  readonly plain: boolean;
}

export class Machine {
  readonly #code: Code;
  readonly #run: Running;
  #lines = 0;
  #snapshot: Snapshot | null = null;

  /** `reads` takes down what is read of `memory`. */
  constructor(code: Code, memory: Memory, ask: Ask, lists: EnteredLists, reads: Reads) {
    this.#code = code;
    this.#run = new Running(code, memory, ask, lists, reads);
  }

  /** Goes to a position as the story's start does: nothing is entered on the way. */
  startAt(position: number): void {
    this.#run.setFrames([newFrame(false, position, 0)]);
    this.#run.pending = [];
  }

  /** Takes a choice on offer. */
  take(choice: Pending): void {
    this.#run.turn++;
    this.#run.follow(choice);
  }

  get canContinue(): boolean {
    return this.#run.top.position !== NOWHERE;
  }

  get globals(): readonly (Value | undefined)[] {
    return this.#run.globals;
  }

  /** Numbers of the globals that were set, engine variables left out. */
  get written(): readonly number[] {
    const { written } = this.#run;
    const globals: number[] = [];
    for (let n = 0; n < written.length; n++) {
      if (written[n] === 1 && this.#code.tempers[n] === "") globals.push(n);
    }
    return globals;
  }

  /** What lasts. Engine variables are dropped: they are set anew each turn. */
  memory(): Memory {
    const run = this.#run;
    for (const global of this.#code.temperGlobals) {
      if (run.globals[global] !== undefined) run.setGlobal(global, undefined);
    }
    const { globals, visits, turnOf, turn, pending, stack } = run;
    return { globals, visits, turnOf, turn, pending, left: stack };
  }

  /**
   * Tells the next line. Ink looks ahead past the end of a line, as glue may still join it to the
   * next, and goes back to there if nothing did: what is done meanwhile is done again later.
   */
  line(): Line {
    const run = this.#run;
    if (++this.#lines > MOST_LINES) throw run.endless(`${MOST_LINES} lines and no choice`);
    run.safeExit = false;
    run.output.clear();
    this.#snapshot = null;
    let whole = false;
    do {
      try {
        step(run);
        if (!this.canContinue) this.#takeDefault();
      } catch (error) {
        if (!(error instanceof StoryError) || error instanceof Endless) throw error;
        // It will be met again, once this line has been told.
        if (this.#snapshot) break;
        throw error instanceof Located ? error : run.error(error.message);
      }
      if (run.output.items.length > MOST_PIECES) throw run.endless("one line that grows and grows");
      if (run.output.changed || !this.canContinue) whole = this.#lineIsWhole();
    } while (!whole && this.canContinue);
    this.#goBack();
    if (!this.canContinue) this.#checkEnd();
    return run.output.line();
  }

  /** To where the last line seemed to end, if what came after is not part of it. */
  #goBack(): void {
    if (this.#snapshot) this.#run.restore(this.#snapshot.kept);
    this.#snapshot = null;
  }

  #checkEnd(): void {
    const run = this.#run;
    if (run.threads.length > 0) throw run.error("a thread was left open at the end");
    if (run.pending.length > 0 || run.safeExit) return;
    throw run.error(
      run.frames.length === 1
        ? "ran out of content. Do you need a '-> DONE' or '-> END'?"
        : run.top.isFunction
          ? "unexpectedly reached end of content. Do you need a '~ return'?"
          : "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?",
    );
  }

  /** When nothing is left to tell but fallback choices, the first of them is taken. */
  #takeDefault(): void {
    const run = this.#run;
    const isFallback = ({ point }: Pending): boolean => this.#code.choices[point]!.invisible;
    const first = run.pending.find(isFallback);
    if (!first || !run.pending.every(isFallback)) return;
    if (run.threads.length > 0) throw run.error("a fallback choice inside an open thread");
    run.follow(first);
  }

  /** Whether the line before the last newline can no longer change. Remembers where it ended. */
  #lineIsWhole(): boolean {
    const { output } = this.#run;
    output.changed = false;
    if (output.strings > 0) return false;
    if (this.#snapshot) {
      const grew = this.#grewBeyond(this.#snapshot);
      if (grew) return true;
      if (grew === null) this.#snapshot = null;
    }
    if (output.endsInNewline()) {
      if (this.canContinue) this.#snapshot ??= this.#remember();
      else this.#snapshot = null;
    }
    return false;
  }

  #remember(): Snapshot {
    const { output } = this.#run;
    output.firm = output.items.length;
    return { kept: this.#run.keep(), plain: !output.inTag() };
  }

  /** Whether more was printed than had been then; null if the newline is gone. */
  #grewBeyond({ kept, plain }: Snapshot): boolean | null {
    const { output } = this.#run;
    const quick = plain ? output.grewBeyond(kept.output.items.length) : undefined;
    if (quick !== undefined) return quick;
    const before = kept.output.line();
    const now = output.line();
    const [was, text] = [tidy(before.text), tidy(now.text)];
    if (was === "" || text[was.length - 1] !== "\n") return null;
    return now.tags.length > before.tags.length || /[^ \t]/.test(text.slice(was.length));
  }
}
