/** Promises and how they ended; harms and critical failures. */
import type { ClassReport } from "../../../classroom/report/classReport.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { count } from "./words.ts";

export const Promises = ({ promises }: Pick<ClassReport, "promises">) => (
  <section class="panel" aria-labelledby="promises-head">
    <h2 id="promises-head">Promises</h2>
    {promises.length === 0 ? (
      <p>This case has none to make.</p>
    ) : (
      <div class="scroll" tabIndex={0} role="region" aria-label="Promises in figures">
        <table>
          <thead>
            <tr>
              <th scope="col">Promised</th>
              <th scope="col">By</th>
              <th scope="col">Kept</th>
              <th scope="col">Late, warned</th>
              <th scope="col">Broken</th>
              <th scope="col">Not due yet</th>
              <th scope="col">Given a new time</th>
            </tr>
          </thead>
          <tbody>
            {promises.map((each) => (
              <tr key={each.id}>
                <th scope="row">{each.text}</th>
                <td class="number">{each.made}</td>
                <td class="number">{each.kept}</td>
                <td class="number">{each.late}</td>
                <td class="number">{each.broken}</td>
                <td class="number">{each.open}</td>
                <td class="number">{each.moved}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);

type Harm = Pick<ClassReport, "harms" | "criticals" | "learners">;

export const Harms = ({ harms, criticals, learners }: Harm) => (
  <section class="panel" aria-labelledby="harms-head">
    <h2 id="harms-head">Harms</h2>
    {criticals.length + harms.length === 0 ? (
      <p>None was done.</p>
    ) : (
      <>
        <p class="hint">As each learner’s own debrief told it.</p>
        <ul class="plain-list">
          {criticals.map(({ id, text, learners: n }) => (
            <li key={id}>
              <strong>Critical failure:</strong> “{text}”: {count(n, "learner")} of {learners}.
            </li>
          ))}
          {harms.map((each) => (
            <li key={each.harm}>
              “You {each.text}” ({each.severity}, {DIMENSION_NAMES[each.dimension]}):{" "}
              {count(each.learners, "learner")}. <span class="hint">{each.instead}</span>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);
