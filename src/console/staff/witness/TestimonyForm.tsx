/** The form of a witness: who they are, what they saw, in their own words. */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { WitnessAsked } from "../../../protocol/assessment.ts";
import { NAME_MOST, TEXT_MOST } from "../../../protocol/assessmentBounds.ts";
import { Field } from "../parts/Field.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useDoing } from "../parts/useAsked.ts";
import { dayHere } from "../parts/dates.ts";
import { faultIn, type Fault } from "./check.ts";
import { useWitnessDraft } from "./draft.ts";
import { testify, type StoredFile } from "./testify.ts";

const CONFIRMED = [
  "I am not a relative of the learner.",
  "These are my own words.",
  "The learner did not write this, in whole or in part.",
] as const;

const ACCEPTED = "image/jpeg,image/png,image/webp,application/pdf,.docx,.odt,.txt";

interface Props {
  readonly token: string;
  readonly asked: WitnessAsked;
  readonly onGiven: () => void;
}

interface PartProps {
  readonly of: string;
  readonly fault: Fault | null;
  readonly children: ComponentChildren;
}

/** One part of the form, with what is wrong with it beside it. */
const Part = ({ of, fault, children }: PartProps) => (
  <div class="form" data-part={of}>
    {children}
    <Problem text={fault?.of === of ? fault.words : null} />
  </div>
);

export function TestimonyForm({ token, asked, onGiven }: Props) {
  const { draft, write, forget } = useWitnessDraft(token, {
    name: asked.name,
    role: asked.role,
    relation: "",
    when: "",
    where: "",
    seen: "",
  });
  const [file, pick] = useState<File | null>(null);
  const [confirmed, confirm] = useState<readonly string[]>([]);
  const [fault, tell] = useState<Fault | null>(null);
  /** Sent once, it is not sent again because something else was refused. */
  const stored = useRef<StoredFile | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const doing = useDoing();
  const id = useId();
  const part = (of: string, children: ComponentChildren) => (
    <Part of={of} fault={fault}>
      {children}
    </Part>
  );
  useLayoutEffect(() => {
    if (!fault) return;
    const of = form.current?.querySelector(`[data-part="${fault.of}"]`);
    of?.querySelector<HTMLElement>("input:not(:checked), textarea")?.focus();
  }, [fault]);

  const send = async (): Promise<void> => {
    const wrong = faultIn(draft, file, confirmed.length === CONFIRMED.length, dayHere());
    tell(wrong);
    if (wrong !== null) return;
    if (await doing.run(testify(token, draft, file, stored))) {
      forget();
      onGiven();
    }
  };

  return (
    <form class="form panel" ref={form} noValidate onSubmit={doing.onSubmit(() => void send())}>
      <h2>What you saw</h2>
      {part(
        "when",
        <div class="field">
          <label for={`${id}-when`}>The day</label>
          <input
            id={`${id}-when`}
            type="date"
            max={dayHere()}
            value={draft.when}
            onInput={(event) => write({ when: event.currentTarget.value })}
          />
        </div>,
      )}
      {part(
        "where",
        <Field
          label="Where"
          value={draft.where}
          onValue={(where) => write({ where })}
          maxLength={NAME_MOST}
        />,
      )}
      {part(
        "seen",
        <div class="field">
          <label for={`${id}-seen`}>What the learner did and said</label>
          <p class="hint" id={`${id}-seen-hint`}>
            Tell it as you would tell a colleague: what happened, what {asked.learner} said and did,
            how it ended. Not a list of skills, and no verdict: the assessor weighs it. Leave out
            the names of customers.
          </p>
          <textarea
            id={`${id}-seen`}
            rows={9}
            maxLength={TEXT_MOST}
            aria-describedby={`${id}-seen-hint`}
            value={draft.seen}
            onInput={(event) => write({ seen: event.currentTarget.value })}
          />
        </div>,
      )}
      {part(
        "file",
        <div class="field">
          <label for={`${id}-file`}>A file, if one shows it</label>
          <p class="hint" id={`${id}-file-hint`}>
            A photo, a PDF or a document of at most 20 MB, with names of customers taken out.
          </p>
          <input
            id={`${id}-file`}
            type="file"
            accept={ACCEPTED}
            aria-describedby={`${id}-file-hint`}
            onChange={(event) => pick(event.currentTarget.files?.[0] ?? null)}
          />
        </div>,
      )}
      <h2>Who you are</h2>
      {part(
        "name",
        <Field
          label="Your name"
          value={draft.name}
          onValue={(name) => write({ name })}
          autoComplete="name"
          maxLength={NAME_MOST}
        />,
      )}
      {part(
        "role",
        <Field
          label="What you are at work"
          hint="As “duty manager” or “team leader”."
          value={draft.role}
          onValue={(role) => write({ role })}
          maxLength={NAME_MOST}
        />,
      )}
      {part(
        "relation",
        <Field
          label={`How you know ${asked.learner}`}
          hint="As “I am their line manager” or “I was the customer”. Relatives cannot be witnesses."
          value={draft.relation}
          onValue={(relation) => write({ relation })}
          maxLength={NAME_MOST}
        />,
      )}
      {part(
        "confirmed",
        <fieldset>
          <legend>I confirm</legend>
          {CONFIRMED.map((words) => (
            <label key={words} class="tick">
              <input
                type="checkbox"
                checked={confirmed.includes(words)}
                onChange={(event) =>
                  confirm(
                    event.currentTarget.checked
                      ? [...confirmed, words]
                      : confirmed.filter((each) => each !== words),
                  )
                }
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>,
      )}
      <p class="hint">
        It is dated today and can be sent once. It stays on record as you write it; the learner can
        read it.
      </p>
      <Problem text={doing.problem} />
      <button type="submit" class="solid" aria-busy={doing.busy}>
        Send the testimony
      </button>
    </form>
  );
}
