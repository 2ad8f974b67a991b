/** A talk that is written: what was said, and a line to add for those who talk. */
import { useEffect, useRef, useState } from "preact/hooks";
import { TRIAD_TEXT_MOST } from "../../../protocol/lesson.ts";
import { uuid } from "../../../ui/uuid.ts";
import { inTab, keepInTab } from "../tab.ts";
import { act, nameOf, type TriadNow } from "./triadHere.ts";
import { capital, phaseOf } from "./words.ts";

function Writing({ turn, group }: { readonly turn: number; readonly group: string }) {
  const key = `redress.triad.said ${group} ${turn}`;
  const [text, set] = useState(() => inTab(key) ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (next: string): void => {
    set(next);
    keepInTab(key, next === "" ? null : next);
  };
  const send = (): void => {
    if (text.trim() === "") return;
    act({ type: "Said", turn, line: uuid(), text: text.trim() });
    change("");
    field.current?.focus();
  };
  return (
    <form
      class="triad-say"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for="triad-say">What do you say?</label>
      <textarea
        id="triad-say"
        ref={field}
        rows={2}
        maxLength={TRIAD_TEXT_MOST}
        aria-describedby="triad-say-how"
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <p class="row">
        <button type="submit" class="solid" aria-disabled={text.trim() === ""}>
          Say it
        </button>
        <small id="triad-say-how" class="hint">
          Enter sends; Shift and Enter begin a new line.
        </small>
      </p>
    </form>
  );
}

export function Chat({ now }: { readonly now: TriadNow }) {
  const { mine, waiting } = now;
  const { talk, role } = mine;
  const called = nameOf(now);
  const underWay = new Set(waiting.flatMap((each) => (each.type === "Said" ? each.line : [])));
  const phase = phaseOf(talk);
  const end = useRef<HTMLDivElement>(null);
  const count = talk.lines.length;
  useEffect(() => {
    const list = end.current;
    if (list) list.scrollTop = list.scrollHeight;
  }, [count]);
  const talks = role !== "observer";
  return (
    <section class="triad-card triad-chat" aria-labelledby="triad-chat">
      <h3 id="triad-chat">The talk</h3>
      {phase === "before" && (
        <p class="hint">
          You write to each other here, once the talk has begun. Screens apart: no peeping.
        </p>
      )}
      {count > 0 && (
        // Takes the focus so that it can be scrolled by keys.
        <div class="triad-said" role="log" aria-labelledby="triad-chat" tabIndex={0} ref={end}>
          {talk.lines.map(({ id, by, text }) => (
            <p key={id} class={by === role ? "own" : ""}>
              <b>{by === role ? "You" : `${capital(called(talk[by]))}, ${by}`}:</b> {text}
              {underWay.has(id) && <small> (on its way)</small>}
            </p>
          ))}
        </div>
      )}
      {phase === "running" && talks && (
        <Writing key={`${mine.group} ${talk.turn}`} turn={talk.turn} group={mine.group} />
      )}
    </section>
  );
}
