/** A written talk: its lines as they come, and a field for the next one. */
import { useEffect, useId, useRef } from "preact/hooks";
import type { Talk } from "../../../../lesson/triad/round.ts";
import { TRIAD_TEXT_MOST } from "../../../../protocol/lesson.ts";
import { useKept } from "../model/useKept.ts";

interface Props {
  readonly talk: Talk;
  readonly agent: string;
  readonly running: boolean;
  /** True: it is on its way. */
  readonly onSay: (text: string) => boolean;
  /** Names the talk, for what is written and not sent. */
  readonly talkKey: string;
}

export function Conversation({ talk, agent, running, onSay, talkKey }: Props) {
  const id = useId();
  const [text, write] = useKept(`line:${talkKey}`);
  const list = useRef<HTMLDivElement>(null);
  const { lines } = talk;
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [lines.length]);
  const send = (): void => {
    if (text.trim() !== "" && onSay(text.trim())) write("");
  };
  return (
    <div class="conversation">
      <div ref={list} role="log" aria-label="The talk" tabIndex={0} class="talk-lines">
        <ol>
          {lines.map((line) => (
            <li key={line.id} class={`by-${line.by}`}>
              <b>{line.by === "agent" ? agent : "You"}</b> <span>{line.text}</span>
            </li>
          ))}
        </ol>
        {lines.length === 0 && <p class="hint">Nothing has been said yet.</p>}
      </div>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div class="field">
          <label for={id}>Say as the customer</label>
          <textarea
            id={id}
            rows={2}
            maxLength={TRIAD_TEXT_MOST}
            value={text}
            onInput={({ currentTarget }) => write(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              if (running) send();
            }}
          />
        </div>
        {running ? (
          <button type="submit" class="solid">
            Say it
          </button>
        ) : (
          <p class="hint">Begin the talk to say something. What you write here is kept.</p>
        )}
      </form>
    </div>
  );
}
