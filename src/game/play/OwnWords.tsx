/** The learner's own words, asked for before any ready-made reply can be read. */
import { useState } from "preact/hooks";
import { OWN_WORDS_MAX } from "../../play/play.ts";

export interface OwnWordsProps {
  readonly prompt: string;
  readonly assessed: boolean;
  /** An assessor watches: what is written goes to them. */
  readonly observed: boolean;
  readonly onSay: (text: string) => void;
  readonly onPassOver: () => void;
}

export function OwnWords({ prompt, assessed, observed, onSay, onPassOver }: OwnWordsProps) {
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const left = OWN_WORDS_MAX - text.length;
  return (
    <form
      class="own-words"
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(!text.trim());
        if (text.trim()) onSay(text);
      }}
    >
      <label for="own-words">{prompt}</label>
      <p id="own-hint" class="hint">
        {observed ? "It goes to your assessor, word for word." : "Kept for the debrief."} Then you
        choose the reply that comes closest.
        {left < 200 && ` ${left} characters left.`}
      </p>
      {empty && (
        <p id="own-empty" class="problem" role="alert">
          {assessed ? "Write what you would say." : "Write what you would say, or see the options."}
        </p>
      )}
      <textarea
        id="own-words"
        rows={2}
        maxLength={OWN_WORDS_MAX}
        value={text}
        aria-invalid={empty}
        aria-describedby={empty ? "own-empty own-hint" : "own-hint"}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="solid">
          Say it
        </button>
        {!assessed && (
          <button type="button" class="plain" onClick={onPassOver}>
            Show me the options
          </button>
        )}
      </div>
    </form>
  );
}
