/** The map of a story: knots as boxes, the ways between them as lines. Plain data, to be posted. */
import type { Dimension } from "../../../play/event.ts";
import type { Divert } from "../../../workshop/structure.ts";

/**
 * What is wrong with a knot, as its box shows it. Unoffered: no route is offered some choice in it,
 * which only a walk of every route shows.
 */
export type Fault = "dead-end" | "unreached" | "unoffered";

export interface Way {
  /** Path of a knot, "END" or "DONE", or null where a variable decides. */
  readonly to: string | null;
  readonly kind: Divert["kind"];
}

export interface MapKnot {
  /** The knot's name; "" for what stands before the first knot. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Dimensions of the moments that its choices and lines can meet, in the order R, I, E, S. */
  readonly dimensions: readonly Dimension[];
  readonly moments: readonly string[];
  readonly choices: number;
  /** Everything that may be read in it, in small letters, for searching. */
  readonly words: string;
  readonly ways: readonly Way[];
  readonly faults: readonly Fault[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** How many diverts it stands for. */
  readonly times: number;
  readonly points: readonly Point[];
}

/** Where everything on the map lies. */
export interface Layout {
  /** Where each knot's box is, its middle, by knot. */
  readonly boxes: Readonly<Record<string, Box>>;
  readonly edges: readonly MapEdge[];
  readonly width: number;
  readonly height: number;
}
