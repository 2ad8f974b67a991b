/** An event of an assessment as the evidence log has it, and back. */
import type { Actor, AssessmentEvent, Stamped } from "../../assess/event.ts";
import type { Draft } from "../log/entry.ts";

/**
 * The content of an entry. Names of staff are not in it: they stand once in the log, in the entry that
 * says how somebody joined, and go when that person is erased.
 */
interface Body {
  readonly seq: number;
  readonly id: string;
  readonly deviceAt: number;
  readonly as: Actor["as"];
  readonly name: string;
  readonly event: AssessmentEvent;
}

/** What stands in the header of every entry of an assessment: never a play's id, which is a UUID. */
export const headerOf = (assessmentId: string): string => `assessment:${assessmentId}`;

/** "assessment.observation-begun" for ObservationBegun. */
export const kindOf = (type: AssessmentEvent["type"]): string =>
  `assessment.${type.replaceAll(/(?<=.)[A-Z]/g, "-$&").toLowerCase()}`;

export function actorText(actor: Actor): string {
  switch (actor.as) {
    case "assessor":
    case "quality-assurer":
      return `staff:${actor.userId}`;
    case "learner":
      return `learner:${actor.learnerId}`;
    case "witness":
      return `witness:${actor.witness}`;
    case "server":
      return "server";
  }
}

function actorOf(as: Actor["as"], text: string): Actor {
  const id = text.slice(text.indexOf(":") + 1);
  switch (as) {
    case "assessor":
    case "quality-assurer":
      return { as, userId: id };
    case "learner":
      return { as, learnerId: id };
    case "witness":
      return { as, witness: id };
    case "server":
      return { as };
  }
}

const isStaff = ({ as }: Actor): boolean => as === "assessor" || as === "quality-assurer";

/**
 * No class: the entries of a class are what its wall is told, and a note a minute would have every
 * wall of the class drawn anew for nothing that it shows.
 */
export function draftOf(
  assessmentId: string,
  learnerId: string,
  { seq, id, deviceAt, actor, name, event }: Stamped,
): Draft {
  const unnamed = isStaff(actor) && event.type === "Signed" ? { ...event, name: "" } : event;
  const body: Body = {
    seq,
    id,
    deviceAt,
    as: actor.as,
    name: isStaff(actor) ? "" : name,
    event: unnamed,
  };
  return {
    kind: kindOf(event.type),
    actor: actorText(actor),
    subject: learnerId,
    playId: headerOf(assessmentId),
    body,
  };
}

export interface EntryOfEvent {
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly body: string;
}

/** The event of an entry; of staff it has no name yet. */
export function stampedOf(entry: EntryOfEvent): Stamped {
  const { seq, id, deviceAt, as, name, event } = JSON.parse(entry.body) as Body;
  const actor = actorOf(as, entry.actor);
  return { seq, id, at: entry.at, deviceAt, actor, name, entry: entry.seq, event };
}

/** With the names of staff, as far as they are known. */
export function withNames(
  events: readonly Stamped[],
  names: ReadonlyMap<string, string>,
): readonly Stamped[] {
  return events.map((stamped) => {
    const { actor, event } = stamped;
    if (!("userId" in actor)) return stamped;
    const name = names.get(actor.userId) ?? "";
    return {
      ...stamped,
      name,
      event: event.type === "Signed" ? { ...event, name } : event,
    };
  });
}
