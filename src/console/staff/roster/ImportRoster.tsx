/** A roster from a spreadsheet: text in, columns matched, exactly what will change, then applied. */
import { useRef, useState } from "preact/hooks";
import { ask, path } from "../parts/ask.ts";
import { Problem } from "../parts/Problem.tsx";
import { say } from "../parts/said.ts";
import { useDoing } from "../parts/useAsked.ts";
import { MappingForm } from "./MappingForm.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { readText } from "./readText.ts";
import type { RosterMapping, RosterPreview } from "../../../protocol/roster.ts";
import { appliedAnswer, previewAnswer } from "./roster.ts";
import { appliedWords } from "./words.ts";

interface Props {
  readonly classId: string;
  readonly onDone: () => void;
}

export function ImportRoster({ classId, onDone }: Props) {
  const [csv, setCsv] = useState("");
  const [preview, setPreview] = useState<RosterPreview | null>(null);
  const [removeAbsent, setRemoveAbsent] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const doing = useDoing();
  const seen = useRef<HTMLHeadingElement>(null);
  const roster = path("classes", classId, "roster");

  const look = async (mapping?: RosterMapping): Promise<void> => {
    if (csv.trim() === "") return setFault("Paste the names first, or choose a file.");
    setFault(null);
    const body = { csv, ...(mapping ? { mapping } : {}) };
    const shown = await doing.run(
      ask(previewAnswer, "POST", `${roster}/preview`, body),
      setPreview,
    );
    if (shown && !mapping) seen.current?.focus();
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readText(new Uint8Array(await file.arrayBuffer()));
    setPreview(null);
    setFault(read.ok ? null : read.message);
    if (read.ok) setCsv(read.value);
  };
  const apply = async (): Promise<void> => {
    if (!preview) return;
    const { mapping, digest } = preview;
    const body = { csv, mapping, removeAbsent, digest };
    const applied = await ask(appliedAnswer, "POST", roster, body);
    if (!applied.ok && applied.code === "roster-moved") {
      await look(mapping);
      return setFault(
        "The roster changed on another screen meanwhile. This is what would change now: look again, then apply.",
      );
    }
    await doing.run(Promise.resolve(applied), (counts) => {
      say(appliedWords(counts));
      onDone();
    });
  };

  return (
    <section class="panel import" aria-labelledby="import-head">
      <h2 id="import-head">Paste or upload a roster</h2>
      <form class="form" onSubmit={doing.onSubmit(() => void look())}>
        <label class="field">
          <span>Names, one learner a line</span>
          <span class="hint" id="csv-hint">
            Straight from a spreadsheet, with or without headings. A second column may hold your own
            reference, such as a student number.
          </span>
          <textarea
            rows={6}
            value={csv}
            aria-describedby="csv-hint"
            spellcheck={false}
            onInput={(event) => {
              setCsv(event.currentTarget.value);
              setPreview(null);
            }}
          />
        </label>
        <label class="field">
          <span>Or a CSV file</span>
          <input
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        <Problem text={fault ?? doing.problem} />
        <div class="row">
          <button type="submit" class={preview ? "plain" : "solid"} aria-busy={doing.busy}>
            Show what would change
          </button>
          <span class="hint">Nothing changes yet.</span>
        </div>
      </form>
      <h3 ref={seen} tabIndex={-1} hidden={preview === null}>
        What would change
      </h3>
      {preview && (
        <>
          <MappingForm preview={preview} onMapping={(mapping) => void look(mapping)} />
          <PreviewTable
            preview={preview}
            removeAbsent={removeAbsent}
            onRemoveAbsent={setRemoveAbsent}
          />
          <div class="row">
            <button
              type="button"
              class="solid"
              aria-busy={doing.busy}
              onClick={() => {
                if (!doing.busy) void apply();
              }}
            >
              Apply these changes
            </button>
            <button type="button" class="plain" onClick={onDone}>
              Leave the roster as it is
            </button>
          </div>
        </>
      )}
    </section>
  );
}
