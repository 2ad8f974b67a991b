/** How the groups of a role-play stand, and which of them may want the tutor. */
import {
  elapsedOf,
  isRunning,
  talkAtHand,
  type Group,
  type Talk,
} from "../../../../lesson/triad/round.ts";

export type GroupState = "empty" | "waiting" | "talking" | "after";

export interface GroupStanding {
  readonly state: GroupState;
  /** From 0; -1 where nobody has ever been in it. */
  readonly turn: number;
  /** Why a look may help, in words; null: nothing. */
  readonly look: string | null;
}

/** A talk so long without a tick, ms: the observer may have lost the page. */
const UNTICKED = 3 * 60_000;

const turnOf = (group: Group): number => group.talks.length - 1;

const stateOf = (group: Group): GroupState => {
  const talk = talkAtHand(group);
  if (!talk || group.members.length === 0) return "empty";
  if (isRunning(talk)) return "talking";
  return talk.begunAt === null ? "waiting" : "after";
};

function lookAt(group: Group, others: readonly Group[], now: number): string | null {
  const turn = turnOf(group);
  const talk = talkAtHand(group);
  const state = stateOf(group);
  if (state === "empty" || !talk) return null;
  if (others.length > 0 && others.every((other) => turnOf(other) > turn)) {
    return "A turn behind the others.";
  }
  if (state === "waiting") {
    const begun = others.filter(
      (other) => turnOf(other) > turn || (turnOf(other) === turn && stateOf(other) !== "waiting"),
    );
    return begun.length > others.length / 2 ? "The others have begun." : null;
  }
  return state === "talking" && talk.ticks.length === 0 && elapsedOf(talk, now) > UNTICKED
    ? "Nothing has been ticked yet."
    : null;
}

export interface AtHand {
  readonly group: string;
  readonly talk: Talk;
}

/** The talks at hand of the groups that somebody is in. */
export const talksOf = (groups: readonly Group[]): readonly AtHand[] =>
  groups.flatMap((group) => {
    const talk = talkAtHand(group);
    return talk && group.members.length > 0 ? { group: group.id, talk } : [];
  });

/**
 * Those whom "next turn" moves when it is for all: everybody where all are at one turn, else whoever is
 * behind, a turn at a time, so that nobody's turn as agent is passed over.
 */
export function movedOn(talks: readonly AtHand[]): readonly AtHand[] {
  const furthest = Math.max(...talks.map(({ talk }) => talk.turn));
  const behind = talks.filter(({ talk }) => talk.turn < furthest);
  return behind.length > 0 ? behind : talks;
}

/** In the order of the groups. */
export function standingsOf(groups: readonly Group[], now: number): readonly GroupStanding[] {
  return groups.map((group) => {
    const others = groups.filter((each) => each !== group && stateOf(each) !== "empty");
    return { state: stateOf(group), turn: turnOf(group), look: lookAt(group, others, now) };
  });
}
