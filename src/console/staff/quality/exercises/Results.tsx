/** How far those who marked agree: criterion by criterion, pair by pair, and one by one. */
import { useState } from "preact/hooks";
import { compare, compareEach } from "../../../../assess/quality/agreement.ts";
import type { ExerciseTold } from "../../../../protocol/quality.ts";
import { OUTCOME_WORDS } from "../../assess/words.ts";
import { fewCaution, kappaCell, kappaNumber } from "../kappaWords.ts";
import { count, lineWords, percent } from "../names.ts";

interface Props {
  readonly told: ExerciseTold;
  readonly judged: NonNullable<ExerciseTold["judged"]>;
  readonly name: (criterion: string) => string;
}

export function Results({ told, judged, name }: Props) {
  const [shown, show] = useState(told.criteria[0] ?? "");
  const raters = told.raters.filter(({ committedAt }) => committedAt !== null);
  const ids = raters.map(({ id }) => id);
  const nameOf = (id: string): string =>
    raters.find((one) => one.id === id)?.name || "Somebody who has left";
  if (raters.length < 2) {
    return <p class="panel">Fewer than two people marked this, so there is nothing to compare.</p>;
  }
  const all = compare(judged, ids);
  const each = compareEach(judged, ids, told.criteria);
  const things = told.recordings.length * told.criteria.length;
  const caution = fewCaution(things);
  return (
    <>
      <section class="panel" aria-labelledby="all-head">
        <h2 id="all-head">All together</h2>
        <p class="counts">
          {percent(all.agreed)} agreement over {count(things, "judgement")} each
        </p>
        <p>
          {all.meanKappa === null
            ? "No pair has a kappa: see why in the table."
            : `Mean of the pairs’ Cohen’s kappa: ${kappaNumber(all.meanKappa)}.`}{" "}
          {all.fleiss && `Fleiss’ kappa of all ${raters.length}: ${kappaCell(all.fleiss)}.`}
        </p>
        {caution && <p class="notice slim">{caution}</p>}
        <div class="scroll" tabIndex={0} role="region" aria-label="Agreement of each pair">
          <table>
            <thead>
              <tr>
                <th scope="col">Pair</th>
                <th scope="col">Judged by both</th>
                <th scope="col">Agreement</th>
                <th scope="col">Cohen’s kappa</th>
              </tr>
            </thead>
            <tbody>
              {all.pairs.map(({ first, second, agreement }) => (
                <tr key={`${first} ${second}`}>
                  <th scope="row">
                    {nameOf(first)} and {nameOf(second)}
                  </th>
                  <td>{agreement.things}</td>
                  <td>{percent(agreement.agreed)}</td>
                  <td>{kappaCell(agreement)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="hint">
          Agreement is the share of judgements that are the same. Kappa (unweighted; met, not yet
          and not seen) is how far that goes beyond what chance would give: 1 is all of the way, 0
          none of it, below 0 less than chance. Neither says who is right.
        </p>
      </section>
      <section class="panel" aria-labelledby="each-head">
        <h2 id="each-head">Criterion by criterion</h2>
        <div class="scroll" tabIndex={0} role="region" aria-label="Agreement of each criterion">
          <table>
            <thead>
              <tr>
                <th scope="col">Criterion</th>
                <th scope="col">Agreement</th>
                <th scope="col">Mean of the pairs’ kappa</th>
                {raters.length > 2 && <th scope="col">Fleiss’ kappa</th>}
              </tr>
            </thead>
            <tbody>
              {each.map(({ criterion, compared }) => (
                <tr key={criterion}>
                  <th scope="row">{name(criterion)}</th>
                  <td>{percent(compared.agreed)}</td>
                  <td>
                    {compared.meanKappa === null
                      ? kappaCell(compared.pairs[0]!.agreement)
                      : kappaNumber(compared.meanKappa)}
                  </td>
                  {compared.fleiss && <td>{kappaCell(compared.fleiss)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="hint">
          Per criterion there are only as many judgements as recordings ({told.recordings.length}).
        </p>
      </section>
      <section class="panel form" aria-labelledby="one-head">
        <h2 id="one-head">Judgement by judgement</h2>
        <div class="field">
          <label for="criterion-shown">Criterion</label>
          <select
            id="criterion-shown"
            value={shown}
            onChange={(event) => show(event.currentTarget.value)}
          >
            {told.criteria.map((id) => (
              <option key={id} value={id}>
                {name(id)}
              </option>
            ))}
          </select>
        </div>
        <Pairs each={each} shown={shown} nameOf={nameOf} />
        <div class="scroll" tabIndex={0} role="region" aria-label="What each person judged">
          <table>
            <thead>
              <tr>
                <th scope="col">Recording</th>
                {raters.map(({ id }) => (
                  <th key={id} scope="col">
                    {nameOf(id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {told.recordings.map((title, at) => (
                <tr key={at}>
                  <th scope="row">
                    {at + 1}. {title}
                  </th>
                  {raters.map(({ id }) => {
                    const mark = judged.find(
                      (one) =>
                        one.rater === id &&
                        one.criterion === shown &&
                        one.recording === `${told.line.id} ${at}`,
                    );
                    return (
                      <td key={id}>
                        {mark && (
                          <>
                            <b>{OUTCOME_WORDS[mark.outcome]}</b>
                            <p>{mark.reason}</p>
                            {mark.lines.length > 0 && (
                              <p class="hint">By {lineWords(mark.lines)}</p>
                            )}
                          </>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

function Pairs({
  each,
  shown,
  nameOf,
}: {
  readonly each: ReturnType<typeof compareEach>;
  readonly shown: string;
  readonly nameOf: (id: string) => string;
}) {
  const compared = each.find(({ criterion }) => criterion === shown)?.compared;
  if (!compared) return null;
  return (
    <ul class="plain-list">
      {compared.pairs.map(({ first, second, agreement }) => (
        <li key={`${first} ${second}`}>
          {nameOf(first)} and {nameOf(second)}: {percent(agreement.agreed)} of {agreement.things},
          kappa {kappaCell(agreement)}
        </li>
      ))}
    </ul>
  );
}
