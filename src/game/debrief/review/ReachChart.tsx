/** The whole play at a glance: how far the best total still possible fell, and at which moves. */
import type { Move, Review } from "../../../atlas/review.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";
import { jumpTo } from "../Jumps.tsx";
import { Mark } from "./Mark.tsx";
import { across, StepLine } from "./StepLine.tsx";
import { courseInWords, LABEL_NAMES } from "./words.ts";

/** The id of the place in the talk that tells a move. */
export const anchorOf = ({ what, turn }: Pick<Move, "what" | "turn">): string => `${what}-${turn}`;

function MoveMarks({ moves }: Pick<Review, "moves">) {
  return (
    <ol class="move-marks no-print">
      {moves.map((move) => (
        <li key={anchorOf(move)}>
          <button type="button" onClick={() => jumpTo(anchorOf(move))}>
            <Mark label={move.label} />
            {move.what === "record" ? (
              "Record"
            ) : (
              <span>
                <span class="unseen">Choice </span>
                {move.turn + 1}
              </span>
            )}
            <span class="unseen">
              : {LABEL_NAMES[move.label]}
              {move.regret.total > 0 && `, cost ${move.regret.total}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

export function ReachChart({ review }: { readonly review: Review }) {
  const { moves, start } = review;
  const end = moves.at(-1)?.after ?? start;
  return (
    <figure class="reach">
      <figcaption>
        The best total still possible: {start.total} at the start, {end.total} at the end
      </figcaption>
      <div class="reach-plot" role="img" aria-label={courseInWords(review)}>
        <StepLine start={start.total} after={moves.map((move) => move.after.total)} />
        {[100, 50, 0].map((level) => (
          <span key={level} class="reach-level" style={{ top: `${100 - level}%` }}>
            {level}
          </span>
        ))}
        {moves.map((move, at) => (
          <span
            key={anchorOf(move)}
            class="reach-mark"
            style={{ left: `${across(at, moves.length)}%`, top: `${100 - move.after.total}%` }}
          >
            <Mark label={move.label} />
          </span>
        ))}
      </div>
      <p class="reach-hint no-print">Each mark is a move of yours. Press one to go to it.</p>
      <MoveMarks moves={moves} />
      <ul class="reach-parts">
        {DIMENSIONS.map((d) => (
          <li key={d}>
            <StepLine start={start[d]} after={moves.map((move) => move.after[d])} />
            <p>
              {DIMENSION_NAMES[d]}:{" "}
              <span class="reach-span">
                {start[d] === end[d] ? `${end[d]} all along` : `from ${start[d]} to ${end[d]}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </figure>
  );
}
