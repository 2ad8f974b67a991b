/** Ticking what the agent does while the talk runs: one press puts it on the talk's clock. */
import { useState } from "preact/hooks";
import { DIMENSIONS } from "../../../../play/event.ts";
import { DIMENSION_NAMES } from "../../../../play/debrief/descriptors.ts";
import { OBSERVABLE } from "../../../../lesson/triad/observable.ts";
import { elapsedOf, type Talk, type Tick } from "../../../../lesson/triad/round.ts";
import { LESSON_LINE_MOST } from "../../../../protocol/lesson.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { serverNow } from "../../parts/ask.ts";
import { say } from "../../parts/said.ts";
import { clockFace } from "../clockWords.ts";
import { tickWords } from "./TalkRead.tsx";

interface Props {
  readonly talk: Talk;
  readonly onTick: (tick: Omit<Tick, "by">) => void;
  readonly onWithdraw: (id: string) => void;
}

interface MadeProps extends Pick<Props, "onTick" | "onWithdraw"> {
  readonly tick: Tick;
}

function Made({ tick, onTick, onWithdraw }: MadeProps) {
  const { id, behaviour, elapsed } = tick;
  const [quote, write] = useState(tick.quote);
  const put = (): void => {
    if (quote.trim() !== tick.quote) onTick({ id, behaviour, elapsed, quote: quote.trim() });
  };
  return (
    <li>
      <label for={`quote-${id}`}>
        <span class="tick-at">{clockFace(elapsed)}</span> {tickWords(behaviour)}
        <span class="unseen">: words heard</span>
      </label>
      <input
        id={`quote-${id}`}
        type="text"
        placeholder="Words heard"
        maxLength={LESSON_LINE_MOST}
        value={quote}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onBlur={put}
        onKeyDown={({ key }) => key === "Enter" && put()}
      />
      <button
        type="button"
        class="plain slim"
        aria-label={`Take back: ${tickWords(behaviour)}`}
        onClick={() => onWithdraw(id)}
      >
        Take back
      </button>
    </li>
  );
}

export function TickBoard({ talk, onTick, onWithdraw }: Props) {
  const own = talk.ticks.filter(({ by }) => by === "");
  return (
    <div class="tick-board">
      {DIMENSIONS.map((dimension) => (
        <details key={dimension} open={dimension === DIMENSIONS[0]}>
          <summary>{DIMENSION_NAMES[dimension]}</summary>
          <div class="row tight">
            {OBSERVABLE.filter((each) => each.dimension === dimension).map(
              ({ behaviour, words }) => (
                <button
                  key={behaviour}
                  type="button"
                  class="plain slim"
                  onClick={() => {
                    const elapsed = Math.round(elapsedOf(talk, serverNow()));
                    onTick({ id: uuid(), behaviour, quote: "", elapsed });
                    say(`Ticked: ${words}.`);
                  }}
                >
                  {words}
                </button>
              ),
            )}
          </div>
        </details>
      ))}
      {own.length > 0 && (
        <ul class="ticks-made" aria-label="Ticked by you">
          {own.map((tick) => (
            <Made key={tick.id} tick={tick} onTick={onTick} onWithdraw={onWithdraw} />
          ))}
        </ul>
      )}
    </div>
  );
}
