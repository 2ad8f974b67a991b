/** A plan on the way to being one: what is typed, and what it begins with. */
import { findCriterion, packOfUnit } from "../../../../assess/pack/lookUp.ts";
import type { Plan } from "../../../../assess/event.ts";
import type { CriterionId, Pack } from "../../../../assess/pack/pack.ts";
import { dayHere } from "../../parts/dates.ts";
import { userNow } from "../outbox/outbox.ts";

export interface PlanDraft extends Omit<Plan, "units"> {
  readonly units: readonly string[];
}

/** What the same assessor writes in every plan. */
interface Remembered {
  readonly assessorQualification: string;
  readonly place: string;
}

const nameOfMemory = (): string => `redress-desk:${userNow()}:plans`;

function remembered(): Remembered {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOfMemory()) ?? "{}") as Partial<Remembered>;
    return {
      assessorQualification: kept.assessorQualification ?? "",
      place: kept.place ?? "",
    };
  } catch {
    return { assessorQualification: "", place: "" };
  }
}

export function remember({ assessorQualification, place }: Remembered): void {
  try {
    localStorage.setItem(nameOfMemory(), JSON.stringify({ assessorQualification, place }));
  } catch {
    // Without storage the next plan asks again.
  }
}

export const newDraft = (): PlanDraft => ({
  units: [],
  criteria: [],
  cases: [],
  activities: ["play-live"],
  registration: "",
  ...remembered(),
  conflictOfInterest: "None known",
  date: dayHere(),
  setting: "simulated",
  whySimulated:
    "A complaint of this kind is too rare, or too hard on a real customer, to wait for at work.",
  conditions: {
    brief: "The case’s own brief, read before it begins.",
    jobAids: "The papers on the desk of the case, as they would lie at work.",
    timePressure: "None but the service clock of the case.",
    interruptions: "None planned.",
    equipment: "A computer with a keyboard.",
    resemblance: "",
  },
  adjustments: [],
});

export const draftOf = (plan: Plan): PlanDraft => ({
  ...plan,
  units: plan.units.map(({ unit }) => unit),
});

/** Without what belongs to no unit that is chosen. */
export function planFrom(draft: PlanDraft, packs: readonly Pack[]): Plan {
  return {
    ...draft,
    units: draft.units.map((unit) => ({ unit, pack: packOfUnit(packs, unit)?.version ?? "" })),
    criteria: within(draft.criteria, draft.units, packs),
    cases: draft.setting === "simulated" ? draft.cases : [],
    whySimulated: draft.setting === "simulated" ? draft.whySimulated : "",
  };
}

/** The criteria that belong to these units, in the units' own order. */
export function within(
  criteria: readonly CriterionId[],
  units: readonly string[],
  packs: readonly Pack[],
): readonly CriterionId[] {
  const chosen = new Set(
    criteria.filter((id) => units.includes(findCriterion(packs, id)?.unit.id ?? "")),
  );
  return units
    .flatMap((unit) => packOfUnit(packs, unit)?.unit.criteria ?? [])
    .flatMap(({ id }) => (chosen.has(id) ? [id] : []));
}
