/** A letter as it was sent, with what checklist and advice say of it: for the reader, no judgement. */
import { askAdvice } from "../../../advice/ask.ts";
import { adviceFindings, pointFindings } from "../../../advice/tell.ts";
import { checkLetter } from "../../../play/letter/check.ts";
import { titleOf, type Written } from "../../../play/letter/letters.ts";
import { LookedOver } from "../../../ui/LookedOver.tsx";
import { useState } from "preact/hooks";

export function LetterPiece({ letter }: { readonly letter: Written }) {
  const { task, subject, text, truth } = letter;
  const [open, turn] = useState(false);
  return (
    <>
      <p>
        <b>{titleOf(task)}</b>, as it was sent. Asked: {task.prompt}
      </p>
      <p>Subject: {subject}</p>
      <blockquote class="letter-sent">{text}</blockquote>
      <details onToggle={(event) => turn(event.currentTarget.open)}>
        <summary>
          What the checklist and the advice say: worked out by the software, no mark
        </summary>
        {open && (
          <LookedOver
            points={pointFindings(text, checkLetter(task, text, truth))}
            advise={async () => adviceFindings(text, await askAdvice(text))}
          />
        )}
      </details>
    </>
  );
}
