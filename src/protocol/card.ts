/** What the wall shows of one play: the newest state, worked out by the server from the log. */
import type { Mode, Mood } from "../play/event.ts";

export interface Card {
  readonly playId: string;
  readonly learnerId: string;
  readonly caseId: string;
  readonly mode: Mode;
  readonly status: "playing" | "ended";
  /** Choices made, steps back taken off. */
  readonly turn: number;
  /** Title of the moment met last, or "" before the first. */
  readonly moment: string;
  readonly mood: Mood;
  /** The words chosen last, or "". */
  readonly choice: string;
  /** Score so far, 0-100: what an ending now would give. */
  readonly total: number;
  /** Critical failures and harms done so far. */
  readonly criticals: number;
  /** Steps back taken so far. */
  readonly steps: number;
  /** How the case ended, in the case's own words; "" while it goes on. */
  readonly ending: string;
  /** When the server took in the last event, ms since 1970. */
  readonly lastAt: number;
}
