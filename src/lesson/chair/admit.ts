/** Whether an event of the chair may be added to a lesson that runs [LM7]. */
import { ok } from "../../play/result.ts";
import type { LessonActor } from "../event.ts";
import { no, type LessonAdmitted } from "../refusal.ts";
import type { Chair } from "./chair.ts";
import { CHAIR_MINUTES_MOST, type ChairEvent } from "./event.ts";

/** Asks of one learner in one lesson: nobody comes near it by playing. */
export const ASKS_MOST = 60;

/** Whether somebody sits in the chair. */
const sits = ({ setting }: Chair, actor: LessonActor): boolean =>
  actor.as === "tutor" || (setting.open && actor.learnerId === setting.peer);

export function admitToChair(chair: Chair, event: ChairEvent, actor: LessonActor): LessonAdmitted {
  if (event.type === "ChairSet") {
    const { minutes } = event.chair;
    return Number.isInteger(minutes) && minutes >= 1 && minutes <= CHAIR_MINUTES_MOST
      ? ok(null)
      : no("empty", `Give an answer 1 to ${CHAIR_MINUTES_MOST} whole minutes.`);
  }
  const ask = chair.asks.get(event.ask);
  if (event.type === "Asked") {
    if (actor.as !== "learner") return no("not-yours", "This is not yours to do.");
    if (ask) {
      return ask.learnerId === actor.learnerId
        ? no("already", "This has been put to the manager already.")
        : no("no-such-thing", "This is somebody else's.");
    }
    if (!chair.setting.open) return no("closed", "Nobody sits in the manager's chair now.");
    const own = [...chair.asks.values()].filter(({ learnerId }) => learnerId === actor.learnerId);
    return own.length < ASKS_MOST
      ? ok(null)
      : no("closed", "You have put enough to the manager in this lesson. Go on without waiting.");
  }
  if (!ask) return no("no-such-thing", "This has not been put to the manager.");
  const own = actor.as === "learner" && actor.learnerId === ask.learnerId;
  if (event.type === "AskSettled") {
    if (!own) return no("not-yours", "This is somebody else's.");
    if (ask.settled !== null) return no("already", "The play has gone on already.");
    return event.by === "scripted" || ask.answer !== null
      ? ok(null)
      : no("no-such-thing", "Nobody has answered this yet.");
  }
  if (own || !sits(chair, actor)) return no("not-yours", "You do not sit in the manager's chair.");
  if (event.to !== ask.learnerId) return no("no-such-thing", "This is somebody else's.");
  return ask.answer === null
    ? ok(null)
    : no("answered", `Somebody has answered this meanwhile: they said ${ask.answer.answer}.`);
}
