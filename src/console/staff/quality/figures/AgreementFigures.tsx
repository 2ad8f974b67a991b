/** How far the centre's people agree: over all closed exercises, and over all second markings. */
import { compareEach } from "../../../../assess/quality/agreement.ts";
import { cohen } from "../../../../assess/quality/kappa.ts";
import { kappaCell, kappaNumber, kappaWords } from "../kappaWords.ts";
import { percent } from "../names.ts";
import type { FigureParts } from "./DriftFigures.tsx";

export function AgreementFigures({ quality, names }: FigureParts) {
  const { judged, seconds } = quality;
  if (judged.length === 0 && seconds.length === 0) return null;
  const raters = [...new Set(judged.map(({ rater }) => rater))];
  const criteria = [...new Set(judged.map(({ criterion }) => criterion))].toSorted();
  const pairs = seconds.flatMap(({ first, second }) =>
    first ? [[first.outcome, second.outcome] as const] : [],
  );
  const second = cohen(pairs);
  return (
    <section class="panel form" aria-labelledby="agreement-head">
      <h2 id="agreement-head">Agreement</h2>
      {criteria.length > 0 && (
        <>
          <p>Over all exercises that are closed, by criterion:</p>
          <div class="scroll" tabIndex={0} role="region" aria-label="Agreement by criterion">
            <table>
              <thead>
                <tr>
                  <th scope="col">Criterion</th>
                  <th scope="col">Pairs of judgements</th>
                  <th scope="col">Agreement</th>
                  <th scope="col">Mean of the pairs’ kappa</th>
                </tr>
              </thead>
              <tbody>
                {compareEach(judged, raters, criteria).map(({ criterion, compared }) => {
                  const both = compared.pairs.filter(({ agreement }) => agreement.things > 0);
                  const things = both.reduce((sum, { agreement }) => sum + agreement.things, 0);
                  return (
                    <tr key={criterion}>
                      <th scope="row">{names.criterion(criterion)}</th>
                      <td>{things}</td>
                      <td>{percent(compared.agreed)}</td>
                      <td>
                        {compared.meanKappa !== null
                          ? kappaNumber(compared.meanKappa)
                          : both[0]
                            ? kappaCell(both[0].agreement)
                            : "–"}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
      {seconds.length > 0 && (
        <p>
          Over all second markings: {percent(second.agreed)} agreement of {second.things}.{" "}
          {kappaWords(second)}
        </p>
      )}
    </section>
  );
}
