/** What simulated evidence is worth for a unit here, and what has to be settled first. */
import { agreementOn } from "../../../../assess/evidence/strength.ts";
import type { Unit } from "../../../../assess/pack/pack.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { Sign } from "../../parts/Sign.tsx";

interface Props {
  readonly unit: Unit;
  readonly ground: CentreGround;
  /** ISO day for which it is asked. */
  readonly day: string;
}

function Standing({ unit, ground, day }: Props) {
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

/** In honest words; stands wherever simulated evidence is planned, decided on or listed. */
export const SimulationCounts = (props: Props) => (
  <>
    <Standing {...props} />
    <details class="fold">
      <summary>
        What to settle before you rely on it<span class="unseen">, for {props.unit.title}</span>
      </summary>
      <p>{props.unit.caution}</p>
    </details>
  </>
);
