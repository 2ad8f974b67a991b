/** How far each step of an assessment is. */
import { decisionOn, planOf, signedBy, type Assessment } from "../../../../assess/assessment.ts";
import type { Ground } from "../../../../assess/evidence/support.ts";
import { missingFrom, type Missing } from "../../../../assess/portfolio/missing.ts";
import type { AssessStep } from "../../address.ts";

export interface Progress {
  readonly done: boolean;
  /** In a few words, under the step's name. */
  readonly words: string;
}

/** The step that each line of the domain brief's 3.4 is worked at. */
const STEP_OF: Readonly<Record<number, AssessStep>> = {
  1: "plan",
  2: "observe",
  3: "plan",
  4: "observe",
  5: "plan",
  6: "observe",
  7: "question",
  8: "question",
  9: "decide",
  10: "decide",
};

export const stepOf = ({ line }: Missing): AssessStep => STEP_OF[line] ?? "sign";

function planWords(state: Assessment, lacks: number): string {
  if (!state.accepted) return "Not accepted yet";
  if (lacks === 0) return "Accepted";
  return state.identity ? "Own work not declared" : "Identity not checked";
}

export function progressOf(
  state: Assessment,
  ground: Ground,
): Readonly<Record<AssessStep, Progress>> {
  const missing = missingFrom(state, ground);
  const lacks = (step: AssessStep): number =>
    missing.filter((one) => stepOf(one) === step && one.blocks.length > 0).length;
  const plan = planOf(state);
  const targeted = plan?.criteria ?? [];
  const decided = targeted.filter((id) => decisionOn(state, id)).length;
  const answered = state.questions.filter(({ marked }) => marked !== null).length;
  const notes = state.notes.filter(({ withdrawn }) => withdrawn === null).length;
  const signatures = [signedBy(state, "assessor"), signedBy(state, "learner")].filter(Boolean);
  const again = decided === targeted.length && missing.some(({ line }) => line === 9);
  const open = state.observations.some(({ ended }) => ended === null);
  return {
    plan: {
      done: lacks("plan") === 0,
      words: planWords(state, lacks("plan")),
    },
    observe: {
      done: notes > 0 && !open && lacks("observe") === 0,
      words: open ? "Open" : `${notes} ${notes === 1 ? "note" : "notes"}`,
    },
    question: {
      done: state.questions.length > 0 && answered === state.questions.length,
      words: `${answered} of ${state.questions.length} marked`,
    },
    decide: {
      done: lacks("decide") === 0,
      words: again ? "To decide again" : `${decided} of ${targeted.length} decided`,
    },
    sign: { done: signatures.length === 2, words: `${signatures.length} of 2 signed` },
    export: { done: false, words: signatures.length === 2 ? "Ready" : "As it stands" },
  };
}
