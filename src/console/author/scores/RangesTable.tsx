/** What each choice leaves within reach, knot by knot. */
import { DIMENSIONS } from "../../../play/event.ts";
import { FallsShort } from "./FallsShort.tsx";
import type { ChoiceRange, ScoreRanges } from "./ranges.ts";

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
  /** Points of the total by which its best lies below that of a choice beside it. */
  readonly short: number;
}

const Row = ({ choice: { text, best, worst }, short }: RowProps) => (
  <tr>
    <th scope="row" class="choice-cell">
      {text}
      <FallsShort by={short} />
    </th>
    <Range best={best.total} worst={worst.total} />
    {DIMENSIONS.map((dimension) => (
      <Range key={dimension} best={best[dimension]} worst={worst[dimension]} />
    ))}
  </tr>
);

function certaintyWords({ certainty }: ScoreRanges): string {
  if (certainty.kind === "proved") {
    return "Proved: every way through the story has been walked, with the customer in every temper. No play through a choice does better or worse than its figures; each figure stands for itself, so the best of all five need not come in one play.";
  }
  const plays = certainty.plays.toLocaleString("en-GB");
  return certainty.kind === "sampled"
    ? `Sampled, not proved: seen in ${plays} plays, every second of which looked for good answers. A play may do better or worse than these.`
    : `Seen in ${plays} random plays, not proved: a play may do better or worse than these.`;
}

/** The best total of each set of choices, where that is proved and not chance. */
function topsOf({ certainty, choices }: ScoreRanges): ReadonlyMap<number | null, number> {
  if (certainty.kind !== "proved") return new Map();
  const sets = Map.groupBy(choices, ({ set }) => set);
  sets.delete(null);
  return new Map(
    [...sets].map(([set, beside]) => [set, Math.max(...beside.map(({ best }) => best.total))]),
  );
}

export function RangesTable({ ranges }: { readonly ranges: ScoreRanges }) {
  const tops = topsOf(ranges);
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
          {[...byKnot].map(([knot, choices]) => (
            <tbody key={knot ?? ""}>
              <tr class="knot-row">
                <th scope="rowgroup" colSpan={6}>
                  {knot ?? "Start"}
                </th>
              </tr>
              {choices.map((choice, at) => (
                <Row
                  key={at}
                  choice={choice}
                  short={(tops.get(choice.set) ?? choice.best.total) - choice.best.total}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {ranges.certainty.kind === "proved" && (
        <p class="hint">
          The worst total is a bound: a play ends there only if it is at its worst in all four at
          once. A record counts as having one untrue entry at most; each further one takes more.
        </p>
      )}
    </>
  );
}
