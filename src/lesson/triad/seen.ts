/**
 * What devices are told of a role-play: everybody that there are groups; a learner their own part, and
 * of the customer's place in the story and of ticks no more than their part needs, until the talk is
 * over and the group talks about it.
 */
import type { Lesson } from "../lesson.ts";
import type { TalkWay } from "./event.ts";
import {
  groupWith,
  isRunning,
  roleIn,
  roundOf,
  talkAtHand,
  type Round,
  type Talk,
  type TalkRole,
} from "./round.ts";

/** For everybody, so without a name. */
export interface TriadSeen {
  readonly round: string;
  readonly way: TalkWay;
  readonly groups: number;
}

/** One learner's part. Names of the group come beside it (src/protocol/lesson.ts). */
export interface TriadMine {
  readonly round: string;
  readonly way: TalkWay;
  readonly group: string;
  /** Learners, with oneself. */
  readonly members: readonly string[];
  /** In the talk at hand. */
  readonly role: TalkRole;
  /** At hand. `choices` are empty but for the customer, `ticks` one's own, until it is over. */
  readonly talk: Talk;
  /** Earlier turns of the group, in order, without their lines. */
  readonly before: readonly Talk[];
}

/** Everybody who has or had a part in the group's talks, the tutor left out. */
export function peopleIn({ members, talk, before }: TriadMine): readonly string[] {
  const all = [...before, talk].flatMap((each) => [
    each.agent,
    each.customer,
    ...each.observers,
    ...each.left,
    ...[...each.ticks, ...each.accounts].map(({ by }) => by),
  ]);
  return [...new Set([...members, ...all])].filter((who) => who !== "");
}

/** The groups of the block that the class is in. */
export const roundNow = ({ rounds, running }: Pick<Lesson, "rounds" | "running">): Round | null =>
  running ? roundOf(rounds, running.block) : null;

export function triadSeen(lesson: Lesson): TriadSeen | null {
  const round = roundNow(lesson);
  return round && { round: round.id, way: round.way, groups: round.groups.length };
}

function talkFor(talk: Talk, role: TalkRole, learner: string): Talk {
  if (talk.begunAt !== null && !isRunning(talk)) return talk;
  return {
    ...talk,
    choices: role === "customer" ? talk.choices : [],
    ticks: talk.ticks.filter(({ by }) => by === learner),
    accounts: talk.accounts.filter(({ by }) => by === learner),
  };
}

/** Null: the block has no groups, or the learner is in none of them. */
export function triadMine(lesson: Lesson, learner: string): TriadMine | null {
  const round = roundNow(lesson);
  const group = round && groupWith(round, learner);
  const talk = group && talkAtHand(group);
  if (!round || !group || !talk) return null;
  // Who came when the talk was over watches the others look back.
  const role = roleIn(talk, learner) ?? "observer";
  return {
    round: round.id,
    way: round.way,
    group: group.id,
    members: group.members,
    role,
    talk: talkFor(talk, role, learner),
    before: group.talks.slice(0, -1).map((each) => ({ ...each, lines: [] })),
  };
}
