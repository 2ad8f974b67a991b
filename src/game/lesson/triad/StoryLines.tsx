/**
 * The story as the customer's part reaches it: what they say now, and what the agent may have done
 * next. Choosing what comes closest leads the story on; nobody has to follow it.
 */
import { useLayoutEffect, useRef } from "preact/hooks";
import { customerWrote } from "../../../lesson/triad/round.ts";
import { MOOD_NAMES } from "../../../play/customer/moodNames.ts";
import type { ToldLine } from "../../../story/momentTold.ts";
import { uuid } from "../../../ui/uuid.ts";
import { useMoment } from "../useMoment.ts";
import { act, nameOf, type TriadNow } from "./triadHere.ts";
import { phaseOf } from "./words.ts";

/** The story is told to the agent: its "you" is not who reads it here. */
const SPEAKERS: Partial<Record<ToldLine["by"], string>> = {
  customer: "You could say",
  you: "The agent",
};

export function StoryLines({ now }: { readonly now: TriadNow }) {
  const { mine } = now;
  const { talk, way } = mine;
  const { turn, choices } = talk;
  const { moment, of } = useMoment({ ...talk.case, choices });
  const head = useRef<HTMLHeadingElement>(null);
  const told = useRef(choices.length);
  // The choice that was pressed is gone: whoever goes by keyboard reads on from the head.
  useLayoutEffect(() => {
    if (told.current !== choices.length) head.current?.focus({ preventScroll: true });
    told.current = choices.length;
  }, [choices.length]);
  const move = (next: readonly number[]): void => act({ type: "TalkMoved", turn, choices: next });
  const mayWrite = way === "text" && phaseOf(talk) === "running";
  return (
    <section class="triad-card" aria-labelledby="triad-story">
      <h3 id="triad-story" tabIndex={-1} ref={head}>
        Where the story is
      </h3>
      <p class="hint">It is told to the agent: the “you” in italics is them, not you.</p>
      {moment === null && <p class="hint">One moment…</p>}
      {moment && "fault" in moment && <p class="notice">{moment.fault}</p>}
      {moment && !("fault" in moment) && (
        <>
          <div class="triad-lines" aria-live="polite">
            {moment.heading && <p class="triad-heading">{moment.heading}</p>}
            {moment.lines.map(({ by, name, text }, n) => (
              // Lines of one moment never change places, and two may read alike.
              <div key={n} class={`triad-line ${by}`}>
                <p>
                  {name && <b>{SPEAKERS[by] ?? name}: </b>}
                  {text}
                </p>
                {mayWrite && by === "customer" && (
                  <button
                    type="button"
                    class="plain"
                    aria-label={`${customerWrote(talk, text) ? "Say again" : "Say"}: ${text}`}
                    onClick={() => act({ type: "Said", turn, line: uuid(), text })}
                  >
                    {customerWrote(talk, text) ? "Say this again" : "Say this"}
                  </button>
                )}
              </div>
            ))}
            <p>
              By the story you now feel: <b>{MOOD_NAMES[moment.mood].toLowerCase()}</b>.
            </p>
          </div>
          {moment.ending === null ? (
            <div class="triad-did" role="group" aria-labelledby="triad-did">
              <p id="triad-did">
                <b>What did {nameOf(now)(talk.agent)} just do?</b> Choose what comes closest. If
                nothing does, go on from your card.
              </p>
              {moment.options.map(({ index, text }) => (
                <button
                  key={index}
                  type="button"
                  class="triad-option"
                  // From the moment it stands in: pressed twice by a quick hand, it leads on once.
                  onClick={() => move([...of.choices, index])}
                >
                  {text}
                </button>
              ))}
            </div>
          ) : (
            <p>The story ends here. {moment.ending}</p>
          )}
          {choices.length > 0 && (
            <p>
              <button type="button" class="linklike" onClick={() => move(choices.slice(0, -1))}>
                One step back in the story
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
