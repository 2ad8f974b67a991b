/** Each criterion of the centre's packs with the activities that stage it and the routes that do. */
import { useState } from "preact/hooks";
import { routes } from "virtual:redress/routes";
import { stagedRows, type StagedRow } from "../../../../assess/plan/staged.ts";
import { WAY_WORDS, waysTo } from "../../../../assess/plan/ways.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { Heading } from "../../parts/Heading.tsx";
import { Sign } from "../../parts/Sign.tsx";
import "../portfolio/portfolio.css";
import "./staging.css";

const SHORT_WORDS: Readonly<Record<StagedRow["short"][number], string>> = {
  activity: "fewer than two activities stage it",
  sector: "fewer than two sectors",
  question: "no question in the bank",
};

function Activities({ row }: { readonly row: StagedRow }) {
  const { criterion, questions, stagings } = row;
  return (
    <>
      {criterion.kind === "knowledge" && (
        <p>
          {questions === 1 ? "1 question" : `${questions} questions`} in the bank, answered in the
          learner’s own words
        </p>
      )}
      {stagings.length > 0 && (
        <ul class="staged">
          {stagings.map(({ caseId, title, sector, routes: shown }) => (
            <li key={caseId}>
              <details>
                <summary>
                  {title} <span class="hint">({sector})</span>
                </summary>
                <ul class="plain-list">
                  {shown.map(({ name, title: route }) => (
                    <li key={name}>
                      {name}: {route}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
      {stagings.length === 0 && criterion.kind === "performance" && <span class="hint">–</span>}
    </>
  );
}

interface TableProps {
  readonly rows: readonly StagedRow[];
  readonly title: string;
}

const Table = ({ rows, title }: TableProps) => (
  // Roles are said outright: laid out as cards, a browser would no longer take it for a table.
  <table class="grid" role="table" aria-label={`What stages ${title}`}>
    <thead role="rowgroup">
      <tr role="row">
        {["Criterion", "In Redress", "Besides", "Look at"].map((head) => (
          <th key={head} role="columnheader" scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={row.criterion.id} role="row">
          <th role="rowheader" scope="row">
            {row.criterion.ac} {row.criterion.summary}{" "}
            <span class="tag">{row.criterion.kind === "knowledge" ? "Knowledge" : "Doing"}</span>
          </th>
          <td role="cell" data-head="In Redress">
            <Activities row={row} />
          </td>
          <td role="cell" data-head="Besides">
            {waysTo(row.criterion)
              .map((way) => WAY_WORDS[way])
              .join("; ")}
          </td>
          <td role="cell" data-head="Look at">
            {row.short.length > 0 ? (
              <span class="thin">
                <Sign name="critical" /> {row.short.map((one) => SHORT_WORDS[one]).join("; ")}
              </span>
            ) : (
              <span class="hint">–</span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

export function StagingPage({ ground }: { readonly ground: CentreGround }) {
  const [shortOnly, showShortOnly] = useState(false);
  return (
    <main id="main" class="wide">
      <Heading title="What stages each criterion" above={<a href="#/assess">All assessments</a>} />
      <p class="lead">
        Made from the cases and their recorded routes. It says that an assessor can watch for the
        criterion there, never that a play meets it: a named assessor decides.
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={shortOnly}
          onChange={(event) => showShortOnly(event.currentTarget.checked)}
        />
        <span>Only criteria that are staged too thinly</span>
      </label>
      {ground.packs.map((pack) => {
        const all = stagedRows(pack, ground.cases, routes);
        const rows = all.filter(({ short }) => !shortOnly || short.length > 0);
        const short = all.filter((row) => row.short.length > 0).length;
        return (
          <section key={pack.unit.id} class="panel form" aria-labelledby={`staged-${pack.unit.id}`}>
            <h2 id={`staged-${pack.unit.id}`}>{pack.unit.title}</h2>
            <p class="counts">
              {all.length} criteria, {short} staged too thinly
            </p>
            {rows.length > 0 && <Table rows={rows} title={pack.unit.title} />}
          </section>
        );
      })}
    </main>
  );
}
