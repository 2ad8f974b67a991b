/** What a learner does next, unit by unit: their open tasks first, then the gaps [CO]. */
import { openObservation, planOf, signedBy } from "../assessment.ts";
import type { CriterionId, Unit } from "../pack/pack.ts";
import { suggestCases, type CaseOffered } from "../plan/suggestCases.ts";
import type { Coverage, Filed } from "./coverage.ts";

export type StepKind =
  | "accept-plan"
  | "declare"
  | "answer"
  | "reflect"
  | "sign"
  | "play-case"
  | "ask-assessor"
  | "at-work";

export interface Step {
  readonly kind: StepKind;
  /** Said to the learner, as a whole sentence or two. */
  readonly words: string;
  /** The unit it is listed under. */
  readonly unit: string;
  /** Criteria of the unit that it is towards; empty where it is towards all. */
  readonly criteria: readonly CriterionId[];
  /** The assessment in which it is done; null where there is none yet. */
  readonly assessment: string | null;
  /** For play-case; "" otherwise. */
  readonly caseId: string;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What an assessment waits for its learner to do, in the order in which it is done. */
function tasksOf({ id, assessment: state }: Filed, unit: Unit): readonly Step[] {
  const ours = (criteria: readonly CriterionId[]): readonly CriterionId[] =>
    criteria.filter((one) => unit.criteria.some((each) => each.id === one));
  const step = (kind: StepKind, words: string, criteria: readonly CriterionId[] = []): Step => ({
    kind,
    words,
    unit: unit.id,
    criteria,
    assessment: id,
    caseId: "",
  });
  if (!state.accepted) {
    return [step("accept-plan", "Read the assessment plan, and accept it if it is right.")];
  }
  const steps: Step[] = [];
  if (!state.authenticity) {
    steps.push(step("declare", "Declare that the work is your own, and what help you had."));
  }
  const open = state.questions.filter(
    ({ answers, marked, manner, criteria }) =>
      manner === "written" &&
      (criteria.length === 0 || ours(criteria).length > 0) &&
      (answers.length === 0 || marked?.mark === "not-yet"),
  );
  if (open.length > 0) {
    const n = count(open.length, "open question", "open questions");
    steps.push(
      step("answer", `Answer ${n} in your own words.`, [
        ...new Set(open.flatMap(({ criteria }) => ours(criteria))),
      ]),
    );
  }
  const seen = state.observations.filter(({ ended, stopped }) => ended !== null && !stopped);
  const unwritten = seen.some(
    (one) => !state.reflections.some(({ observation }) => observation === one.id),
  );
  if (unwritten) {
    steps.push(
      step(
        "reflect",
        "Write a reflection: what you did, which standard it met, and how you know.",
        unit.criteria
          .filter(({ evidencedBy }) => evidencedBy.includes("reflective-log"))
          .map((criterion) => criterion.id),
      ),
    );
  }
  if (state.feedback.length > 0 && !openObservation(state) && !signedBy(state, "learner")) {
    steps.push(step("sign", "Read the feedback, comment if you wish, and sign."));
  }
  return steps;
}

/** Nobody has decided that it is met. */
const isOpen = ({ decision }: Coverage): boolean => decision?.outcome !== "met";

/**
 * For the units of the rows, in their order; within a unit first what its assessments wait for, then
 * cases, questions and work that would close gaps. Cases that a plan names and the learner has not
 * yet been seen in come before others. An empty list: nothing is left for the learner to do.
 */
export function nextSteps(
  filed: readonly Filed[],
  rows: readonly Coverage[],
  cases: readonly CaseOffered[],
): readonly Step[] {
  const units = [...new Map(rows.map(({ unit }) => [unit.id, unit])).values()];
  return units.flatMap((unit) => {
    const own = rows.filter((row) => row.unit.id === unit.id);
    const inUnit = filed.filter(({ assessment }) =>
      planOf(assessment)?.units.some((one) => one.unit === unit.id),
    );
    const planned = new Set(inUnit.flatMap(({ assessment }) => planOf(assessment)?.cases ?? []));
    const openRows = own.filter(isOpen);
    const step = (kind: StepKind, words: string, criteria: readonly CriterionId[]): Step => ({
      kind,
      words,
      unit: unit.id,
      criteria,
      assessment: null,
      caseId: "",
    });

    const wanted = openRows.map(({ criterion }) => criterion.id);
    const plannedFirst = cases.toSorted(
      (a, b) => Number(planned.has(b.id)) - Number(planned.has(a.id)),
    );
    const suggested = suggestCases(wanted, plannedFirst, own);
    const title = (id: string): string => cases.find((one) => one.id === id)?.title ?? id;
    const plays = suggested.cases
      .filter(({ closes }) => closes.length > 0)
      .map(({ caseId, closes }): Step => {
        const n = count(closes.length, "criterion", "criteria");
        const words = planned.has(caseId)
          ? `Your plan has the case “${title(caseId)}”, for ${n} still open. Practise it, and say when you are ready to be observed.`
          : `Practise the case “${title(caseId)}”. It bears on ${n} still open; ask your assessor whether to add it to your plan.`;
        return { ...step("play-case", words, closes), caseId };
      });

    const knowledge = suggested.elsewhere
      .map(({ criterion }) => openRows.find((row) => row.criterion.id === criterion))
      .filter((row) => row?.criterion.kind === "knowledge")
      .map((row) => row!.criterion.id);
    const asks =
      knowledge.length === 0
        ? []
        : [
            step(
              "ask-assessor",
              `Ask your assessor for questions on ${count(knowledge.length, "criterion", "criteria")} that no case here covers.`,
              knowledge,
            ),
          ];

    // A transfer task stands where the unit expects the real thing (brief 3.5).
    const atWork = openRows.filter(
      ({ criterion, evidence }) =>
        criterion.transfer !== "" &&
        !evidence.some(({ item, why }) => item.setting === "workplace" && why === null),
    );
    return [
      ...inUnit.flatMap((one) => tasksOf(one, unit)),
      ...plays,
      ...asks,
      ...atWork.map(({ criterion }) => step("at-work", criterion.transfer, [criterion.id])),
    ];
  });
}
