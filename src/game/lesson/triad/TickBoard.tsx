/**
 * Behaviours to tick as they happen: four dimensions, one at a time where there is little room. A press
 * stamps the talk's clock; the words heard can be put to it at once or later.
 */
import { useState } from "preact/hooks";
import { DIMENSIONS, type Dimension } from "../../../play/event.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { OBSERVABLE, type Observable } from "../../../lesson/triad/observable.ts";
import { elapsedOf, type Talk } from "../../../lesson/triad/round.ts";
import { uuid } from "../../../ui/uuid.ts";
import { serverNow } from "../lessonHere.ts";
import { MyTicks } from "./MyTicks.tsx";
import { act, type TriadNow } from "./triadHere.ts";
import { clockWords } from "./words.ts";

interface Props {
  readonly now: TriadNow;
  readonly talk: Talk;
}

export function TickBoard({ now, talk }: Props) {
  const [shown, show] = useState<Dimension>("R");
  const [said, say] = useState("");
  const { turn } = talk;
  const mine = talk.ticks.filter(({ by }) => by === now.learnerId);
  const begun = talk.begunAt !== null;
  const press = ({ behaviour, words }: Observable): void => {
    if (!begun) return say("You can tick as soon as the talk has begun.");
    const elapsed = Math.round(elapsedOf(talk, serverNow()));
    act({ type: "Ticked", turn, tick: uuid(), behaviour, quote: "", elapsed });
    say(`Ticked at ${clockWords(elapsed)}: ${words}.`);
  };
  return (
    <div class="triad-observing">
      <p role="status" class="unseen">
        {said}
      </p>
      <div class="triad-board" data-shown={shown}>
        <div class="triad-tabs" role="group" aria-label="Show one dimension">
          {DIMENSIONS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === shown}
              onClick={() => show(each)}
            >
              {DIMENSION_NAMES[each].split(" ")[0]}
            </button>
          ))}
        </div>
        {DIMENSIONS.map((dimension) => (
          <section
            key={dimension}
            class={`triad-dimension ${dimension === shown ? "shown" : ""}`}
            aria-labelledby={`triad-${dimension}`}
          >
            <h4 id={`triad-${dimension}`}>
              {DIMENSION_NAMES[dimension]} <small>The agent…</small>
            </h4>
            {OBSERVABLE.filter((each) => each.dimension === dimension).map((each) => {
              const times = mine.filter(({ behaviour }) => behaviour === each.behaviour).length;
              return (
                <button
                  key={each.behaviour}
                  type="button"
                  class="triad-tick"
                  aria-disabled={!begun}
                  onClick={() => press(each)}
                >
                  <span>{each.words}</span>
                  {times > 0 && (
                    <b>
                      <span aria-hidden="true">✓ {times}</span>
                      <span class="unseen">, ticked {times === 1 ? "once" : `${times} times`}</span>
                    </b>
                  )}
                </button>
              );
            })}
          </section>
        ))}
      </div>
      {begun && <MyTicks now={now} turn={turn} ticks={mine} />}
    </div>
  );
}
