/** Ticking what the agent does while the talk runs: one press puts it on the talk's clock. */
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

export function TickBoard({ talk, onTick, onWithdraw }: Props) {
  const own = talk.ticks.filter(({ by }) => by === "");
  return (
    <div class="tick-board">
      {DIMENSIONS.map((dimension) => (
        <div key={dimension} role="group" aria-label={DIMENSION_NAMES[dimension]}>
          <h4>{DIMENSION_NAMES[dimension]}</h4>
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
        </div>
      ))}
      {own.length > 0 && (
        <ul class="ticks-made" aria-label="Ticked by you">
          {own.map((tick) => (
            <li key={tick.id}>
              <label for={`quote-${tick.id}`}>
                <span class="tick-at">{clockFace(tick.elapsed)}</span> {tickWords(tick.behaviour)}
              </label>
              <input
                id={`quote-${tick.id}`}
                type="text"
                placeholder="Words heard"
                maxLength={LESSON_LINE_MOST}
                value={tick.quote}
                onChange={({ currentTarget }) => onTick({ ...tick, quote: currentTarget.value })}
              />
              <button
                type="button"
                class="plain slim"
                aria-label={`Take back: ${tickWords(tick.behaviour)}`}
                onClick={() => onWithdraw(tick.id)}
              >
                Take back
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
