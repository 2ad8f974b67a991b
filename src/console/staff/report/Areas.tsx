/** The class by dimension and by criterion, in tables with bars beside the figures. */
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import type { ClassReport } from "../../../classroom/report/classReport.ts";
import { Bar } from "./Bar.tsx";
import { figure, finePercent, percent } from "./words.ts";

export const Dimensions = ({ report }: { readonly report: ClassReport }) => (
  <section class="panel" aria-labelledby="dimensions-head">
    <h2 id="dimensions-head">By dimension</h2>
    <p class="hint">60 is just competent in this case; the line in each bar stands there.</p>
    <div class="scroll" tabIndex={0} role="region" aria-label="Dimensions in figures">
      <table>
        <thead>
          <tr>
            <th scope="col">Dimension</th>
            <th scope="col">Median</th>
            <th scope="col">From, to</th>
            <th scope="col">At 60 or over</th>
            <th scope="col">Share of score lost</th>
          </tr>
        </thead>
        <tbody>
          {report.dimensions.map((each) => (
            <tr key={each.dimension}>
              <th scope="row">{DIMENSION_NAMES[each.dimension]}</th>
              <td class="with-bar">
                <Bar share={each.median / 100} line={0.6} /> {figure(each.median)}
              </td>
              <td class="number">
                {figure(each.least)}, {figure(each.most)}
              </td>
              <td class="number">
                {each.competent} of {report.learners}
              </td>
              <td class="number">{finePercent(each.lost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);

export const Criteria = ({ report }: { readonly report: ClassReport }) => (
  <section class="panel" aria-labelledby="criteria-head">
    <h2 id="criteria-head">By criterion</h2>
    <p class="hint">
      How many learners did something that touches a criterion, and what was earned at the moments
      where that happens. Practice shows where to teach; whether a criterion is met, an assessor
      decides.
    </p>
    <div class="scroll" tabIndex={0} role="region" aria-label="Criteria in figures">
      <table>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Touched by</th>
            <th scope="col">Earned there</th>
            <th scope="col">Moments</th>
          </tr>
        </thead>
        <tbody>
          {report.criteria.map(({ criterion, touched, earned, moments }) => (
            <tr key={criterion}>
              <th scope="row">{criterion}</th>
              <td class="with-bar">
                <Bar share={report.learners === 0 ? 0 : touched / report.learners} /> {touched} of{" "}
                {report.learners}
              </td>
              <td class="number">{earned === null ? "–" : percent(earned)}</td>
              <td>{moments.length === 0 ? "none in these plays" : moments.join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);
