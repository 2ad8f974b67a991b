/** A learner who sits in the manager's chair: what waits for them, and what came of their answers. */
import { useEffect, useState } from "preact/hooks";
import { LESSON_LINE_MOST } from "../../../protocol/lesson.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { ManagerAnswer } from "../../../ui/ManagerAnswer.tsx";
import { mine, sent } from "../lessonHere.ts";
import "./chair.css";

interface Props {
  readonly lessonId: string;
}

export function ChairDuty({ lessonId }: Props) {
  const [open, setOpen] = useState(false);
  const chair = mine.value?.chair;
  const letters = sent.state.value.letters.flatMap(({ id, body, refused }) =>
    body.type === "AskAnswered" ? [{ id, ask: body.ask, refused }] : [],
  );
  const before = chair?.before ?? null;
  const waiting = before?.filter(({ id }) => !letters.some(({ ask }) => ask === id)) ?? [];
  const refused = letters.filter((letter) => letter.refused !== null);
  const late = chair?.given.filter((each) => each.late) ?? [];
  useEffect(() => {
    if (before === null) setOpen(false);
  }, [before === null]);
  if (before === null) return null;
  const count =
    waiting.length === 0
      ? "Nothing waits for you."
      : `${waiting.length === 1 ? "One question waits" : `${waiting.length} questions wait`} for you.`;
  return (
    <aside class="chair-duty" aria-label="The manager's chair">
      <div>
        <p role="status">You are the manager. {count}</p>
        <button type="button" class="solid" onClick={() => setOpen(true)}>
          Open
        </button>
      </div>
      {open && (
        <Dialog title="You are the manager" onClose={() => setOpen(false)}>
          <p>
            Say yes or no as you think right. You may say no: whoever asked loses nothing by it, and
            learns to pass it on.
          </p>
          {refused.map((letter) => (
            <p key={letter.id} role="alert">
              {letter.refused?.message}{" "}
              <button type="button" class="plain" onClick={() => void sent.drop(letter.id)}>
                I know
              </button>
            </p>
          ))}
          {late.length > 0 && (
            <p role="status">
              {late.length === 1 ? "One answer" : `${late.length} answers`} of yours came when the
              play had gone on. It changed nothing there.
            </p>
          )}
          {waiting.length === 0 && <p role="status">Nothing waits for you now.</p>}
          {waiting.map(({ id, to, name, put }) => (
            <ManagerAnswer
              key={id}
              {...put}
              reasons={put.refusals}
              most={LESSON_LINE_MOST}
              onAnswer={(answer, reason) => {
                void sent.write(lessonId, { type: "AskAnswered", ask: id, to, answer, reason });
                return null;
              }}
            >
              {name !== "" && <p>Asked by {name}.</p>}
            </ManagerAnswer>
          ))}
        </Dialog>
      )}
    </aside>
  );
}
