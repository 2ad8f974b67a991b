/** The lesson's paper: what to do now, what comes, what the class has noted, and questions to answer. */
import type { LessonSeen } from "../../lesson/seen.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { hidden } from "./LessonBar.tsx";
import { mine } from "./lessonHere.ts";
import { Questions } from "./Questions.tsx";
import { hideClock } from "./timeLeft.ts";
import { DOING } from "./where.ts";

interface Props {
  readonly lesson: LessonSeen;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

const hasPage = new Set(["brief", "play", "debrief"]);

export function LessonPaper({ lesson, onGo, onClose }: Props) {
  const { block, blocks, notes } = lesson;
  const asks = block?.kind === "questions" || block?.kind === "reflection";
  const dealt = block?.kind === "triad" && mine.value?.triad != null;
  const at = blocks.findIndex(({ id }) => id === block?.id);
  return (
    <Dialog title={lesson.title} onClose={onClose}>
      {block ? (
        <section aria-labelledby="lesson-block">
          <h3 id="lesson-block">{block.title}</h3>
          {asks ? (
            <Questions key={block.id} lessonId={lesson.id} block={block} />
          ) : (
            block.text.split("\n").map((line) => line.trim() && <p key={line}>{line}</p>)
          )}
          {block.kind === "triad" && !dealt && (
            <p role="status">Your tutor is forming the groups, and will put you in one.</p>
          )}
          {(hasPage.has(block.kind) || dealt) && (
            <p>
              <button type="button" class="solid" onClick={onGo}>
                {DOING[block.kind]}
              </button>
            </p>
          )}
          {block.kind === "debrief" && (
            <p class="hint">
              If you have not finished the case, your debrief waits until you have.
            </p>
          )}
        </section>
      ) : (
        <p>Your tutor is about to begin.</p>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="lesson-notes">
          <h3 id="lesson-notes">Notes of the class</h3>
          {notes.map(({ title, kept }) => (
            <div key={title}>
              <h4>{title}</h4>
              <ul>
                {kept.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      <section aria-labelledby="lesson-plan">
        <h3 id="lesson-plan">The lesson</h3>
        <ol class="lesson-plan">
          {blocks.map(({ id, title, minutes }, n) => (
            <li key={id} aria-current={n === at ? "step" : undefined}>
              {title}, {minutes} min{n === at ? " (now)" : ""}
            </li>
          ))}
        </ol>
        <p>
          <label class="lesson-tick">
            <input
              type="checkbox"
              checked={!hidden.value}
              onChange={({ currentTarget }) => {
                hidden.value = !currentTarget.checked;
                hideClock(hidden.value);
              }}
            />
            Show the time left
          </label>
        </p>
      </section>
    </Dialog>
  );
}
