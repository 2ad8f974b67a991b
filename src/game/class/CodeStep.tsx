/** The first step: the class's code, typed or pasted. */
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly code: string;
  readonly fault: string | null;
  readonly onType: (typed: string) => void;
  readonly onLook: (typed: string) => Promise<void>;
}

export function CodeStep({ code, fault, onType, onLook }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => box.current?.focus(), [fault]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        box.current?.focus();
        if (code.trim() !== "") void onLook(code);
      }}
    >
      <label for="code">Class code</label>
      <p class="hint" id="code-hint">
        Six letters and digits from your tutor. You may paste the whole link.
      </p>
      <input
        id="code"
        class="code"
        type="text"
        ref={box}
        value={code}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={fault === null ? "code-hint" : "code-fault code-hint"}
        aria-invalid={fault !== null}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {fault !== null && (
        <p class="problem" id="code-fault" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" class="solid">
        Find the class
      </button>
    </form>
  );
}
