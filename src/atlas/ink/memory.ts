/** What a story keeps: frames of its calls, choices on offer, and what lasts from turn to turn. */
import { NOWHERE } from "./code.ts";
import { Float, Pointer, Target, VOID, type Value } from "./values.ts";

/** Temporaries of a frame; replaced, never changed. */
export interface Temps {
  readonly name: number;
  readonly value: Value;
  readonly rest: Temps | null;
}

export function tempOf(temps: Temps | null, name: number): Value | undefined {
  for (let at = temps; at; at = at.rest) if (at.name === name) return at.value;
  return undefined;
}

/** The temporaries but one. */
export const withoutTemp = (temps: Temps | null, name: number): Temps | null =>
  temps === null || tempOf(temps, name) === undefined
    ? temps
    : temps.name === name
      ? temps.rest
      : { ...temps, rest: withoutTemp(temps.rest, name) };

export const withTemp = (temps: Temps | null, name: number, value: Value): Temps => ({
  name,
  value,
  rest: withoutTemp(temps, name),
});

/** One call: a knot that is told, a tunnel or a function. */
export interface Frame {
  isFunction: boolean;
  /** Where it stands; for a frame that has called another, at the call. */
  position: number;
  inLogic: boolean;
  temps: Temps | null;
  /** Where its printing began; -1 once it has printed words. */
  printedFrom: number;
}

export const newFrame = (isFunction: boolean, position: number, printedFrom: number): Frame => ({
  isFunction,
  position,
  inLogic: false,
  temps: null,
  printedFrom,
});

export const copyFrame = (frame: Readonly<Frame>): Frame => ({
  isFunction: frame.isFunction,
  position: frame.position,
  inLogic: frame.inLogic,
  temps: frame.temps,
  printedFrom: frame.printedFrom,
});

/** A choice on offer. */
export interface Pending {
  readonly point: number;
  /** Number of the list of counted containers that taking it enters. */
  readonly list: number;
  /** The calls it was made in; where the last of them stood is not kept. */
  readonly frames: readonly Readonly<Frame>[];
  /** As put together, blanks not yet tidied. */
  readonly text: string;
  readonly tags: readonly string[];
}

/** The frames of most choices: the story itself and nothing in it. */
const ALONE: readonly Readonly<Frame>[] = [newFrame(false, NOWHERE, 0)];

/** Frames to be gone on with when a choice is taken. `idle` is a name whose value is not needed. */
export function framesToKeep(
  frames: readonly Readonly<Frame>[],
  idle: number,
): readonly Readonly<Frame>[] {
  const kept = frames.map((frame): Frame => {
    const copy = copyFrame(frame);
    copy.temps = withoutTemp(copy.temps, idle);
    return copy;
  });
  const [only] = kept;
  return kept.length === 1 && !only!.temps && !only!.inLogic ? ALONE : kept;
}

/** A tag of a choice on its way to it. */
export class TagValue {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A value so that different ones never read alike. */
export function keyOfValue(value: Value | TagValue | undefined): string {
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

/** In `turnOf`: no visit yet. */
export const NEVER = -2;

/** What lasts from turn to turn. */
export interface Memory {
  /** By number of the global; engine variables are left out (undefined). */
  readonly globals: readonly (Value | undefined)[];
  /** By number of the counted container. */
  readonly visits: readonly number[];
  /** The turn of the last visit, by number of the counted container. */
  readonly turnOf: readonly number[];
  readonly turn: number;
  readonly pending: readonly Pending[];
  /** Values left over, hardly ever any. */
  readonly left: readonly (Value | TagValue)[];
}
