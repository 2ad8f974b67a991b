/** What the evidence log keeps of plays. */
import type { ByDimension } from "../../play/case.ts";
import type { PlayEvent } from "../../play/event.ts";
import type { Verdict } from "../../protocol/card.ts";

export const EVENT_KIND = "play.event";

export interface EventBody {
  /** The learner's device's clock, ms since 1970. */
  readonly deviceAt: number;
  readonly event: PlayEvent;
}

export const readBody = (body: string): EventBody => JSON.parse(body) as EventBody;

/** A finished play was replayed by the server: what that gave is the record. */
export const SCORED_KIND = "play.scored";

export interface ScoredBody extends Verdict {
  /** Reported dimensions, 0-100 each; null where there is no total. */
  readonly dimensions: ByDimension<number> | null;
  /** The total that the learner's device showed, if it said so. */
  readonly claimed: number | null;
  /** How many events were replayed, and the version of the case they were replayed with. */
  readonly events: number;
  readonly hash: string;
}
