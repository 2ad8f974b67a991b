/** The coverage grid of a unit: a real table, laid out as cards where there is little room. */
import { STRENGTH_WORDS } from "../../../../assess/evidence/strength.ts";
import type { Coverage } from "../../../../assess/portfolio/coverage.ts";
import { Sign } from "../../parts/Sign.tsx";
import { OUTCOME_SIGNS } from "../decide/DecisionCard.tsx";
import { OUTCOME_WORDS } from "../words.ts";

const THIN: Readonly<Record<Coverage["thin"][number], string>> = {
  "one-case": "rests on one case",
  "one-type": "rests on one type of evidence",
  "one-occasion": "rests on one occasion",
};

function Standing({ row }: { readonly row: Coverage }) {
  if (row.decision) {
    return (
      <span class={`outcome-tag is-${row.decision.outcome}`}>
        <Sign name={OUTCOME_SIGNS[row.decision.outcome]} /> {OUTCOME_WORDS[row.decision.outcome]}
      </span>
    );
  }
  return row.standing === "working" ? (
    <span class="outcome-tag is-working">
      <Sign name="playing" /> Working towards
    </span>
  ) : (
    <span class="outcome-tag">
      <Sign name="not-started" /> No evidence
    </span>
  );
}

/** Labels with how many of each, practice named as such. */
function kinds({ evidence }: Coverage): readonly string[] {
  const counts = new Map<string, number>();
  for (const { item, practice } of evidence) {
    const name = `${STRENGTH_WORDS[item.strength]}${practice ? " (practice)" : ""}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count > 1 ? `${name}, ${count}` : name));
}

const List = ({ of }: { readonly of: readonly string[] }) =>
  of.length === 0 ? (
    <span class="hint">–</span>
  ) : (
    <ul class="plain-list">
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );

export const Grid = ({
  rows,
  title,
}: {
  readonly rows: readonly Coverage[];
  readonly title: string;
}) => (
  // Roles are said outright: laid out as cards, a browser would no longer take it for a table.
  <table class="grid" role="table" aria-label={`Coverage of ${title}`}>
    <thead role="rowgroup">
      <tr role="row">
        {["Criterion", "Standing", "Evidence", "Occasions", "Sectors", "Look at"].map((head) => (
          <th key={head} role="columnheader" scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={row.criterion.id} role="row" class={`has-${row.standing}`}>
          <th role="rowheader" scope="row">
            {row.criterion.ac} {row.criterion.summary}
            {row.planned && <span class="tag">Targeted</span>}
          </th>
          <td role="cell" data-head="Standing">
            <Standing row={row} />
          </td>
          <td role="cell" data-head="Evidence">
            <List of={kinds(row)} />
          </td>
          <td role="cell" data-head="Occasions">
            {row.occasions.length}
          </td>
          <td role="cell" data-head="Sectors">
            <List of={row.sectors} />
          </td>
          <td role="cell" data-head="Look at">
            {row.thin.length > 0 ? (
              <span class="thin">
                <Sign name="critical" /> {row.thin.map((one) => THIN[one]).join("; ")}
              </span>
            ) : row.standing !== "none" && row.types.length === 0 ? (
              <span class="thin">
                <Sign name="critical" /> nothing here can carry “met” yet
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
