/** What is kept of a play on this machine, and the door to where it is kept. */
import type { Mode, PlayEvent } from "../../play/event.ts";
import type { Result } from "../../play/result.ts";

/** Layout of a stored save. A newer one is refused with a message, an older one brought up. */
export const SAVE_VERSION = 1;

export interface Save {
  readonly version: number;
  /** Unique on this machine. */
  readonly id: string;
  readonly caseId: string;
  readonly storyHash: string;
  readonly mode: Mode;
  /** ISO date and time, from the shell's clock. */
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly log: readonly PlayEvent[];
  /** Present once the play has ended: the result as scored then. */
  readonly result?: { readonly total: number; readonly ready: boolean };
}

/** elsewhere: what is stored is no beginning of what was to be kept; another tab has played on. */
export type SaveFault = "no-storage" | "full" | "elsewhere" | "newer-version" | "damaged";

/** Why a play is not being kept. */
export interface Unkept {
  readonly code: SaveFault;
  readonly message: string;
}

/** Every call settles; a fault is told to the learner and the play goes on. */
export interface Saves {
  readonly list: () => Promise<Result<readonly Save[], SaveFault>>;
  /** What is wrong with each stored save that `list` leaves out: damaged, or of a newer version. */
  readonly unread: () => Promise<readonly string[]>;
  /** Refused where the stored log does not go on as this one does. */
  readonly put: (save: Save) => Promise<Result<true, SaveFault>>;
  readonly remove: (id: string) => Promise<Result<true, SaveFault>>;
}
