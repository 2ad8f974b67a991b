/** "Try from here": a new practice play with everything up to that choice already played. */
import { forkAt } from "../../play/log.ts";
import { playAddress } from "../router.ts";
import { SAVE_VERSION, type Save } from "../saves/save.ts";
import { keep } from "./keep.ts";
import { newId } from "./opening.ts";

/** Goes to the new play; or resolves to the reason why there is none. */
export async function tryFrom(
  { caseId, storyHash, log }: Pick<Save, "caseId" | "storyHash" | "log">,
  turn: number,
): Promise<string | null> {
  const events = forkAt(log, turn);
  if (events.length === 0) return "There is no going on from there: that choice was never offered.";
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
    log: events,
  });
  if (fault) return `Trying from there needs storage on this machine, and ${fault.message}.`;
  location.hash = playAddress(caseId, id);
  return null;
}

/** Takes one press at a time: a second one, before the page has changed, would begin another play. */
export function oncePressed(
  work: (turn: number) => Promise<string | null>,
  tell: (fault: string | null) => void,
): (turn: number) => void {
  let pressed = false;
  return (turn) => {
    if (pressed) return;
    pressed = true;
    void work(turn).then((fault) => {
      // Gone to the new play, there is nothing more to press here.
      pressed = fault === null;
      tell(fault);
    });
  };
}
