/** Whether a class is at choosing lines in plays of its own. */
import { blockOf, frozen, type Lesson } from "./lesson.ts";

/**
 * Since when the class plays, the server's ms since 1970; null while it is at something else: stopped at
 * a moment, paused, or in a part of another kind. Nobody who chooses nothing then is stuck.
 */
export function playingSince(lesson: Lesson): number | null {
  const { running, freezes } = lesson;
  if (running?.since == null || blockOf(lesson)?.kind !== "play" || frozen(lesson)) return null;
  return Math.max(running.since, ...freezes.map(({ thawedAt }) => thawedAt ?? 0));
}
