/** Takes events of role-play into the rounds of a lesson. */
import { unhandled } from "../../play/event.ts";
import type { LessonActor } from "../event.ts";
import { castOf, recast } from "./cast.ts";
import type { GroupMade, TriadCase, TriadEvent } from "./event.ts";
import {
  isRunning,
  roleIn,
  talkAtHand,
  type Account,
  type Group,
  type Round,
  type Talk,
  type TalkCast,
  type Tick,
} from "./round.ts";

/** An event of role-play with what stands beside it. */
export interface TriadStamped {
  readonly at: number;
  readonly actor: LessonActor;
  readonly event: TriadEvent;
}

/** A learner, or "" for the tutor. */
export const nameless = (actor: LessonActor): string =>
  actor.as === "learner" ? actor.learnerId : "";

const caseOf = (cases: readonly TriadCase[], turn: number): TriadCase =>
  cases[turn % cases.length]!;

const talkOf = (turn: number, about: TriadCase, cast: TalkCast): Talk => ({
  ...cast,
  turn,
  case: about,
  begunAt: null,
  endedAt: null,
  left: [],
  choices: [],
  lines: [],
  ticks: [],
  accounts: [],
});

const ended = (talk: Talk, at: number): Talk => (isRunning(talk) ? { ...talk, endedAt: at } : talk);

/** With one more talk; the one before it is over. */
function turned(group: Group, cases: readonly TriadCase[], at: number): Group {
  const cast = castOf(group, group.talks);
  if (!cast) return group;
  const turn = group.talks.length;
  const before = group.talks.map((talk) => ended(talk, at));
  return { ...group, talks: [...before, talkOf(turn, caseOf(cases, turn), cast)] };
}

const formed = ({ id, members, tutor }: GroupMade, cases: readonly TriadCase[]): Group =>
  turned({ id, members, tutor, talks: [] }, cases, 0);

/** After somebody has come or gone: a talk not begun is dealt anew, one that runs goes on. */
function rearranged(group: Group, cases: readonly TriadCase[], at: number): Group {
  const talk = talkAtHand(group);
  if (!talk) return turned(group, cases, at);
  const before = group.talks.slice(0, -1);
  if (talk.begunAt === null) {
    const cast = castOf(group, before);
    return { ...group, talks: cast ? [...before, { ...talk, ...cast }] : group.talks };
  }
  if (talk.endedAt !== null) return group;
  const cast = recast(talk, group);
  if (!cast) return { ...group, talks: [...before, ended(talk, at)] };
  const were = new Set([...talk.left, talk.customer, ...talk.observers]);
  const left = [...were].filter((who) => who !== "" && !roleIn(cast, who));
  return { ...group, talks: [...before, { ...talk, ...cast, left }] };
}

const inGroup = (
  rounds: readonly Round[],
  id: string,
  change: (group: Group, round: Round) => Group,
): readonly Round[] =>
  rounds.map((round) =>
    round.groups.some((group) => group.id === id)
      ? {
          ...round,
          groups: round.groups.map((group) => (group.id === id ? change(group, round) : group)),
        }
      : round,
  );

const inTalk = (
  rounds: readonly Round[],
  { group, turn }: { readonly group: string; readonly turn: number },
  change: (talk: Talk) => Talk,
): readonly Round[] =>
  inGroup(rounds, group, (each) => ({
    ...each,
    talks: each.talks.map((talk) => (talk.turn === turn ? change(talk) : talk)),
  }));

/** Agent, customer, observers; the tutor where the customer would be, or last. */
const place = (talk: Talk, { by }: Account): number =>
  ({ agent: 0, customer: 1, observer: 2, none: 3 })[roleIn(talk, by) ?? "none"];

function placed(round: Round, learner: string, to: string, at: number): Round {
  const { cases } = round;
  const groups = round.groups.map((group) => {
    const there = group.members.includes(learner);
    if (there === (group.id === to)) return group;
    const members = there
      ? group.members.filter((each) => each !== learner)
      : [...group.members, learner];
    return rearranged({ ...group, members }, cases, at);
  });
  return { ...round, groups };
}

/** What runs is over: the class has gone on. */
export const talksOver = (rounds: readonly Round[], at: number): readonly Round[] =>
  rounds.map((round) => ({
    ...round,
    groups: round.groups.map((group) => ({
      ...group,
      talks: group.talks.map((talk) => ended(talk, at)),
    })),
  }));

/** One that does not fit changes nothing. */
export function evolveRounds(
  rounds: readonly Round[],
  { at, actor, event }: TriadStamped,
): readonly Round[] {
  const by = nameless(actor);
  switch (event.type) {
    case "GroupsFormed": {
      const { round: id, block, way, cases } = event;
      const groups = event.groups.map((group) => formed(group, cases));
      const before = rounds.map((round) =>
        round.block === block ? talksOver([round], at)[0]! : round,
      );
      return [...before, { id, block, way, cases, groups }];
    }
    case "MemberPlaced":
      return rounds.map((round) =>
        round.id === event.round ? placed(round, event.learner, event.group, at) : round,
      );
    case "TutorPlays":
      return inGroup(rounds, event.group, (group, { cases }) =>
        rearranged({ ...group, tutor: event.plays }, cases, at),
      );
    case "GroupTurned":
      return inGroup(rounds, event.group, (group, { cases }) =>
        group.talks.length === event.turn ? turned(group, cases, at) : group,
      );
    case "TalkBegun":
      return inGroup(rounds, event.group, (group, { cases }) => {
        const talks = group.talks.map((talk) =>
          talk.turn === event.turn ? { ...talk, begunAt: talk.begunAt ?? at, endedAt: null } : talk,
        );
        // Of one that goes on, who has come meanwhile observes.
        return rearranged({ ...group, talks }, cases, at);
      });
    case "TalkEnded":
      return inTalk(rounds, event, (talk) => ended(talk, at));
    case "TalkMoved":
      return inTalk(rounds, event, (talk) => ({ ...talk, choices: event.choices }));
    case "Said":
      return inTalk(rounds, event, (talk) => {
        const line = {
          id: event.line,
          by: by === talk.agent ? ("agent" as const) : ("customer" as const),
          text: event.text,
          at,
        };
        return { ...talk, lines: [...talk.lines.filter(({ id }) => id !== line.id), line] };
      });
    case "Ticked":
      return inTalk(rounds, event, (talk) => {
        const { tick: id, behaviour, quote, elapsed } = event;
        const tick: Tick = { id, by, behaviour, quote, elapsed };
        const ticks = [...talk.ticks.filter((each) => each.id !== id), tick];
        return { ...talk, ticks: ticks.toSorted((a, b) => a.elapsed - b.elapsed) };
      });
    case "TickWithdrawn":
      return inTalk(rounds, event, (talk) => ({
        ...talk,
        ticks: talk.ticks.filter(({ id }) => id !== event.tick),
      }));
    case "Accounted":
      return inTalk(rounds, event, (talk) => {
        const { text, keep, next } = event;
        const accounts = [
          ...talk.accounts.filter((each) => each.by !== by),
          { by, text, keep, next },
        ];
        return { ...talk, accounts: accounts.toSorted((a, b) => place(talk, a) - place(talk, b)) };
      });
    default:
      return unhandled(event, rounds);
  }
}
