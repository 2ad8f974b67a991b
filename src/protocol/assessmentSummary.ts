/** How an assessment stands, in a line of a list. */
import {
  decisionOn,
  openObservation,
  planOf,
  signedBy,
  type Assessment,
} from "../assess/assessment.ts";
import { missingFrom } from "../assess/portfolio/missing.ts";
import type { AssessmentSummary } from "./assessment.ts";

type Stage = AssessmentSummary["stage"];

function stageOf(state: Assessment, undecided: number): Stage {
  if (state.appeals.some(({ answered }) => answered === null)) return "appealed";
  if (signedBy(state, "assessor") && signedBy(state, "learner")) return "signed";
  if (!state.accepted) return "planned";
  if (openObservation(state)) return "observing";
  if (undecided === 0 && state.feedback.length > 0) return "to-sign";
  const begun =
    state.observations.length + state.decisions.length + state.questions.length > 0 ||
    state.products.length + state.reflections.length > 0;
  return begun ? "deciding" : "accepted";
}

/** Who has to do the next thing that only they can do. */
function waitingFor(state: Assessment, stage: Stage): AssessmentSummary["waitingFor"] {
  const last = state.assurances.at(-1);
  if (last && !last.agreed && !last.answered) return "assessor";
  switch (stage) {
    case "planned":
      return "learner";
    case "appealed":
      return "quality-assurer";
    case "signed":
      return null;
    case "to-sign": {
      if (!state.authenticity) return "learner";
      const open = missingFrom(state).some(({ blocks }) => blocks.includes("assessor"));
      return open || !signedBy(state, "assessor") ? "assessor" : "learner";
    }
    case "deciding":
      return state.questions.some(
        ({ answers, manner }) => answers.length === 0 && manner === "written",
      )
        ? "learner"
        : "assessor";
    case "accepted":
    case "observing":
      return "assessor";
  }
}

export function summaryOf(state: Assessment): AssessmentSummary {
  const plan = planOf(state);
  const planned = plan?.criteria ?? [];
  const decided = planned.filter((id) => decisionOn(state, id)).length;
  const stage = stageOf(state, planned.length - decided);
  return {
    stage,
    units: plan?.units.map(({ unit }) => unit) ?? [],
    criteria: planned.length,
    decided,
    waitingFor: waitingFor(state, stage),
    date: plan?.date ?? "",
  };
}
