/** What the learner wrote, unaltered, with checklist and advice, beside a model reply [LR7]. */
import { askAdvice } from "../../advice/ask.ts";
import { adviceFindings, pointFindings } from "../../advice/tell.ts";
import type { CaseData } from "../../play/case.ts";
import type { PlayEvent } from "../../play/event.ts";
import { checkLetter, modelOf } from "../../play/letter/check.ts";
import { lettersOf, titleOf, type Written } from "../../play/letter/letters.ts";
import { LookedOver } from "../../ui/LookedOver.tsx";
import "./letters.css";

function LetterView({ letter }: { readonly letter: Written }) {
  const { task, subject, text, truth } = letter;
  return (
    <article class="written-letter">
      <h3>{titleOf(task)}</h3>
      <div class="letters-beside">
        <div>
          <h4>As you sent it</h4>
          <p>
            <b>Subject:</b> {subject}
          </p>
          <blockquote class="letter-words">{text}</blockquote>
        </div>
        <div>
          <h4>A model reply</h4>
          <p class="hint">One good way of many.</p>
          <blockquote class="letter-words">{modelOf(task, truth)}</blockquote>
        </div>
      </div>
      <LookedOver
        points={pointFindings(text, checkLetter(task, text, truth))}
        advise={async () => adviceFindings(text, await askAdvice(text))}
      />
    </article>
  );
}

interface Props {
  readonly data: CaseData;
  readonly log: readonly PlayEvent[];
}

export function LetterSection({ data, log }: Props) {
  return (
    <section aria-labelledby="letters-title">
      <h2 id="letters-title">What you wrote</h2>
      <p>
        The checklist and the advice are worked out from the text. They are not marks, and they can
        be wrong: what is right for this reader is for you and your tutor to say.
      </p>
      {lettersOf(data, log).map((letter) => (
        <LetterView key={letter.turn} letter={letter} />
      ))}
    </section>
  );
}
