/** The atlas's graph: points of a story, and what each way on from them gains. */
import type { Reading } from "../play/customer/readings.ts";
import { NO_GAIN, type Gain } from "./gain.ts";
import type { WalkOption } from "./walk.ts";

/**
 * How a case record may be written, as far as the score goes: whole and true, true in all but one
 * entry, lacking an essential, or blank. They are a point's ways on where a record is due.
 */
export const RECORDS = ["whole", "untrue", "lacking", "blank"] as const;
export type RecordKind = (typeof RECORDS)[number];

/** Where a way leads that a sample never came to the end of. */
export const NOWHERE = -1;

export interface Way {
  /** Index in `gains`. */
  readonly gain: number;
  /** Index in `points`, or NOWHERE. */
  readonly to: number;
  /** An optional look-up. */
  readonly look: boolean;
}

/**
 * choice: ways by the index of the story's choices; record: by RECORDS; fork: by the values of a
 * reading of the customer's, which nobody chooses; end: none.
 */
export type Point =
  | { readonly kind: "choice" | "record" | "end"; readonly ways: readonly Way[] }
  | { readonly kind: "fork"; readonly reading: Reading; readonly ways: readonly Way[] };

/** Points come after every point they lead to, so that one pass settles what depends on the end. */
export interface Graph {
  readonly points: readonly Point[];
  readonly gains: readonly Gain[];
  readonly root: number;
  /** Gained before the first choice. */
  readonly first: number;
}

const NO_OPTIONS: readonly WalkOption[] = [];

/** Builds a graph in which points with the same ways on are one point. */
export function graphBuilder() {
  const points: Point[] = [];
  const gains: Gain[] = [];
  const pointIds = new Map<string, number>();
  const gainIds = new Map<string, number>();
  /** The same lists come again and again: each is put into words once. */
  const known = new Map<Gain, number>();
  const namesKnown = new Map<readonly WalkOption[], number>();
  const nameIds = new Map<string, number>();

  const gainId = (gain: Gain): number => {
    let id = known.get(gain);
    if (id !== undefined) return id;
    let key = "";
    for (let at = 0; at < gain.length; at++) if (gain[at] !== 0) key += `${at}:${gain[at]} `;
    id = gainIds.get(key);
    if (id === undefined) {
      id = gains.push(gain) - 1;
      gainIds.set(key, id);
    }
    known.set(gain, id);
    return id;
  };

  const namesOf = (options: readonly WalkOption[]): number => {
    let id = namesKnown.get(options);
    if (id !== undefined) return id;
    const key = options.map(({ path, text }) => path ?? text).join("\0");
    id = nameIds.get(key);
    if (id === undefined) nameIds.set(key, (id = nameIds.size));
    namesKnown.set(options, id);
    return id;
  };

  /** `options` are what is on offer there: two sets of options are never one point. */
  const pointId = (point: Point, options: readonly WalkOption[] = NO_OPTIONS): number => {
    let key = `${point.kind} ${"reading" in point ? point.reading : ""}${namesOf(options)}`;
    for (const { gain, to, look } of point.ways) key += `${look ? "l" : " "}${gain}>${to}`;
    let id = pointIds.get(key);
    if (id === undefined) {
      id = points.push(point) - 1;
      pointIds.set(key, id);
    }
    return id;
  };

  /** The way on by a reading: to a fork, unless every value leads to the same. */
  const wayTo = (reading: Reading, by: readonly Way[], look: boolean): Way => {
    const [one] = by;
    return one && by.every(({ gain, to }) => gain === one.gain && to === one.to)
      ? { ...one, look }
      : { gain: gainId(NO_GAIN), to: pointId({ kind: "fork", reading, ways: by }), look };
  };

  return { points, gains, gainId, pointId, wayTo };
}
