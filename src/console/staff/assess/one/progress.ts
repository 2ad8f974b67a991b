/** How far each step of an assessment is. */
import { decisionOn, planOf, signedBy, type Assessment } from "../../../../assess/assessment.ts";
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

export function progressOf(state: Assessment): Readonly<Record<AssessStep, Progress>> {
  const missing = missingFrom(state);
  const lacks = (step: AssessStep): number =>
    missing.filter((one) => stepOf(one) === step && one.blocks.length > 0).length;
  const plan = planOf(state);
  const targeted = plan?.criteria ?? [];
  const decided = targeted.filter((id) => decisionOn(state, id)).length;
  const answered = state.questions.filter(({ marked }) => marked !== null).length;
  const notes = state.notes.filter(({ withdrawn }) => withdrawn === null).length;
  const signatures = [signedBy(state, "assessor"), signedBy(state, "learner")].filter(Boolean);
  const open = state.observations.some(({ ended }) => ended === null);
  return {
    plan: {
      done: lacks("plan") === 0,
      words: state.accepted ? (lacks("plan") === 0 ? "Accepted" : "Identity") : "Not accepted yet",
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
      done: decided === targeted.length && state.feedback.length > 0,
      words: `${decided} of ${targeted.length}`,
    },
    sign: { done: signatures.length === 2, words: `${signatures.length} of 2` },
    export: { done: false, words: signatures.length === 2 ? "Ready" : "As it stands" },
  };
}
