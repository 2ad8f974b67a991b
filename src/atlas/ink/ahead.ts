/** What is met on the ways from each position. */
import { addBits, hasBit, noBits, setBit, type Bits } from "./bits.ts";
import type { Graph, Groups } from "./graph.ts";

/**
 * The bits met from each position on. Nothing is ever taken back here, so positions on a loop together have all of it in common. */
export function findAhead(
  graph: Graph,
  groups: Groups,
  metAt: (at: number) => readonly number[],
  size: number,
): readonly Bits[] {
  const ahead: Bits[] = Array.from({ length: graph.length });
  const none = noBits(size);
  for (const group of groups) {
    const after = new Set(group.flatMap((at) => graph[at]!.flatMap((to) => ahead[to] ?? [])));
    const met = group.flatMap(metAt);
    // Most positions add nothing to the only one that follows: they share its set.
    const [first = none] = after;
    let bits = first;
    if (after.size > 1 || met.some((bit) => !hasBit(first, bit))) {
      bits = first.slice();
      for (const more of after) addBits(bits, more);
      for (const bit of met) setBit(bits, bit);
    }
    for (const at of group) ahead[at] = bits;
  }
  return ahead;
}
