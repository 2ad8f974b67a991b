import type { Move } from "../../atlas/review.ts";
import type { PlayEvent } from "../../play/event.ts";
import type { Edition } from "../../story/session.ts";
import type { Try } from "../play/fork.ts";
import { jumpTo } from "./Jumps.tsx";
import { MoveNote } from "./review/MoveNote.tsx";
import { anchorOf } from "./review/ReachChart.tsx";

interface Props {
  readonly edition: Edition;
  readonly log: readonly PlayEvent[];
  readonly move: Move;
  readonly onTry: Try;
}

/** The record in its place in the talk, with what the review says of it. */
export const RecordEntry = ({ move, ...props }: Props) => (
  <li class="entry">
    <p class="entry-time" id={anchorOf(move)}>
      The record
    </p>
    <p class="entry-chosen">
      <strong>You wrote</strong> the case record.{" "}
      <button type="button" class="linklike no-print" onClick={() => jumpTo("record-title")}>
        See it beside what happened
      </button>
    </p>
    <MoveNote {...props} move={move} />
  </li>
);
