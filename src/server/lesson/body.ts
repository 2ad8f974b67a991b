/** An event of a lesson as the evidence log has it, and back. */
import type {
  LessonActor,
  LessonEvent,
  LessonEventType,
  LessonStamped,
} from "../../lesson/event.ts";
import type { Draft } from "../log/entry.ts";

interface Body {
  readonly seq: number;
  readonly id: string;
  readonly event: LessonEvent;
}

/** What stands in the header of every entry of a lesson: never a play's id, which is a UUID. */
export const headerOf = (lessonId: string): string => `lesson:${lessonId}`;

/** "lesson.block-begun" for BlockBegun. */
const kindOf = (type: LessonEventType): string =>
  `lesson.${type.replaceAll(/(?<=.)[A-Z]/g, "-$&").toLowerCase()}`;

const actorText = (actor: LessonActor): string =>
  actor.as === "tutor" ? `staff:${actor.userId}` : `learner:${actor.learnerId}`;

function actorOf(text: string): LessonActor {
  const id = text.slice(text.indexOf(":") + 1);
  return text.startsWith("staff:") ? { as: "tutor", userId: id } : { as: "learner", learnerId: id };
}

/** Whose words they are, or to whom they were said; erased with them. */
function subjectOf({ actor, event }: LessonStamped): string | null {
  if (actor.as === "learner") return actor.learnerId;
  if (event.type === "AskAnswered") return event.to;
  return event.type === "Nudged" && event.to !== "" ? event.to : null;
}

/** No class, as of an assessment's: a vote must not have every wall of the class drawn anew. */
export function draftOf(lessonId: string, stamped: LessonStamped): Draft {
  const { seq, id, actor, event } = stamped;
  const subject = subjectOf(stamped);
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
