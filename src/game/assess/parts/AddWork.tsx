/** Adding work from one's job or placement: a file, its date, and who else is in it. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ProductKind } from "../../../assess/event.ts";
import type { CriterionId } from "../../../assess/pack/pack.ts";
import { uuid } from "../../../ui/uuid.ts";
import { FILE_BYTES, NAME_MOST } from "../../../protocol/assessmentBounds.ts";
import { useDraft } from "../../class/drafts.ts";
import type { Filed } from "../papers.ts";
import { today } from "../words.ts";
import { write } from "../write.ts";
import { CriteriaTicks } from "./CriteriaTicks.tsx";
import { Field } from "./Field.tsx";

const ACCEPTED = "image/jpeg,image/png,image/webp,application/pdf,.docx,.odt,.txt";

const kindOf = ({ type }: File): ProductKind => (type.startsWith("image/") ? "image" : "document");

/** Why a file is not taken, or null. */
function fileFault(file: File | null): string | null {
  if (!file) return "Choose the file first.";
  if (file.size === 0) return "This file is empty. Choose another.";
  return file.size > FILE_BYTES
    ? "This file is larger than 20 MB. Send a smaller picture, or a part of it."
    : null;
}

export function AddWork({ filed }: { readonly filed: Filed }) {
  const name = `${filed.id}.work`;
  const [title, setTitle] = useDraft(`${name}.title`);
  const [others, setOthers] = useDraft(`${name}.others`);
  const [day, setDay] = useState("");
  const [file, pick] = useState<File | null>(null);
  const [redacted, redact] = useState(false);
  const [criteria, choose] = useState<readonly CriterionId[]>([]);
  const [fault, tell] = useState<{ readonly of: string; readonly words: string } | null>(null);
  const [sent, count] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>(`#work-${fault.of}`)?.focus();
  }, [fault]);

  const faultNow = () => {
    const wrong = fileFault(file);
    if (wrong !== null) return { of: "file", words: wrong };
    if (title.trim() === "") return { of: "title", words: "Say what it is." };
    if (day === "") return { of: "day", words: "Say when you made it." };
    if (day > today()) return { of: "day", words: "This day is still to come." };
    if (!redacted) {
      return {
        of: "redacted",
        words:
          "Take out names and details of other people first, then tick this. Tick it too if there were none.",
      };
    }
    return null;
  };

  const send = async (): Promise<void> => {
    const wrong = faultNow();
    tell(wrong);
    if (wrong !== null || !file) return;
    const refusal = await write(
      filed,
      {
        type: "ProductAttached",
        product: uuid(),
        kind: kindOf(file),
        title: title.trim(),
        madeOn: day,
        setting: "workplace",
        criteria,
        text: "",
        file: null,
        playId: null,
        authenticity: `The learner says: made by me. Others in it: ${others.trim() || "nobody"}`,
        redacted,
      },
      { name: file.name, blob: file },
    );
    if (refusal !== null) return tell({ of: "file", words: refusal });
    setTitle("");
    setOthers("");
    setDay("");
    pick(null);
    redact(false);
    choose([]);
    count(sent + 1);
  };

  const said = (of: string) =>
    fault?.of === of ? (
      <p class="problem" id={`work-${of}-fault`} role="alert">
        {fault.words}
      </p>
    ) : null;
  const marks = (of: string) =>
    fault?.of === of ? { "aria-invalid": true, "aria-describedby": `work-${of}-fault` } : {};

  return (
    <form
      class="form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>Add work from your job, if you wish</h2>
      <p>
        A photo, a PDF or a document: an email you wrote, a form you filled in, a thank-you note.
        Take out names, addresses and numbers of customers first. Your assessor says what it shows.
      </p>
      <div class="field">
        <label for="work-file">The file</label>
        <input
          key={sent}
          id="work-file"
          type="file"
          accept={ACCEPTED}
          {...marks("file")}
          onChange={(event) => pick(event.currentTarget.files?.[0] ?? null)}
        />
        {said("file")}
      </div>
      <div class="field">
        <label for="work-title">What it is</label>
        <input
          id="work-title"
          type="text"
          maxLength={NAME_MOST}
          value={title}
          {...marks("title")}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        {said("title")}
      </div>
      <div class="field">
        <label for="work-day">When you made it</label>
        <input
          id="work-day"
          type="date"
          max={today()}
          value={day}
          {...marks("day")}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        {said("day")}
      </div>
      <Field
        id="work-others"
        label="Who else is in it, or worked on it"
        hint="Their part, not their full names: “my manager”, “a customer”. Leave it empty if nobody."
        rows={2}
        value={others}
        onValue={setOthers}
      />
      <CriteriaTicks filed={filed} chosen={criteria} onChoose={choose} />
      <label class="tick">
        <input
          id="work-redacted"
          type="checkbox"
          checked={redacted}
          {...marks("redacted")}
          onChange={() => {
            redact(!redacted);
            tell(null);
          }}
        />
        <span>I have taken out names and details of other people</span>
      </label>
      {said("redacted")}
      <p>
        <button type="submit" class="solid">
          Add it
        </button>
      </p>
    </form>
  );
}
