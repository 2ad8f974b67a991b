import type { CaseData } from "../../play/case.ts";
import type { Debrief } from "../../play/debrief/debrief.ts";
import { DIMENSION_NAMES, RULE_TEXTS } from "../../play/debrief/descriptors.ts";
import type { Entry } from "../../play/debrief/timeline.ts";
import type { MomentScore } from "../../play/score/score.ts";
import { dayOf, timeOf } from "../play/clock.ts";

const worth = (credit: number): string =>
  credit >= 1 ? "Full" : credit >= 0.6 ? "Adequate" : credit > 0 ? "Weak" : "Nothing";

function MomentLine({ score }: { readonly score: MomentScore }) {
  const credit = score.credit ?? 0;
  const word = worth(credit);
  return (
    <li class={`moment worth-${word.toLowerCase()}`}>
      <p>
        <span class="credit">{word} credit</span> {score.moment.title}{" "}
        <span class="moment-dimension">({DIMENSION_NAMES[score.moment.dimension]})</span>
      </p>
      <p>{score.moment.why}</p>
      {credit < 1 && (
        <p class="model">
          <span class="model-label">Full credit sounds like</span> {score.moment.model}
        </p>
      )}
      {score.rules.map((rule) => (
        <p key={rule} class="rule">
          Rule: {RULE_TEXTS[rule] ?? rule}
        </p>
      ))}
    </li>
  );
}

interface EntryProps {
  readonly data: CaseData;
  readonly entry: Entry;
  readonly onTry: (turn: number) => void;
}

function EntryView({ data, entry, onTry }: EntryProps) {
  const notable = entry.moments.length + entry.harms.length + entry.criticals.length > 0;
  return (
    <li class={`entry ${notable ? "" : "quiet"}`}>
      {entry.heading && <h3 class="entry-heading">{entry.heading}</h3>}
      <p class="entry-time">
        {dayOf(data.start.day, entry.clock)} {timeOf(entry.clock)}
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
      {notable && (
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

interface Props {
  readonly data: CaseData;
  readonly debrief: Debrief;
  readonly onTry: (turn: number) => void;
}

/** The whole talk: every choice, what it earned or cost, and what full credit sounds like. */
export function TimelineSection({ data, debrief, onTry }: Props) {
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">The talk, choice by choice</h2>
      <ol class="timeline">
        {debrief.timeline.map((entry) => (
          <EntryView key={entry.turn} data={data} entry={entry} onTry={onTry} />
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
