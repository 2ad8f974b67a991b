/** Along the top: the lesson, its part, and the time left. */
import { leftOf } from "../../../../lesson/clock.ts";
import type { LessonSeen } from "../../../../lesson/seen.ts";
import { clockFace, clockSaid } from "../clockWords.ts";
import { useClock } from "./useClock.ts";

export function ScreenBar({
  lesson,
  ahead,
}: {
  readonly lesson: LessonSeen;
  readonly ahead: number;
}) {
  const now = useClock(ahead);
  const { clock, block, blocks, title, paused } = lesson;
  const left = clock ? leftOf(clock, now) : 0;
  const used = clock && clock.whole > 0 ? Math.min(1, Math.max(0, 1 - left / clock.whole)) : 0;
  const at = block ? blocks.findIndex(({ id }) => id === block.id) : -1;
  return (
    <header class="screen-bar">
      <h1>
        <span>{title}</span>
        {block && lesson.freeze && <small>{block.title}</small>}
        {block && !lesson.freeze && (
          <small>
            Part {at + 1} of {blocks.length}
          </small>
        )}
      </h1>
      {clock && lesson.freeze && (
        <p class={left < 0 ? "screen-clock over" : "screen-clock"} role="timer" aria-live="off">
          <span class="unseen">{clockSaid(left)}</span>
          <b aria-hidden="true">{clockFace(left)}</b>
          {paused && <span> paused</span>}
        </p>
      )}
      <svg class="screen-time" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-used" width={(1 - used) * 100} height="1" />
      </svg>
    </header>
  );
}
