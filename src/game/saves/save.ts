/** What is kept of a play on this machine, and the door to where it is kept. */
import type { Mode, PlayEvent } from "../../play/event.ts";
import type { Result } from "../../play/result.ts";

/** Layout of a stored save. A newer one is refused with a message, an older one brought up. */
export const SAVE_VERSION = 2;

/** A play as the page that plays it hands it over to be kept. */
export interface Played {
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

/** Whose play it is: a learner, as a member of a class. */
export interface Owner {
  readonly learnerId: string;
  readonly classId: string;
}

/** The observation that a play is made under. */
export interface Observed {
  readonly assessment: string;
  readonly observation: string;
  /** Feedback has been given: result and debrief need wait no longer. */
  readonly released?: true;
}

/** How far the class's server has the play. */
export interface Sending extends Owner {
  /** The play's name on the server, a UUID. */
  readonly playId: string;
  /** So many events, counted from the first, are known to be stored there. */
  readonly acknowledged: number;
  /** The server had it otherwise, so it is sent whole under a new name; not yet read of. */
  readonly parted?: true;
  /** Another was begun in its place: shown no more, and removed once all of it is sent. */
  readonly replaced?: true;
  /** Present where an assessor observes it. */
  readonly observed?: Observed;
}

export interface Save extends Played {
  /** When each event of the log came, ms since 1970 by this machine's clock. */
  readonly times: readonly number[];
  /** Absent where the play was begun with no class joined. */
  readonly sending?: Sending;
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
  /** Null if there is none that reads. */
  readonly get: (id: string) => Promise<Result<Save | null, SaveFault>>;
  /**
   * Gives the save as stored. Refused where the stored log does not go on as this one does. A play
   * that is not stored yet goes on from `unstored`, if given, and is the owner's otherwise.
   */
  readonly put: (
    play: Played,
    owner: Owner | null,
    unstored?: Save,
  ) => Promise<Result<Save, SaveFault>>;
  /** Changes how far a play is sent; a play of no class, or gone by now, is left as it is. */
  readonly mark: (
    id: string,
    change: (sending: Sending) => Sending,
  ) => Promise<Result<true, SaveFault>>;
  /** A play with something unsent is hidden instead, and goes once that is sent. */
  readonly remove: (id: string) => Promise<Result<true, SaveFault>>;
}
