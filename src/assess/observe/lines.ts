/** The lines of a play's log that still count, each with its place in the log as it was written. */
import type { PlayEvent } from "../../play/event.ts";
import { standing } from "../../play/log.ts";

export interface Line {
  /** Index in the log. */
  readonly at: number;
  readonly event: PlayEvent;
}

/** Steps back taken [LG3]. */
export function standingLines(log: readonly PlayEvent[]): readonly Line[] {
  // Copies, so that an object that stands in the log twice is two events.
  const places = new Map(log.map((event, at) => [{ ...event }, at]));
  return standing([...places.keys()]).map((event) => ({ event, at: places.get(event)! }));
}
