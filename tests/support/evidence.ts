/** An evidence export made by hand, with no server: what tests of checking begin with, and forge. */
import {
  newKeyPair,
  signCheckpoint,
  type Checkpoint,
  type KeyPair,
} from "../../src/server/evidence/checkpoint.ts";
import { checkExport, type Report } from "../../src/server/evidence/check.ts";
import type { Known } from "../../src/server/evidence/checkLine.ts";
import {
  checkpointText,
  endText,
  entryText,
  headingText,
} from "../../src/server/evidence/format.ts";
import { linesOf } from "../../src/server/evidence/lines.ts";
import { commitmentOf, genesis, hashOf, type Entry } from "../../src/server/log/entry.ts";

export const CENTRE = "centre-of-the-test";

export interface Log {
  readonly entries: readonly Entry[];
  readonly points: readonly Checkpoint[];
  readonly key: KeyPair;
}

/** Hashes made anew from the first entry on: what anybody can do who has the entries. */
export function rechained(entries: readonly Entry[]): readonly Entry[] {
  let head = genesis(CENTRE);
  return entries.map((entry, at) => {
    const { salt, body } = entry;
    const commitment = salt === null ? entry.commitment : commitmentOf(salt, body!);
    const next = { ...entry, seq: at + 1, commitment };
    head = hashOf(head, next);
    return { ...next, hash: head };
  });
}

export const signedAt = (
  entries: readonly Entry[],
  numbers: readonly number[],
  key: KeyPair,
): readonly Checkpoint[] =>
  numbers.map((seq) =>
    signCheckpoint(
      CENTRE,
      { seq, head: entries[seq - 1]!.hash, at: 1000 + seq, keyId: key.id },
      key.privatePem,
    ),
  );

/** Entries with the bodies given, each about a learner of its own, signed at the numbers given. */
export function aLog(bodies: readonly unknown[], numbers: readonly number[]): Log {
  const entries = rechained(
    bodies.map((body, at) => ({
      centreId: CENTRE,
      seq: at + 1,
      at: 1_700_000_000_000 + at,
      kind: "play.event",
      actor: `learner:${at}`,
      subject: `learner-${at}`,
      classId: "class-1",
      classSeq: at + 1,
      playId: `play-${at}`,
      playSeq: at,
      commitment: "",
      hash: "",
      salt: String(at).padStart(32, "0"),
      body: JSON.stringify(body),
    })),
  );
  const key = newKeyPair();
  return { entries, points: signedAt(entries, numbers, key), key };
}

const blocks = ({ entries, points }: Omit<Log, "key">): readonly string[] =>
  entries.map(
    (entry) =>
      entryText(entry) +
      points
        .filter(({ seq }) => seq === entry.seq)
        .map(checkpointText)
        .join(""),
  );

export const headLine = (key: KeyPair): string =>
  headingText({
    centre: { id: CENTRE, name: "Harbour College" },
    keys: [{ id: key.id, publicKey: key.publicPem, madeAt: 1 }],
    madeAt: 2,
    program: "0.0.0",
  });

export const exportText = (log: Log): string =>
  headLine(log.key) +
  blocks(log).join("") +
  endText(log.entries.length, log.entries.at(-1)?.hash ?? genesis(CENTRE));

/** The whole text's bytes in pieces of `size`, as a file or a network hands them over. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const nothingKnown: Known = { keys: [], heads: new Map() };

export const check = (text: string | Buffer, known: Known = nothingKnown, size = 1000) =>
  checkExport(linesOf(pieces(Buffer.from(text), size)), known);

/** What a check reports; throws if the text was no export at all. */
export async function reportOf(text: string | Buffer, known?: Known): Promise<Report> {
  const checked = await check(text, known);
  if (!checked.ok) throw new Error(checked.message);
  return checked.value;
}
