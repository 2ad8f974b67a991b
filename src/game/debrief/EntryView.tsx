/** One choice of the talk: what came before it, what it earned and cost, what was better. */
import type { Move } from "../../atlas/review.ts";
import { RULE_TEXTS } from "../../play/debrief/descriptors.ts";
import type { Entry } from "../../play/debrief/timeline.ts";
import type { PlayEvent } from "../../play/event.ts";
import type { Edition } from "../../story/session.ts";
import { dayOf, timeOf } from "../../play/clock.ts";
import type { Try } from "../play/fork.ts";
import { MomentLine } from "./MomentLine.tsx";
import { MoveNote } from "./review/MoveNote.tsx";
import { anchorOf } from "./review/ReachChart.tsx";

interface Props {
  readonly edition: Edition;
  readonly log: readonly PlayEvent[];
  readonly entry: Entry;
  /** What the review says of it; absent while or where there is no review. */
  readonly move: Move | undefined;
  readonly onTry: Try;
}

function Earned({ entry }: { readonly entry: Entry }) {
  if (entry.moments.length + entry.harms.length + entry.criticals.length === 0) return null;
  return (
    <ul class="moments">
      {entry.criticals.map((text) => (
        <li key={text} class="moment worth-critical">
          <p>
            <span class="credit">Critical failure</span> {text}
          </p>
          <p class="rule">Rule: {RULE_TEXTS["SC8"]}</p>
        </li>
      ))}
      {entry.moments.map((score) => (
        <MomentLine key={score.moment.id} score={score} />
      ))}
      {entry.harms.map((harm, at) => (
        <li key={at} class="moment worth-harm">
          <p>
            <span class="credit">Harm, {harm.severity}</span> You {harm.text}.
          </p>
          <p>{harm.instead}</p>
          {harm.rule && <p class="rule">Rule: {RULE_TEXTS[harm.rule] ?? harm.rule}</p>}
        </li>
      ))}
    </ul>
  );
}

export function EntryView({ edition, log, entry, move, onTry }: Props) {
  const { data } = edition;
  return (
    <li class="entry">
      {entry.heading && <h3 class="entry-heading">{entry.heading}</h3>}
      <p class="entry-time" id={anchorOf({ what: "choice", turn: entry.turn })}>
        Choice {entry.turn + 1} · {dayOf(data.start.day, entry.clock)} {timeOf(entry.clock)}
      </p>
      {entry.before && (
        <p class="entry-before">
          <strong>{data.cast[entry.before.who]?.name ?? entry.before.who}:</strong>{" "}
          {entry.before.text}
        </p>
      )}
      {entry.ownWords && (
        <p class="entry-own">
          <strong>In your own words:</strong> {entry.ownWords}
        </p>
      )}
      <p class="entry-chosen">
        <strong>
          {entry.kind === "say" ? "You said:" : entry.kind === "look" ? "You looked:" : "You did:"}
        </strong>{" "}
        {entry.chosen}
      </p>
      {move && <MoveNote edition={edition} log={log} move={move} onTry={onTry} />}
      <Earned entry={entry} />
      {entry.asked && (
        <>
          <p class="entry-note">{entry.asked.question}</p>
          <p class="entry-note">{entry.asked.answered}</p>
          {entry.asked.answer === "no" && (
            <p class="entry-note">
              A refusal costs you nothing. What counts is what you did with it next.
            </p>
          )}
        </>
      )}
      {entry.promised.map((text) => (
        <p key={text} class="entry-note">
          You promised {text}.
        </p>
      ))}
      {entry.facts.map((text) => (
        <p key={text} class="entry-note">
          You found out: {text}
        </p>
      ))}
      <button type="button" class="linklike no-print" onClick={() => onTry(entry.turn)}>
        Try from here<span class="unseen">, before “{entry.chosen}”</span>
      </button>
    </li>
  );
}
