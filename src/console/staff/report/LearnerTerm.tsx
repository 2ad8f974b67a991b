/** One learner over the term: each case by dimension, first go to latest, and how the rule stands. */
import type { CaseProgress, Go, LearnerProgress } from "../../../classroom/report/progress.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";
import { playAddress } from "../address.ts";
import { dayWords } from "../parts/dates.ts";
import { Slope } from "./Slope.tsx";
import { count, figure } from "./words.ts";

export type Named = LearnerProgress & { readonly name: string };

const standing = ({ ready, critical }: Go): string =>
  critical ? "critical failure" : ready ? "ready" : "not ready";

/** One figure, or where it came from and went to. */
const Way = ({ from, to, again }: { from: number; to: number; again: boolean }) => (
  <>
    {again && <Slope from={from} to={to} />}{" "}
    {again ? (
      <>
        {figure(from)} <span aria-hidden="true">→</span>
        <span class="unseen"> to </span> {figure(to)}
      </>
    ) : (
      figure(to)
    )}
  </>
);

function CaseRow({ of, classId }: { readonly of: CaseProgress; readonly classId: string }) {
  const { first, latest, goes } = of;
  const again = goes > 1;
  return (
    <tr>
      <th scope="row">
        {of.title}
        <small>
          {of.sector},{" "}
          {of.customer === "both" ? "both kinds of customer" : `${of.customer} customer`}
        </small>
      </th>
      <td>
        {count(goes, "go", "goes")}, {standing(latest)}
        <br />
        {again && (
          <>
            <a class="play-link" href={playAddress(classId, first.playId)}>
              first, {dayWords(first.endedAt)}
            </a>
            <br />
          </>
        )}
        <a class="play-link" href={playAddress(classId, latest.playId)}>
          {again ? "latest" : "play"}, {dayWords(latest.endedAt)}
        </a>
      </td>
      <td class="way">
        <Way from={first.total} to={latest.total} again={again} />
      </td>
      {DIMENSIONS.map((d) => (
        <td key={d} class="way">
          <Way from={first.dimensions[d]} to={latest.dimensions[d]} again={again} />
        </td>
      ))}
    </tr>
  );
}

export function LearnerTerm({ of, classId }: { readonly of: Named; readonly classId: string }) {
  const { name, cases, readiness } = of;
  const met = readiness.conditions.filter((each) => each.met).length;
  return (
    <details class="learner-term fold">
      <summary>
        <h3>{name}</h3> {count(cases.length, "case")}, {met} of {readiness.conditions.length}{" "}
        conditions
      </summary>
      {cases.length === 0 ? (
        <p>No finished play counts yet.</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={`Cases of ${name}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Case</th>
                <th scope="col">Goes</th>
                <th scope="col">Total</th>
                {DIMENSIONS.map((d) => (
                  <th key={d} scope="col">
                    {DIMENSION_NAMES[d]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cases.map((each) => (
                <CaseRow key={each.caseId} of={each} classId={classId} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul class="conditions" aria-label={`How the rule stands for ${name}`}>
        {readiness.conditions.map(({ id, asks, stands, met: is }) => (
          <li key={id}>
            <strong>{is ? "✓ Met" : "– Not yet"}:</strong> {asks}{" "}
            <span class="hint">({stands})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
