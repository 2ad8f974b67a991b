/** A question that was put: its answer, taken down or written, and what the assessor makes of it. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Question } from "../../../../assess/fold/asking.ts";
import { momentWords } from "../../parts/dates.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { Sign } from "../../parts/Sign.tsx";
import { addressOf, path } from "../../parts/ask.ts";
import type { AssessmentEvent, FileRef } from "../../../../assess/event.ts";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { chipsOf } from "../observe/chips.ts";
import { Recordings } from "../observe/Recordings.tsx";
import { Text } from "../parts/Text.tsx";
import { justPut } from "./justPut.ts";

interface Props {
  readonly desk: Desk;
  readonly question: Question;
}

export const fileAddress = (assessment: string, { id }: FileRef): string =>
  addressOf(path("assessments", assessment, "files", id));

function Answer({ desk, question }: Props) {
  const [text, write, forget] = useDraft(`answer:${question.id}`, "");
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (justPut.value !== question.id) return;
    justPut.value = null;
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const keep = (): void => {
    const added = desk.add({
      type: "QuestionAnswered",
      question: question.id,
      text,
      recording: null,
      help: "",
    });
    setProblem(added.ok ? null : added.message);
    if (added.ok) forget();
  };
  return (
    <form
      ref={form}
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Text label="The answer, word for word" rows={3} value={text} onValue={write} />
      <Problem text={problem} />
      <div class="row">
        <button type="submit" class="plain">
          Keep the answer
        </button>
      </div>
      <Recordings desk={desk} question={question.id} />
    </form>
  );
}

function Mark({ desk, question }: Props) {
  const [comment, write, forget] = useDraft(`mark:${question.id}`, "");
  const [problem, setProblem] = useState<string | null>(null);
  const mark = (as: Extract<AssessmentEvent, { type: "AnswerMarked" }>["mark"]): void => {
    const answer = question.answers.at(-1)!.id;
    const added = desk.add({
      type: "AnswerMarked",
      question: question.id,
      answer,
      mark: as,
      comment,
    });
    setProblem(added.ok ? null : added.message);
    if (added.ok) forget();
  };
  return (
    <div class="form">
      <Field
        label="Comment"
        hint="Needed for “not yet”: what is missing."
        value={comment}
        onValue={write}
      />
      <Problem text={problem} />
      <div class="row">
        <button type="button" class="solid" onClick={() => mark("sound")}>
          Sound
        </button>
        <button type="button" class="plain" onClick={() => mark("not-yet")}>
          Not yet
        </button>
      </div>
    </div>
  );
}

const SOURCES = { run: "From the run", bank: "From the bank", own: "Your own" } as const;

export function QuestionCard({ desk, question }: Props) {
  const [again, setAgain] = useState(false);
  const answer = question.answers.at(-1);
  const chips = chipsOf(desk.state.value, desk.ground);
  const lookFor = desk.ground.packs
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === question.bankId)?.lookFor;
  const mayAdd = desk.mayAdd.value;
  return (
    <article class="panel form question">
      <h3>{question.text}</h3>
      <p class="hint">
        {SOURCES[question.source]}, {question.manner === "oral" ? "aloud" : "in writing"}
        {question.criteria.map((id) => (
          <span key={id} class="tag">
            {chips.find((chip) => chip.id === id)?.short ?? id}
          </span>
        ))}
      </p>
      {lookFor && !question.marked && (
        <details class="fold" open>
          <summary>A sound answer makes these points</summary>
          <ul>
            {lookFor.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </details>
      )}
      {question.answers.slice(0, -1).map((one, at) => (
        <p key={at} class="hint">
          Earlier answer: {one.text}
        </p>
      ))}
      {answer && (
        <div>
          {answer.text !== "" && <blockquote>{answer.text}</blockquote>}
          {answer.recording && (
            <p>
              <a href={fileAddress(desk.id, answer.recording)}>Recorded answer</a>
            </p>
          )}
          <p class="hint">
            {answer.mark.actor.as === "learner" ? "Written by the learner" : "Taken down"}{" "}
            {momentWords(answer.mark.deviceAt)}
            {answer.help && `. Help: ${answer.help}`}
          </p>
        </div>
      )}
      {question.marked ? (
        <>
          <p class={question.marked.mark === "sound" ? "marked is-sound" : "marked"}>
            <Sign name={question.marked.mark === "sound" ? "finished" : "stuck"} />{" "}
            {question.marked.mark === "sound" ? "Sound" : "Not yet"}
            {question.marked.comment && `: ${question.marked.comment}`}
          </p>
          {mayAdd && !again && (
            <button type="button" class="linklike" onClick={() => setAgain(true)}>
              Another answer
              <span class="unseen"> to “{question.text}”</span>
            </button>
          )}
        </>
      ) : (
        answer && mayAdd && <Mark desk={desk} question={question} />
      )}
      {!answer && question.manner === "written" && (
        <p class="hint">
          <Sign name="stuck" /> On the learner’s screen. It shows here by itself once it is written.
        </p>
      )}
      {mayAdd && ((!answer && question.manner === "oral") || (again && question.marked)) && (
        <Answer desk={desk} question={question} />
      )}
    </article>
  );
}
