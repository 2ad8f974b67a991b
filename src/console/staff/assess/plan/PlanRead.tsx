/** A plan as it stands, to be read. */
import { caseName } from "../../../../assess/caseName.ts";
import type { Plan } from "../../../../assess/event.ts";
import { findCriterion, packOfUnit } from "../../../../assess/pack/lookUp.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { calendarWords } from "../../parts/dates.ts";
import { OBSERVED_WORDS } from "../words.ts";
import { SimulationCounts } from "../parts/SimulationCounts.tsx";

interface Props {
  readonly plan: Plan;
  readonly ground: CentreGround;
}

export function PlanRead({ plan, ground }: Props) {
  const { conditions } = plan;
  const lines: readonly (readonly [string, string])[] = [
    ["Setting", plan.setting === "simulated" ? "Simulated" : "At work"],
    ["Why simulated", plan.whySimulated],
    ["How", plan.activities.map((each) => OBSERVED_WORDS[each]).join(", ")],
    ["Cases", plan.cases.map((id) => caseName(ground.cases, id)).join("; ")],
    ["Place and day", `${plan.place}, ${calendarWords(plan.date)}`],
    ["Registration number", plan.registration],
    ["Assessor’s qualification", plan.assessorQualification],
    ["Conflict of interest", plan.conflictOfInterest],
    ["Brief given", conditions.brief],
    ["Job aids", conditions.jobAids],
    ["Time pressure", conditions.timePressure],
    ["Interruptions", conditions.interruptions],
    ["Equipment", conditions.equipment],
    ["How it resembles the workplace", conditions.resemblance],
    ...plan.adjustments.map(({ what, why }) => ["Adjustment", `${what} (${why})`] as const),
  ];
  return (
    <div class="form">
      {plan.units.map(({ unit, pack }) => {
        const found = packOfUnit(ground.packs, unit);
        const criteria = plan.criteria.flatMap((id) => {
          const one = findCriterion(ground.packs, id);
          return one?.unit.id === unit ? [one.criterion] : [];
        });
        return (
          <div key={unit}>
            <h3>{found?.unit.title ?? unit}</h3>
            {found && plan.setting === "simulated" && (
              <SimulationCounts unit={found.unit} ground={ground} day={plan.date} />
            )}
            <details class="fold">
              <summary>
                {criteria.length === 1 ? "1 criterion" : `${criteria.length} criteria`} targeted,
                pack {pack}
              </summary>
              <ul>
                {criteria.map(({ id, ac, summary }) => (
                  <li key={id}>
                    {ac} {summary}
                  </li>
                ))}
              </ul>
            </details>
          </div>
        );
      })}
      <dl class="facts">
        {lines
          .filter(([, words]) => words !== "")
          .map(([name, words], at) => (
            <div key={at}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
