/** A proposal put to somebody who may say no, and their answer. */
import type { Act, Grade } from "../../play/event.ts";
import { ok, refused } from "../../play/result.ts";
import { costOf, NEEDS, type Need, type ProjectData } from "../data.ts";
import {
  APPROVERS,
  approvedOf,
  SCALES,
  type Answered,
  type Proposal,
  type ProjectState,
} from "../state.ts";
import {
  chosen,
  DAYS,
  facts,
  listOf,
  oneOf,
  tooLong,
  wordsOf,
  written,
  type Handler,
} from "../step.ts";
import { comparedGrade } from "./choose.ts";

/** How far a cost may be off and still be the option's cost. */
const NEAR = 0.1;

/** What the proposal lacks, in the order it would be asked for. */
export function lacksOf(
  data: ProjectData,
  state: ProjectState,
  proposal: Proposal,
): readonly Need[] {
  const option = data.options.find(({ id }) => id === proposal.option)!;
  const cost = costOf(option);
  const right = cost > data.authority.limit ? "holder" : "manager";
  const has: Readonly<Record<Need, boolean>> = {
    whose: proposal.to === right,
    compared: comparedGrade(state) === "full",
    figures: proposal.figures && state.cuts.length > 0 && state.causes.length > 0,
    cost: proposal.cost !== null && Math.abs(proposal.cost - cost) <= NEAR * Math.max(cost, 50),
    staff: written(proposal.staff, 4),
    pilot: proposal.scale === "pilot",
    measure: data.measures.some(({ id, sound }) => id === proposal.measure && sound),
  };
  return NEEDS.filter((need) => !has[need]);
}

/** Pounds as typed: "£1,200" is 1200; null where it is no amount. */
function poundsOf(typed: string): number | null {
  const plain = typed.replaceAll(/[£,\s]/g, "");
  return /^\d+(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

/**
 * The answer: a person's where the act brings one (`answer` "yes" or "no", `reason`), else that of
 * the scripted authority. What the proposal lacks is judged alike, whoever answered.
 */
function answerOf(
  data: ProjectData,
  act: Act,
  lacks: readonly Need[],
): Pick<Answered, "approved" | "reason"> {
  const { yes, refusals } = data.authority;
  const given = wordsOf(act, "answer");
  if (given === "yes" || given === "no") {
    return {
      approved: given === "yes",
      reason: wordsOf(act, "reason") || (given === "yes" ? yes : "No."),
    };
  }
  const [first] = lacks;
  return first ? { approved: false, reason: refusals[first] } : { approved: true, reason: yes };
}

export const propose: Handler = (world, state, act) => {
  const { data } = world;
  if (state.started) {
    return refused("started", "The change is at work already. Adjust or stop it in the weeks.");
  }
  if (approvedOf(state))
    return refused("approved", "This is approved. Tell people, then start it.");
  const option = chosen(data.options, wordsOf(act, "option"), "what you propose");
  if (!option.ok) return option;
  const scale = oneOf(SCALES, wordsOf(act, "scale"), "a pilot or the whole service");
  if (!scale.ok) return scale;
  const to = oneOf(APPROVERS, wordsOf(act, "to"), "whom to put it to");
  if (!to.ok) return to;
  const [staff, words] = [wordsOf(act, "staff"), wordsOf(act, "words")];
  const long = tooLong(staff) ?? tooLong(words);
  if (long) return long;
  const typed = wordsOf(act, "cost");
  const cost = poundsOf(typed);
  if (typed !== "" && cost === null) {
    return refused("cost", `"${typed}" is no amount. Write pounds, like 640 or 1,250.50.`);
  }
  const proposal: Proposal = {
    option: option.value.id,
    scale: scale.value,
    to: to.value,
    cost,
    measure: wordsOf(act, "measure"),
    figures: listOf(act, "figures").includes("share"),
    staff,
    words,
  };
  const lacks = lacksOf(data, state, proposal);
  const answered: Answered = { ...proposal, ...answerOf(data, act, lacks), lacks };
  const { moment, touched, own, said, passed } = facts(world);
  const before = state.proposals.at(-1);
  // Sound at the first or second try is full: to be refused once and come back better is the craft.
  const tries = state.proposals.length;
  const grade: Grade | null =
    lacks.length === 0 ? (tries <= 1 ? "full" : "adequate") : lacks.length <= 2 ? "weak" : null;
  const mended = before?.lacks[0] !== undefined && !lacks.includes(before.lacks[0]);
  const who = to.value === "holder" ? data.authority.holder : data.authority.manager;
  return ok({
    state: { ...state, proposals: [...state.proposals, answered] },
    text: `Put "${option.value.title}" to ${world.caseData.cast[who]!.name}`,
    kind: "do",
    events: [
      ...moment("s.compare", comparedGrade(state)),
      ...moment("e.proposal", grade),
      ...moment("e.rung", lacks.includes("whose") ? "weak" : "full"),
      ...moment("e.again", tries > 0 && (mended || lacks.length === 0) ? "full" : null),
      ...own("proposal", words),
      said(who, answered.reason),
      ...(answered.approved ? touched("prob-3.1") : []),
      passed(DAYS(1)),
    ],
  });
};
