/** A labelled line to fill in. */
import type { InputHTMLAttributes } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly type?: "text" | "email" | "password" | "number" | "search";
  readonly autoComplete?: string;
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly inputMode?: "numeric" | "email";
}

export function Field({ label, hint, value, onValue, type = "text", ...rest }: Props) {
  const id = useId();
  // Preact's types know one set of attributes for each type of input, and here it is any of them.
  const attributes = {
    ...rest,
    id,
    type,
    value,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    onInput: (event: Event) => onValue((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input {...(attributes as InputHTMLAttributes<HTMLInputElement>)} />
    </div>
  );
}
