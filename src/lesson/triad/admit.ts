/**
 * Whether an event of role-play may be added [TR3]. What learners noted is taken however late, also
 * after the lesson: a device was without a network. What moves a talk is for those who are in it.
 */
import { ok } from "../../play/result.ts";
import type { LessonActor } from "../event.ts";
import type { Lesson } from "../lesson.ts";
import { no, said, type LessonAdmitted } from "../refusal.ts";
import { GROUP_MOST } from "./deal.ts";
import { isShared, type TriadEvent } from "./event.ts";
import { nameless } from "./fold.ts";
import { observable } from "./observable.ts";
import {
  groupIn,
  groupWith,
  isRunning,
  roleIn,
  roundOf,
  roundWith,
  talkAtHand,
  ticksIn,
  type Group,
  type Talk,
} from "./round.ts";

/** Longest talk whose time can be noted, ms. */
export const TALK_MOST = 4 * 3_600_000;

/** Lines and ticks of one talk: each device is told all of them. */
export const LINES_MOST = 300;
export const TICKS_MOST = 200;

const GONE = "The class has gone on to something else.";

type Forming = Extract<TriadEvent, { type: "GroupsFormed" }>;
type OfTalk = Extract<TriadEvent, { turn: number }>;

/** What is wrong with groups, in words for the tutor; null: nothing. */
export function groupsFault({ cases, groups }: Pick<Forming, "cases" | "groups">): string | null {
  const members = groups.flatMap((group) => group.members);
  if (cases.length === 0) return "Choose at least one case to talk about.";
  if (groups.length === 0) return "Put at least one learner into a group.";
  if (groups.some((group) => group.members.length === 0)) return "A group has nobody in it.";
  if (groups.some((group) => group.members.length > GROUP_MOST)) {
    return `A group has more than ${GROUP_MOST} learners. Move somebody to another.`;
  }
  if (new Set(members).size < members.length) return "Somebody is in two groups.";
  return null;
}

function admitForming({ plan, rounds }: Lesson, event: Forming): LessonAdmitted {
  const block = plan.blocks.find(({ id }) => id === event.block);
  if (block?.kind !== "triad")
    return no("no-such-thing", "There is no such role-play in the plan.");
  const ids = event.groups.map(({ id }) => id);
  if (rounds.some(({ id }) => id === event.round)) {
    return no("already", "These groups stand already.");
  }
  if (new Set(ids).size < ids.length || ids.some((id) => groupIn(rounds, id))) {
    return no("bad-groups", "Two groups have one id. Form them again.");
  }
  const fault = groupsFault(event);
  return fault ? no("bad-groups", fault) : ok(null);
}

/** The group, if its round is the one of the block that the class is in. */
function atHand(state: Lesson, id: string): Group | null {
  const block = state.running?.block;
  const round = roundWith(state.rounds, id);
  const current = round?.block === block && roundOf(state.rounds, round!.block) === round;
  return current && state.stage === "running" ? groupIn(state.rounds, id) : null;
}

function admitPlacing(
  { rounds }: Lesson,
  { round: id, learner, group: to }: Extract<TriadEvent, { type: "MemberPlaced" }>,
): LessonAdmitted {
  const round = rounds.find((each) => each.id === id);
  if (!round) return no("no-such-thing", "There are no such groups.");
  if (roundOf(rounds, round.block) !== round) {
    return no("moved", "The groups have been formed anew. Look at them, then place again.");
  }
  if ((groupWith(round, learner)?.id ?? "") === to) return no("already", "They are there already.");
  if (to === "") return ok(null);
  const group = round.groups.find((each) => each.id === to);
  if (!group) return no("no-such-thing", "There is no such group.");
  return group.members.length < GROUP_MOST
    ? ok(null)
    : no("bad-groups", `This group has ${GROUP_MOST} learners already. Choose another.`);
}

/** What moves the talk at hand. */
function admitMove(group: Group, talk: Talk, who: string, event: OfTalk): LessonAdmitted {
  const tutor = who === "";
  const mine = tutor || group.members.includes(who);
  const notYours = no("not-yours", "This belongs to another part in the talk.");
  const { turn } = talkAtHand(group)!;
  switch (event.type) {
    case "TalkBegun":
      if (!mine) return notYours;
      if (talk.turn !== turn) return no("moved", "The group has gone on to its next turn.");
      if (isRunning(talk)) return no("already", "The talk has begun.");
      return group.members.includes(talk.agent)
        ? ok(null)
        : no("moved", "The agent of this talk has left. Go on to the next turn.");
    case "TalkEnded":
      if (!mine) return notYours;
      return isRunning(talk) ? ok(null) : no("already", "The talk is over.");
    case "TalkMoved":
      if (!tutor && roleIn(talk, who) !== "customer") return notYours;
      return talk.turn === turn ? ok(null) : no("moved", "The group has gone on to its next turn.");
    case "Said":
      if (roleIn(talk, who) !== "agent" && roleIn(talk, who) !== "customer") return notYours;
      if (!isRunning(talk)) return no("closed", "The talk is not running.");
      if (talk.lines.length >= LINES_MOST) {
        return no("closed", "This talk has as many lines as it can have. End it.");
      }
      return said(event.text) ? ok(null) : no("empty", "Write something to say.");
    default:
      return ok(null);
  }
}

/** What was noted of a talk, then or later. */
function admitNote(talk: Talk, who: string, event: OfTalk): LessonAdmitted {
  if (talk.begunAt === null) return no("not-running", "This talk has not begun.");
  const before = "tick" in event ? talk.ticks.find(({ id }) => id === event.tick) : undefined;
  const others = before !== undefined && before.by !== who;
  // Parts change while a device is without a network: what is one's own stays so.
  const was = talk.left.includes(who);
  switch (event.type) {
    case "Ticked":
      if (others || (!before && !was && !ticksIn(talk, who))) {
        return no("not-yours", "Only those who observe this talk can tick.");
      }
      if (!before && talk.ticks.length >= TICKS_MOST) {
        return no("closed", "This talk has as many ticks as it can have.");
      }
      if (!observable(event.behaviour)) {
        return no("no-such-thing", "There is no such behaviour to tick.");
      }
      return event.elapsed >= 0 && event.elapsed <= TALK_MOST
        ? ok(null)
        : no("empty", "The time of this tick is not within a talk.");
    case "TickWithdrawn":
      if (!before) return no("already", "This tick is gone.");
      return others ? no("not-yours", "Only whoever ticked can take it back.") : ok(null);
    case "Accounted":
      if (who !== "" && !was && !roleIn(talk, who))
        return no("not-yours", "You were not in this talk.");
      return said(event.text) || said(event.keep) || said(event.next)
        ? ok(null)
        : no("empty", "Write something down first.");
    default:
      return ok(null);
  }
}

const NOTES: ReadonlySet<string> = new Set(["Ticked", "TickWithdrawn", "Accounted"]);

/** For a lesson that has begun. */
export function admitTriad(state: Lesson, event: TriadEvent, actor: LessonActor): LessonAdmitted {
  const who = nameless(actor);
  if (actor.as === "learner" && !isShared(event.type)) {
    return no("not-yours", "This is your tutor's to do.");
  }
  const note = NOTES.has(event.type);
  if (state.stage === "ended" && !note) return no("closed", "This lesson is over.");
  if (event.type === "GroupsFormed") return admitForming(state, event);
  if (event.type === "MemberPlaced") return admitPlacing(state, event);
  const group = groupIn(state.rounds, event.group);
  if (!group) return no("no-such-thing", "There is no such group.");
  const there = atHand(state, event.group) !== null;
  if (event.type === "TutorPlays") {
    if (!there) return no("moved", GONE);
    return group.tutor === event.plays ? no("already", "It is so already.") : ok(null);
  }
  if (event.type === "GroupTurned") return admitTurn(group, there, who, event);
  const talk = group.talks.find(({ turn }) => turn === event.turn);
  if (!talk) return no("no-such-thing", "The group has not come to this turn.");
  if (note) return admitNote(talk, who, event);
  return there ? admitMove(group, talk, who, event) : no("moved", GONE);
}

function admitTurn(
  group: Group,
  there: boolean,
  who: string,
  { turn, from }: Extract<TriadEvent, { type: "GroupTurned" }>,
): LessonAdmitted {
  const at = talkAtHand(group)?.turn;
  if (!there) return no("moved", GONE);
  if (who !== "" && !group.members.includes(who))
    return no("not-yours", "You are in another group.");
  if (at === turn) return no("already", "The group is there already.");
  if (at === undefined || at !== from || turn !== from + 1) {
    return no("moved", "The group has moved on meanwhile. Look where it is.");
  }
  if (group.members.length === 0) return no("bad-groups", "There is nobody in this group.");
  const talk = talkAtHand(group);
  return who !== "" && talk && isRunning(talk) ? no("closed", "End the talk first.") : ok(null);
}
