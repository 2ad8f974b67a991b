/**
 * The letters of a play: as the learner wrote them, unaltered, with checklist and advice, beside a
 * model reply; of those passed over, the model and what it does well [LR7].
 */
import { askAdvice } from "../../advice/ask.ts";
import { adviceFindings, pointFindings } from "../../advice/tell.ts";
import type { CaseData } from "../../play/case.ts";
import type { PlayEvent } from "../../play/event.ts";
import { checkLetter, modelOf } from "../../play/letter/check.ts";
import {
  lettersOf,
  passedOver,
  titleOf,
  type Asked,
  type Written,
} from "../../play/letter/letters.ts";
import { Findings } from "../../ui/Findings.tsx";
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

/** What the model does well is what the checklist finds in it, with why each is looked for. */
function PassedOver({ task, truth }: Asked) {
  const model = modelOf(task, truth);
  const checks = checkLetter(task, model, truth);
  const found = pointFindings(model, checks).map((finding, at) => ({
    ...finding,
    text: checks[at]!.point.look,
  }));
  return (
    <article class="written-letter">
      <h3>{titleOf(task)}</h3>
      <p>You went on without it. It might have read like this: one good way of many.</p>
      <blockquote class="letter-words">{model}</blockquote>
      <h4>What it does well</h4>
      <Findings findings={found} />
    </article>
  );
}

interface Props {
  readonly data: CaseData;
  readonly log: readonly PlayEvent[];
}

export function LetterSection({ data, log }: Props) {
  const written = lettersOf(data, log);
  return (
    <section aria-labelledby="letters-title">
      <h2 id="letters-title">Your letters</h2>
      {written.length > 0 && (
        <p>
          The checklist and the advice are worked out from the text. They are not marks, and they
          can be wrong: what is right for this reader is for you and your tutor to say.
        </p>
      )}
      {written.map((letter) => (
        <LetterView key={letter.turn} letter={letter} />
      ))}
      {passedOver(data, log).map((letter) => (
        <PassedOver key={letter.turn} {...letter} />
      ))}
    </section>
  );
}
