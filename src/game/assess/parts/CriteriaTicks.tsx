/** What something is about, of what the plan has; folded away, as a good guess is made already. */
import { planOf } from "../../../assess/assessment.ts";
import type { CriterionId } from "../../../assess/pack/pack.ts";
import { ground, type Filed } from "../papers.ts";
import { criterionNumber, criterionWords } from "../words.ts";

interface Props {
  readonly filed: Filed;
  readonly chosen: readonly CriterionId[];
  readonly onChoose: (chosen: readonly CriterionId[]) => void;
}

export function CriteriaTicks({ filed, chosen, onChoose }: Props) {
  const planned = planOf(filed.assessment)?.criteria ?? [];
  if (planned.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        What it is about ({chosen.length === 0 ? "nothing ticked" : `${chosen.length} ticked`})
      </summary>
      <fieldset>
        <legend class="unseen">What it is about</legend>
        <p class="hint">
          Your assessor looks at this again. If you are not sure, leave it as it is.
        </p>
        {planned.map((id) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChoose(
                  event.currentTarget.checked
                    ? [...chosen, id]
                    : chosen.filter((each) => each !== id),
                )
              }
            />
            <span>
              {criterionWords(id, ground.value)} <small>{criterionNumber(id, ground.value)}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
