/** Questions from the assessor, answered in the learner's own words. */
import { useRef, useState } from "preact/hooks";
import type { Question } from "../../../assess/fold/asking.ts";
import { portfolioAddress } from "../../router.ts";
import { TEXT_MOST } from "../../../protocol/assessmentBounds.ts";
import { useDraft } from "../../class/drafts.ts";
import { toAnswer } from "../next.ts";
import { ground, type Filed } from "../papers.ts";
import { Field } from "../parts/Field.tsx";
import { Help, helpOf } from "../parts/Help.tsx";
import { Leaf } from "../parts/Leaf.tsx";
import { Told } from "../parts/Told.tsx";
import { criterionWords, momentWords } from "../words.ts";
import { write } from "../write.ts";

interface Props {
  readonly filed: Filed;
  readonly question: Question;
  readonly onSent: () => void;
}

function Ask({ filed, question, onSent }: Props) {
  const name = `${filed.id}.${question.id}`;
  const [text, setText] = useDraft(name);
  const [people, setPeople] = useDraft(`${name}.people`);
  const [machines, setMachines] = useDraft(`${name}.machines`);
  const [fault, tell] = useState<string | null>(null);
  const { marked } = question;
  const send = async (): Promise<void> => {
    const refusal =
      text.trim() === ""
        ? "Write your answer first, in your own words."
        : await write(filed, {
            type: "QuestionAnswered",
            question: question.id,
            text: text.trim(),
            recording: null,
            help: helpOf(people, machines),
          });
    tell(refusal);
    if (refusal !== null) return;
    setText("");
    setPeople("");
    setMachines("");
    onSent();
  };
  return (
    <form
      class="form question"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {marked?.mark === "not-yet" && (
        <p class="told">Your assessor says “not yet”: {marked.comment} You can answer again.</p>
      )}
      <Field
        id={`answer-${question.id}`}
        label={question.text}
        hint="In your own words. It need not be long. It is kept on this device while you write."
        rows={5}
        maxLength={TEXT_MOST}
        value={text}
        onValue={setText}
        fault={fault}
        focusOnFault
      />
      {question.criteria.length > 0 && (
        <p class="hint">
          This is about:{" "}
          {question.criteria.map((id) => criterionWords(id, ground.value)).join("; ")}.
        </p>
      )}
      <details class="fold">
        <summary>I had help with this answer</summary>
        <Help
          id={`help-${question.id}`}
          people={people}
          onPeople={setPeople}
          machines={machines}
          onMachines={setMachines}
        />
      </details>
      <p>
        <button type="submit" class="solid">
          Send this answer
        </button>
      </p>
    </form>
  );
}

function Answered({ question }: { readonly question: Question }) {
  const answer = question.answers.at(-1)!;
  return (
    <li>
      <h3>{question.text}</h3>
      <blockquote class="as-written">
        {answer.text || "You answered aloud, and it was recorded."}
      </blockquote>
      <p class="hint">
        {momentWords(answer.mark.deviceAt)}
        {question.manner === "oral" && ", taken down by your assessor"}
        {answer.help && `. Help: ${answer.help}`}
      </p>
      {question.marked && (
        <p>
          <b>{question.marked.mark === "sound" ? "Sound" : "Not yet"}</b>
          {question.marked.comment && `: ${question.marked.comment}`}
        </p>
      )}
    </li>
  );
}

export function QuestionsStep({ filed }: { readonly filed: Filed }) {
  const { assessment, id } = filed;
  const head = useRef<HTMLHeadingElement>(null);
  const due = toAnswer(assessment);
  const answered = assessment.questions.filter(({ answers }) => answers.length > 0);
  return (
    <Leaf title="Questions" back={{ label: "Your assessment", address: portfolioAddress(id) }}>
      <Told filed={filed} />
      <h2 tabIndex={-1} ref={head}>
        {due.length === 0
          ? "No question waits for you"
          : due.length === 1
            ? "One question waits for you"
            : `${due.length} questions wait for you`}
      </h2>
      {due.length === 0 && (
        <p>
          <a class="solid" href={portfolioAddress(id)}>
            Go on
          </a>
        </p>
      )}
      {due.map((question) => (
        <Ask
          key={`${question.id} ${question.answers.length}`}
          filed={filed}
          question={question}
          onSent={() => head.current?.focus()}
        />
      ))}
      {answered.length > 0 && (
        <>
          <h2>What you have answered</h2>
          <ul class="plain-list">
            {answered.map((question) => (
              <Answered key={question.id} question={question} />
            ))}
          </ul>
        </>
      )}
    </Leaf>
  );
}
