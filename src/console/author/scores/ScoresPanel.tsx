/** What each choice leaves within reach, knot by knot. */
import { DIMENSIONS } from "../../../play/event.ts";
import { look } from "../desk/looking.ts";
import { progress, run } from "../random/throwing.ts";
import { ranges } from "./known.ts";
import type { ChoiceRange, ScoreRanges } from "./ranges.ts";

const WHY_NONE = {
  scored: "",
  "no-case":
    "There is no case.json beside the story. Scores need one: it says which moments there are and what they weigh. Open the story's folder with its case.json.",
  "bad-case": "The case.json cannot be read yet, so nothing can be scored. See the problems.",
  "no-tags":
    "This story has no Redress tags. It plays like any Ink story, but there is nothing in it to score.",
} as const;

function Range({ best, worst }: { readonly best: number; readonly worst: number }) {
  return (
    <td class="range">
      {worst === best ? best : `${worst}–${best}`}
      <span class="range-bar" aria-hidden="true">
        <span style={{ left: `${worst}%`, width: `${Math.max(2, best - worst)}%` }} />
      </span>
    </td>
  );
}

interface RowProps {
  readonly choice: ChoiceRange;
  /** The best total of any choice beside it; null where chance makes the difference. */
  readonly top: number | null;
}

function Row({ choice, top }: RowProps) {
  const { text, best, worst } = choice;
  return (
    <tr>
      <th scope="row" class="choice-cell">
        {text}
        {top !== null && best.total < top && (
          <span class="falls-short">
            {" "}
            {(best.total - top).toFixed(1).replace("-", "−")} at best
          </span>
        )}
      </th>
      <Range best={best.total} worst={worst.total} />
      {DIMENSIONS.map((dimension) => (
        <Range key={dimension} best={best[dimension]} worst={worst[dimension]} />
      ))}
    </tr>
  );
}

function certaintyWords({ certainty }: ScoreRanges): string {
  return certainty.kind === "proved"
    ? "Proved: every way through the story has been looked at. No play does better or worse."
    : `Seen in ${certainty.plays.toLocaleString("en-GB")} random plays, not proved: a play may do better or worse than these.`;
}

function Table({ ranges }: { readonly ranges: ScoreRanges }) {
  const proved = ranges.certainty.kind === "proved";
  const byKnot = Map.groupBy(ranges.choices, ({ knot }) => knot);
  return (
    <>
      <p class="certainty">{certaintyWords(ranges)}</p>
      <div class="wide" role="region" aria-label="Scores by choice" tabIndex={0}>
        <table class="ranges">
          <thead>
            <tr>
              <th scope="col">Choice</th>
              <th scope="col">Total</th>
              {DIMENSIONS.map((dimension) => (
                <th key={dimension} scope="col">
                  <span class={`letter dimension-${dimension}`}>{dimension}</span>
                </th>
              ))}
            </tr>
          </thead>
          {[...byKnot].map(([knot, choices]) => {
            const top = proved ? Math.max(...choices.map(({ best }) => best.total)) : null;
            return (
              <tbody key={knot ?? ""}>
                <tr class="knot-row">
                  <th scope="rowgroup" colSpan={6}>
                    {knot ?? "Start"}
                  </th>
                </tr>
                {choices.map((choice, at) => (
                  <Row key={at} choice={choice} top={top} />
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </>
  );
}

export function ScoresPanel() {
  const ready = look.value?.found?.ready;
  if (!ready) return <p>There are no scores while the story has errors. See the problems.</p>;
  if (ready.scoring !== "scored") return <p>{WHY_NONE[ready.scoring]}</p>;
  if (ranges.value) return <Table ranges={ranges.value} />;
  return (
    <>
      <p>
        For each choice: the best and the worst score that plays came to after it, by dimension and
        in total.
      </p>
      <p>
        <button
          type="button"
          class="solid"
          disabled={progress.value !== null}
          onClick={() => void run()}
        >
          {progress.value ? "Playing…" : "Find them with 1,000 random plays"}
        </button>
      </p>
    </>
  );
}
