/** Feedback and the next step: begun from a phrase, and made the assessor's own before it is given. */
import { useState } from "preact/hooks";
import { unfilled, type FeedbackPhrase } from "../../../../assess/pack/feedback.ts";
import { FEEDBACK_PHRASES } from "../../../../assess/pack/phrases.ts";
import { DIMENSION_NAMES } from "../../../../play/debrief/descriptors.ts";
import { assessmentAddress } from "../../address.ts";
import { momentWords } from "../../parts/dates.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { Text } from "../parts/Text.tsx";

const NAMES: Readonly<Record<FeedbackPhrase["dimension"], string>> = {
  ...DIMENSION_NAMES,
  records: "The record",
  knowledge: "What they know",
};

interface PhrasesProps {
  readonly kind: FeedbackPhrase["kind"];
  readonly label: string;
  readonly onPhrase: (text: string) => void;
}

function Phrases({ kind, label, onPhrase }: PhrasesProps) {
  const groups = Map.groupBy(
    FEEDBACK_PHRASES.filter((one) => one.kind === kind),
    ({ dimension }) => dimension,
  );
  return (
    <details class="fold">
      <summary>{label}</summary>
      {[...groups].map(([dimension, phrases]) => (
        <div key={dimension}>
          <h4>{NAMES[dimension]}</h4>
          <ul class="phrases">
            {phrases.map(({ id, text }) => (
              <li key={id}>
                <button type="button" class="linklike" onClick={() => onPhrase(text)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

const joined = (before: string, text: string): string =>
  before.trim() === "" ? text : `${before.trimEnd()} ${text}`;

export function Feedback({ desk }: { readonly desk: Desk }) {
  const { feedback, comments } = desk.state.value;
  const [draft, setDraft, forget] = useDraft(`feedback:${desk.id}`, { text: "", nextStep: "" });
  const [problem, setProblem] = useState<string | null>(null);
  const give = (): void => {
    if (unfilled(draft.text) || unfilled(draft.nextStep)) {
      return setProblem("Fill the gaps [...] with what this learner did, or take them out.");
    }
    const added = desk.add({ type: "FeedbackGiven", ...draft });
    setProblem(added.ok ? null : added.message);
    if (!added.ok) return;
    forget();
    say("The feedback is given. The learner can read it now, with the decisions.");
  };
  return (
    <section class="panel form" aria-labelledby="feedback-head">
      <h2 id="feedback-head">Feedback and next step</h2>
      {feedback.toReversed().map((one) => (
        <div key={one.by.seq} class="decided">
          <p>{one.text}</p>
          <p>
            <b>Next step:</b> {one.nextStep}
          </p>
          <p class="hint">Given {momentWords(one.by.deviceAt)}</p>
        </div>
      ))}
      {comments.map((one) => (
        <p key={one.by.seq}>
          <b>{one.by.name} says:</b> {one.text}
        </p>
      ))}
      {feedback.length > 0 && (
        <div class="row">
          <a class="solid" href={assessmentAddress(desk.id, "sign")}>
            On to signing
          </a>
        </div>
      )}
      {desk.mayAdd.value && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            give();
          }}
        >
          <Text
            label={feedback.length === 0 ? "Feedback" : "More feedback"}
            hint="The learner reads it with your decisions, and not before."
            rows={4}
            value={draft.text}
            onValue={(text) => setDraft({ ...draft, text })}
          />
          <Phrases
            kind="strength"
            label="Phrases for what went well, to be made your own"
            onPhrase={(text) => setDraft({ ...draft, text: joined(draft.text, text) })}
          />
          <Text
            label="Next step"
            rows={2}
            value={draft.nextStep}
            onValue={(nextStep) => setDraft({ ...draft, nextStep })}
          />
          <Phrases
            kind="next-step"
            label="Phrases for a next step, to be made your own"
            onPhrase={(text) => setDraft({ ...draft, nextStep: joined(draft.nextStep, text) })}
          />
          <Problem text={problem} />
          <div class="row">
            <button type="submit" class={feedback.length === 0 ? "solid" : "plain"}>
              Give the feedback
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
