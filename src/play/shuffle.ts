/** The order in which options are shown: fixed by the recorded seed and the turn [PL5]. */
import type { Option } from "./event.ts";

/** Draws from 0 up to 1. Mulberry32: small, well spread, and the same on every machine. */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Replies and actions shuffled; look-ups keep the story's order, for they are shown apart. */
export function shownOrder(options: readonly Option[], seed: number, turn: number): Option[] {
  const next = drawsFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b));
  const replies = options.filter((option) => option.kind !== "look");
  for (let last = replies.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [replies[last], replies[other]] = [replies[other]!, replies[last]!];
  }
  return [...replies, ...options.filter((option) => option.kind === "look")];
}
