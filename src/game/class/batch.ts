/** What of a play is still to be sent, cut to what the server takes at once. */
import type { PlayEvent } from "../../play/event.ts";
import type { Save, Sending } from "../saves/save.ts";

/** Items of one request at most. */
export const MOST_ITEMS = 200;

/** Bytes of one request at most; the server takes 256 kB and the rest of the body is small. */
const MOST_BYTES = 200_000;

export interface Item {
  /** ms since 1970 by this machine's clock. */
  readonly at: number;
  readonly event: PlayEvent;
}

export interface Batch {
  readonly caseId: string;
  readonly hash: string;
  /** Number of the first item's event; never beyond what was acknowledged. */
  readonly from: number;
  readonly sentAt: number;
  readonly items: readonly Item[];
  /** The total shown on this machine; with the last events of a play that has ended. */
  readonly claimed?: number;
}

const bytes = new TextEncoder();

/** The next events of a play: at least one, at most `most`. */
export function batchOf(
  save: Save,
  { acknowledged }: Sending,
  most: number,
  sentAt: number,
): Batch {
  const items: Item[] = [];
  let size = 0;
  for (let seq = acknowledged; seq < save.log.length && items.length < most; seq++) {
    const item = { at: save.times[seq] ?? sentAt, event: save.log[seq]! };
    size += bytes.encode(JSON.stringify(item)).length;
    if (items.length > 0 && size > MOST_BYTES) break;
    items.push(item);
  }
  const whole = acknowledged + items.length === save.log.length;
  return {
    caseId: save.caseId,
    hash: save.storyHash,
    from: acknowledged,
    sentAt,
    items,
    ...(whole && save.result ? { claimed: save.result.total } : {}),
  };
}

const ANSWERS: ReadonlySet<string> = new Set([
  "ChoiceMade",
  "OwnWordsGiven",
  "RecordWritten",
  "SteppedBack",
]);

/** How many of the learner's inputs the server is not known to have. */
export const answersUnsent = ({ log, sending }: Save): number =>
  sending ? log.slice(sending.acknowledged).filter((event) => ANSWERS.has(event.type)).length : 0;
