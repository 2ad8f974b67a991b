/** The case record: a real form, to be sent before the play goes on. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RecordField } from "../../play/case.ts";
import type { RecordFields } from "../../play/event.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { Controller } from "./controller.ts";
import { mayStand, recordFaults } from "./recordFaults.ts";
import "./record.css";

type Value = string | readonly string[] | undefined;

interface FieldProps {
  readonly field: RecordField;
  readonly value: Value;
  readonly problem: string | undefined;
  readonly onChange: (value: string | readonly string[]) => void;
}

function Field({ field, value, problem, onChange }: FieldProps) {
  const id = `record-${field.id}`;
  const described = [problem && `${id}-problem`, field.hint && `${id}-hint`]
    .filter(Boolean)
    .join(" ");
  const describedBy = described ? { "aria-describedby": described } : {};
  const name = (
    <>
      {field.label} <span class="need">{field.essential ? "(essential)" : "(if it applies)"}</span>
    </>
  );
  const below = (
    <>
      {field.hint && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          <Icon name="warning" /> {problem}
        </p>
      )}
    </>
  );
  if (field.kind === "text" || field.kind === "money") {
    const text = typeof value === "string" ? value : "";
    const common = {
      id,
      value: text,
      "aria-invalid": Boolean(problem),
      ...describedBy,
    };
    return (
      <div class="field">
        <label for={id}>{name}</label>
        {below}
        {field.kind === "text" ? (
          <textarea {...common} rows={2} onInput={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <span class="money">
            <span aria-hidden="true">£</span>
            <input
              {...common}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              onInput={(event) => onChange(event.currentTarget.value)}
            />
          </span>
        )}
      </div>
    );
  }
  const chosen = typeof value === "string" ? [value] : (value ?? []);
  const many = field.kind === "many";
  return (
    <fieldset class="field" id={id} tabIndex={-1} {...describedBy}>
      <legend>{name}</legend>
      {below}
      {field.options.map((option) => (
        <label key={option.id} class="tick">
          <input
            type={many ? "checkbox" : "radio"}
            name={id}
            checked={chosen.includes(option.id)}
            onChange={(event) => {
              if (!many) onChange(option.id);
              else if (event.currentTarget.checked) onChange([...chosen, option.id]);
              else onChange(chosen.filter((each) => each !== option.id));
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the form needs of a play: a talk's controller, or whatever else asks for a record. */
export type RecordKeeper = Pick<Controller, "draft"> & {
  readonly edition: Pick<Controller["edition"], "data">;
  readonly give: (input: {
    readonly type: "write-record";
    readonly fields: RecordFields;
  }) => unknown;
};

export function RecordForm({ controller }: { readonly controller: RecordKeeper }) {
  const { title, fields } = controller.edition.data.record;
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [warned, warn] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const draft: RecordFields = controller.draft.value;
  const wrong = fields.filter((field) => problems[field.id]);
  const standing = mayStand(problems);

  // With the summary, not after it is painted: the second press of whoever is quick is for the button.
  useLayoutEffect(() => {
    if (wrong.length > 0) summary.current?.focus();
  }, [problems]);

  const send = (event: Event): void => {
    event.preventDefault();
    const found = recordFaults(fields, draft, warned);
    setProblems(found);
    if (Object.keys(found).length === 0) {
      controller.give({ type: "write-record", fields: draft });
    } else {
      // Said once: what a learner leaves out after that is their answer, and the debrief's matter.
      warn(true);
    }
  };

  return (
    <form class="record" onSubmit={send} noValidate>
      <h3>{title}</h3>
      {wrong.length > 0 && (
        <div class="notice" role="alert" tabIndex={-1} ref={summary}>
          <Icon name="warning" />
          <div>
            <p>
              <b>Before it is stamped, look at:</b>
            </p>
            <ul>
              {wrong.map((field) => (
                <li key={field.id}>
                  <button
                    type="button"
                    class="linklike"
                    onClick={() => document.getElementById(`record-${field.id}`)?.focus()}
                  >
                    {field.label}
                  </button>
                  <span class="unseen">: </span>
                  <span>{problems[field.id]}</span>
                </li>
              ))}
            </ul>
            {standing && <p>You may also leave what is empty and send it as it is.</p>}
          </div>
        </div>
      )}
      {fields.map((field) => (
        <Field
          key={field.id}
          field={field}
          value={draft[field.id]}
          problem={problems[field.id]}
          onChange={(value) => {
            controller.draft.value = { ...controller.draft.value, [field.id]: value };
          }}
        />
      ))}
      <button type="submit" class="solid">
        {warned && standing ? "Stamp it as it is" : "Stamp the record"}
      </button>
    </form>
  );
}
