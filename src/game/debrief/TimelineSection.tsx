import type { Move } from "../../atlas/review.ts";
import type { Debrief } from "../../play/debrief/debrief.ts";
import type { Played } from "../saves/save.ts";
import type { Edition } from "../../story/session.ts";
import type { Try } from "../play/fork.ts";
import { EntryView } from "./EntryView.tsx";
import { MomentLine } from "./MomentLine.tsx";
import { RecordEntry } from "./RecordEntry.tsx";
import { ReviewSummary } from "./review/ReviewSummary.tsx";
import type { Reviewed } from "./review/useReview.ts";

interface Props {
  readonly edition: Edition;
  readonly save: Played;
  readonly debrief: Debrief;
  readonly reviewed: Reviewed;
  readonly onTry: Try;
}

/** The whole talk: every choice, what it earned and cost, and what full credit sounds like. */
export function TimelineSection({ edition, save, debrief, reviewed, onTry }: Props) {
  const { log } = save;
  const moves = reviewed?.ok ? reviewed.value.moves : [];
  const moveAt = (what: Move["what"], turn: number): Move | undefined =>
    moves.find((move) => move.what === what && move.turn === turn);
  /** A record after which the play was left has no choice to stand before. */
  const left = moves.filter(
    (move) => move.what === "record" && !debrief.timeline.some(({ turn }) => turn === move.turn),
  );
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">The talk, choice by choice</h2>
      {reviewed === null ? (
        <p class="review-wait">Working out what each choice left possible…</p>
      ) : reviewed.ok ? (
        <ReviewSummary review={reviewed.value} plain={edition.data.level === "1"} />
      ) : (
        <p class="notice" role="status">
          {reviewed.message}
        </p>
      )}
      <ol class="timeline">
        {debrief.timeline.map((entry) => {
          const record = moveAt("record", entry.turn);
          return [
            record && (
              <RecordEntry
                key={`record-${entry.turn}`}
                edition={edition}
                log={log}
                move={record}
                onTry={onTry}
              />
            ),
            <EntryView
              key={entry.turn}
              edition={edition}
              log={log}
              entry={entry}
              move={moveAt("choice", entry.turn)}
              onTry={onTry}
            />,
          ];
        })}
        {left.map((move) => (
          <RecordEntry key={move.turn} edition={edition} log={log} move={move} onTry={onTry} />
        ))}
      </ol>
      {debrief.missed.length > 0 && (
        <>
          <h3>What never came up</h3>
          <ul class="moments">
            {debrief.missed.map((score) => (
              <MomentLine key={score.moment.id} score={score} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
