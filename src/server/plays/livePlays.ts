/** Plays under way, kept in memory so that an event need not read the log before it. */
import type { Tracked } from "./tracked.ts";

/** Plays kept; one takes some tens of kilobytes, and one that fell out is read from the log again. */
const KEPT = 4000;

export interface LivePlay {
  readonly tracked: Tracked;
  /** The class's number of the play's beginning. */
  readonly begun: number;
  /** The card as JSON, and the class's number of the entry that made it. */
  readonly card: string;
  readonly cardSeq: number;
}

export interface LivePlays {
  readonly get: (playId: string) => LivePlay | undefined;
  readonly set: (playId: string, play: LivePlay) => void;
  readonly forget: (playId: string) => void;
}

/**
 * Plays that were not touched for long fall out: of two halves the older goes whole when the newer is
 * full, which spares moving each play to the end of a list with each of its events.
 */
export function livePlays(kept = KEPT): LivePlays {
  let newer = new Map<string, LivePlay>();
  let older = newer;
  return {
    get: (id) => newer.get(id) ?? older.get(id),
    set: (id, play) => {
      if (newer.size >= kept / 2 && !newer.has(id)) {
        older = newer;
        newer = new Map();
      }
      newer.set(id, play);
    },
    forget: (id) => {
      newer.delete(id);
      older.delete(id);
    },
  };
}
