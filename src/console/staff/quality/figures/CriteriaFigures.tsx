/** Criteria beside each other: which are met far more or far less often than the rest. */
import { criterionRates } from "../../../../assess/quality/figures/met.ts";
import type { FigureParts } from "./DriftFigures.tsx";
import { apartWords, ShareCells } from "./ShareCells.tsx";

export function CriteriaFigures({ quality, names }: FigureParts) {
  const rates = criterionRates(quality.facts);
  const raised = rates.filter(({ unusual }) => unusual !== null).length;
  return (
    <section class="panel" aria-labelledby="criteria-head">
      <h2 id="criteria-head">Rate of met, by criterion</h2>
      <p>
        {raised === 0
          ? "No criterion lies apart from the rest."
          : `${raised} ${raised === 1 ? "lies" : "lie"} apart from the rest. A criterion that is nearly always or hardly ever met may be read too gently, too strictly, or be too easy or hard to evidence.`}
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Rates of met by criterion">
        <table>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Met</th>
              <th scope="col">Rate</th>
              <th scope="col">Range</th>
              <th scope="col">Not seen</th>
              <th scope="col">Raised</th>
            </tr>
          </thead>
          <tbody>
            {rates.map(({ criterion, met, notSeen, unusual }) => (
              <tr key={criterion}>
                <th scope="row">{names.criterion(criterion)}</th>
                <ShareCells share={met} />
                <td>{notSeen}</td>
                <td>{apartWords(unusual, "the other criteria", met)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
