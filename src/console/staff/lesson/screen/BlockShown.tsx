/** A part of the lesson on the class's screen: what to do, how long, what was noted before. */
import { questionsOf } from "../../../../lesson/admit.ts";
import { leftOf } from "../../../../lesson/clock.ts";
import type { LessonSeen } from "../../../../lesson/seen.ts";
import { clockFace, clockSaid } from "../clockWords.ts";
import { ASKING, KIND_NAMES } from "../kinds.ts";
import { PartsShown } from "./PartsShown.tsx";
import { useClock } from "./useClock.ts";

function Notes({ notes }: Pick<LessonSeen, "notes">) {
  if (notes.length === 0) return null;
  return (
    <section class="screen-notes" aria-label="Case notes">
      <h3>Our case notes</h3>
      <ul>
        {notes
          .flatMap(({ kept }) => kept)
          .map(({ text }, n) => (
            <li key={n}>{text}</li>
          ))}
      </ul>
    </section>
  );
}

export function BlockShown({
  lesson,
  ahead,
}: {
  readonly lesson: LessonSeen;
  readonly ahead: number;
}) {
  const now = useClock(ahead);
  const { block, blocks, clock, notes } = lesson;
  if (!block) {
    return (
      <section class="screen-block">
        <h2>We begin in a moment</h2>
        <ol class="screen-plan">
          {blocks.map(({ id, title, minutes }) => (
            <li key={id}>
              {title} <small>{minutes} min</small>
            </li>
          ))}
        </ol>
      </section>
    );
  }
  const left = clock ? leftOf(clock, now) : 0;
  const at = blocks.findIndex(({ id }) => id === block.id);
  const next = blocks[at + 1];
  return (
    <section class={`screen-block kind-${block.kind}`}>
      <div class="screen-what">
        <p class="screen-kind">{KIND_NAMES[block.kind]}</p>
        <h2>{block.title}</h2>
        {ASKING.has(block.kind) ? (
          <ol class="screen-questions">
            {questionsOf(block).map((question, n) => (
              <li key={n}>{question}</li>
            ))}
          </ol>
        ) : (
          block.text !== "" && <p class="screen-text">{block.text}</p>
        )}
        {block.kind === "triad" && <PartsShown triad={lesson.triad} />}
        <Notes notes={notes} />
      </div>
      {clock && (
        <div class={left < 0 ? "screen-big over" : "screen-big"}>
          <p role="timer" aria-live="off">
            <span class="unseen">
              {clockSaid(left)}
              {lesson.paused ? ", paused" : ""}
            </span>
            <b aria-hidden="true">{clockFace(left)}</b>
            <span aria-hidden="true">
              {lesson.paused ? "paused" : left < 0 ? "over time" : "left"}
            </span>
          </p>
          {next && <p class="screen-next">then: {next.title}</p>}
        </div>
      )}
    </section>
  );
}
