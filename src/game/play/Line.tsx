/** One line of text; where the learner wants it so, written out letter by letter. */
import { signal } from "@preact/signals";
import { moves, prefs } from "../settings/prefs.ts";
import type { Block, LineText } from "./threadOf.ts";

const PER_SECOND = 45;

/** Where each line of the turn begins among all its letters; empty: all is written. */
const begins = signal<ReadonlyMap<string, number>>(new Map());
const written = signal(0);

/** Begins to write a turn out; gives the way to stop. Choices are there all the while. */
export function writing(blocks: readonly Block[]): (() => void) | undefined {
  begins.value = new Map();
  if (prefs.peek().pace !== "auto" || !moves()) return undefined;
  let length = 0;
  const starts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== "speech" && block.kind !== "narration") continue;
    for (const line of block.lines) {
      starts.set(line.key, length);
      length += line.text.length;
    }
  }
  begins.value = starts;
  written.value = 0;
  const since = performance.now();
  const timer = setInterval(() => {
    written.value = Math.round(((performance.now() - since) / 1000) * PER_SECOND);
    if (written.value >= length) clearInterval(timer);
  }, 50);
  return () => clearInterval(timer);
}

/** What is still to come keeps its room, so that nothing moves while it is written. */
export function Line({ line }: { readonly line: LineText }) {
  const from = begins.value.get(line.key);
  const shown = from === undefined ? line.text.length : Math.max(0, written.value - from);
  return (
    <p class="line">
      {line.text.slice(0, shown)}
      {shown < line.text.length && <span class="to-come">{line.text.slice(shown)}</span>}
    </p>
  );
}
