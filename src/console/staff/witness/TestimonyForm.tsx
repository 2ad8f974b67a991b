/** The form of a witness: who they are, what they saw, in their own words. */
import { useId, useRef, useState } from "preact/hooks";
import type { FileRef } from "../../../assess/event.ts";
import type { Testimony, WitnessAsked } from "../../../protocol/assessment.ts";
import { FILE_BYTES, NAME_MOST, TEXT_MOST } from "../../../protocol/assessmentBounds.ts";
import { ok, type Result } from "../../../play/result.ts";
import { ask, done, path, sendFile } from "../parts/ask.ts";
import { Field } from "../parts/Field.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useDoing } from "../parts/useAsked.ts";
import { fileAnswer } from "./asked.ts";
import { useWitnessDraft } from "./draft.ts";

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

/** Today here, as "2026-11-30". */
const today = (): string => {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

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
  const [fault, tell] = useState<string | null>(null);
  /** Sent once, it is not sent again because something else was refused. */
  const stored = useRef<{ readonly file: File; readonly ref: FileRef } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const doing = useDoing();
  const id = useId();

  const missing = (): string | null => {
    if (draft.name.trim() === "") return "Say your name.";
    if (draft.role.trim() === "") return "Say what you are at work.";
    if (draft.relation.trim() === "") return "Say how you know the learner.";
    if (draft.when === "") return "Say the day on which you saw it.";
    if (draft.when > today()) return "The day on which you saw it is still to come. Correct it.";
    if (draft.where.trim() === "") return "Say where it was.";
    if (draft.seen.trim() === "") return "Write what you saw, in your own words.";
    if (file && file.size > FILE_BYTES) {
      return "The file is larger than 20 MB. Choose a smaller one, or leave it out.";
    }
    return confirmed.length < CONFIRMED.length
      ? "Tick all three at the end, if they are true. If one is not, somebody else has to be the witness."
      : null;
  };

  const sendAll = async (): Promise<Result<unknown, string>> => {
    if (file && stored.current?.file !== file) {
      const to = `${path("witness", token, "files")}?name=${encodeURIComponent(file.name)}`;
      const sent = await sendFile(fileAnswer, to, file);
      if (!sent.ok) return sent;
      stored.current = { file, ref: sent.value };
    }
    const body: Testimony = {
      name: draft.name.trim(),
      role: draft.role.trim(),
      relation: draft.relation.trim(),
      when: draft.when,
      where: draft.where.trim(),
      seen: draft.seen.trim(),
      file: file ? (stored.current?.ref ?? null) : null,
      confirmed: true,
    };
    const given = await ask(done, "POST", path("witness", token), body);
    return given.ok ? ok(null) : given;
  };

  const send = async (): Promise<void> => {
    const wrong = missing();
    tell(wrong);
    if (wrong !== null) return;
    if (await doing.run(sendAll())) {
      forget();
      onGiven();
    }
  };

  return (
    <form class="form panel" ref={form} noValidate onSubmit={doing.onSubmit(() => void send())}>
      <h2>What you saw</h2>
      <div class="field">
        <label for={`${id}-when`}>The day</label>
        <input
          id={`${id}-when`}
          type="date"
          max={today()}
          value={draft.when}
          onInput={(event) => write({ when: event.currentTarget.value })}
        />
      </div>
      <Field
        label="Where"
        value={draft.where}
        onValue={(where) => write({ where })}
        maxLength={NAME_MOST}
      />
      <div class="field">
        <label for={`${id}-seen`}>What the learner did and said</label>
        <p class="hint" id={`${id}-seen-hint`}>
          Tell it as you would tell a colleague: what happened, what {asked.learner} said and did,
          how it ended. Not a list of skills, and no verdict: the assessor weighs it. Leave out the
          names of customers.
        </p>
        <textarea
          id={`${id}-seen`}
          rows={9}
          maxLength={TEXT_MOST}
          aria-describedby={`${id}-seen-hint`}
          value={draft.seen}
          onInput={(event) => write({ seen: event.currentTarget.value })}
        />
      </div>
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
      </div>
      <h2>Who you are</h2>
      <Field
        label="Your name"
        value={draft.name}
        onValue={(name) => write({ name })}
        autoComplete="name"
        maxLength={NAME_MOST}
      />
      <Field
        label="What you are at work"
        hint="As “duty manager” or “team leader”."
        value={draft.role}
        onValue={(role) => write({ role })}
        maxLength={NAME_MOST}
      />
      <Field
        label={`How you know ${asked.learner}`}
        hint="As “I am their line manager” or “I was the customer”. Relatives cannot be witnesses."
        value={draft.relation}
        onValue={(relation) => write({ relation })}
        maxLength={NAME_MOST}
      />
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
      </fieldset>
      <p class="hint">
        It is dated today and can be sent once. It stays on record as you write it; the learner can
        read it.
      </p>
      <Problem text={fault ?? doing.problem} />
      <button type="submit" class="solid" aria-busy={doing.busy}>
        Send the testimony
      </button>
    </form>
  );
}
