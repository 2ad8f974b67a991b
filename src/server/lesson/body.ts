/** An event of a lesson as the evidence log has it, and back. */
import type {
  LessonActor,
  LessonEvent,
  LessonEventType,
  LessonStamped,
} from "../../lesson/event.ts";
import type { Lesson } from "../../lesson/lesson.ts";
import { isTriad } from "../../lesson/triad/event.ts";
import { groupIn } from "../../lesson/triad/round.ts";
import type { Draft } from "../log/entry.ts";

interface Body {
  readonly seq: number;
  readonly id: string;
  readonly event: LessonEvent;
}

/** What stands in the header of every entry of a lesson: never a play's id, which is a UUID. */
export const headerOf = (lessonId: string): string => `lesson:${lessonId}`;

/** "lesson.block-begun" for BlockBegun. */
export const kindOf = (type: LessonEventType): string =>
  `lesson.${type.replaceAll(/(?<=.)[A-Z]/g, "-$&").toLowerCase()}`;

export const actorText = (actor: LessonActor): string =>
  actor.as === "tutor" ? `staff:${actor.userId}` : `learner:${actor.learnerId}`;

function actorOf(text: string): LessonActor {
  const id = text.slice(text.indexOf(":") + 1);
  return text.startsWith("staff:") ? { as: "tutor", userId: id } : { as: "learner", learnerId: id };
}

/**
 * Whom the content is about; erased with them. Of a talk, ticks and words are about its agent, whoever
 * wrote them; what only moves a group has nobody's words and stays, or others' talks would be lost.
 */
function subjectOf({ rounds }: Lesson, { actor, event }: LessonStamped): string | null {
  const own = actor.as === "learner" ? actor.learnerId : null;
  switch (event.type) {
    case "Nudged":
      return event.to === "" ? null : event.to;
    case "AskAnswered":
      return own ?? event.to;
    case "Said":
      return own ?? agentOf(rounds, event);
    case "Ticked":
    case "Accounted":
      return agentOf(rounds, event);
    default:
      return isTriad(event) ? null : own;
  }
}

const agentOf = (
  rounds: Lesson["rounds"],
  { group, turn }: { readonly group: string; readonly turn: number },
): string | null => groupIn(rounds, group)?.talks.find((talk) => talk.turn === turn)?.agent ?? null;

/** Entries that have words of their actor's about somebody else. */
export const WORDS_ABOUT_OTHERS = (["Ticked", "Accounted"] as const).map(kindOf);

/**
 * `state` has the event. No class, as of an assessment's: a vote must not have every wall of the class
 * drawn anew.
 */
export function draftOf(lessonId: string, state: Lesson, stamped: LessonStamped): Draft {
  const { seq, id, actor, event } = stamped;
  const subject = subjectOf(state, stamped);
  return {
    kind: kindOf(event.type),
    actor: actorText(actor),
    ...(subject === null ? {} : { subject }),
    playId: headerOf(lessonId),
    body: { seq, id, event } satisfies Body,
  };
}

export function stampedOf(entry: {
  readonly at: number;
  readonly actor: string;
  readonly body: string;
}): LessonStamped {
  const { seq, id, event } = JSON.parse(entry.body) as Body;
  return { seq, id, at: entry.at, actor: actorOf(entry.actor), event };
}
