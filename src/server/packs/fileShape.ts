/**
 * A pack as a file (docs/EVIDENCE_PACK.md): the document for readers, what it is made of, and the
 * lines of the centre's log that bear it out. No database here: verify.ts reads it.
 */
import { z } from "zod";
import type { Pack } from "../../assess/pack/pack.ts";
import { agreementsSet } from "../../protocol/assessmentAsked.ts";
import type { Entry, Header } from "../log/entry.ts";
import { documentShape } from "./documentShape.ts";

export const PACK_FILE = "evidence pack";
export const PACK_FORMAT = 1;

const text = z.string();
const hex = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
/** Milliseconds since 1970 that a calendar has a day for. */
const time = count.max(8.64e15);
const maybe = text.nullable();

/** A line of the log that the pack is made of. */
const whole = z
  .strictObject({
    seq: count,
    at: count,
    kind: text,
    actor: text,
    subject: maybe,
    classId: maybe,
    classSeq: count.nullable(),
    playId: maybe,
    playSeq: count.nullable(),
    commitment: hex,
    hash: hex,
    salt: maybe,
    body: maybe,
  })
  .meta({ id: "Line" });

/** A line of others between: its header alone, in the order in which it is hashed. */
const between = z
  .tuple([count, count, text, text, maybe, maybe, count.nullable(), maybe, count.nullable(), hex])
  .meta({
    id: "HeaderLine",
    description: "seq, at, kind, actor, subject, classId, classSeq, playId, playSeq, commitment",
  });

const stretch = z
  .strictObject({
    before: hex.describe("Hash of the line before the first"),
    lines: z.array(z.union([whole, between])),
    checkpoint: z.strictObject({
      seq: count,
      head: hex,
      at: count,
      keyId: hex,
      signature: text,
    }),
  })
  .meta({ id: "Stretch" });

const sources = z.strictObject({
  centre: z.strictObject({ id: text, name: text }),
  learner: z.strictObject({ id: text, name: text, reference: maybe }),
  copyFor: z.enum(["staff", "learner"]),
  /** Read closely by the fold itself: what is no pack folds to no document. */
  pack: z
    .custom<Pack>((value) => typeof value === "object" && value !== null)
    .describe("The pack of the unit, without its questions (packs/pack.schema.json)"),
  agreements: agreementsSet.shape.agreements,
  official: z.array(z.strictObject({ criterion: text, text })),
  appealRoute: text,
  currentMonths: count.nullable(),
  cases: z.array(
    z.strictObject({ id: text, title: text, organisation: text.optional(), sector: text }),
  ),
  /** Names of members of staff, which the log's lines do not repeat. */
  names: z.array(z.strictObject({ userId: text, name: text })),
  assessments: z.array(z.strictObject({ id: text, className: text, assessor: text })),
  plays: z.array(
    z.strictObject({
      id: text,
      caseId: text,
      prompts: z.record(text, text),
      form: z.array(
        z.strictObject({
          id: text,
          label: text,
          options: z.array(z.strictObject({ id: text, label: text })).readonly(),
        }),
      ),
    }),
  ),
});

export const packFile = z.strictObject({
  redress: z.literal(PACK_FILE),
  format: z.literal(PACK_FORMAT),
  madeAt: time.describe("Milliseconds since 1970"),
  program: text,
  document: documentShape,
  sources,
  keys: z.array(z.strictObject({ id: hex, publicKey: text, madeAt: time })),
  chain: z.array(stretch).min(1),
});

export type PackFile = z.infer<typeof packFile>;
export type PackFileSources = z.infer<typeof sources>;
export type Stretch = z.infer<typeof stretch>;
export type WholeLine = z.infer<typeof whole>;
export type BetweenLine = z.infer<typeof between>;

export const wholeLine = (entry: Entry): WholeLine => ({
  seq: entry.seq,
  at: entry.at,
  kind: entry.kind,
  actor: entry.actor,
  subject: entry.subject,
  classId: entry.classId,
  classSeq: entry.classSeq,
  playId: entry.playId,
  playSeq: entry.playSeq,
  commitment: entry.commitment,
  hash: entry.hash,
  salt: entry.salt,
  body: entry.body,
});

export const betweenLine = (entry: Header): BetweenLine => [
  entry.seq,
  entry.at,
  entry.kind,
  entry.actor,
  entry.subject,
  entry.classId,
  entry.classSeq,
  entry.playId,
  entry.playSeq,
  entry.commitment,
];

export const headerOf = (line: WholeLine | BetweenLine): Header => {
  if (!Array.isArray(line)) return line;
  const [seq, at, kind, actor, subject, classId, classSeq, playId, playSeq, commitment] = line;
  return { seq, at, kind, actor, subject, classId, classSeq, playId, playSeq, commitment };
};
