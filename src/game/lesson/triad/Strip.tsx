/** The talk itself, above everything: who is who, its clock, and the way to begin, end and go on. */
import { useEffect, useState } from "preact/hooks";
import { elapsedOf } from "../../../lesson/triad/round.ts";
import { serverNow } from "../lessonHere.ts";
import { act, nameOf, type TriadNow } from "./triadHere.ts";
import { allWereAgents, clockWords, PARTS, phaseOf, taskOf } from "./words.ts";

/** Ticks once a second while the talk runs. */
function useElapsed({ talk }: TriadNow["mine"]): number {
  const [, tick] = useState(0);
  const runs = phaseOf(talk) === "running";
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  return elapsedOf(talk, serverNow());
}

export function Strip({ now }: { readonly now: TriadNow }) {
  const { mine, turning, atHand, learnerId } = now;
  const { talk, role } = mine;
  const { turn } = talk;
  const elapsed = useElapsed(mine);
  const phase = phaseOf(talk);
  const called = nameOf(now);
  const who = [
    ["Agent", [talk.agent]],
    ["Customer", [talk.customer]],
    [talk.observers.length === 1 ? "Observer" : "Observers", talk.observers],
  ] as const;
  return (
    <>
      <section class="triad-strip" aria-label="The parts">
        <dl class="triad-who">
          {who.map(
            ([part, people]) =>
              people.length > 0 && (
                <div key={part}>
                  <dt>{part}</dt>
                  <dd>{people.map(called).join(", ")}</dd>
                </div>
              ),
          )}
        </dl>
        <p>
          <b>You are {PARTS[role]}.</b> {taskOf(talk, learnerId, role)}
        </p>
      </section>
      {atHand && (
        <section class={`triad-moves ${phase}`} aria-label="The talk">
          {phase !== "before" && (
            // Read when somebody comes to it, and never announced as it runs.
            <p class="triad-clock" role="timer" aria-live="off">
              {clockWords(elapsed)}
            </p>
          )}
          {phase === "before" && (
            <button type="button" class="solid" onClick={() => act({ type: "TalkBegun", turn })}>
              Begin the talk
            </button>
          )}
          {phase === "running" && (
            <button type="button" class="plain" onClick={() => act({ type: "TalkEnded", turn })}>
              End the talk
            </button>
          )}
          {phase === "over" && (
            <>
              <button
                type="button"
                class="solid"
                aria-disabled={turning}
                onClick={() => !turning && act({ type: "GroupTurned", turn: turn + 1, from: turn })}
              >
                Next turn: change parts
              </button>
              {mine.members.includes(talk.agent) && (
                <button
                  type="button"
                  class="plain"
                  onClick={() => act({ type: "TalkBegun", turn })}
                >
                  Go on with this talk
                </button>
              )}
              {allWereAgents(mine) && (
                <p class="hint">
                  Each of you has been the agent. Stop here, or go round once more.
                </p>
              )}
            </>
          )}
        </section>
      )}
    </>
  );
}
