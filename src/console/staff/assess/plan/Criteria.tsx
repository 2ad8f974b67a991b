/** Which criteria are targeted: whole outcomes in one tick, or one by one. */
import type { Coverage } from "../../../../assess/portfolio/coverage.ts";
import type { Criterion, CriterionId, Pack } from "../../../../assess/pack/pack.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { OUTCOME_WORDS } from "../words.ts";

interface Props {
  readonly packs: readonly Pack[];
  readonly ground: CentreGround;
  readonly chosen: readonly CriterionId[];
  readonly onChosen: (criteria: readonly CriterionId[]) => void;
  /** What the learner has towards them already; empty before it is known. */
  readonly coverage: readonly Coverage[];
}

const outcomesOf = ({ unit }: Pack): readonly (readonly Criterion[])[] => [
  ...Map.groupBy(unit.criteria, ({ lo }) => lo).values(),
];

export function Criteria({ packs, ground, chosen, onChosen, coverage }: Props) {
  const set = (ids: readonly CriterionId[], on: boolean): void => {
    const others = chosen.filter((id) => !ids.includes(id));
    onChosen(on ? [...others, ...ids] : others);
  };
  const decided = (id: CriterionId): string => {
    const decision = coverage.find(({ criterion }) => criterion.id === id)?.decision;
    return decision ? `Decided already: ${OUTCOME_WORDS[decision.outcome].toLowerCase()}` : "";
  };
  return (
    <>
      {packs.map((pack) => {
        const ids = pack.unit.criteria.map(({ id }) => id);
        const open = ids.filter((id) => decided(id) === "");
        const on = ids.filter((id) => chosen.includes(id)).length;
        return (
          <fieldset key={pack.id} class="criteria">
            <legend>{pack.unit.title}</legend>
            <p class="row">
              <span class="hint">
                {on} of {ids.length} targeted
              </span>
              <button type="button" class="linklike" onClick={() => set(open, true)}>
                Target all that are not decided<span class="unseen">: {pack.unit.title}</span>
              </button>
            </p>
            {outcomesOf(pack).map((criteria) => {
              const { lo, loSummary } = criteria[0]!;
              const inOne = criteria.map(({ id }) => id);
              const count = inOne.filter((id) => chosen.includes(id)).length;
              return (
                <div key={lo} class="outcome">
                  <label class="tick">
                    <input
                      type="checkbox"
                      checked={count === inOne.length}
                      ref={(box) => {
                        if (box) box.indeterminate = count > 0 && count < inOne.length;
                      }}
                      onChange={(event) => set(inOne, event.currentTarget.checked)}
                    />
                    <span>
                      {lo}. {loSummary}
                      <small>
                        {count} of {inOne.length} criteria
                      </small>
                    </span>
                  </label>
                  <details class="fold">
                    <summary>
                      Choose within outcome {lo}
                      <span class="unseen"> of {pack.unit.title}</span>
                    </summary>
                    {criteria.map(({ id, ac, summary, kind }) => (
                      <label key={id} class="tick">
                        <input
                          type="checkbox"
                          checked={chosen.includes(id)}
                          onChange={(event) => set([id], event.currentTarget.checked)}
                        />
                        <span>
                          {ac} {summary}
                          <small>
                            {kind === "knowledge" ? "Knowledge" : "Performance"}
                            {decided(id) && `. ${decided(id)}`}
                          </small>
                          {ground.official[id] && (
                            <small>The unit says: {ground.official[id]}</small>
                          )}
                        </span>
                      </label>
                    ))}
                  </details>
                </div>
              );
            })}
          </fieldset>
        );
      })}
    </>
  );
}
