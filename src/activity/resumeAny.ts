/** Any stored log played again, of a talk or of an activity: what the server replays finished plays with. */
import { resumeActivity } from "../play/activity.ts";
import type { PlayEvent } from "../play/event.ts";
import type { Result } from "../play/result.ts";
import type { ResumeRefusal } from "../play/resume.ts";
import { resumeSession, type Edition } from "../story/session.ts";
import { DOERS } from "./doers.ts";

export function resumeAny(
  edition: Edition,
  log: readonly PlayEvent[],
): Result<{ readonly log: () => readonly PlayEvent[] }, ResumeRefusal> {
  const { activity } = edition.data;
  return activity
    ? resumeActivity(edition, (seed) => DOERS[activity](edition, seed), log)
    : resumeSession(edition, log);
}
