/** Decisions beside what was proposed after them. */
import { OUTCOMES, SUGGESTIONS } from "../../../../assess/event.ts";
import { differencesOf } from "../../../../assess/quality/figures/differences.ts";
import { OUTCOME_WORDS, SUGGESTION_WORDS } from "../../assess/words.ts";
import type { FigureParts } from "./DriftFigures.tsx";
import { ShareCells } from "./ShareCells.tsx";

export function DifferenceFigures({ quality, names }: FigureParts) {
  const all = differencesOf(quality.facts);
  if (all.length === 0) return null;
  return (
    <section class="panel form" aria-labelledby="differences-head">
      <h2 id="differences-head">Decisions beside the suggestion</h2>
      <p>
        The suggestion is read off a play’s tags and shown after the decision. A difference is no
        fault of anybody’s: the assessor has seen and heard more than the tags know.
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Differences by assessor">
        <table>
          <thead>
            <tr>
              <th scope="col">Assessor</th>
              <th scope="col">Differ</th>
              <th scope="col">Rate</th>
              <th scope="col">Range</th>
              {OUTCOMES.flatMap((outcome) =>
                SUGGESTIONS.map((suggestion) => (
                  <th key={`${outcome} ${suggestion}`} scope="col">
                    {OUTCOME_WORDS[outcome]}, {SUGGESTION_WORDS[suggestion]}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {all.map(({ assessor, differing, counts }) => (
              <tr key={assessor}>
                <th scope="row">{names.staff(assessor)}</th>
                <ShareCells share={differing} />
                {counts.map(({ outcome, suggestion, count }) => (
                  <td key={`${outcome} ${suggestion}`}>{count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">The last columns count decision and suggestion together.</p>
    </section>
  );
}
