/** What of a play is still to be sent, cut to what the server takes at once. */
import type { Batch, Item } from "../../protocol/batch.ts";
import { BATCH_BYTES } from "../../protocol/batchTerms.ts";
import type { Save, Sending } from "../saves/save.ts";

/** Bytes of a batch's events: well within what the server takes, the rest of the body being small. */
const MOST_BYTES = BATCH_BYTES * 0.75;

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
