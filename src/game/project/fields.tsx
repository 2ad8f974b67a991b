/** The parts of the workbench's forms; each reads and writes one field of a form. */
import { useId } from "preact/hooks";
import type { Form } from "../activity/drafts.ts";

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
}

interface Props {
  readonly form: Form;
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
}

export function One({
  form,
  field,
  label,
  hint,
  items,
}: Props & { readonly items: readonly Item[] }) {
  const name = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {items.map(({ id, title, about }) => (
        <label key={id} class="tick">
          <input
            type="radio"
            name={name}
            value={id}
            checked={form.text(field) === id}
            onChange={() => form.set(field, id)}
          />
          <span>
            {title}
            {about && <small>{about}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function Many({
  form,
  field,
  label,
  hint,
  items,
}: Props & { readonly items: readonly Item[] }) {
  const ticked = form.ticked(field);
  return (
    <fieldset>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {items.map(({ id, title, about }) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={() =>
              form.set(
                field,
                ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id],
              )
            }
          />
          <span>
            {title}
            {about && <small>{about}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** `short`: one line in place of several. */
export function Words({ form, field, label, hint, short }: Props & { readonly short?: true }) {
  const id = useId();
  const described = hint ? { "aria-describedby": `${id}-hint` } : {};
  return (
    <p class="pj-field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {short ? (
        <input
          id={id}
          type="text"
          value={form.text(field)}
          onInput={(event) => form.set(field, event.currentTarget.value)}
          {...described}
        />
      ) : (
        <textarea
          id={id}
          rows={3}
          value={form.text(field)}
          onInput={(event) => form.set(field, event.currentTarget.value)}
          {...described}
        />
      )}
    </p>
  );
}

/** A drop-down for what is chosen many times over, in little room. */
export function Pick(props: {
  readonly label: string;
  readonly value: string;
  readonly items: readonly Item[];
  readonly empty: string;
  readonly onPick: (id: string) => void;
}) {
  const { label, value, items, empty, onPick } = props;
  return (
    <label class="pj-pick">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{empty}</option>
        {items.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
