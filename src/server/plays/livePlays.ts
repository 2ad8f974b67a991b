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

/** The plays touched longest ago fall out first. */
export function livePlays(kept = KEPT): LivePlays {
  const plays = new Map<string, LivePlay>();
  return {
    get: (id) => plays.get(id),
    set: (id, play) => {
      plays.delete(id);
      plays.set(id, play);
      if (plays.size > kept) plays.delete(plays.keys().next().value!);
    },
    forget: (id) => void plays.delete(id),
  };
}
