/** What one has ticked, the last first: with the words heard, and a way to take it back. */
import { useEffect, useRef, useState } from "preact/hooks";
import { LESSON_LINE_MOST } from "../../../protocol/lesson.ts";
import type { Tick } from "../../../lesson/triad/round.ts";
import { behaviourWords } from "./behaviour.ts";
import { act, type TriadNow } from "./triadHere.ts";
import { clockWords } from "./words.ts";

function OneTick({ turn, tick, late }: { turn: number; tick: Tick; late: boolean }) {
  const { id, behaviour, quote, elapsed } = tick;
  const [text, set] = useState(quote);
  const words = behaviourWords(behaviour);
  const save = (heard: string): void => {
    if (heard.trim() === quote) return;
    act({ type: "Ticked", turn, tick: id, behaviour, quote: heard.trim(), elapsed });
  };
  // Whoever goes elsewhere in the middle of a word has written it all the same.
  const leaving = useRef(() => {});
  leaving.current = () => save(text);
  const gone = useRef(false);
  useEffect(() => () => void (gone.current || leaving.current()), []);
  const field = `triad-quote-${id}`;
  return (
    <li>
      <p>
        <b>{clockWords(elapsed)}</b> {words}
        {late && <small> (on its way)</small>}
      </p>
      <label class="unseen" for={field}>
        Words you heard at {clockWords(elapsed)}: {words}
      </label>
      <div class="triad-quote">
        <input
          id={field}
          type="text"
          placeholder="Words you heard"
          maxLength={LESSON_LINE_MOST}
          value={text}
          onInput={({ currentTarget }) => set(currentTarget.value)}
          onChange={({ currentTarget }) => save(currentTarget.value)}
        />
        <button
          type="button"
          class="plain"
          aria-label={`Undo the tick at ${clockWords(elapsed)}: ${words}`}
          onClick={() => {
            gone.current = true;
            act({ type: "TickWithdrawn", turn, tick: id });
          }}
        >
          Undo
        </button>
      </div>
    </li>
  );
}

interface Props {
  readonly now: TriadNow;
  readonly turn: number;
  readonly ticks: readonly Tick[];
}

export function MyTicks({ now, turn, ticks }: Props) {
  const late = new Set(now.waiting.flatMap((each) => (each.type === "Ticked" ? each.tick : [])));
  return (
    <section class="triad-mine" aria-label="Your ticks">
      <h4>
        Your ticks <small>{ticks.length}</small>
      </h4>
      {ticks.length === 0 ? (
        <p class="hint">The last one stands here, for the words you heard.</p>
      ) : (
        // Takes the focus so that it can be scrolled by keys.
        <ol class="triad-ticks" aria-label="Your ticks, the last first" tabIndex={0}>
          {ticks.toReversed().map((tick) => (
            <OneTick key={tick.id} turn={turn} tick={tick} late={late.has(tick.id)} />
          ))}
        </ol>
      )}
    </section>
  );
}
