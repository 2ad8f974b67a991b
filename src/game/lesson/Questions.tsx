/** The questions of a block, answered in the learner's own words. */
import { useState } from "preact/hooks";
import { questionsOf } from "../../lesson/admit.ts";
import type { Block } from "../../lesson/event.ts";
import { LESSON_TEXT_MOST } from "../../protocol/lesson.ts";
import { inTab, keepInTab } from "./tab.ts";
import { mine, sent } from "./lessonHere.ts";

const keyOf = (lessonId: string, block: string, question: number): string =>
  `redress.lesson.draft ${lessonId} ${block} ${question}`;

interface Props {
  readonly lessonId: string;
  readonly block: Block;
}

function Question(props: Props & { readonly at: number; readonly asked: string }) {
  const { lessonId, block, at, asked } = props;
  const key = keyOf(lessonId, block.id, at);
  const known = mine.value?.answers.find((each) => each.block === block.id && each.question === at);
  const letters = sent.state.value.letters.filter(
    ({ to, body }) =>
      to === lessonId &&
      body.type === "Answered" &&
      body.block === block.id &&
      body.question === at,
  );
  const waiting = letters.findLast(({ refused }) => refused === null);
  const refused = letters.findLast((letter) => letter.refused !== null);
  const there = waiting?.body.type === "Answered" ? waiting.body.text : (known?.text ?? "");
  const [draft, setDraft] = useState<string | null>(() => inTab(key));
  const text = draft ?? there;
  const changed = draft !== null && draft !== there;
  const id = `lesson-question-${at}`;
  const save = async (): Promise<void> => {
    for (const letter of letters) if (letter.refused) await sent.drop(letter.id);
    await sent.write(lessonId, { type: "Answered", block: block.id, question: at, text });
    keepInTab(key, null);
    setDraft(null);
  };
  return (
    <div class="lesson-question">
      <label for={id}>{asked}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={LESSON_TEXT_MOST}
        value={text}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value);
          keepInTab(key, currentTarget.value);
        }}
      />
      <p class="row">
        <button
          type="button"
          class="solid"
          aria-disabled={!changed}
          onClick={() => changed && void save()}
        >
          Save answer
        </button>
        <span role="status">
          {refused?.refused
            ? refused.refused.message
            : changed
              ? "Not saved yet."
              : waiting
                ? "Kept on this device; it is sent when the network is back."
                : known
                  ? "Saved: your tutor can read it."
                  : ""}
        </span>
      </p>
    </div>
  );
}

export const Questions = (props: Props) => (
  <>
    {questionsOf(props.block).map((asked, at) => (
      <Question key={asked} {...props} at={at} asked={asked} />
    ))}
  </>
);
