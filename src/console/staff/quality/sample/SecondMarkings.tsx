/** Blind second marking: who is asked, and what came of it beside what was decided first. */
import { useState } from "preact/hooks";
import type { Assessment } from "../../../../assess/assessment.ts";
import { cohen } from "../../../../assess/quality/kappa.ts";
import type { Markings, QualityGround, SecondJudged } from "../../../../protocol/quality.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { Choose } from "../../assess/parts/Choose.tsx";
import { OUTCOME_WORDS, SUGGESTION_WORDS } from "../../assess/words.ts";
import { markingAddress } from "../../address.ts";
import { ask, done } from "../../parts/ask.ts";
import { momentWords } from "../../parts/dates.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useDoing } from "../../parts/useAsked.ts";
import { kappaWords } from "../kappaWords.ts";
import { percent, type Naming } from "../names.ts";

interface Props {
  readonly id: string;
  readonly state: Assessment;
  readonly deciders: readonly string[];
  readonly quality: QualityGround;
  readonly markings: Markings;
  readonly names: Naming;
  readonly again: () => Promise<void>;
}

export function SecondTable({
  rows,
  criterion,
}: {
  readonly rows: readonly SecondJudged[];
  readonly criterion: (id: string) => string;
}) {
  const pairs = rows.flatMap(({ first, second }) =>
    first ? [[first.outcome, second.outcome] as const] : [],
  );
  const { agreed, ...rest } = cohen(pairs);
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label="First and second decision">
        <table>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">First</th>
              <th scope="col">Second, blind</th>
              <th scope="col">Same</th>
              <th scope="col">Suggestion</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.criterion}>
                <th scope="row">{criterion(row.criterion)}</th>
                <td>{row.first ? OUTCOME_WORDS[row.first.outcome] : "Not decided then"}</td>
                <td>{OUTCOME_WORDS[row.second.outcome]}</td>
                <td>
                  {row.first ? (row.first.outcome === row.second.outcome ? "Yes" : "No") : "–"}
                </td>
                <td>{row.suggestion ? SUGGESTION_WORDS[row.suggestion] : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        Agreement: {percent(agreed)} of {pairs.length}. {kappaWords({ agreed, ...rest })}
      </p>
    </>
  );
}

export function SecondMarkings({ id, state, deciders, quality, markings, names, again }: Props) {
  const plays = state.observations.flatMap(({ play, begun }) =>
    play ? { id: play.playId, name: `Play observed ${momentWords(begun.deviceAt)}` } : [],
  );
  const raters = quality.raters.filter((one) => !deciders.includes(one.id));
  const [asked, set] = useState({ play: plays[0]?.id ?? "", marker: "" });
  const doing = useDoing();
  const own = markings.asked.filter(({ assessment }) => assessment === id);
  if (!state.sampled || (plays.length === 0 && own.length === 0)) return null;
  return (
    <section class="panel form" aria-labelledby="second-head">
      <h2 id="second-head">Blind second marking</h2>
      <p class="prose">
        Somebody who did not decide here marks the play against the criteria of the plan, without
        names, notes, decisions, score or suggestions.
      </p>
      {own.map((marking) => {
        const rows = quality.seconds.filter((one) => one.marking === marking.id);
        return (
          <div key={marking.id}>
            <h3>{marking.marker.name || "Somebody who has left"}</h3>
            {marking.committedAt === null ? (
              <p>Asked {momentWords(marking.askedAt)}, not committed yet.</p>
            ) : (
              <>
                <SecondTable rows={rows} criterion={names.criterion} />
                <p>
                  <a href={markingAddress(marking.id)}>Reasons and lines</a>
                </p>
              </>
            )}
          </div>
        );
      })}
      {plays.length > 0 && (
        <form
          class="form"
          onSubmit={doing.onSubmit(() => {
            const body = { id: uuid(), assessment: id, ...asked };
            void doing.run(ask(done, "POST", "quality/markings", body), () => {
              say("They are asked to mark it blind.");
              set({ ...asked, marker: "" });
              void again();
            });
          })}
        >
          {plays.length > 1 && (
            <Choose
              label="Play"
              value={asked.play}
              of={plays}
              onValue={(play) => set({ ...asked, play })}
            />
          )}
          <Choose
            label="Who marks it"
            none="Choose somebody"
            value={asked.marker}
            of={raters}
            onValue={(marker) => set({ ...asked, marker })}
          />
          <Problem text={doing.problem} />
          <div class="row">
            <button
              type="submit"
              class="plain"
              aria-busy={doing.busy}
              disabled={asked.marker === ""}
            >
              Ask for a second marking
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
