/**
 * The lines of an evidence export (docs/EVIDENCE.md). A line has one spelling only: what does not
 * come out the same when written again has been changed, even if it reads the same.
 */
import { z } from "zod";
import type { Entry } from "../log/entry.ts";
import type { Checkpoint } from "./checkpoint.ts";

export const FORMAT = 1;

const count = z.number().int().min(0);
/** Milliseconds since 1970 that a calendar has a day for. */
const time = count.max(8.64e15);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const heading = z.strictObject({
  redress: z.literal("evidence export"),
  format: z.literal(FORMAT),
  centre: z.strictObject({ id: z.string(), name: z.string() }),
  /** The centre's keys, oldest first; what the file says of itself. */
  keys: z.array(z.strictObject({ id: hash, publicKey: z.string(), madeAt: time })),
  madeAt: time,
  program: z.string(),
});

const entry = z.strictObject({
  line: z.literal("entry"),
  seq: count,
  at: count,
  kind: z.string(),
  actor: z.string(),
  subject: z.string().nullable(),
  classId: z.string().nullable(),
  classSeq: count.nullable(),
  playId: z.string().nullable(),
  playSeq: count.nullable(),
  commitment: hash,
  hash,
  salt: z.string().nullable(),
  body: z.string().nullable(),
});

const checkpoint = z.strictObject({
  line: z.literal("checkpoint"),
  seq: count,
  head: hash,
  at: count,
  keyId: hash,
  signature: z.string(),
});

const end = z.strictObject({ line: z.literal("end"), entries: count, head: hash });

export type Heading = z.infer<typeof heading>;
export type EntryLine = z.infer<typeof entry>;
export type Line = EntryLine | z.infer<typeof checkpoint> | z.infer<typeof end>;

const line = z.discriminatedUnion("line", [entry, checkpoint, end]);

/** What a JSON text says; null if it is none. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What an export begins with; null if the text is not that, or of another format. */
export const readHeading = (text: string): Heading | null =>
  heading.safeParse(jsonOf(text)).data ?? null;

/** The format that the first line of some Redress export names; null if it is none at all. */
export const formatOf = (text: string): unknown => {
  const value = jsonOf(text);
  const named = z.object({ redress: z.literal("evidence export"), format: z.unknown() });
  return named.safeParse(value).data?.format ?? null;
};

/** Any later line; null if it does not read or is not spelt as `lineText` spells it. */
export function readLine(text: string): Line | null {
  const { data } = line.safeParse(jsonOf(text));
  return data && JSON.stringify(data) === text ? data : null;
}

export const headingText = (value: Omit<Heading, "redress" | "format">): string =>
  `${JSON.stringify({ redress: "evidence export", format: FORMAT, ...value })}\n`;

export const entryText = (value: Entry): string =>
  text({
    line: "entry",
    seq: value.seq,
    at: value.at,
    kind: value.kind,
    actor: value.actor,
    subject: value.subject,
    classId: value.classId,
    classSeq: value.classSeq,
    playId: value.playId,
    playSeq: value.playSeq,
    commitment: value.commitment,
    hash: value.hash,
    salt: value.salt,
    body: value.body,
  });

export const checkpointText = ({ seq, head, at, keyId, signature }: Checkpoint): string =>
  text({ line: "checkpoint", seq, head, at, keyId, signature });

export const endText = (entries: number, head: string): string =>
  text({ line: "end", entries, head });

const text = (value: Line): string => `${JSON.stringify(value)}\n`;
