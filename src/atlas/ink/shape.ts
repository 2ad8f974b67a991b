/** What states that offer the same choices in the same calls have in common. */
import { addBits, bitsIn, hasBit, noBits, setBit, type Bits } from "./bits.ts";
import { modeNumber } from "./matters.ts";
import { keyOfValue, type Frame, type Pending } from "./memory.ts";
import { Numbering } from "./numbering.ts";
import type { Program } from "./program.ts";
import type { InkState } from "./run.ts";

/** What is live in such states. */
export interface Shape {
  /** The same for shapes that are alike in what they offer and in the lists below. */
  readonly id: number;
  readonly globals: readonly number[];
  readonly visits: readonly number[];
  readonly turns: readonly number[];
  /** Whether the number of the turn is read. */
  readonly turn: boolean;
  readonly ahead: Bits;
}

/** The shape of a state, and of its choices what is not in that. */
interface Shaped {
  readonly shape: Shape;
  /** The temporaries that may still be read, by choice. */
  readonly held: string;
}

/** The shapes of one program. */
class Shapes {
  readonly #program: Program;
  readonly #known = new Map<string, Shape>();
  /** By choices on offer, which come again and again, and by mode. */
  readonly #shaped = new WeakMap<readonly Pending[], Shaped[]>();
  readonly #ids = new Numbering<string, string>();
  /** By number of a list: the containers of it that are read at all. */
  readonly #entering: string[] = [];

  constructor(program: Program) {
    this.#program = program;
  }

  of(state: InkState): Shaped {
    const mode = modeNumber(this.#program.matters, state.globals);
    let byMode = this.#shaped.get(state.pending);
    if (!byMode) this.#shaped.set(state.pending, (byMode = []));
    return (byMode[mode] ??= this.#find(mode, state));
  }

  #find(mode: number, { pending, shown }: InkState): Shaped {
    let offers = "";
    let held = "";
    for (const [at, choice] of pending.entries()) {
      const { point, list, frames } = choice;
      offers += `${point}.${shown[at]!.weight}.${this.#entered(list)}`;
      if (frames.length > 1) offers += this.#calls(mode, choice);
      offers += ";";
      if (frames.some(({ temps }) => temps)) held += keyOfTemps(this.#program, mode, choice);
      held += ";";
    }
    const key = `${mode} ${offers}`;
    let shape = this.#known.get(key);
    if (!shape) this.#known.set(key, (shape = this.#make(mode, offers, pending)));
    return { shape, held };
  }

  /** The counted containers that a choice enters, as far as that is read at all. */
  #entered(list: number): string {
    let text = this.#entering[list];
    if (text === undefined) {
      const { matters, known, start } = this.#program;
      const { layout } = matters;
      const from = matters.mode(0).reach.ahead[start]!;
      text = known.lists
        .list(list)
        .filter((n) => hasBit(from, layout.visits + n) || hasBit(from, layout.turns + n))
        .join("+");
      this.#entering[list] = text;
    }
    return text;
  }

  /** The calls that a choice may come back to. Where its own frame stood makes no difference. */
  #calls(mode: number, choice: Pending): string {
    const [, ...below] = standings(this.#program, mode, choice);
    return below
      .map(({ frame }) => {
        const { isFunction, position, inLogic } = frame;
        return `.${isFunction ? "f" : "t"}${position}${inLogic ? "l" : ""}`;
      })
      .join("");
  }

  #make(mode: number, offers: string, pending: readonly Pending[]): Shape {
    const { matters, names, globals, tempers } = this.#program;
    const { layout, lasting } = matters;
    const { reach } = matters.mode(mode);
    const ahead = noBits(layout.size);
    const live = noBits(names.length);
    for (const name of lasting) setBit(live, name);
    for (const choice of pending) {
      for (const { positions } of standings(this.#program, mode, choice)) {
        for (const at of positions) {
          addBits(ahead, reach.ahead[at]!);
          addBits(live, reach.live[at]!);
        }
      }
    }
    const bits = bitsIn(ahead);
    const between = (from: number, to: number): readonly number[] =>
      bits.filter((bit) => bit >= from && bit < to).map((bit) => bit - from);
    const lists = {
      globals: bitsIn(live).filter((name) => name < globals.size && tempers[name] === ""),
      visits: between(layout.visits, layout.turns),
      turns: between(layout.turns, layout.tempers),
      turn: hasBit(ahead, layout.turn),
    };
    // In whichever modes: flags that are set matter only if they are read or leave less to be read.
    const id = this.#ids.of(`${offers} ${JSON.stringify(lists)}`, () => "");
    return { id, ahead, ...lists };
  }
}

const SHAPES = new WeakMap<Program, Shapes>();

/** The shape of a state. */
export function shapeOf(program: Program, state: InkState): Shaped {
  let shapes = SHAPES.get(program);
  if (!shapes) SHAPES.set(program, (shapes = new Shapes(program)));
  return shapes.of(state);
}

/** A frame of a choice that may still be gone on with, and where. */
export interface Standing {
  readonly frame: Readonly<Frame>;
  /** How many frames lie below it. */
  readonly depth: number;
  readonly positions: readonly number[];
}

/**
 * The frames that a choice may still come back to, its own first: those below a call that is never
 * returned from make no difference any more.
 */
export function standings(program: Program, mode: number, choice: Pending): readonly Standing[] {
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
