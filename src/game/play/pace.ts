/** How much of a turn is on the screen: all of it, line by line, or letter by letter. */
import { signal } from "@preact/signals";
import { moves, prefs } from "../settings/prefs.ts";
import type { Block, LineText } from "./threadOf.ts";

const PER_SECOND = 45;

/** Where each line of the turn begins among all its letters. */
const begins = signal<ReadonlyMap<string, number>>(new Map());
/** How many of the turn's letters there are, and how many of them are shown. */
const length = signal(0);
const shown = signal(Infinity);

/** How many letters of a line are shown; one not counted yet is shown whole. */
export const lettersOf = ({ key, text }: LineText): number =>
  Math.min(text.length, Math.max(0, shown.value - (begins.value.get(key) ?? -Infinity)));

/** Whether lines are still to be asked for. */
export const more = (): boolean => prefs.value.pace === "steps" && shown.value < length.value;

export function showNext(): void {
  shown.value = [...begins.value.values()].find((at) => at > shown.value) ?? Infinity;
}

export function showRest(): void {
  shown.value = Infinity;
}

/**
 * Begins to show a turn, or what an answer within it has added to it: `seen` is how many of its
 * letters were there before, and those stand. Gives the way to stop. Choices are there all the while.
 */
export function reveal(
  blocks: readonly Block[],
  seen: { current: number },
): (() => void) | undefined {
  let letters = 0;
  const starts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== "speech" && block.kind !== "narration") continue;
    for (const line of block.lines) {
      starts.set(line.key, letters);
      letters += line.text.length;
    }
  }
  begins.value = starts;
  length.value = letters;
  const fresh = letters > seen.current;
  if (fresh) shown.value = seen.current;
  seen.current = letters;

  const { pace } = prefs.peek();
  // Steps move nothing by themselves, so reduced motion leaves them as they are.
  if (pace === "steps") {
    if (fresh) showNext();
    return undefined;
  }
  if (pace === "whole" || !moves()) {
    showRest();
    return undefined;
  }
  const from = shown.peek();
  const since = performance.now();
  const timer = setInterval(() => {
    shown.value = from + Math.round(((performance.now() - since) / 1000) * PER_SECOND);
    if (shown.value >= letters) clearInterval(timer);
  }, 50);
  return () => clearInterval(timer);
}
