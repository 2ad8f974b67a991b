/** Where the class is, in one line above every page. */
import { signal } from "@preact/signals";
import type { LessonSeen } from "../../lesson/seen.ts";
import { away } from "./lessonHere.ts";
import { clockHidden, useTimeLeft } from "./timeLeft.ts";
import { DOING } from "./where.ts";

export const hidden = signal(clockHidden());

interface Props {
  readonly lesson: LessonSeen;
  /** The page shown is the block's own. */
  readonly there: boolean;
  readonly onGo: () => void;
  readonly onOpen: () => void;
}

export function LessonBar({ lesson, there, onGo, onOpen }: Props) {
  const { block, paused, clock } = lesson;
  const left = useTimeLeft(clock);
  return (
    <aside class="lesson-bar" aria-label="Lesson">
      <p class="lesson-now" role="status">
        <b>{block ? block.title : lesson.title}</b>
        {away.value && <span> Not connected: your class may be further on.</span>}
      </p>
      {block &&
        !hidden.value && (
          // Read when somebody comes to it, and never announced as it runs.
          <p class="lesson-time" role="timer" aria-live="off">
            {paused ? `Paused, ${left}` : left}
          </p>
        )}
      <p class="lesson-ways">
        {block && !there && (
          <button type="button" class="lesson-go" onClick={onGo}>
            {DOING[block.kind]}
          </button>
        )}
        <button type="button" class="lesson-open" onClick={onOpen}>
          Lesson
        </button>
      </p>
    </aside>
  );
}
