/** The checklist and the advice on a draft, when the writer asks for them: practice only. */
import { useState } from "preact/hooks";
import { askAdvice } from "../../advice/ask.ts";
import { adviceFindings, pointFindings, summed, type Finding } from "../../advice/tell.ts";
import { checkLetter } from "../../play/letter/check.ts";
import type { LetterTask } from "../../play/letter/task.ts";
import { project, standing } from "../../play/log.ts";
import { truth } from "../../play/record/truth.ts";
import { Findings, type TextPlace } from "../../ui/Findings.tsx";
import type { Controller } from "../play/controller.ts";

interface Looked {
  /** The text that was looked at. */
  readonly text: string;
  readonly points: readonly Finding[];
  /** Null: what gives advice could not be fetched. */
  readonly advice: readonly Finding[] | null;
}

interface Props {
  readonly controller: Controller;
  readonly task: LetterTask;
  readonly text: string;
  readonly onGo: (place: TextPlace) => void;
}

export function SecondLook({ controller, task, text, onGo }: Props) {
  const [looked, show] = useState<Looked | null>(null);
  const [busy, work] = useState(false);

  const look = async (): Promise<void> => {
    work(true);
    const known = project(standing(controller.log.value), truth);
    const points = pointFindings(text, checkLetter(task, text, known));
    const advice = await askAdvice(text).then(
      (found) => adviceFindings(text, found),
      () => null,
    );
    show({ text, points, advice });
    work(false);
  };

  return (
    <section class="letter-look" aria-labelledby="letter-look">
      <h4 id="letter-look">A second look</h4>
      <p class="hint">
        A checklist and some advice, worked out on this device. It is not marked: what is right for
        this reader is for you to say.
      </p>
      <button type="button" class="plain" aria-disabled={busy} onClick={() => busy || void look()}>
        Look over my {task.channel}
      </button>
      <p role="status">
        {busy ? "Looking it over…" : looked ? summed(looked.points, looked.advice ?? []) : ""}
        {!busy && looked && looked.text !== text && " You have changed the text since."}
      </p>
      {looked && (
        <>
          <h5>Against the case</h5>
          <Findings findings={looked.points} onGo={onGo} />
          <h5>The wording</h5>
          {looked.advice === null ? (
            <p>The advice could not be fetched. Check the connection, then look again.</p>
          ) : looked.advice.length === 0 ? (
            <p>Nothing to say: it reads plainly.</p>
          ) : (
            <Findings findings={looked.advice} onGo={onGo} />
          )}
        </>
      )}
    </section>
  );
}
