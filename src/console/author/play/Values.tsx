/** The values that variables have when the play begins: those of the story, or others chosen here. */
import type { Value } from "../player/start.ts";
import type { Variable } from "../worker/job.ts";
import { start } from "./playing.ts";

/** A list of more items than anybody ticks keeps the value that the story gives it. */
const MOST_ITEMS = 60;

function choose(name: string, value: Value | null): void {
  const { [name]: _, ...others } = start.value.values;
  start.value = { ...start.value, values: value === null ? others : { ...others, [name]: value } };
}

interface FieldProps {
  readonly variable: Variable;
  readonly value: Value;
}

function ListField({ variable: { name, items }, value }: FieldProps) {
  const held = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <fieldset class="value-list">
      <legend>{name}</legend>
      {(items ?? []).map((item) => (
        <label key={item}>
          <input
            type="checkbox"
            checked={held.includes(item)}
            onChange={({ currentTarget: { checked } }) =>
              choose(name, checked ? [...held, item] : held.filter((each) => each !== item))
            }
          />
          {item}
        </label>
      ))}
    </fieldset>
  );
}

function Field({ variable, value }: FieldProps) {
  const { name, value: first } = variable;
  if (variable.items) {
    return variable.items.length > MOST_ITEMS ? null : (
      <ListField variable={variable} value={value} />
    );
  }
  if (typeof first === "boolean") {
    return (
      <label class="value">
        <span>{name}</span>
        <select
          value={String(value)}
          onChange={({ currentTarget }) => choose(name, currentTarget.value === "true")}
        >
          <option value="false">false</option>
          <option value="true">true</option>
        </select>
      </label>
    );
  }
  return (
    <label class="value">
      <span>{name}</span>
      {typeof first === "number" ? (
        <input
          type="number"
          step="any"
          value={String(value)}
          onInput={({ currentTarget }) => {
            if (currentTarget.value !== "") choose(name, currentTarget.valueAsNumber);
          }}
        />
      ) : (
        <input
          type="text"
          value={String(value)}
          onInput={({ currentTarget }) => choose(name, currentTarget.value)}
        />
      )}
    </label>
  );
}

export function Values({ variables }: { readonly variables: readonly Variable[] }) {
  const { values } = start.value;
  const chosen = variables.filter(({ name }) => Object.hasOwn(values, name));
  if (variables.length === 0) return null;
  return (
    <details class="fold values">
      <summary>
        Values to begin with
        {chosen.length > 0 && ` (${chosen.length} chosen)`}
      </summary>
      <div class="value-fields">
        {variables.map((variable) => (
          <Field
            key={variable.name}
            variable={variable}
            value={values[variable.name] ?? variable.value}
          />
        ))}
      </div>
      {chosen.length > 0 && (
        <button
          type="button"
          class="linklike"
          onClick={() => {
            start.value = { ...start.value, values: {} };
          }}
        >
          All as the story has them
        </button>
      )}
    </details>
  );
}
