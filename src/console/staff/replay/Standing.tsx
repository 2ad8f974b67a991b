/** How the play stood at the place shown: score so far, customer, promises. Worked out from the log. */
import { MOOD_NAMES, noMoodWords } from "../../../play/customer/moodNames.ts";
import { useMemo } from "preact/hooks";
import type { CaseData } from "../../../play/case.ts";
import { dayOf, timeOf, whenDue } from "../../../play/clock.ts";
import { mood, type Customer } from "../../../play/customer/customer.ts";
import { faceOf } from "../../../play/customer/readings.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";
import { project } from "../../../play/log.ts";
import type { PromiseStatus } from "../../../play/promises/ledger.ts";
import { scoreOf, scoring } from "../../../play/score/score.ts";
import { Face } from "../../../ui/Face.tsx";
import { Sign } from "../parts/Sign.tsx";
import { FACES } from "../wall/words.ts";
import type { Player } from "./player.ts";

const PROMISES: Readonly<Record<PromiseStatus, string>> = {
  open: "Open",
  kept: "Kept",
  late: "Kept late, after a warning",
  broken: "Broken",
};

function standingAt(data: CaseData, player: Player, count: number) {
  const log = player.log.value.slice(0, count);
  const customer = project(log, mood(data)).now;
  const tally = project(log, scoring(data)).now;
  return { customer, tally, score: scoreOf(data, tally) };
}

function Felt({ who, customer }: { readonly who: string; readonly customer: Customer }) {
  const face = faceOf(customer);
  return (
    <>
      <h3>{who}</h3>
      <p class={`standing-mood band-${FACES[face]}`}>
        <Face band={FACES[face]} /> <b>{MOOD_NAMES[face]}</b>
      </p>
      <dl class="standing-figures">
        {(
          [
            ["Anger", customer.heat],
            ["Trust", customer.trust],
            ["Patience", customer.patience],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{Math.round(value)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function Standing({ data, player }: { readonly data: CaseData; readonly player: Player }) {
  const count = player.shown.value;
  const log = player.log.value;
  const { customer, tally, score } = useMemo(
    () => standingAt(data, player, count),
    [data, log, count],
  );
  const { ledger } = customer;
  const scored = tally.choices > 0;
  return (
    <aside class="panel standing" aria-labelledby="standing-head" tabIndex={0}>
      <h2 id="standing-head">At this moment</h2>
      <p class="standing-clock">
        {dayOf(data.start.day, ledger.clock)} {timeOf(ledger.clock)}, {tally.choices}{" "}
        {tally.choices === 1 ? "choice" : "choices"} made
      </p>
      {data.activity ? (
        <p class="hint">{noMoodWords(data.activity)}</p>
      ) : (
        <Felt who={data.cast[data.persona.who]?.name ?? "The customer"} customer={customer} />
      )}
      <h3>Score so far</h3>
      {scored ? (
        <>
          <p class="standing-total">
            <b>{score.total}</b> of 100
          </p>
          <ul class="standing-dimensions">
            {DIMENSIONS.map((dimension) => (
              <li key={dimension}>
                <span>{DIMENSION_NAMES[dimension]}</span>
                <b>{score.dimensions[dimension].reported}</b>
                <meter
                  min={0}
                  max={100}
                  value={score.dimensions[dimension].reported}
                  aria-label={DIMENSION_NAMES[dimension]}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="hint">None before the first choice.</p>
      )}
      {tally.criticals.map(({ critical }) => (
        <p key={critical} class="doubt">
          <Sign name="critical" /> Critical failure: {data.criticals[critical] ?? critical}
        </p>
      ))}
      <p class="hint">
        Worked out from what was done, by the case’s own rubric, counting only what has come due. It
        guides practice. Whether a criterion is met is the assessor’s decision, never the
        software’s.
      </p>
      {ledger.entries.length > 0 && (
        <>
          <h3>Promises</h3>
          <ul class="plain-list">
            {ledger.entries.map((entry, at) => (
              <li key={at}>
                <b>{PROMISES[entry.status]}:</b>{" "}
                {data.promises.find(({ id }) => id === entry.promise)?.text ?? entry.promise}, due{" "}
                {whenDue(data.start.day, entry.due, ledger.clock)}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
