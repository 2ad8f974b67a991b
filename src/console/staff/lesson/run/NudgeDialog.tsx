/** A word to one learner, or to everybody. */
import { useId, useState } from "preact/hooks";
import type { LessonEvent } from "../../../../lesson/event.ts";
import type { Result } from "../../../../play/result.ts";
import { LESSON_LINE_MOST } from "../../../../protocol/lesson.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { NUDGES, usePhrases } from "./phrases.ts";

interface Props {
  readonly onSend: (event: LessonEvent) => Result<null, string>;
  /** A learner's id, or "" for everybody. */
  readonly to: string;
  /** As the page shows them; names may be hidden. */
  readonly name: string;
  readonly onClose: () => void;
}

export function NudgeDialog({ onSend, to, name, onClose }: Props) {
  const id = useId();
  const phrases = usePhrases(NUDGES);
  const [problem, tell] = useState<string | null>(null);
  const [text, write] = useState("");
  const whom = to === "" ? "everybody" : name;
  const kept = phrases.all.includes(text.trim());
  return (
    <Dialog title={`A word to ${whom}`} shape="card" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          const sent = onSend({ type: "Nudged", to, text: text.trim() });
          if (!sent.ok) return tell(sent.message);
          // The toast stays when names are hidden.
          say(to === "" ? "Sent to everybody." : "Sent to them alone.");
          onClose();
        }}
      >
        <div class="field">
          <label for={id}>Words</label>
          <p class="hint" id={`${id}-hint`}>
            {to === "" ? "Everybody reads it." : "Only they read it; the projector never shows it."}
          </p>
          <textarea
            id={id}
            rows={2}
            maxLength={LESSON_LINE_MOST}
            aria-describedby={`${id}-hint`}
            value={text}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </div>
        <Problem text={problem} />
        <div class="row">
          <button type="submit" class="solid">
            Send
          </button>
          {text.trim() !== "" && (
            <button
              type="button"
              class="linklike"
              onClick={() => (kept ? phrases.remove(text.trim()) : phrases.add(text))}
            >
              {kept ? "Take out of my phrases" : "Keep as a phrase"}
            </button>
          )}
        </div>
        <ul class="nudge-phrases" aria-label="My phrases">
          {phrases.all.map((phrase) => (
            <li key={phrase}>
              <button type="button" class="plain slim" onClick={() => write(phrase)}>
                {phrase}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Dialog>
  );
}
