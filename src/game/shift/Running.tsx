/** The clock of the desk: moved by what is done; by itself only where the learner asks for it. */
import { useEffect, useState } from "preact/hooks";
import { timeOf } from "../../play/clock.ts";

/** Seconds of the learner's for each minute of the desk's; 0: it does not run. */
const PACES = [
  { seconds: 0, words: "Only when I do something" },
  { seconds: 40, words: "Slowly: a minute every 40 seconds" },
  { seconds: 20, words: "Steadily: a minute every 20 seconds" },
  { seconds: 8, words: "Fast: a minute every 8 seconds" },
] as const;

interface Props {
  readonly clock: number;
  readonly closes: number;
  readonly closed: boolean;
  readonly onWait: (minutes: number) => void;
  /** A minute has gone by of itself: nothing that the learner did, so nothing to move to. */
  readonly onTick: () => void;
  readonly onClose: () => void;
}

/** Somebody who writes, or looks away, is not hurried. */
const busy = (): boolean =>
  document.hidden ||
  document.querySelector("dialog[open]") !== null ||
  (document.activeElement?.matches("input, textarea, select") ?? false);

export function Running({ clock, closes, closed, onWait, onTick, onClose }: Props) {
  const [seconds, run] = useState(0);
  useEffect(() => {
    if (seconds === 0 || closed) return;
    const timer = setInterval(() => {
      if (!busy()) onTick();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds, closed, onTick]);
  return (
    <section class="panel clock" aria-labelledby="clock">
      <h2 id="clock">
        <span class="unseen">The desk's clock: </span>
        {timeOf(clock)}
      </h2>
      <p>{closed ? "The desk is closed." : `The desk closes at ${timeOf(closes)}.`}</p>
      {!closed && (
        <>
          <div class="row">
            <button type="button" class="plain" onClick={() => onWait(15)} aria-keyshortcuts="w">
              Wait until something happens (15 min at most)
            </button>
            <button type="button" class="plain" onClick={() => onWait(3)}>
              Wait 3 min
            </button>
            {clock >= closes && (
              <button type="button" class="solid" onClick={onClose}>
                Close the desk
              </button>
            )}
          </div>
          <label class="pace">
            The clock moves
            <select
              value={String(seconds)}
              onChange={(event) => run(Number(event.currentTarget.value))}
            >
              {PACES.map((pace) => (
                <option key={pace.seconds} value={String(pace.seconds)}>
                  {pace.words}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </section>
  );
}
