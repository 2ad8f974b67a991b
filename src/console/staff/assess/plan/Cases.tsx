/** Which cases are to evidence the criteria: those that their own tags point to come first. */
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import type { CaseFacts, CentreGround } from "../../../../protocol/assessment.ts";

interface Props {
  readonly ground: CentreGround;
  readonly criteria: readonly CriterionId[];
  readonly chosen: readonly string[];
  readonly onChosen: (cases: readonly string[]) => void;
}

const touching = (facts: CaseFacts, criteria: readonly CriterionId[]): readonly CriterionId[] =>
  criteria.filter((id) => facts.criteria.includes(id));

export function Cases({ ground, criteria, chosen, onChosen }: Props) {
  const open = criteria.filter(
    (id) => !ground.cases.some((one) => chosen.includes(one.id) && one.criteria.includes(id)),
  );
  const ordered = ground.cases
    .map((facts) => ({ facts, adds: touching(facts, open), all: touching(facts, criteria) }))
    .filter(({ facts, all }) => all.length > 0 || chosen.includes(facts.id))
    .toSorted((a, b) => b.all.length - a.all.length);
  if (criteria.length === 0) {
    return <p class="hint">Choose criteria first: then the cases that can evidence them show here.</p>;
  }
  return (
    <fieldset>
      <legend class="unseen">Cases</legend>
      <p class="hint" role="status">
        {chosen.length === 0
          ? `${ordered.length} cases touch these criteria. Tick what you will use.`
          : open.length === 0
            ? "The cases ticked touch every criterion chosen."
            : `Left without a case: ${open.length} of ${criteria.length} criteria. Questions can close the gap.`}
      </p>
      {ordered.map(({ facts, adds, all }) => {
        const on = chosen.includes(facts.id);
        return (
          <label key={facts.id} class="tick">
            <input
              type="checkbox"
              checked={on}
              onChange={() =>
                onChosen(on ? chosen.filter((id) => id !== facts.id) : [...chosen, facts.id])
              }
            />
            <span>
              {facts.title}
              <small>
                Level {facts.level}, {facts.sector}. Touches {all.length} of them
                {!on && chosen.length > 0
                  ? adds.length > 0
                    ? `, ${adds.length} not touched yet`
                    : ", none that are still open"
                  : ""}
                : {all.join(", ")}
              </small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
