/** Words from the tutor, each until it is put away. */
import { useState } from "preact/hooks";
import type { LessonSeen } from "../../lesson/seen.ts";
import { mine } from "./lessonHere.ts";

const KEY = "redress.lesson.read";

/** The last word that was put away in this lesson. */
function readUpTo(lesson: string): number {
  try {
    const [id, seq] = (sessionStorage.getItem(KEY) ?? "").split(" ");
    return id === lesson ? Number(seq) : -1;
  } catch {
    return -1;
  }
}

function noteRead(lesson: string, seq: number): void {
  try {
    sessionStorage.setItem(KEY, `${lesson} ${seq}`);
  } catch {
    // It comes back with the next load of the page.
  }
}

export function Nudges({ lesson }: { readonly lesson: LessonSeen }) {
  const [read, setRead] = useState(() => readUpTo(lesson.id));
  const last = [...lesson.nudges, ...(mine.value?.nudges ?? [])]
    .filter(({ seq }) => seq > read)
    .toSorted((a, b) => a.seq - b.seq)
    .at(-1);
  return (
    <div role="status">
      {last && (
        <div class="lesson-nudge">
          <p>
            <b>From your tutor:</b> {last.text}
          </p>
          <button
            type="button"
            class="plain"
            onClick={() => {
              noteRead(lesson.id, last.seq);
              setRead(last.seq);
            }}
          >
            Understood
          </button>
        </div>
      )}
    </div>
  );
}
