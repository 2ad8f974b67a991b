/** What is met on the ways from each position. */
import { addBits, hasBit, noBits, setBit, type Bits } from "./bits.ts";
import type { Graph, Groups } from "./graph.ts";

/**
 * The bits met from each position on, for those that are in a group. Nothing is ever taken back
 * here, so positions on a loop together have all of it in common.
 */
export function findAhead(
  graph: Graph,
  groups: Groups,
  metAt: (at: number) => readonly number[],
  size: number,
): Bits[] {
  const ahead: Bits[] = Array.from({ length: graph.length });
  const none = noBits(size);
  for (const group of groups) {
    const after = new Set<Bits>();
    for (const at of group) {
      for (const to of graph[at]!) if (ahead[to]) after.add(ahead[to]);
    }
    // Most positions add nothing to the only one that follows: they share its set.
    const [first = none] = after;
    let bits = first;
    for (const more of after) {
      if (more === first) continue;
      if (bits === first) bits = first.slice();
      addBits(bits, more);
    }
    for (const at of group) {
      for (const bit of metAt(at)) {
        if (hasBit(bits, bit)) continue;
        if (bits === first) bits = first.slice();
        setBit(bits, bit);
      }
    }
    for (const at of group) ahead[at] = bits;
  }
  return ahead;
}
