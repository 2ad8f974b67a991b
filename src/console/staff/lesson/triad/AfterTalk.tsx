/** The tutor was the customer, and the talk is over: what was seen of it, and their own words. */
import { useId } from "preact/hooks";
import type { Talk } from "../../../../lesson/triad/round.ts";
import { LESSON_LINE_MOST, TRIAD_TEXT_MOST } from "../../../../protocol/lesson.ts";
import { Field } from "../../parts/Field.tsx";
import { say } from "../../parts/said.ts";
import { useKept } from "../model/useKept.ts";
import { TalkRead } from "./TalkRead.tsx";

interface Words {
  readonly text: string;
  readonly keep: string;
  readonly next: string;
}

interface Props {
  readonly talk: Talk;
  readonly nameOf: (who: string) => string;
  /** True: it is on its way. */
  readonly onSave: (words: Words) => boolean;
  /** Names the talk, for what is written and not sent. */
  readonly talkKey: string;
}

export function AfterTalk({ talk, nameOf, onSave, talkKey }: Props) {
  const id = useId();
  const known = talk.accounts.find(({ by }) => by === "");
  const [kept, keepDraft] = useKept(`account:${talkKey}`);
  const words: Words =
    kept === "" ? (known ?? { text: "", keep: "", next: "" }) : (JSON.parse(kept) as Words);
  const change = (part: Partial<Words>): void => {
    const { text, keep, next } = { ...words, ...part };
    keepDraft(JSON.stringify({ text, keep, next }));
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const { text, keep, next } = words;
    if (`${text}${keep}${next}`.trim() === "" || !onSave({ text, keep, next })) return;
    keepDraft("");
    say("Your words are saved. The group can read them.");
  };
  return (
    <section class="play-after" aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>Looking back</h3>
      <p>
        {nameOf(talk.agent)} speaks first, then you as the customer
        {talk.observers.length > 0 && <>, then {talk.observers.map(nameOf).join(", then ")}</>}.
      </p>
      <TalkRead talk={talk} nameOf={nameOf} />
      <form class="form" onSubmit={save}>
        <div class="field">
          <label for={`${id}-text`}>How was it to be this customer? When did it turn?</label>
          <textarea
            id={`${id}-text`}
            rows={2}
            maxLength={TRIAD_TEXT_MOST}
            value={words.text}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        </div>
        <Field
          label="One thing for them to keep"
          maxLength={LESSON_LINE_MOST}
          value={words.keep}
          onValue={(keep) => change({ keep })}
        />
        <Field
          label="One thing for them to do next time"
          maxLength={LESSON_LINE_MOST}
          value={words.next}
          onValue={(next) => change({ next })}
        />
        <button type="submit" class="plain">
          Save my words
        </button>
      </form>
    </section>
  );
}
