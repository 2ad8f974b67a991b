/** Reads what pages send of a role-play: the facts of src/lesson/triad/event.ts, bounded. */
import { z } from "zod";
import { TALK_MOST } from "../lesson/triad/admit.ts";
import { GROUP_MOST } from "../lesson/triad/deal.ts";
import { TALK_WAYS, type TriadEvent } from "../lesson/triad/event.ts";
import { editionHash } from "./batch.ts";
import { choices, fact, id, index, maybeId, seed, text } from "./lessonShapes.ts";
import { GROUPS_MOST, LESSON_LINE_MOST, TRIAD_CASES_MOST, TRIAD_TEXT_MOST } from "./lesson.ts";

const turn = index;

/** One shape a type, as in lessonAsked.ts. */
export const TRIAD_SHAPES = {
  GroupsFormed: fact("GroupsFormed", {
    round: id,
    block: id,
    way: z.enum(TALK_WAYS),
    cases: z
      .array(z.strictObject({ caseId: id, storyHash: editionHash, seed }))
      .max(TRIAD_CASES_MOST),
    groups: z
      .array(z.strictObject({ id, members: z.array(id).max(GROUP_MOST), tutor: z.boolean() }))
      .max(GROUPS_MOST),
  }),
  MemberPlaced: fact("MemberPlaced", { round: id, learner: id, group: maybeId }),
  TutorPlays: fact("TutorPlays", { group: id, plays: z.boolean() }),
  GroupTurned: fact("GroupTurned", { group: id, turn, from: index }),
  TalkBegun: fact("TalkBegun", { group: id, turn }),
  TalkEnded: fact("TalkEnded", { group: id, turn }),
  TalkMoved: fact("TalkMoved", { group: id, turn, choices }),
  Said: fact("Said", { group: id, turn, line: id, text: text(TRIAD_TEXT_MOST) }),
  Ticked: fact("Ticked", {
    group: id,
    turn,
    tick: id,
    behaviour: id,
    quote: text(LESSON_LINE_MOST),
    elapsed: z.int().min(0).max(TALK_MOST),
  }),
  TickWithdrawn: fact("TickWithdrawn", { group: id, turn, tick: id }),
  Accounted: fact("Accounted", {
    group: id,
    turn,
    text: text(TRIAD_TEXT_MOST),
    keep: text(LESSON_LINE_MOST),
    next: text(LESSON_LINE_MOST),
  }),
} as const satisfies {
  readonly [T in TriadEvent["type"]]: z.ZodType<Extract<TriadEvent, { type: T }>>;
};
