/** Plays as they are listed and read. */
import type { Mode, PlayEvent } from "../play/event.ts";
import type { Flag } from "./card.ts";

export interface PlaySummary {
  readonly id: string;
  readonly learner: { readonly id: string; readonly name: string };
  readonly caseId: string;
  readonly title: string;
  readonly mode: Mode;
  /** By the server's clock, ms since 1970. */
  readonly startedAt: number;
  readonly lastAt: number;
  readonly endedAt: number | null;
  /** The record, 0-100; null until replayed or if it could not be. */
  readonly total: number | null;
  /** The total that the learner's device showed. */
  readonly claimed: number | null;
  readonly flag: Flag | null;
}

export interface PlayHead extends PlaySummary {
  /** The version of the case. */
  readonly hash: string;
  readonly classId: string;
  /** Number of the event that would come next. */
  readonly next: number;
}

export interface PlaysPage {
  readonly plays: readonly PlaySummary[];
  /** To be given back for the page of older ones; null: there are none. */
  readonly before: string | null;
}

/** One event as it stands in the record. */
export interface ToldEvent {
  readonly seq: number;
  /** When the server took it in, ms since 1970. */
  readonly at: number;
  /** The learner's device's clock. */
  readonly deviceAt: number;
  readonly event: PlayEvent;
}

export interface EventsPage {
  readonly events: readonly ToldEvent[];
  /** Number from which to ask on; the same as asked for: there are no more. */
  readonly next: number;
}
