/** What can be wrong with an export, in words for somebody who never saw the program. */
import { hashOf } from "../log/entry.ts";
import { readLine, type EntryLine } from "./format.ts";
import type { TextLine } from "./lines.ts";

export interface Fault {
  readonly what:
    | "altered"
    | "missing"
    | "moved"
    | "added"
    /** A signature that its key did not make, or of a key that the export does not have. */
    | "signature"
    /** A signature that holds, over another log than the one in the file. */
    | "contradicted"
    | "cut"
    | "unsigned"
    /** Content gone, and no erasure on record. */
    | "blanked";
  /** The first entry that is not as it was written, or may not be. */
  readonly entry: number;
  readonly message: string;
}

export const fault = (what: Fault["what"], entry: number, message: string): Fault => ({
  what,
  entry,
  message,
});

/** "entry 5", or "one or more of the entries 5 to 9". */
export const among = (from: number, to: number): string =>
  from === to ? `entry ${from}` : `one or more of the entries ${from} to ${to}`;

/** Whether an entry is the one that stood after the entry with hash `head`. */
export const follows = (entry: EntryLine, seq: number, head: string): boolean =>
  entry.seq === seq && hashOf(head, entry) === entry.hash;

/**
 * Why the line that should be entry `seq` is not, found by looking through the rest of the file for
 * the true one and for a second copy of what stands here.
 */
export async function outOfPlace(
  here: TextLine,
  seq: number,
  head: string,
  rest: AsyncIterator<TextLine>,
): Promise<Fault> {
  const found = here.text === null ? null : readLine(here.text);
  const stranger = found?.line === "entry" ? found : null;
  const where = `line ${here.number}`;
  // The entry itself with another number: the hash was made over the right one.
  if (stranger && follows({ ...stranger, seq }, seq, head)) {
    return fault("altered", seq, `Entry ${seq} is altered: its number was changed (${where}).`);
  }
  let trueLine: number | null = null;
  let again = false;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    const line = next.value.text === null ? null : readLine(next.value.text);
    if (line?.line !== "entry") continue;
    if (trueLine === null && follows(line, seq, head)) trueLine = next.value.number;
    if (stranger && line.seq === stranger.seq && line.hash === stranger.hash) again = true;
  }
  const belongs = `entry ${seq} should stand on ${where}`;
  if (!stranger) {
    return trueLine === null
      ? fault("altered", seq, `Entry ${seq} is altered: ${where} does not read as an entry.`)
      : fault("added", seq, `Before entry ${seq}, ${where} does not belong there or was altered.`);
  }
  if (stranger.seq < seq) {
    const copy = `Entry ${stranger.seq} is there a second time, on ${where}: added, or moved there`;
    return fault("added", stranger.seq, `${copy}; ${belongs}.`);
  }
  if (trueLine === null) {
    return stranger.seq === seq
      ? fault(
          "altered",
          seq,
          `Entry ${seq} is altered (${where}): its hash is not that of its parts.`,
        )
      : fault("missing", seq, `Entry ${seq} is missing: ${where} goes on with ${stranger.seq}.`);
  }
  if (stranger.seq === seq) {
    return fault("added", seq, `An entry was added on ${where}; the true ${seq} follows later.`);
  }
  return again
    ? fault("added", stranger.seq, `A copy of entry ${stranger.seq} was added: ${belongs}.`)
    : fault("moved", seq, `Entry ${seq} was moved: it stands on line ${trueLine}; ${belongs}.`);
}
