/** The review of the whole play: how its moves went, where the first points went, the picture. */
import { LABELS, type Review } from "../../../atlas/review.ts";
import { jumpTo } from "../Jumps.tsx";
import { Mark } from "./Mark.tsx";
import { MoveTable } from "./MoveTable.tsx";
import { anchorOf, ReachChart } from "./ReachChart.tsx";
import {
  LABEL_COUNTED,
  LABEL_MEANINGS,
  LABEL_NAMES,
  moveInWords,
  ordinal,
  wholeInWords,
} from "./words.ts";

interface Props {
  readonly review: Review;
  /** In short sentences, for Level 1. */
  readonly plain: boolean;
}

function Counts({ moves }: Pick<Review, "moves">) {
  const choices = moves.filter((move) => move.what === "choice");
  const record = moves.find((move) => move.what === "record");
  const counts = LABELS.map((label) => ({
    label,
    count: choices.filter((move) => move.label === label).length,
  }));
  return (
    <>
      <p>Your {choices.length === 1 ? "one choice" : `${choices.length} choices`} in short:</p>
      <ul class="move-counts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ label, count }) => (
            <li key={label} class={`label label-${label}`}>
              <Mark label={label} /> {count}{" "}
              {count === 1 ? LABEL_NAMES[label].toLowerCase() : LABEL_COUNTED[label]}
            </li>
          ))}
        {record && (
          <li class={`label label-${record.label}`}>
            <Mark label={record.label} /> record: {LABEL_NAMES[record.label].toLowerCase()}
          </li>
        )}
      </ul>
    </>
  );
}

export function ReviewSummary({ review, plain }: Props) {
  const { moves, lastWhole, unknownFrom } = review;
  if (moves.length === 0) return null;
  const last = lastWhole === null ? undefined : moves[lastWhole];
  return (
    <div class="review">
      <p>
        {plain
          ? "After each choice there is a best result you can still get. The label says how much of it the choice gave away."
          : "At every moment there is a best result that can still be reached. What a choice takes off it is what that choice cost, and its label says how much that was."}
      </p>
      {!review.proved && (
        <p class="review-sampled">
          This case is too large to play in every way there is. What is said here was found by
          sampling, not proved: there may be something better still.
        </p>
      )}
      <Counts moves={moves} />
      <p>
        {wholeInWords(review, plain)}{" "}
        {last && !last.after.whole && (
          <button type="button" class="linklike no-print" onClick={() => jumpTo(anchorOf(last))}>
            Go to {moveInWords(last)}
          </button>
        )}
      </p>
      <ReachChart review={review} />
      {unknownFrom !== null && (
        <p>
          The sample never went your way from your {ordinal(unknownFrom + 1)} choice on, so nothing
          is said of what came after.
        </p>
      )}
      <details>
        <summary>What the labels mean</summary>
        <dl class="label-meanings">
          {LABELS.map((label) => (
            <div key={label}>
              <dt class={`label label-${label}`}>
                <Mark label={label} /> {LABEL_NAMES[label]}
              </dt>
              <dd>{LABEL_MEANINGS[label]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <MoveTable review={review} />
    </div>
  );
}
