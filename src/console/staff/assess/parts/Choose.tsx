/** One of a list, chosen from a menu. */
import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Shown while nothing is chosen; left out, something always is. */
  readonly none?: string;
  readonly of: readonly { readonly id: string; readonly name: string }[];
  readonly onValue: (id: string) => void;
}

export function Choose({ label, hint, value, none, of, onValue }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {of.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  );
}
