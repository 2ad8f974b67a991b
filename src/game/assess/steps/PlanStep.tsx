/** The plan in plain words, and accepting it. */
import { useState } from "preact/hooks";
import { planOf } from "../../../assess/assessment.ts";
import type { Plan } from "../../../assess/event.ts";
import { findCriterion } from "../../../assess/pack/lookUp.ts";
import { portfolioAddress } from "../../router.ts";
import { ground, type Filed } from "../papers.ts";
import { Leaf } from "../parts/Leaf.tsx";
import { Told } from "../parts/Told.tsx";
import {
  ACTIVITY_WORDS,
  caseTitle,
  criterionNumber,
  criterionWords,
  dayWords,
  momentWords,
  SETTING_WORDS,
  unitTitle,
} from "../words.ts";
import { write } from "../write.ts";

const CONDITIONS: readonly (readonly [keyof Plan["conditions"], string])[] = [
  ["brief", "What you are told before"],
  ["jobAids", "What you may use"],
  ["timePressure", "Time"],
  ["interruptions", "Interruptions"],
  ["equipment", "Equipment"],
  ["resemblance", "How it is like work"],
];

function Criteria({ plan, unit }: { readonly plan: Plan; readonly unit: string }) {
  const packs = ground.value?.packs ?? [];
  const ours = plan.criteria.filter((id) => {
    const found = findCriterion(packs, id);
    return found ? found.unit.id === unit : plan.units.length === 1;
  });
  return (
    <ul class="criteria">
      {ours.map((id) => (
        <li key={id}>
          <span class="ac">{criterionNumber(id, ground.value)}</span>{" "}
          {criterionWords(id, ground.value)}
          {ground.value?.official[id] && (
            <small>In the unit’s own words: {ground.value.official[id]}</small>
          )}
        </li>
      ))}
    </ul>
  );
}

function PlanText({ plan }: { readonly plan: Plan }) {
  const { conditions, adjustments } = plan;
  return (
    <div class="plan-text">
      <h2>What it is about</h2>
      {plan.units.map(({ unit }) => (
        <details key={unit} class="fold" open>
          <summary>{unitTitle(unit, ground.value)}</summary>
          <Criteria plan={plan} unit={unit} />
        </details>
      ))}
      <h2>When and where</h2>
      <p>
        {dayWords(plan.date)}, {plan.place}.
      </p>
      <h2>How</h2>
      <ul>
        {plan.activities.map((activity) => (
          <li key={activity}>{ACTIVITY_WORDS[activity]}</li>
        ))}
      </ul>
      {plan.cases.length > 0 && (
        <p>
          {plan.cases.length === 1 ? "The case: " : "The cases: "}
          {plan.cases.map((id) => `“${caseTitle(id, ground.value)}”`).join(", ")}.
        </p>
      )}
      <h2>{SETTING_WORDS[plan.setting]}</h2>
      {plan.setting === "simulated" ? (
        <p>You do this in a made-up case, not with a real customer. Why: {plan.whySimulated}</p>
      ) : (
        <p>You are watched in your real work.</p>
      )}
      <h2>The conditions</h2>
      <dl class="facts-list">
        {CONDITIONS.filter(([key]) => conditions[key] !== "").map(([key, words]) => (
          <div key={key}>
            <dt>{words}</dt>
            <dd>{conditions[key]}</dd>
          </div>
        ))}
      </dl>
      <h2>Changes made for you</h2>
      {adjustments.length === 0 ? (
        <p>
          None so far. If you need more time, a reader, breaks, larger letters or anything else,
          tell your assessor before you accept. What is asked of you stays the same.
        </p>
      ) : (
        <ul>
          {adjustments.map(({ what, why }) => (
            <li key={what}>
              <b>{what}</b>: {why}
            </li>
          ))}
        </ul>
      )}
      <h2>Who assesses you</h2>
      <dl class="facts-list">
        <div>
          <dt>Their qualification</dt>
          <dd>{plan.assessorQualification}</dd>
        </div>
        <div>
          <dt>Anything that could make it unfair</dt>
          <dd>{plan.conflictOfInterest}</dd>
        </div>
        <div>
          <dt>Your registration number</dt>
          <dd>{plan.registration}</dd>
        </div>
      </dl>
    </div>
  );
}

export function PlanStep({ filed }: { readonly filed: Filed }) {
  const { assessment, head, id } = filed;
  const [fault, tell] = useState<string | null>(null);
  const plan = planOf(assessment);
  const { accepted, plans } = assessment;
  return (
    <Leaf
      title="Your plan"
      kicker={`With ${head.assessor.name}`}
      back={{ label: "Your assessment", address: portfolioAddress(id) }}
    >
      <Told filed={filed} />
      {!plan ? (
        <p>Your assessor is making the plan.</p>
      ) : (
        <>
          {plans.length > 1 && !accepted && (
            <p class="told">This plan has changed since you last saw it. Read it again.</p>
          )}
          <PlanText plan={plan} />
          <div class="deed" role="status">
            {accepted ? (
              <>
                <p>
                  <b>You accepted this plan</b> on {momentWords(accepted.deviceAt)}.
                </p>
                <p>
                  <a class="solid" href={portfolioAddress(id)}>
                    Go on
                  </a>
                </p>
              </>
            ) : (
              <>
                <p>
                  Accepting means: I have read this, I know what is asked of me, and I agree to it.
                  If something is not right, do not accept: tell {head.assessor.name}.
                </p>
                {fault && (
                  <p class="problem" role="alert">
                    {fault}
                  </p>
                )}
                <p>
                  <button
                    type="button"
                    class="solid"
                    onClick={() =>
                      void write(filed, { type: "PlanAccepted", plan: plans.at(-1)!.id }).then(tell)
                    }
                  >
                    Accept the plan
                  </button>
                </p>
              </>
            )}
          </div>
        </>
      )}
    </Leaf>
  );
}
