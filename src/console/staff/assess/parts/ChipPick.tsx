/** Links something to criteria of the plan, by tapping them. */
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { Sign } from "../../parts/Sign.tsx";
import type { Chip } from "../observe/chips.ts";

interface Props {
  readonly label: string;
  readonly of: readonly Chip[];
  readonly value: readonly CriterionId[];
  readonly onValue: (value: readonly CriterionId[]) => void;
}

export const ChipPick = ({ label, of, value, onValue }: Props) => (
  <div class="chips" role="group" aria-label={label}>
    {of.map((chip) => {
      const on = value.includes(chip.id);
      return (
        <button
          key={chip.id}
          type="button"
          class="chip"
          aria-pressed={on}
          onClick={() => onValue(on ? value.filter((id) => id !== chip.id) : [...value, chip.id])}
        >
          <b>
            {on && <Sign name="finished" />}
            {chip.short}
          </b>{" "}
          <span>{chip.summary}</span>
        </button>
      );
    })}
  </div>
);
