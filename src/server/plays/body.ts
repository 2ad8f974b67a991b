/** An event of a play as the evidence log keeps it. */
import type { PlayEvent } from "../../play/event.ts";

export const EVENT_KIND = "play.event";

export interface EventBody {
  /** The learner's device's clock, ms since 1970. */
  readonly deviceAt: number;
  readonly event: PlayEvent;
}

export const readBody = (body: string): EventBody => JSON.parse(body) as EventBody;
