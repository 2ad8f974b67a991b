/** How an assessment stands, in a line of a list. */
import {
  decisionOn,
  openObservation,
  planOf,
  signedBy,
  type Assessment,
} from "../assess/assessment.ts";
import type { Ground } from "../assess/evidence/support.ts";
import { waitingOf } from "../assess/quality/facts.ts";
import { missingFrom, type Missing } from "../assess/portfolio/missing.ts";
import type { AssessmentSummary } from "./assessment.ts";

type Stage = AssessmentSummary["stage"];

/** Something is to be decided still, or again. */
const decisionsOpen = (missing: readonly Missing[]): boolean =>
  missing.some(({ line, blocks }) => line === 9 && blocks.length > 0);

function stageOf(state: Assessment, missing: readonly Missing[]): Stage {
  if (state.appeals.some(({ answered }) => answered === null)) return "appealed";
  if (signedBy(state, "assessor") && signedBy(state, "learner")) return "signed";
  if (!state.accepted) return "planned";
  if (openObservation(state)) return "observing";
  if (!decisionsOpen(missing) && state.feedback.length > 0) return "to-sign";
  const begun =
    state.observations.length + state.decisions.length + state.questions.length > 0 ||
    state.products.length + state.reflections.length > 0;
  return begun ? "deciding" : "accepted";
}

/** Who has to do the next thing that only they can do. */
function waitingFor(
  state: Assessment,
  stage: Stage,
  missing: readonly Missing[],
): AssessmentSummary["waitingFor"] {
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
      const open = missing.some(({ blocks }) => blocks.includes("assessor"));
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

/** By what the centre knows at that moment: "met" that nothing carries any more is to be decided again. */
export function summaryOf(state: Assessment, ground: Ground): AssessmentSummary {
  const missing = missingFrom(state, ground);
  const waits = waitingOf(state).map(({ since }) => since);
  const plan = planOf(state);
  const planned = plan?.criteria ?? [];
  const decided = planned.filter((id) => decisionOn(state, id)).length;
  const stage = stageOf(state, missing);
  return {
    stage,
    units: plan?.units.map(({ unit }) => unit) ?? [],
    criteria: planned.length,
    decided,
    waitingFor: waitingFor(state, stage, missing),
    waitsSince: waits.length === 0 ? null : Math.min(...waits),
    date: plan?.date ?? "",
  };
}
