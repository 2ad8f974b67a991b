/** One's own part in a role-play with what was done here and the server does not have yet. */
import type { OwnTriadEvent } from "../../../lesson/triad/event.ts";
import { evolveRounds } from "../../../lesson/triad/fold.ts";
import { isRunning, type Round } from "../../../lesson/triad/round.ts";
import type { TriadMine } from "../../../lesson/triad/seen.ts";

export interface Waiting {
  readonly id: string;
  /** When it was done, by the server's clock, ms since 1970. */
  readonly at: number;
  readonly event: OwnTriadEvent;
}

/** For a device that is told of its group no more: what ran is over, as far as it knows. */
export function asLeft(mine: TriadMine): TriadMine {
  const { talk } = mine;
  if (!isRunning(talk)) return mine;
  const endedAt = talk.begunAt! + (talk.ticks.at(-1)?.elapsed ?? 0);
  return { ...mine, talk: { ...talk, endedAt } };
}

/**
 * The heart's own fold over what the server told, so that a page reads the same before and after the
 * server has it. Who has which part in a next turn is the server's to say: that is waited for.
 */
export function withWaiting(
  mine: TriadMine,
  waiting: readonly Waiting[],
  learnerId: string,
): TriadMine {
  const { round: id, way, group, members } = mine;
  const talks = [...mine.before, mine.talk];
  const told: Round = {
    id,
    block: "",
    way,
    cases: [mine.talk.case],
    groups: [{ id: group, members, tutor: mine.talk.customer === "", talks }],
  };
  const after = waiting
    .filter(({ event }) => event.group === group && event.type !== "GroupTurned")
    .reduce<readonly Round[]>(
      (rounds, { at, event }) =>
        evolveRounds(rounds, { at, actor: { as: "learner", learnerId }, event }),
      [told],
    );
  const stand = after[0]!.groups[0]!.talks;
  return { ...mine, talk: stand.at(-1)!, before: stand.slice(0, -1) };
}
