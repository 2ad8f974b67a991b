/** Whose own part an event of role-play changes: their devices ask for it again. */
import type { Lesson } from "../lesson.ts";
import type { TriadEvent } from "./event.ts";
import { groupIn } from "./round.ts";

/** Learners; `after` has the event. Everybody in the round where groups were formed or changed. */
export function concernedBy({ rounds }: Lesson, event: TriadEvent): readonly string[] {
  switch (event.type) {
    case "GroupsFormed": {
      const block = rounds.filter((round) => round.block === event.block);
      return block.flatMap(({ groups }) => groups.flatMap(({ members }) => members));
    }
    case "MemberPlaced": {
      const round = rounds.find(({ id }) => id === event.round);
      return [event.learner, ...(round?.groups.flatMap(({ members }) => members) ?? [])];
    }
    default:
      return groupIn(rounds, event.group)?.members ?? [];
  }
}
