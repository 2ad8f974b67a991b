/** Which units: each with its level, its caution, and whether simulated work counts here. */
import { agreementOn } from "../../../../assess/evidence/strength.ts";
import type { Pack } from "../../../../assess/pack/pack.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { Sign } from "../../parts/Sign.tsx";

interface StandingProps {
  readonly pack: Pack;
  readonly ground: CentreGround;
  /** ISO day for which it is asked. */
  readonly day: string;
}

/** In honest words: what simulated evidence is worth for this unit. */
export function SimulationCounts({ pack: { unit }, ground, day }: StandingProps) {
  const agreement = agreementOn(ground.agreements, unit.id, day);
  if (unit.rolePlayListed === true) {
    return (
      <p class="counts-yes">
        <Sign name="finished" /> The unit itself lists role play among its methods.
      </p>
    );
  }
  return agreement ? (
    <p class="counts-yes">
      <Sign name="finished" /> The awarding body’s agreement that simulation counts is recorded:{" "}
      {agreement.reference}, by {agreement.agreedBy}.
    </p>
  ) : (
    <p class="counts-no">
      <Sign name="critical" /> No agreement of the awarding body is recorded. Until it is, simulated
      evidence for this unit is practice: it cannot carry “met”. Answers to questions and evidence
      from work can. Your quality assurer or administrator records it, under “Assessing”.
    </p>
  );
}

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
                pack {pack.version}
              </small>
            </span>
          </label>
          {on && (
            <div class="unit-counts">
              <SimulationCounts pack={pack} ground={ground} day={day} />
              <details class="fold">
                <summary>What to settle before you rely on it</summary>
                <p>{unit.caution}</p>
              </details>
            </div>
          )}
        </div>
      );
    })}
  </fieldset>
);
