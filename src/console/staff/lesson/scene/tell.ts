/** What screens make of a moment: where a way leads, what a glance takes in, what ways are called. */
import type { Scene } from "../../../../lesson/event.ts";
import type { ToldLine } from "../../../../story/momentTold.ts";

/** The scene that choosing this leads to. */
export const branch = (scene: Scene, index: number): Scene => ({
  ...scene,
  choices: [...scene.choices, index],
});

/** The last lines of so many characters together, one at least: what a glance takes in. */
export function lastWords(lines: readonly ToldLine[], most: number): readonly ToldLine[] {
  let room = most;
  const from = lines.findLastIndex(({ text }) => (room -= text.length) < 0);
  return lines.slice(Math.min(from + 1, lines.length - 1));
}

/** The first lines of so many characters together, one at least: how somebody takes what was said. */
export function firstWords(lines: readonly ToldLine[], most: number): readonly ToldLine[] {
  let room = most;
  const end = lines.findIndex(({ text }) => (room -= text.length) < 0);
  return end < 0 ? lines : lines.slice(0, Math.max(1, end));
}
