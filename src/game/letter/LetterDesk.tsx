/** Where a reply is really written: to whom, about what, the text, and a second look at it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { titleOf } from "../../play/letter/letters.ts";
import type { LetterTask } from "../../play/letter/task.ts";
import { RECORD_TEXT_MAX, SUBJECT_MAX } from "../../play/play.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { TextPlace } from "../../ui/Findings.tsx";
import { dropDrafts, useDraft } from "../class/drafts.ts";
import type { Controller } from "../play/controller.ts";
import { unfinished } from "../play/keep.ts";
import { Known } from "./Known.tsx";
import { SecondLook } from "./SecondLook.tsx";
import "./letter.css";

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

interface Props {
  readonly controller: Controller;
  readonly task: LetterTask;
  /** An assessor watches: what is written goes to them. */
  readonly observed: boolean;
}

export function LetterDesk({ controller, task, observed }: Props) {
  const { assessed, saveId } = controller;
  const { id: caseId } = controller.edition.data;
  const name = `letter.${caseId}.${saveId}.${task.id}`;
  const [text, write] = useDraft(`${name}.text`);
  const [subjectDraft, writeSubject] = useDraft(`${name}.subject`);
  const [subject, setSubject] = useState(subjectDraft || task.subject);
  const [problem, tell] = useState("");
  useEffect(() => {
    // What was begun for plays of this case that are no more.
    void unfinished(caseId).then((plays) =>
      dropDrafts(`letter.${caseId}.`, [saveId, ...plays.map(({ id }) => id)]),
    );
  }, []);
  const body = useRef<HTMLTextAreaElement>(null);
  const left = RECORD_TEXT_MAX - text.length;
  const words = wordsIn(text);

  const go = ({ start, end }: TextPlace): void => {
    const area = body.current;
    if (!area) return;
    area.focus();
    area.setSelectionRange(start, end);
    // The line is brought into sight by what share of the text stands before it.
    area.scrollTop = (area.scrollHeight * start) / Math.max(1, area.value.length) - 40;
  };
  const put = (): void => {
    write("");
    writeSubject("");
  };
  const send = (event: Event): void => {
    event.preventDefault();
    if (!text.trim()) {
      tell(assessed ? "Write your reply first." : "Write your reply first, or go on without one.");
      body.current?.focus();
      return;
    }
    tell("");
    if (controller.give({ type: "own-words", text, subject: subject.trim() })) put();
  };

  return (
    <form class="letter-desk" onSubmit={send} noValidate>
      <h3>{titleOf(task)}</h3>
      <p>{task.prompt}</p>
      <p class="hint" id="letter-hint">
        {observed
          ? "It goes to your assessor as it stands."
          : "It is kept as it stands, and earns or costs no points."}{" "}
        Until you send it, it stays on this device.
      </p>
      <Known controller={controller} />
      <p class="letter-to">
        <b>To:</b> {task.to}
      </p>
      <label for="letter-subject">Subject</label>
      <input
        id="letter-subject"
        type="text"
        autoComplete="off"
        maxLength={SUBJECT_MAX}
        value={subject}
        onInput={(event) => {
          setSubject(event.currentTarget.value);
          writeSubject(event.currentTarget.value);
        }}
      />
      <label for="letter-text">Your {task.channel}</label>
      {problem && (
        <p class="problem" id="letter-problem" role="alert">
          <Icon name="warning" /> {problem}
        </p>
      )}
      <textarea
        id="letter-text"
        ref={body}
        rows={14}
        maxLength={RECORD_TEXT_MAX}
        value={text}
        spellcheck={!assessed}
        aria-invalid={problem !== ""}
        aria-describedby={`${problem ? "letter-problem " : ""}letter-hint letter-count`}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="hint" id="letter-count">
        {words} {words === 1 ? "word" : "words"}
        {left < 400 && `, ${left} characters left`}
      </p>
      {!assessed && <SecondLook controller={controller} task={task} text={text} onGo={go} />}
      <div class="row">
        <button type="submit" class="solid">
          Send it
        </button>
        {!assessed && (
          <button type="button" class="plain" onClick={controller.passOver}>
            Go on without writing
          </button>
        )}
      </div>
    </form>
  );
}
