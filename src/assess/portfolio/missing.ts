/** What an assessment still lacks to stand up: the lines of the domain brief's 3.4, one by one. */
import { decisionOn, planOf, type Assessment } from "../assessment.ts";
import type { Signature } from "../fold/ending.ts";
import { agreementOn } from "../evidence/strength.ts";
import { carries, type Ground } from "../evidence/support.ts";
import { packOfUnit } from "../pack/lookUp.ts";

export interface Missing {
  /** Line of 3.4 that it belongs to. */
  readonly line: number;
  /** As a task: "check the learner’s identity." */
  readonly words: string;
  /** Whose signature has to wait for it; none: it is for whoever reads to know. */
  readonly blocks: readonly Signature["as"][];
}

const BOTH = ["assessor", "learner"] as const;

/** Whether the learner's work in the plan is simulated and no agreement says that it counts. */
const notAgreed = (state: Assessment, unit: string, { packs, agreements }: Ground): boolean => {
  const plan = planOf(state);
  return (
    plan?.setting === "simulated" &&
    packOfUnit(packs, unit)?.unit.rolePlayListed !== true &&
    agreementOn(agreements, unit, plan.date) === null
  );
};

/**
 * In the order of 3.4; empty: everything is there but signatures and sampling. Without the centre's
 * ground, what only it can tell is left out: agreements, and whether "met" still has what carries it.
 */
export function missingFrom(state: Assessment, ground: Ground | null = null): readonly Missing[] {
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
  const unagreed = ground ? plan.units.filter(({ unit }) => notAgreed(state, unit, ground)) : [];
  lacks(
    unagreed.length > 0,
    3,
    `record the awarding body’s agreement that simulation counts (${unagreed.map(({ unit }) => unit).join(", ")}): until then it is practice.`,
    [],
  );
  lacks(
    state.observations.some(({ ended }) => ended === null),
    2,
    "end the observation that is still open.",
  );
  lacks(
    state.observations.some(
      ({ id, stopped }) =>
        !stopped && !state.notes.some((note) => note.observation === id && !note.withdrawn),
    ),
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
    state.observations.some(
      ({ ended, play }) =>
        ended && play && !state.products.some(({ playId }) => playId === play.playId),
    ),
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
  const fallen = ground
    ? state.decisions.filter(
        (one) => decisionOn(state, one.criterion) === one && !carries(state, one, ground),
      )
    : [];
  lacks(
    fallen.length > 0,
    9,
    `decide again what its evidence no longer carries (${fallen.map(({ criterion }) => criterion).join(", ")}).`,
  );
  lacks(state.feedback.length === 0, 10, "give feedback and the next step.");
  lacks(state.comments.length === 0, 10, "the learner comments, if they wish.", []);
  return list;
}
