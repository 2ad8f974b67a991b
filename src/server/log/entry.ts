/**
 * One entry of a centre's evidence log, and what its hash covers. Content is covered through a salted
 * commitment only, so it can be erased and the chain still proves that nothing else was touched.
 */
import { hash, randomBytes } from "node:crypto";

/** What is to be written down. */
export interface Draft {
  /** What happened, as "play.event" or "class.made". */
  readonly kind: string;
  /** Who did it: "learner:…", "staff:…" or "server". */
  readonly actor: string;
  /** The person the content is about; their erasure erases it. */
  readonly subject?: string;
  readonly classId?: string;
  /** The play it is of or about; of an assessment's events, `assessment:` and its id. */
  readonly playId?: string;
  readonly playSeq?: number;
  readonly body: unknown;
}

/** The part that is never erased: no name and no word of anybody's is in it. */
export interface Header {
  readonly seq: number;
  /** Server's clock, ms since 1970. */
  readonly at: number;
  readonly kind: string;
  readonly actor: string;
  readonly subject: string | null;
  readonly classId: string | null;
  readonly classSeq: number | null;
  readonly playId: string | null;
  readonly playSeq: number | null;
  readonly commitment: string;
}

export interface Entry extends Header {
  readonly centreId: string;
  readonly hash: string;
  /** Null once erased. */
  readonly salt: string | null;
  /** JSON text; null once erased. */
  readonly body: string | null;
}

const sha256 = (text: string): string => hash("sha256", text);

/** What a centre's chain starts from: its own id, so that no chain passes for another's. */
export const genesis = (centreId: string): string => sha256(`redress evidence log ${centreId}`);

/** Bytes of a salt, and how many salts' worth are drawn at once: each draw has its price. */
const SALT = 16;
const DRAWN = 256;
let drawn = Buffer.alloc(0);

export function newSalt(): string {
  if (drawn.length === 0) drawn = randomBytes(SALT * DRAWN);
  const salt = drawn.toString("hex", 0, SALT);
  drawn = drawn.subarray(SALT);
  return salt;
}

export const commitmentOf = (salt: string, body: string): string => sha256(`${salt}\n${body}`);

/** Hash of an entry after the one whose hash is `before`; the order of the list is the format. */
export const hashOf = (before: string, header: Header): string =>
  sha256(
    JSON.stringify([
      before,
      header.seq,
      header.at,
      header.kind,
      header.actor,
      header.subject,
      header.classId,
      header.classSeq,
      header.playId,
      header.playSeq,
      header.commitment,
    ]),
  );
