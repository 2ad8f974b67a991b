/** Decisions: criterion by criterion, by a person, with a reason. */
import { useState } from "preact/hooks";
import { decisionOn, planOf } from "../../../../assess/assessment.ts";
import { findCriterion } from "../../../../assess/pack/lookUp.ts";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { evidenceFor, evidenceOf } from "../../../../assess/evidence/items.ts";
import { isSimulated } from "../../../../assess/evidence/strength.ts";
import type { Desk } from "../model/desk.ts";
import { SimulationCounts } from "../parts/SimulationCounts.tsx";
import { DecisionCard } from "./DecisionCard.tsx";
import { Feedback } from "./Feedback.tsx";

/** Criteria of the plan's units that something was linked to although nobody targeted them. */
function besides(desk: Desk, targeted: readonly CriterionId[]): readonly CriterionId[] {
  const state = desk.state.value;
  const units = planOf(state)?.units.map(({ unit }) => unit) ?? [];
  const touched = new Set(evidenceOf(state).flatMap(({ criteria }) => criteria));
  return [...touched].filter(
    (id) =>
      !targeted.includes(id) && units.includes(findCriterion(desk.ground.packs, id)?.unit.id ?? ""),
  );
}

/** Whether some of what there is towards these criteria was simulated. */
const simulated = (desk: Desk, criteria: readonly CriterionId[]): boolean =>
  criteria.some((id) =>
    evidenceFor(desk.state.value, id).some(({ strength }) => isSimulated(strength)),
  );

export function DecideStep({ desk }: { readonly desk: Desk }) {
  const state = desk.state.value;
  const plan = planOf(state)!;
  const targeted = plan.criteria;
  const others = besides(desk, targeted);
  const undecided = targeted.filter((id) => !decisionOn(state, id));
  const [open, setOpen] = useState<CriterionId | null>(undecided[0] ?? null);
  const [jump, setJump] = useState(false);
  const byUnit = [
    ...Map.groupBy(targeted, (id) => findCriterion(desk.ground.packs, id)?.unit).entries(),
  ];
  const card = (id: CriterionId) => (
    <DecisionCard
      key={id}
      desk={desk}
      criterion={id}
      open={open === id}
      focus={open === id && jump}
      onOpen={(on) => {
        setJump(false);
        setOpen(on ? id : null);
      }}
      onDecided={() => {
        const at = targeted.indexOf(id);
        const left = (each: CriterionId): boolean => each !== id && undecided.includes(each);
        // The next one down, else the first that was passed over.
        setJump(true);
        setOpen(targeted.slice(at + 1).find(left) ?? targeted.find(left) ?? null);
      }}
    />
  );
  return (
    <>
      <p class="lead" role="status">
        {undecided.length === 0
          ? "Every criterion of the plan is decided."
          : `${targeted.length - undecided.length} of ${targeted.length} decided.`}{" "}
        What the software would suggest shows only after you have committed, and stays beside your
        decision where it differs.
      </p>
      {byUnit.map(([unit, ids]) => (
        <section key={unit?.id} class="decisions" aria-label={unit?.title}>
          <h2>{unit?.title}</h2>
          {unit && simulated(desk, ids) && (
            <SimulationCounts unit={unit} ground={desk.ground} day={plan.date} />
          )}
          {ids.map(card)}
        </section>
      ))}
      {others.length > 0 && (
        <section class="decisions" aria-label="Not targeted, but with evidence">
          <h2>Not targeted, but with evidence</h2>
          {others.map(card)}
        </section>
      )}
      <Feedback desk={desk} />
    </>
  );
}
