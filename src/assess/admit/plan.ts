/** Plan and conditions: what has to be said before anything is observed [AS1]. */
import { ok } from "../../play/result.ts";
import { isDay } from "../day.ts";
import type { Plan } from "../event.ts";
import type { Planning } from "../fold/planning.ts";
import { findCriterion, packOfUnit } from "../pack/lookUp.ts";
import type { Pack } from "../pack/pack.ts";
import { no, type Admitted } from "./refusal.ts";

/** What must be filled in, by the names that a reader of the form knows. */
const NEEDED: readonly (readonly [string, (plan: Plan) => string])[] = [
  ["the learner’s registration number", (plan) => plan.registration],
  ["your qualification as an assessor", (plan) => plan.assessorQualification],
  ["any conflict of interest, or that there is none", (plan) => plan.conflictOfInterest],
  ["the place", (plan) => plan.place],
  ["the brief that is given", (plan) => plan.conditions.brief],
];

export function admitPlan(plan: Plan, packs: readonly Pack[]): Admitted {
  if (plan.units.length === 0) return no("empty", "Choose at least one unit.");
  if (plan.criteria.length === 0) {
    return no("empty", "Choose at least one criterion: they are targeted in advance.");
  }
  for (const { unit } of plan.units) {
    if (!packOfUnit(packs, unit)) {
      return no("unknown-criterion", `This centre has no pack for the unit “${unit}”.`);
    }
  }
  for (const id of plan.criteria) {
    const found = findCriterion(packs, id);
    if (!found || !plan.units.some(({ unit }) => unit === found.unit.id)) {
      return no("unknown-criterion", `Criterion ${id} belongs to none of the units chosen.`);
    }
  }
  const missing = NEEDED.find(([, of]) => of(plan).trim() === "");
  if (missing) return no("empty", `Say ${missing[0]}.`);
  if (!isDay(plan.date)) return no("empty", "Say the day planned for.");
  if (plan.setting === "simulated" && plan.whySimulated.trim() === "") {
    return no("empty", "Say why simulation is used: it has to be stated plainly.");
  }
  if (plan.adjustments.some(({ what, why }) => what.trim() === "" || why.trim() === "")) {
    return no("empty", "Say what each adjustment is, and why it is made.");
  }
  return ok(null);
}

/** What was read is what is accepted: while a plan was on its way, another may have been made. */
export function admitAcceptance({ plans, accepted }: Planning, read: string | undefined): Admitted {
  if (read !== undefined && read !== plans.at(-1)?.id) {
    return plans.some(({ id }) => id === read)
      ? no("too-late", "The plan has changed meanwhile. Read it again, then accept it.")
      : no("no-such-thing", "There is no such plan here.");
  }
  return accepted ? no("already-there", "The plan is accepted already.") : ok(null);
}
