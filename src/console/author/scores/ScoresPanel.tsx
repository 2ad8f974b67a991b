/** The scores that choices leave within reach: by a walk of every route, or as chance has seen them. */
import { look } from "../desk/looking.ts";
import { progress, run } from "../random/throwing.ts";
import { ranges } from "./known.ts";
import { RangesTable } from "./RangesTable.tsx";
import { stopWalking, walked, walkEveryRoute, walking, walkTrouble } from "./walking.ts";
import { OfEarlierText } from "./OfEarlierText.tsx";
import { WholeStory } from "./WholeStory.tsx";

const WHY_NONE = {
  scored: "",
  "no-case":
    "There is no case.json beside the story. Scores need one: it says which moments there are and what they weigh. Open the story's folder with its case.json.",
  "bad-case": "The case.json cannot be read yet, so nothing can be scored. See the problems.",
  "no-tags":
    "This story has no Redress tags. It plays like any Ink story, but there is nothing in it to score.",
} as const;

function WalkBar() {
  const at = walking.value;
  return (
    <div class="set-up">
      <p>
        For each choice: the best and the worst score that plays come to after it, by dimension and
        in total.
      </p>
      <div class="row">
        <button
          type="button"
          class="solid"
          disabled={at !== null}
          onClick={() => void walkEveryRoute()}
        >
          Walk every route
        </button>
        {at && (
          <button type="button" class="plain" onClick={stopWalking}>
            Stop
          </button>
        )}
        {!ranges.value && (
          <button
            type="button"
            class="plain"
            disabled={progress.value !== null}
            onClick={() => void run()}
          >
            {progress.value ? "Playing…" : "Or play 1,000 times by chance"}
          </button>
        )}
      </div>
      {at && (
        <p class="progress">
          <progress max={at.of} value={at.done} aria-label="Seconds of walking" />
          <span>
            {at.done} of {at.of} seconds at most, then the checks
          </span>
        </p>
      )}
      <p class="unseen" role="status">
        {at ? "Walking" : walked.value ? "Every route has been looked at" : ""}
      </p>
      {walkTrouble.value !== null && (
        <p class="notice grave" role="alert">
          {walkTrouble.value}
        </p>
      )}
    </div>
  );
}

export function ScoresPanel() {
  const ready = look.value?.found?.ready;
  if (!ready) return <p>There are no scores while the story has errors. See the problems.</p>;
  if (ready.scoring !== "scored") return <p>{WHY_NONE[ready.scoring]}</p>;
  return (
    <div class="scores-panel">
      <WalkBar />
      {walked.value && (
        <>
          <OfEarlierText />
          <WholeStory found={walked.value.found} endings={ready.endings} />
        </>
      )}
      {ranges.value && <RangesTable ranges={ranges.value} />}
    </div>
  );
}
