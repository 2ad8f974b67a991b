/** A text to hand on: shown whole, and copied by a button where the browser allows it. */
import { useRef, useState } from "preact/hooks";
import { Problem } from "./Problem.tsx";
import { say } from "./said.ts";

interface Props {
  readonly label: string;
  readonly text: string;
}

export function CopyText({ label, text }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setProblem(null);
      say(`${label}: copied.`);
    } catch {
      setProblem(
        "The browser does not let this page copy. The text is marked: copy it with the keyboard.",
      );
    }
  };
  return (
    <div class="copy">
      <label>
        <span>{label}</span>
        <input
          ref={box}
          type="text"
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <button type="button" class="plain" onClick={() => void copy()}>
        Copy
      </button>
      <Problem text={problem} />
    </div>
  );
}
