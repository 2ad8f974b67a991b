/** What is asked of each kind of line of an export, once it reads. */
import { commitmentOf } from "../log/entry.ts";
import { signatureHolds, type Checkpoint } from "./checkpoint.ts";
import { among, fault, type Fault } from "./fault.ts";
import type { EntryLine, Heading } from "./format.ts";
import type { TextLine } from "./lines.ts";

/** What whoever checks knows from elsewhere. */
export interface Known {
  /** Fingerprints of keys that are known to be the centre's; none: any key in the file will do. */
  readonly keys: readonly string[];
  /** Hashes seen in an earlier export or checkpoint, by number of the entry. */
  readonly heads: ReadonlyMap<number, string>;
}

/** Where a check stands. */
export interface State {
  seq: number;
  head: string;
  checkpoints: number;
  signedTo: number;
  readonly signedBy: Set<string>;
  readonly erased: [number, number][];
}

export function checkContent(
  { seq, hash, salt, body, commitment }: EntryLine,
  known: Known,
): Fault | null {
  const kept = salt !== null && body !== null;
  if (kept ? commitmentOf(salt, body) !== commitment : salt !== body) {
    return fault("altered", seq, `Entry ${seq} is altered: its content is not what was written.`);
  }
  const seen = known.heads.get(seq);
  return seen === undefined || seen === hash
    ? null
    : fault(
        "contradicted",
        seq,
        `Entry ${seq} has another hash than the one you hold: the log was written anew from it or before it.`,
      );
}

export function noteErased(runs: [number, number][], seq: number): void {
  const last = runs.at(-1);
  if (last && last[1] === seq - 1) last[1] = seq;
  else runs.push([seq, seq]);
}

export function checkPoint(
  heading: Heading,
  point: Checkpoint,
  known: Known,
  state: State,
): Fault | null {
  const from = Math.max(1, Math.min(state.signedTo + 1, point.seq));
  const key = heading.keys.find(({ id }) => id === point.keyId);
  const doubt = `Either the signature was altered or ${among(from, Math.max(point.seq, from))} was`;
  if (!key || !signatureHolds(heading.centre.id, point, key.publicKey)) {
    const why = key ? "was not made by its key" : "names a key that the file does not have";
    return fault("signature", from, `The signature at entry ${point.seq} ${why}. ${doubt}.`);
  }
  if (point.seq > state.seq) {
    return fault(
      "missing",
      state.seq + 1,
      `${missingTo(state.seq + 1, point.seq)}: a signature covers up to ${point.seq}.`,
    );
  }
  if (point.seq < state.seq) {
    return fault(
      "moved",
      state.seq,
      `The signature at entry ${point.seq} was moved: it stands after entry ${state.seq}.`,
    );
  }
  if (point.head !== state.head) {
    return fault(
      "contradicted",
      from,
      `The signature at entry ${point.seq} is over another log: ${among(from, point.seq)} was altered, and the hashes were made anew.`,
    );
  }
  state.checkpoints++;
  if (known.keys.length === 0 || known.keys.includes(point.keyId)) {
    state.signedTo = point.seq;
    state.signedBy.add(point.keyId);
  }
  return null;
}

const missingTo = (from: number, to: number): string =>
  from === to ? `Entry ${from} is missing` : `Entries ${from} to ${to} are missing`;

export async function checkEnd(
  end: { readonly entries: number; readonly head: string },
  rest: AsyncIterator<TextLine>,
  { seq, head }: State,
): Promise<Fault | null> {
  if (end.entries > seq) {
    return fault(
      "missing",
      seq + 1,
      `${missingTo(seq + 1, end.entries)}: the last line counts ${end.entries}.`,
    );
  }
  if (end.entries < seq || end.head !== head) {
    return fault(
      "contradicted",
      seq,
      "The last line names another count or hash than the entries have.",
    );
  }
  const after = await rest.next();
  return after.done
    ? null
    : fault(
        "added",
        seq + 1,
        `Something was added after the last line, on line ${after.value.number}.`,
      );
}

/** What can be said only when all of it was read. */
export function checkWhole(
  blanked: number | null,
  known: Known,
  { seq, signedTo }: State,
): Fault | null {
  for (const number of known.heads.keys()) {
    if (number > seq) {
      return fault(
        "missing",
        seq + 1,
        `${missingTo(seq + 1, number)}: you hold the hash of entry ${number}.`,
      );
    }
  }
  if (blanked !== null) {
    return fault(
      "blanked",
      blanked,
      `The content of entry ${blanked} is gone, and no entry records that it was erased.`,
    );
  }
  if (seq === 0 || signedTo > 0) return null;
  return known.keys.length > 0
    ? fault("unsigned", 1, "Nothing in this file is signed by the key you named.")
    : fault("unsigned", 1, "Nothing in this file is signed: anybody could have written it.");
}
