/** Gives every entry of a story's containers a position. */
import { FALL } from "./code.ts";
import { isBox, type Box, type Leaf } from "./tree.ts";

export interface Positions {
  /** Containers that are counted, numbered. */
  readonly numberOf: ReadonlyMap<Box, number>;
  /** Where a container that is counted or empty is entered. */
  readonly enterAt: ReadonlyMap<Box, number>;
  readonly leafAt: ReadonlyMap<Leaf, number>;
  /** The container of each position. */
  readonly inside: readonly Box[];
  /** The position of entry `index` of a container, past its end that of what follows it. */
  readonly positionOf: (box: Box, index: number) => number;
}

/** Every container, each before what is inside it. */
function* boxesIn(box: Box): Generator<Box> {
  yield box;
  for (const child of box.content) if (isBox(child)) yield* boxesIn(child);
  for (const child of box.named.values()) if (child.index < 0) yield* boxesIn(child);
}

export function layOut(root: Box): Positions {
  const boxes = [...boxesIn(root)];
  const numberOf = new Map<Box, number>();
  for (const box of boxes) if ((box.flags & 3) !== 0) numberOf.set(box, numberOf.size);

  // Positions: one for each entry, and one for entering a container that is counted or empty.
  const enterAt = new Map<Box, number>();
  const leafAt = new Map<Leaf, number>();
  const inside: Box[] = [];
  for (const box of boxes) {
    if (numberOf.has(box) || box.content.length === 0) {
      enterAt.set(box, inside.length);
      inside.push(box);
    }
    for (const child of box.content) {
      if (isBox(child)) continue;
      leafAt.set(child, inside.length);
      inside.push(box);
    }
  }
  const positionOf = (box: Box, index: number): number => {
    let at: Box | Leaf | undefined = box.content[index];
    if (index === 0 && !at) return enterAt.get(box)!;
    while (!at) {
      if (!box.parent || box.index < 0) return FALL;
      at = box.parent.content[box.index + 1];
      box = box.parent;
    }
    while (isBox(at)) {
      const enter = enterAt.get(at);
      if (enter !== undefined) return enter;
      at = at.content[0]!;
    }
    return leafAt.get(at)!;
  };
  return { numberOf, enterAt, leafAt, inside, positionOf };
}
