/** What the samples cover, kind by kind, with what they leave out. */
import type { Facts } from "../../../../assess/quality/facts.ts";
import { coverageBy } from "../../../../assess/quality/sampling/progress.ts";
import type { Naming } from "../names.ts";
import { FACET_WORDS } from "./words.ts";

interface Props {
  readonly facts: readonly Facts[];
  readonly sampled: readonly Facts[];
  readonly names: Naming;
}

export function Coverage({ facts, sampled, names }: Props) {
  const rows = coverageBy(facts, new Set(sampled.map(({ id }) => id)));
  const learners = new Set(facts.map(({ learnerId }) => learnerId)).size;
  const reached = new Set(sampled.map(({ learnerId }) => learnerId)).size;
  return (
    <details class="fold">
      <summary>What all samples together cover</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="What the samples cover">
        <table>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Covered</th>
              <th scope="col">Sampled of all, one by one</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Learners</th>
              <td>
                {reached} of {learners}
              </td>
              <td>Spread over, not each of them</td>
            </tr>
            {rows.map(({ kind, values }) => (
              <tr key={kind}>
                <th scope="row">{FACET_WORDS[kind]}</th>
                <td>
                  {values.filter((one) => one.sampled > 0).length} of {values.length}
                </td>
                <td>
                  <ul class="plain-list">
                    {values.map(({ value, sampled: hits, of }) => (
                      <li key={value}>
                        {names.facet(kind, value)}: {hits} of {of}
                        {hits === 0 && <b>, none yet</b>}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
