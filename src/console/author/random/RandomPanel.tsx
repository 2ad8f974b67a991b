/** A thousand plays by chance: where they went, what they never came to, and how they scored. */
import { sources } from "../desk/files.ts";
import { look } from "../desk/looking.ts";
import { COUNT, firstSeed, found, progress, run, stop, trouble } from "./throwing.ts";
import { Findings } from "./Findings.tsx";

export function RandomPanel() {
  const ready = look.value?.found?.ready;
  if (!ready && !found.value) {
    return <p>The story cannot be played while it has errors. See the problems.</p>;
  }
  const at = progress.value;
  const old = found.value !== null && found.value.work !== sources.value;
  return (
    <div class="random-panel">
      <form
        class="set-up"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <p>
          {COUNT.toLocaleString("en-GB")} plays whose choices are drawn by chance. The same seed
          gives the same plays.
        </p>
        <div class="set-up-row">
          <label class="seed">
            <span>First seed</span>
            <input
              type="number"
              min={1}
              step={1}
              value={firstSeed.value}
              onInput={({ currentTarget: { valueAsNumber } }) => {
                if (Number.isInteger(valueAsNumber) && valueAsNumber > 0) {
                  firstSeed.value = valueAsNumber;
                }
              }}
            />
          </label>
          <button type="submit" class="solid" disabled={at !== null || !ready}>
            Play {COUNT.toLocaleString("en-GB")} times
          </button>
          {at && (
            <button type="button" class="plain" onClick={stop}>
              Stop
            </button>
          )}
        </div>
        {at && (
          <p class="progress">
            <progress max={at.of} value={at.done} aria-label="Plays done" />
            <span>
              {at.done} of {at.of}
            </span>
          </p>
        )}
      </form>
      <p class="unseen" role="status">
        {at ? "Playing" : found.value ? `${found.value.found.coverage.plays} plays done` : ""}
      </p>
      {trouble.value !== null && (
        <p class="notice grave" role="alert">
          {trouble.value}
        </p>
      )}
      {found.value && (
        <>
          {old && (
            <p class="notice">The text has changed since these plays. Play again to see it anew.</p>
          )}
          <Findings found={found.value.found} endings={ready?.endings ?? {}} />
        </>
      )}
    </div>
  );
}
