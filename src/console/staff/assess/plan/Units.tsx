/** Which units: each with its level, its caution, and whether simulated work counts here. */
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { SimulationCounts } from "../parts/SimulationCounts.tsx";

interface Props {
  readonly ground: CentreGround;
  readonly day: string;
  readonly chosen: readonly string[];
  readonly onChosen: (units: readonly string[]) => void;
}

export const Units = ({ ground, day, chosen, onChosen }: Props) => (
  <fieldset class="units">
    <legend>Units</legend>
    {ground.packs.map((pack) => {
      const { unit } = pack;
      const on = chosen.includes(unit.id);
      return (
        <div key={pack.id} class={on ? "unit-choice on" : "unit-choice"}>
          <label class="tick">
            <input
              type="checkbox"
              checked={on}
              onChange={() => {
                const next = on ? chosen.filter((id) => id !== unit.id) : [...chosen, unit.id];
                onChosen(
                  ground.packs.flatMap((each) =>
                    next.includes(each.unit.id) ? [each.unit.id] : [],
                  ),
                );
              }}
            />
            <span>
              {unit.title}
              <small>
                Level {unit.level}, {unit.reference}, {unit.body}; {unit.criteria.length} criteria,
                numbered {unit.prefix}-… here, pack {pack.version}
              </small>
            </span>
          </label>
          {on && (
            <div class="unit-counts">
              <SimulationCounts unit={unit} ground={ground} day={day} />
            </div>
          )}
        </div>
      );
    })}
  </fieldset>
);
