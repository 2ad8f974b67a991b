/** The steps of an assessment as its learner meets them, and the one thing to do next. */
import { openObservation, planOf, signedBy, type Assessment } from "../../assess/assessment.ts";
import type { Observation } from "../../assess/fold/observing.ts";
import type { Question } from "../../assess/fold/asking.ts";

export const STEPS = [
  "plan",
  "own-work",
  "observation",
  "questions",
  "reflection",
  "evidence",
  "feedback",
] as const;
export type StepId = (typeof STEPS)[number];

/** now: the learner's turn. later: somebody else's, or something else comes first. open: if wished. */
export type Standing = "done" | "now" | "later" | "open";

export interface Step {
  readonly id: StepId;
  readonly name: string;
  readonly standing: Standing;
  /** How it stands, in a few words. */
  readonly words: string;
  /** What a button that goes there says. */
  readonly action: string;
}

/** Written questions that wait for an answer, or for a better one. */
export const toAnswer = ({ questions }: Assessment): readonly Question[] =>
  questions.filter(
    ({ manner, answers, marked }) =>
      manner === "written" && (answers.length === 0 || marked?.mark === "not-yet"),
  );

/** The observation of a play that waits for the learner to begin it, or is under way. */
export const playOn = (state: Assessment): Observation | null => {
  const open = openObservation(state);
  return open?.how === "play-live" ? open : null;
};

const isOver = ({ ended, stopped }: Observation): boolean => ended !== null && !stopped;

/** The last observation that the learner has not looked back on. */
export const toReflectOn = ({ observations, reflections }: Assessment): Observation | null =>
  observations.findLast(
    (one) => isOver(one) && reflections.every(({ observation }) => observation !== one.id),
  ) ?? null;

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

function planStep(state: Assessment): Step {
  const step = { id: "plan", name: "Your plan", action: "Read the plan" } as const;
  if (state.accepted) return { ...step, standing: "done", words: "You have accepted it." };
  return state.plans.length > 1
    ? { ...step, standing: "now", words: "Your plan has changed. Read it and accept it again." }
    : { ...step, standing: "now", words: "Read your plan and accept it." };
}

function ownWorkStep(state: Assessment): Step {
  const step = { id: "own-work", name: "Your own work", action: "Say so" } as const;
  if (state.authenticity) return { ...step, standing: "done", words: "You have said so." };
  return state.accepted
    ? { ...step, standing: "now", words: "Say that the work is yours, and what help you had." }
    : { ...step, standing: "later", words: "After you have accepted the plan." };
}

function observationStep(state: Assessment): Step {
  const step = { id: "observation", name: "Being observed", action: "Begin" } as const;
  const open = openObservation(state);
  if (open?.how === "play-live") {
    return open.play
      ? { ...step, standing: "now", words: "Your assessor is with you: go on with the case." }
      : { ...step, standing: "now", words: "Your assessor is ready. You can begin." };
  }
  if (open) return { ...step, standing: "later", words: "Your assessor is observing you now." };
  if (state.observations.some(isOver))
    return { ...step, standing: "done", words: "Your assessor has seen you." };
  if (state.observations.length > 0) {
    return { ...step, standing: "later", words: "It was stopped. Your assessor begins it again." };
  }
  return { ...step, standing: "later", words: "Your assessor begins it. You will see it here." };
}

function questionsStep(state: Assessment): Step {
  const step = { id: "questions", name: "Questions", action: "Answer" } as const;
  const due = toAnswer(state);
  const written = state.questions.filter(({ manner }) => manner === "written");
  if (due.length > 0) {
    return {
      ...step,
      standing: "now",
      words: `${counted(due.length, "question waits", "questions wait")} for your answer.`,
    };
  }
  return written.length > 0
    ? { ...step, standing: "done", words: "You have answered them all." }
    : { ...step, standing: "later", words: "Your assessor has put none in writing so far." };
}

function reflectionStep(state: Assessment): Step {
  const step = {
    id: "reflection",
    name: "Your reflection",
    action: "Write your reflection",
  } as const;
  if (toReflectOn(state)) {
    return { ...step, standing: "now", words: "Look back on what you did, in three parts." };
  }
  return state.reflections.length > 0
    ? { ...step, standing: "done", words: "Written. You can add another." }
    : { ...step, standing: "later", words: "After you have been observed." };
}

function evidenceStep(state: Assessment): Step {
  const own = state.products.filter(({ attached }) => attached.actor.as === "learner").length;
  return {
    id: "evidence",
    name: "Your evidence",
    action: "See your evidence",
    standing: state.accepted ? "open" : "later",
    words:
      own === 0
        ? "See what there is. You can add work from your job."
        : `You have added ${counted(own, "piece", "pieces")} of work.`,
  };
}

function feedbackStep(state: Assessment): Step {
  const step = {
    id: "feedback",
    name: "Feedback and signing",
    action: "Read your feedback",
  } as const;
  if (state.feedback.length === 0) {
    return { ...step, standing: "later", words: "Your assessor decides, then tells you why." };
  }
  if (signedBy(state, "learner")) return { ...step, standing: "done", words: "You have signed." };
  return state.signatures.some(({ as }) => as === "learner")
    ? { ...step, standing: "now", words: "Something was added. Read it and sign again." }
    : { ...step, standing: "now", words: "Read your feedback, say what you think, and sign." };
}

/** In the order in which they usually come. */
export const stepsOf = (state: Assessment): readonly Step[] => [
  planStep(state),
  ownWorkStep(state),
  observationStep(state),
  questionsStep(state),
  reflectionStep(state),
  evidenceStep(state),
  feedbackStep(state),
];

/** What somebody waits for comes first, then the order of the steps. */
const URGENCY: readonly StepId[] = [
  "observation",
  "plan",
  "feedback",
  "own-work",
  "questions",
  "reflection",
];

/** The one thing to do next; null: it is somebody else's turn. */
export function nextOf(state: Assessment): Step | null {
  const due = stepsOf(state).filter(({ standing }) => standing === "now");
  return URGENCY.flatMap((id) => due.find((step) => step.id === id) ?? []).at(0) ?? null;
}

/** What the learner waits for, where there is nothing to do. */
export function waitingFor(state: Assessment): string {
  if (signedBy(state, "learner")) {
    return signedBy(state, "assessor")
      ? "This assessment is finished and signed by you both."
      : "You have signed. Your assessor signs next.";
  }
  if (!planOf(state)) return "Your assessor is making the plan.";
  if (openObservation(state)) return "Your assessor is observing you now.";
  if (!state.observations.some(isOver)) return "Next, your assessor observes you.";
  return "Your assessor reads what there is and decides. You will see it here.";
}
