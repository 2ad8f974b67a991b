/** What the wall shows of one play: the newest state, worked out by the server from the log. */
import type { Mode, Mood } from "../play/event.ts";

export interface Card {
  readonly playId: string;
  readonly learnerId: string;
  readonly caseId: string;
  readonly mode: Mode;
  /** Place of its beginning in the class's log: of two plays of a learner the greater is the later. */
  readonly begun: number;
  readonly status: "playing" | "ended";
  /** Choices made, steps back taken off. */
  readonly turn: number;
  /** Title of the moment met last, or "" before the first. */
  readonly moment: string;
  /** Null in an activity, which has no one customer. */
  readonly mood: Mood | null;
  /** The words chosen last, or "". */
  readonly choice: string;
  /** Score so far, 0-100: what has come due by now, worked out as at an ending. */
  readonly total: number;
  /** Critical failures so far. */
  readonly criticals: number;
  /** Harms done so far, those of the record included. */
  readonly harms: number;
  /** Steps back taken so far. */
  readonly steps: number;
  /** How the case ended, in the case's own words; "" while it goes on. */
  readonly ending: string;
  /** When the server took in the last event, ms since 1970. */
  readonly lastAt: number;
  /** The server's own replay of an ended play; null until it is done. */
  readonly verdict: Verdict | null;
}

/** What replaying a finished play gave. */
export interface Verdict {
  /** The record, 0-100; null if the log could not be replayed. */
  readonly total: number | null;
  /** Why the play is in doubt: a code of FLAGS; null: nothing is. */
  readonly flag: Flag | null;
}

/** Why the record of a play is in doubt, in words for staff. */
export const FLAGS = {
  differs: "What was sent is not what the case gives for these choices.",
  "other-rubric": "The play was made for a rubric that this server does not have.",
  broke: "The case broke while the play was replayed.",
  "too-long": "Replaying the play took longer than is allowed.",
  erased: "What was said and chosen in this play has been erased.",
  "claim-differs": "The device showed another total than the server's own.",
} as const;
export type Flag = keyof typeof FLAGS;
