/** Attaches a file: evidence from work, a photographed page, notes. */
import { useRef, useState } from "preact/hooks";
import type { FileRef, ProductKind, Setting } from "../../../../assess/event.ts";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { path, sendFile } from "../../parts/ask.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useDoing } from "../../parts/useAsked.ts";
import { fileAnswer } from "../model/answers.ts";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { chipsOf } from "../observe/chips.ts";
import { ChipPick } from "../parts/ChipPick.tsx";
import { Choose } from "../parts/Choose.tsx";
import { Radios } from "../parts/Radios.tsx";
import { dayHere } from "../../parts/dates.ts";
import { PRODUCT_WORDS } from "../words.ts";

interface Draft {
  readonly title: string;
  readonly kind: ProductKind;
  readonly madeOn: string;
  readonly setting: Setting;
  readonly criteria: readonly CriterionId[];
  readonly authenticity: string;
  readonly redacted: boolean;
}

const KINDS: readonly ProductKind[] = ["document", "record", "email", "notes", "image"];

export function Upload({ desk }: { readonly desk: Desk }) {
  const [draft, setDraft, forget] = useDraft<Draft>(`upload:${desk.id}`, {
    title: "",
    kind: "document",
    madeOn: dayHere(),
    setting: "workplace",
    criteria: [],
    authenticity: "",
    redacted: false,
  });
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const doing = useDoing();
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const attach = (file: FileRef): void => {
    const added = desk.add({
      type: "ProductAttached",
      product: uuid(),
      ...draft,
      title: draft.title.trim() || file.name,
      text: "",
      file,
      playId: null,
    });
    setFault(added.ok ? null : added.message);
    if (!added.ok) return;
    say("Attached. Say what weight it has.");
    forget();
    if (input.current) input.current.value = "";
  };
  const send = (): void => {
    const file = input.current?.files?.[0];
    setFault(file ? null : "Choose the file.");
    if (!file) return;
    const to = `${path("assessments", desk.id, "files")}?name=${encodeURIComponent(file.name)}`;
    void doing.run(sendFile(fileAnswer, to, file), attach);
  };
  return (
    <details class="panel fold">
      <summary>Attach a file</summary>
      <form class="form" onSubmit={doing.onSubmit(send)}>
        <div class="field">
          <label for="upload-file">File</label>
          <p class="hint" id="upload-file-hint">
            PDF, picture, text, word-processor document or sound, up to 20 MB.
          </p>
          <input id="upload-file" ref={input} type="file" aria-describedby="upload-file-hint" />
        </div>
        <Field label="Title" value={draft.title} onValue={(title) => set({ title })} />
        <div class="two">
          <Choose
            label="What it is"
            of={KINDS.map((id) => ({ id, name: PRODUCT_WORDS[id] }))}
            value={draft.kind}
            onValue={(kind) => set({ kind: kind as ProductKind })}
          />
          <div class="field">
            <label for="upload-day">Day it was made</label>
            <input
              id="upload-day"
              type="date"
              value={draft.madeOn}
              onInput={(event) => set({ madeOn: event.currentTarget.value })}
            />
          </div>
        </div>
        <Radios
          legend="Where it was made"
          row
          of={[
            { id: "workplace", name: "At work" },
            { id: "simulated", name: "In a simulation" },
          ]}
          value={draft.setting}
          onValue={(setting) => set({ setting })}
        />
        <ChipPick
          label="Criteria of the file"
          of={chipsOf(desk.state.value, desk.ground)}
          value={draft.criteria}
          onValue={(criteria) => set({ criteria })}
        />
        <Field
          label="How you know it is the learner’s own"
          value={draft.authenticity}
          onValue={(authenticity) => set({ authenticity })}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={draft.redacted}
            onChange={(event) => set({ redacted: event.currentTarget.checked })}
          />
          <span>Names and details of other people have been taken out</span>
        </label>
        <Problem text={fault ?? doing.problem} />
        <div class="row">
          <button type="submit" class="plain" aria-busy={doing.busy}>
            Attach it
          </button>
        </div>
      </form>
    </details>
  );
}
