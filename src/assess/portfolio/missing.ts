/** What an assessment still lacks to stand up: the lines of the domain brief's 3.4, one by one. */
import { decisionOn, planOf, type Assessment } from "../assessment.ts";
import type { Signature } from "../assessment.ts";

export interface Missing {
  /** Line of 3.4 that it belongs to. */
  readonly line: number;
  /** As a task: "check the learner’s identity." */
  readonly words: string;
  /** Whose signature has to wait for it; none: it is for whoever reads to know. */
  readonly blocks: readonly Signature["as"][];
}

const BOTH = ["assessor", "learner"] as const;

/** In the order of 3.4; empty: everything is there but signatures and sampling. */
export function missingFrom(state: Assessment): readonly Missing[] {
  const plan = planOf(state);
  const list: Missing[] = [];
  const lacks = (
    yes: boolean,
    line: number,
    words: string,
    blocks: Missing["blocks"] = BOTH,
  ): void => void (yes && list.push({ line, words, blocks }));
  if (!plan) return [{ line: 3, words: "make the assessment plan.", blocks: BOTH }];
  lacks(!state.accepted, 3, "the learner accepts the plan.");
  lacks(!state.identity, 1, "the assessor checks the learner’s identity.");
  lacks(!state.authenticity, 1, "the learner declares that the work is their own.");
  lacks(
    state.observations.some(({ ended }) => ended === null),
    2,
    "end the observation that is still open.",
  );
  lacks(
    state.observations.length > 0 && state.notes.every(({ withdrawn }) => withdrawn !== null),
    6,
    "note what the learner did and said.",
  );
  lacks(
    state.observations.some((one) => one.ended && one.how.startsWith("play") && !one.play),
    4,
    "say which play was observed.",
    [],
  );
  lacks(
    state.observations.some(({ play }) => play !== null) &&
      !state.products.some(({ playId }) => playId !== null),
    7,
    "attach the record that the learner wrote.",
    [],
  );
  lacks(state.questions.length === 0, 8, "ask questions about what was done.", []);
  lacks(
    state.questions.some(({ answers }) => answers.length === 0),
    8,
    "every question put is answered.",
    [],
  );
  lacks(
    state.questions.some(({ answers, marked }) => answers.length > 0 && !marked),
    8,
    "mark every answer.",
    [],
  );
  lacks(
    state.testimonies.some(({ given, weighed }) => given && !weighed),
    7,
    "say what weight each testimony has.",
    [],
  );
  const undecided = plan.criteria.filter((id) => !decisionOn(state, id));
  lacks(
    undecided.length > 0,
    9,
    `decide every criterion of the plan (still open: ${undecided.join(", ")}).`,
  );
  lacks(state.feedback.length === 0, 10, "give feedback and the next step.");
  lacks(state.comments.length === 0, 10, "the learner comments, if they wish.", []);
  return list;
}
