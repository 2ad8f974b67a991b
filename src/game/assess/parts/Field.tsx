/** A labelled text to write, with its hint and what is wrong with it. */
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (text: string) => void;
  /** Why it was not taken; null: it was, or has not been sent. */
  readonly fault?: string | null;
  /** Takes the focus whenever this changes to a new fault. */
  readonly focusOnFault?: boolean;
  readonly rows?: number;
  readonly maxLength?: number;
}

export function Field(props: Props) {
  const { id, label, hint, value, onValue, fault = null, rows = 4, maxLength } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (fault !== null && props.focusOnFault) box.current?.focus();
  }, [fault, props.focusOnFault]);
  const described = [hint && `${id}-hint`, fault !== null && `${id}-fault`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        ref={box}
        rows={rows}
        value={value}
        maxLength={maxLength}
        aria-invalid={fault !== null}
        {...(described.length > 0 ? { "aria-describedby": described.join(" ") } : {})}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {fault !== null && (
        <p class="problem" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
