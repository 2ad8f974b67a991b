/** The atlas's graph: points of a story, and what each way on from them gains. */
import type { Gain } from "./gain.ts";

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

export interface Point {
  /** choice: ways by the index of the story's choices; record: by RECORDS; end: none. */
  readonly kind: "choice" | "record" | "end";
  readonly ways: readonly Way[];
}

/** Points come after every point they lead to, so that one pass settles what depends on the end. */
export interface Graph {
  readonly points: readonly Point[];
  readonly gains: readonly Gain[];
  readonly root: number;
  /** Gained before the first choice. */
  readonly first: number;
}

/** Builds a graph in which points with the same ways on are one point. */
export function graphBuilder() {
  const points: Point[] = [];
  const gains: Gain[] = [];
  const pointIds = new Map<string, number>();
  const gainIds = new Map<string, number>();
  const gainId = (gain: Gain): number => {
    const key = gain.join();
    let id = gainIds.get(key);
    if (id === undefined) {
      id = gains.push(gain) - 1;
      gainIds.set(key, id);
    }
    return id;
  };
  const pointId = (kind: Point["kind"], ways: readonly Way[]): number => {
    const key = `${kind}${ways.map((way) => `${way.gain}>${way.to}${way.look ? "l" : ""}`).join()}`;
    let id = pointIds.get(key);
    if (id === undefined) {
      id = points.push({ kind, ways }) - 1;
      pointIds.set(key, id);
    }
    return id;
  };
  return { points, gains, gainId, pointId };
}
