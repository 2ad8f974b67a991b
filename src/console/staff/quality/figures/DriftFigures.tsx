/** Each assessor's rate of met by month, beside their own earlier and the centre's. */
import { driftOf, type DriftMonth } from "../../../../assess/quality/figures/met.ts";
import type { QualityGround } from "../../../../protocol/quality.ts";
import type { Naming } from "../names.ts";
import { RateChart } from "./RateChart.tsx";
import { apartWords, ShareCells, shareWords } from "./ShareCells.tsx";

export interface FigureParts {
  readonly quality: QualityGround;
  readonly names: Naming;
}

function raisedWords({ met, fromEarlier, fromOthers }: DriftMonth): string {
  const words = [
    apartWords(fromEarlier, "their own before", met),
    apartWords(fromOthers, "the others", met),
  ].filter(Boolean);
  return [...new Set(words)].join("; ");
}

export function DriftFigures({ quality, names }: FigureParts) {
  return (
    <section class="panel form" aria-labelledby="drift-head">
      <h2 id="drift-head">Rate of met, by assessor and month</h2>
      <p class="hint">
        A dot is the month’s rate, its bar the range, dashes the others’ rate up to then; a diamond
        marks what is raised.
      </p>
      {driftOf(quality.facts).map(({ assessor, months }) => (
        <div key={assessor} class="drift">
          <h3>{names.staff(assessor)}</h3>
          <div
            class="scroll"
            tabIndex={0}
            role="region"
            aria-label={`Chart of ${names.staff(assessor)}`}
          >
            <RateChart months={months} />
          </div>
          <div
            class="scroll"
            tabIndex={0}
            role="region"
            aria-label={`Rates of met of ${names.staff(assessor)}`}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">Month</th>
                  <th scope="col">Met</th>
                  <th scope="col">Rate</th>
                  <th scope="col">Range</th>
                  <th scope="col">Not seen</th>
                  <th scope="col">Own before</th>
                  <th scope="col">Others</th>
                  <th scope="col">Raised</th>
                </tr>
              </thead>
              <tbody>
                {months.map((one) => (
                  <tr key={one.month}>
                    <th scope="row">{one.month}</th>
                    <ShareCells share={one.met} />
                    <td>{one.notSeen}</td>
                    <td>{shareWords(one.earlier)}</td>
                    <td>{shareWords(one.others)}</td>
                    <td>{raisedWords(one)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      ))}
    </section>
  );
}
