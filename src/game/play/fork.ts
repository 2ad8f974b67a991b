/**
 * "Try from here": a new practice play with everything up to that choice already played; and the
 * same with a better choice made there.
 */
import { forkAt, standing } from "../../play/log.ts";
import type { PlayEvent } from "../../play/event.ts";
import { refused, type Result } from "../../play/result.ts";
import type { ResumeRefusal } from "../../play/resume.ts";
import { resumeSession, type Edition, type Session } from "../../story/session.ts";
import { playAddress } from "../router.ts";
import { SAVE_VERSION, type Played } from "../saves/save.ts";
import { keep } from "./keep.ts";
import { newId } from "./opening.ts";

type Original = Pick<Played, "caseId" | "storyHash" | "log">;

const NEVER_OFFERED = "There is no going on from there: that choice was never offered.";

/** Goes to a new practice play of these events; or resolves to the reason why there is none. */
async function begin(
  { caseId, storyHash }: Original,
  log: readonly PlayEvent[],
): Promise<string | null> {
  const now = new Date().toISOString();
  const id = newId();
  const fault = await keep({
    version: SAVE_VERSION,
    id,
    caseId,
    storyHash,
    mode: "practice",
    startedAt: now,
    updatedAt: now,
    log,
  });
  if (fault) return `Trying from there needs storage on this machine, and ${fault.message}.`;
  location.hash = playAddress(caseId, id);
  return null;
}

/** Goes to the new play; or resolves to the reason why there is none. */
export async function tryFrom(play: Original, turn: number): Promise<string | null> {
  const events = forkAt(play.log, turn);
  return events.length === 0 ? NEVER_OFFERED : begin(play, events);
}

/** The record as a log has it written before the choice of a turn. */
function recordBefore(log: readonly PlayEvent[], turn: number) {
  const events = standing(log);
  const from = events.findIndex((event) => event.type === "OptionsOffered" && event.turn === turn);
  const choice = events.findIndex((event) => event.type === "ChoiceMade" && event.turn === turn);
  return events
    .slice(from, choice < 0 ? undefined : choice)
    .find((event) => event.type === "RecordWritten");
}

/**
 * A practice session that stands where a log stood at a turn: before its choice, the record written
 * as it was there; or, where one was due, before the record. Throws StoryError if the story breaks.
 */
export function standAt(
  edition: Edition,
  log: readonly PlayEvent[],
  turn: number,
  before: "choice" | "record",
): Result<Session, ResumeRefusal | "never-offered"> {
  const events = forkAt(log, turn);
  if (events.length === 0) return refused("never-offered", NEVER_OFFERED);
  const resumed = resumeSession(edition, events);
  const record = recordBefore(log, turn);
  if (resumed.ok && before === "choice" && record) {
    resumed.value.give({ type: "write-record", fields: record.fields });
  }
  return resumed;
}

/** As `tryFrom`, with the choice of that turn made another way: the story's choice `index`. */
export async function tryBetter(
  play: Original,
  edition: Edition,
  turn: number,
  index: number,
): Promise<string | null> {
  try {
    const stood = standAt(edition, play.log, turn, "choice");
    if (!stood.ok) return stood.message;
    const session = stood.value;
    const given = session.give({ type: "choose", index, turn });
    if (!given.ok) return given.message;
    if (session.state().status === "ended") {
      return "That choice ends the case, so there is nothing to go on with. Try from here instead.";
    }
    return begin(play, session.log());
  } catch (error) {
    return `The case breaks there and cannot go on: ${String(error)}.`;
  }
}

/** Begins a new play from a turn; `better`: with the story's choice of that index made there. */
export type Try = (turn: number, better?: number) => void;

/** Takes one press at a time: a second one, before the page has changed, would begin another play. */
export function oncePressed(
  work: (turn: number, better?: number) => Promise<string | null>,
  tell: (fault: string | null) => void,
): Try {
  let pressed = false;
  return (turn, better) => {
    if (pressed) return;
    pressed = true;
    void work(turn, better).then((fault) => {
      // Gone to the new play, there is nothing more to press here.
      pressed = fault === null;
      tell(fault);
    });
  };
}
