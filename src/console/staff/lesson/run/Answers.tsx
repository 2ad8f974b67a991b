/** What learners have written to the questions of a block. */
import { questionsOf } from "../../../../lesson/admit.ts";
import type { Block } from "../../../../lesson/event.ts";
import type { Lesson } from "../../../../lesson/lesson.ts";

interface Props {
  readonly lesson: Lesson;
  readonly block: Block;
  readonly nameOf: (learnerId: string) => string;
}

export function Answers({ lesson, block, nameOf }: Props) {
  const all = [...(lesson.answers.get(block.id)?.values() ?? [])];
  return (
    <section class="panel" aria-labelledby={`answers-${block.id}`}>
      <h2 id={`answers-${block.id}`}>Answers: {block.title}</h2>
      {questionsOf(block).map((question, at) => {
        const given = all.filter((answer) => answer.question === at && answer.text.trim() !== "");
        return (
          <section key={at} class="lesson-answers">
            <h3>{question}</h3>
            {given.length === 0 ? (
              <p class="hint">Nobody has answered yet.</p>
            ) : (
              <ul>
                {given.map(({ learnerId, text }) => (
                  <li key={learnerId}>
                    <q>{text}</q> <small>{nameOf(learnerId)}</small>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </section>
  );
}
