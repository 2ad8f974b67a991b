/** A proposal put to somebody who may say no. */
import type { Grade } from "../../play/event.ts";
import { ok, refused } from "../../play/result.ts";
import { costOf, NEEDS, type Need, type ProjectData } from "../data.ts";
import {
  APPROVERS,
  mayPropose,
  SCALES,
  type Proposal,
  type Put,
  type ProjectState,
} from "../state.ts";
import { chosen, facts, listOf, oneOf, tooLong, wordsOf, written, type Handler } from "../step.ts";
import { answered, askedIn, PROPOSAL_ASK } from "./answer.ts";
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

/** Whether a proposal brings what was asked for; a person may have asked for any of what it lacked. */
function mended({ proposals }: ProjectState, lacks: readonly Need[]): boolean {
  const before = proposals.at(-1);
  if (!before) return false;
  const asked = before.by === "person" ? before.lacks : before.lacks.slice(0, 1);
  return lacks.length === 0 || asked.some((need) => !lacks.includes(need));
}

/** `waits`: "yes" where a person may answer; else the scripted authority does, at once. */
export const propose: Handler = (world, state, act) => {
  const { data } = world;
  if (state.started) {
    return refused("started", "The change is at work already. Adjust or stop it in the weeks.");
  }
  if (state.waiting) {
    return refused("waits", "A proposal waits for its answer. Do something else meanwhile.");
  }
  if (!mayPropose(state)) {
    return refused("approved", "This is approved. Tell people, then start it.");
  }
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
  const put: Put = { ...proposal, lacks };
  const { moment, own } = facts(world);
  // Sound at the first or second try is full: to be refused once and come back better is the craft.
  const tries = state.proposals.length;
  const grade: Grade | null =
    lacks.length === 0 ? (tries <= 1 ? "full" : "adequate") : lacks.length <= 2 ? "weak" : null;
  // What it is worth is settled by what it lacks, before anybody answers.
  const next =
    wordsOf(act, "waits") === "yes"
      ? {
          state: { ...state, waiting: put },
          events: [{ type: "AuthorityAsked", ask: PROPOSAL_ASK } as const],
        }
      : answered(world, state, put, null);
  return ok({
    state: next.state,
    text: `Put "${option.value.title}" to ${world.caseData.cast[askedIn(data, put)]!.name}`,
    kind: "do",
    events: [
      ...moment("s.compare", comparedGrade(state)),
      ...moment("e.proposal", grade),
      ...moment("e.rung", lacks.includes("whose") ? "weak" : "full"),
      ...moment("e.again", mended(state, lacks) ? "full" : null),
      ...own("proposal", words),
      ...next.events,
    ],
  });
};
