/** Which cases are to evidence the criteria: suggested from what their own tags touch. */
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { suggestCases } from "../../../../assess/plan/suggestCases.ts";
import { WAY_WORDS } from "../../../../assess/plan/ways.ts";
import type { Coverage } from "../../../../assess/portfolio/coverage.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";

interface Props {
  readonly ground: CentreGround;
  readonly criteria: readonly CriterionId[];
  readonly coverage: readonly Coverage[];
  readonly chosen: readonly string[];
  readonly onChosen: (cases: readonly string[]) => void;
}

export function Cases({ ground, criteria, coverage, chosen, onChosen }: Props) {
  if (criteria.length === 0) {
    return (
      <p class="hint">Choose criteria first: then the cases that can evidence them show here.</p>
    );
  }
  const { cases: suggested, elsewhere } = suggestCases(criteria, ground.cases, coverage);
  const touches = (id: string): readonly CriterionId[] => {
    const facts = ground.cases.find((one) => one.id === id);
    return criteria.filter((each) => facts?.criteria.includes(each));
  };
  const ticked = new Set(chosen.flatMap(touches));
  const open = criteria.filter(
    (id) => !ticked.has(id) && !elsewhere.some(({ criterion }) => criterion === id),
  );
  const others = ground.cases.filter(
    ({ id }) =>
      !suggested.some(({ caseId }) => caseId === id) &&
      (touches(id).length > 0 || chosen.includes(id)),
  );
  const Case = ({ id, note }: { readonly id: string; readonly note: string }) => {
    const facts = ground.cases.find((one) => one.id === id);
    const on = chosen.includes(id);
    return (
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          onChange={() => onChosen(on ? chosen.filter((each) => each !== id) : [...chosen, id])}
        />
        <span>
          {facts?.title ?? id}
          <small>
            Level {facts?.level}, {facts?.sector}. {note}
          </small>
        </span>
      </label>
    );
  };
  return (
    <fieldset>
      <legend class="unseen">Cases</legend>
      <p class="hint" role="status">
        {open.length === 0
          ? "The cases ticked touch everything that a case can."
          : `${open.length} of ${criteria.length} criteria are not touched by a case that is ticked.`}
      </p>
      {suggested.map(({ caseId, closes, adds }) => (
        <Case
          key={caseId}
          id={caseId}
          note={
            closes.length > 0
              ? `Suggested: would close ${closes.join(", ")}.`
              : `Suggested: a ${adds[0]!.what} for ${[...new Set(adds.map(({ criterion }) => criterion))].join(", ")}.`
          }
        />
      ))}
      {others.length > 0 && (
        <details class="fold">
          <summary>
            {others.length === 1
              ? "1 other case touches some of them"
              : `${others.length} other cases touch some of them`}
          </summary>
          {others.map(({ id }) => (
            <Case key={id} id={id} note={`Touches ${touches(id).join(", ")}.`} />
          ))}
        </details>
      )}
      {elsewhere.length > 0 && (
        <details class="fold">
          <summary>
            {elsewhere.length === 1
              ? "1 criterion that no case can close: what can"
              : `${elsewhere.length} criteria that no case can close: what can`}
          </summary>
          <ul>
            {elsewhere.map(({ criterion, ways }) => (
              <li key={criterion}>
                {criterion}: {ways.map((way) => WAY_WORDS[way]).join("; ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}
