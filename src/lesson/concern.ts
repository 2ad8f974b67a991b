/** Whose own part an event changes: their devices ask for it again. */
import type { LessonEvent } from "./event.ts";
import type { Lesson } from "./lesson.ts";
import { groupIn } from "./triad/round.ts";

/** The learner in the manager's chair, if one is. */
const sitting = ({ setting }: Lesson["chair"]): readonly string[] =>
  setting.peer === "" ? [] : [setting.peer];

/** Learners; none where everybody hears of it anyway. The lesson has the event already. */
export function concernedBy({ rounds, chair }: Lesson, event: LessonEvent): readonly string[] {
  switch (event.type) {
    case "Nudged":
      return event.to === "" ? [] : [event.to];
    case "GroupsFormed":
      // Those of the groups before too: they may be in none now.
      return rounds
        .filter(({ block }) => block === event.block)
        .flatMap(({ groups }) => groups.flatMap(({ members }) => members));
    case "BlockBegun":
      // Their part ends with the block that they leave, and stands again where the class comes back.
      return rounds
        .filter(({ block }) => block === event.block || block === event.from)
        .flatMap(({ groups }) => groups.flatMap(({ members }) => members));
    case "MemberPlaced": {
      const round = rounds.find(({ id }) => id === event.round);
      return [event.learner, ...(round?.groups.flatMap(({ members }) => members) ?? [])];
    }
    case "AskAnswered":
      return event.to === "" ? sitting(chair) : [event.to, ...sitting(chair)];
    case "ChairSet":
      return chair.sat;
    case "Asked":
    case "AskSettled":
      return sitting(chair);
    default:
      return "group" in event ? (groupIn(rounds, event.group)?.members ?? []) : [];
  }
}
