/** What the centre's decisions look like in figures. They raise questions; they answer none. */
import { FIGURES, type Figure } from "../../../../protocol/quality.ts";
import { addressOf } from "../../parts/ask.ts";
import type { QualityParts } from "../plan/PlanTab.tsx";
import { AgreementFigures } from "./AgreementFigures.tsx";
import { CriteriaFigures } from "./CriteriaFigures.tsx";
import { DifferenceFigures } from "./DifferenceFigures.tsx";
import { DriftFigures } from "./DriftFigures.tsx";
import { TimingFigures } from "./TimingFigures.tsx";

const CSV_WORDS: Readonly<Record<Figure, string>> = {
  drift: "rates of met by month",
  timing: "time to a decision",
  criteria: "rates of met by criterion",
  differences: "differences to the suggestion",
  agreement: "agreement in exercises",
};

export function FiguresTab({ quality, names }: QualityParts) {
  const decisions = quality.facts.flatMap((one) => one.decisions).length;
  if (decisions === 0) {
    return (
      <div class="panel prose">
        <h2>There are no figures yet</h2>
        <p>They are worked out from decisions, and none has been made.</p>
      </div>
    );
  }
  const parts = { quality, names };
  return (
    <>
      <p class="lead">
        A figure is a reason to look, never a finding. Ranges are those that the true share lies in
        with 95 % certainty (Wilson); something is raised only where two ranges do not meet and
        neither is of few. What was not seen is counted apart and moves no rate.
      </p>
      <DriftFigures {...parts} />
      <TimingFigures {...parts} />
      <CriteriaFigures {...parts} />
      <DifferenceFigures {...parts} />
      <AgreementFigures {...parts} />
      <section class="panel" aria-labelledby="csv-head">
        <h2 id="csv-head">As CSV</h2>
        <ul class="plain-list">
          {FIGURES.map((of) => (
            <li key={of}>
              <a href={addressOf(`quality/figures.csv?of=${of}`)} download={`quality-${of}.csv`}>
                CSV of {CSV_WORDS[of]}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
