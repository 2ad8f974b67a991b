/** What stood before anything was observed: plan, acceptance, identity, the learner's declaration. */
import { planOf, type Assessment } from "../../../../assess/assessment.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { PlanRead } from "../../assess/plan/PlanRead.tsx";
import { momentWords } from "../../parts/dates.ts";

interface Props {
  readonly state: Assessment;
  readonly centre: CentreGround;
}

export function Before({ state, centre }: Props) {
  const plan = planOf(state);
  const { accepted, identity, authenticity } = state;
  const facts = [
    ["Accepted by the learner", accepted ? momentWords(accepted.deviceAt) : "Not yet"],
    [
      "Identity checked",
      identity
        ? `${identity.how}. ${identity.by.name || "Somebody who has left"}, ${momentWords(identity.by.deviceAt)}`
        : "Not yet",
    ],
    [
      "The learner’s declaration",
      authenticity
        ? `The work is their own. Help from people: ${authenticity.help || "none"}. Help from machines: ${authenticity.machineHelp || "none"}. ${momentWords(authenticity.by.deviceAt)}`
        : "Not yet",
    ],
  ] as const;
  return (
    <section class="panel" aria-labelledby="plan-head">
      <h2 id="plan-head">The plan</h2>
      {plan ? <PlanRead plan={plan} ground={centre} /> : <p>There is no plan yet.</p>}
      {state.plans.length > 1 && (
        <p class="hint">The last of {state.plans.length} plans; earlier ones are in the log.</p>
      )}
      <h3 class="apart">Acceptance, identity and declaration</h3>
      <dl class="facts">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
