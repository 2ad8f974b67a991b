/** The container tree of a compiled story, as Ink's runtime JSON has it, with its paths. */
import { StoryError } from "../../story/lines.ts";

/** A container: an ordered list, with some containers reachable by name only. */
export interface Box {
  readonly parent: Box | null;
  /** Place among the parent's content; -1 where the parent knows it by name only. */
  readonly index: number;
  readonly name: string | null;
  readonly content: (Box | Leaf)[];
  readonly named: Map<string, Box>;
  /** 1: visits are counted, 2: the turn of a visit is kept, 4: only when entered at its start. */
  flags: number;
}

/** Anything that is not a container, still in Ink's notation. */
export interface Leaf {
  readonly parent: Box;
  readonly index: number;
  readonly token: string | number | boolean | Readonly<Record<string, unknown>>;
}

export const isBox = (node: Box | Leaf): node is Box => "content" in node;

/** The compiled story is not what a compiler makes. */
export const broken = (why: string): StoryError =>
  new StoryError(`The compiled story cannot be read: ${why}`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Builds the tree of a container's JSON. Throws StoryError if it is none. */
export function readTree(json: unknown): Box {
  return readBox(json, null, -1, null);
}

function readBox(json: unknown, parent: Box | null, index: number, key: string | null): Box {
  if (!Array.isArray(json)) throw broken("a container is not a list");
  const last: unknown = json.at(-1);
  const extra = isRecord(last) ? last : {};
  const name = typeof extra["#n"] === "string" ? extra["#n"] : key;
  const flags = Number(extra["#f"] ?? 0);
  const box: Box = { parent, index, name, content: [], named: new Map(), flags };
  for (let at = 0; at < json.length - 1; at++) {
    const token: unknown = json[at];
    if (Array.isArray(token)) {
      const child = readBox(token, box, at, null);
      box.content.push(child);
      if (child.name) box.named.set(child.name, child);
    } else if (isRecord(token) || ["string", "number", "boolean"].includes(typeof token)) {
      box.content.push({ parent: box, index: at, token: token as Leaf["token"] });
    } else {
      throw broken("an empty entry in a container");
    }
  }
  for (const [name, value] of Object.entries(extra)) {
    if (name !== "#n" && name !== "#f") box.named.set(name, readBox(value, box, -1, name));
  }
  return box;
}

/** A place to go on from: an entry of a container, or the container itself (index -1). */
export interface Spot {
  readonly box: Box;
  readonly index: number;
}

/** What a path leads to, seen from a container; a leading "." makes it relative to that one. */
export function find(from: Box, path: string): Box | Leaf {
  let at: Box | Leaf | null = from;
  const parts = path.split(".");
  if (path.startsWith(".")) {
    // From an entry's view the first "^" is its own container.
    parts.splice(0, 2);
  } else {
    while (at.parent) at = at.parent;
  }
  for (const part of parts) {
    if (!at || !isBox(at)) throw broken(`there is nothing at "${path}"`);
    if (part === "^") at = at.parent;
    else if (/^[+-]?\d+$/.test(part)) at = at.content[Number(part)] ?? null;
    else at = at.named.get(part) ?? null;
  }
  if (!at) throw broken(`there is nothing at "${path}"`);
  return at;
}

/** Where a plain divert to `path` goes on: at the entry, or at the start of the container named. */
export function spotOf(from: Box, path: string): Spot {
  const node = find(from, path);
  if (/(^|\.)\d+$/.test(path)) {
    if (!node.parent) throw broken(`"${path}" leads nowhere`);
    return { box: node.parent, index: node.index };
  }
  if (!isBox(node)) throw broken(`"${path}" is no container`);
  return { box: node, index: 0 };
}

/** The path of a container from the root, such as "knot.stitch.0.c-1". */
export function pathOf(box: Box): string {
  const parts: string[] = [];
  for (let at = box; at.parent; at = at.parent) parts.unshift(at.name ?? String(at.index));
  return parts.join(".");
}

/** The knot that a place belongs to, or "" before the first knot. */
export function knotOf(box: Box): string {
  let at = box;
  let knot = "";
  while (at.parent) {
    if (at.name) knot = at.name;
    at = at.parent;
  }
  return knot;
}

/**
 * The counted containers that a jump enters: those round the new place that are not also round
 * the old one. One that counts only at its start counts anew each time its first entry is jumped
 * to, even from inside.
 */
export function entered(before: Box | null, to: Spot): readonly Box[] {
  const old = new Set<Box>();
  for (let at = before; at; at = at.parent) old.add(at);
  let child: Box | Leaf | undefined = to.box.content[to.index];
  if (to.box.content.length === 0) child = to.box;
  if (!child) return [];
  const visited: Box[] = [];
  let fromStart = true;
  for (let at = child.parent; at && (!old.has(at) || (at.flags & 4) !== 0); at = at.parent) {
    fromStart = fromStart && at.content[0] === child;
    if ((at.flags & 3) !== 0 && ((at.flags & 4) === 0 || fromStart)) visited.push(at);
    child = at;
  }
  return visited;
}
