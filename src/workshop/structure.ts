/**
 * What a story is made of, by file and line: for checks, for the map (knots as boxes with their
 * choices, diverts as edges) and for finding the source of a choice met in play. Plain data, so
 * that it can be posted from a worker.
 */
import { parse } from "./parse.ts";
import type { Sources } from "./sources.ts";
import { readTree } from "./structureRead.ts";

/** Where something stands: a path of the sources, a line counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A knot, stitch or function, or the start: what stands before the first knot of every file. */
export interface Flow extends Place {
  /** "knot", "knot.stitch"; "" for the start. Unique. */
  readonly path: string;
  readonly kind: "start" | "knot" | "stitch" | "function";
  /** Last line that belongs to it, stitches included. */
  readonly last: number;
  /** Path of the knot that a stitch is in. */
  readonly parent: string | null;
}

export interface Tag extends Place {
  /**
   * Every way the tag may read, without its "#": one for a plain tag, several for one with
   * alternatives in braces. What a variable prints is not known before play: such a reading has
   * "…" in the place of it and `known` is false.
   */
  readonly readings: readonly string[];
  readonly known: boolean;
}

/** One line of text that may be shown. */
export interface Line extends Place {
  readonly flow: string;
  /** The innermost choice it stands under, as an index of `choices`. */
  readonly choice: number | null;
  /** Every way the line may read, alternatives in braces taken each in turn (24 at most). */
  readonly readings: readonly string[];
  readonly tags: readonly Tag[];
}

export interface Choice extends Place {
  /** Its place in `choices`. */
  readonly index: number;
  readonly flow: string;
  /** The choice it is nested under, as an index of `choices`. */
  readonly under: number | null;
  /** Choices of one group stand together, between two gathers. Unique in the story. */
  readonly group: number;
  /** 1 for `*`, 2 for `* *`. */
  readonly depth: number;
  readonly label: string | null;
  /** Source of its conditions with their braces, or null. */
  readonly condition: string | null;
  /** `+`, on offer again and again; false is `*`, once only. */
  readonly sticky: boolean;
  /** `* ->`: taken by itself when nothing else is left. */
  readonly fallback: boolean;
  /** Text as offered (before and inside the brackets), every way it may read. */
  readonly readings: readonly string[];
  /** Inside the brackets, as first read; "" without brackets. */
  readonly inside: string;
  /** After the brackets, as first read. */
  readonly after: string;
  /** Tags of the option itself: before and inside the brackets. */
  readonly tags: readonly Tag[];
  /** Those of `tags` before the brackets, or without any: Ink gives these again on the line after. */
  readonly doubled: readonly Tag[];
  /** Its `sourcePath` in the runtime; null when the story does not compile. See `lineOfChoice`. */
  readonly sourcePath: string | null;
}

export interface Divert extends Place {
  /** Path of the flow it stands in. */
  readonly from: string;
  readonly choice: number | null;
  /**
   * divert ->, tunnel -> x ->, thread <- x, call x(); value: handed on to be followed later (-> x
   * in an expression); first: a knot without text of its own going into its first stitch.
   */
  readonly kind: "divert" | "tunnel" | "thread" | "call" | "value" | "first";
  /** Path of a flow, "END", "DONE", or null where a variable decides. */
  readonly to: string | null;
  /** The label in that flow, or the variable's name where `to` is null. */
  readonly at: string | null;
}

export interface Declaration extends Place {
  readonly kind: "VAR" | "CONST" | "LIST" | "EXTERNAL";
  readonly name: string;
  /** As written behind "="; for EXTERNAL its parameters. */
  readonly value: string;
}

export interface Structure {
  /** The start first, then in the order of the files. */
  readonly flows: readonly Flow[];
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly diverts: readonly Divert[];
  readonly declarations: readonly Declaration[];
}

const NOTHING: Structure = { flows: [], lines: [], choices: [], diverts: [], declarations: [] };

const structures = new WeakMap<Sources, Structure>();

/**
 * The structure of a story, empty if its files cannot be read; the same sources again cost nothing.
 * A story that parses but does not compile (a divert to nowhere) has one, with `to` null for what
 * leads nowhere and no source paths.
 */
export function structureOf(sources: Sources): Structure {
  const known = structures.get(sources);
  if (known) return known;
  const parsed = parse(sources);
  const structure = parsed.tree ? readTree(parsed.tree, parsed) : NOTHING;
  structures.set(sources, structure);
  return structure;
}

/** The choice in the source of one met in play, by Ink's own `choice.sourcePath`. */
export const lineOfChoice = (structure: Structure, sourcePath: string): Choice | null =>
  structure.choices.find((choice) => choice.sourcePath === sourcePath) ?? null;
