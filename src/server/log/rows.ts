/** Entries as the database keeps them, and back. */
import type { EntryTable } from "../store/schema.ts";
import type { Entry } from "./entry.ts";

export const toRow = (entry: Entry): EntryTable => ({
  centre_id: entry.centreId,
  seq: entry.seq,
  at: entry.at,
  kind: entry.kind,
  actor: entry.actor,
  subject: entry.subject,
  class_id: entry.classId,
  class_seq: entry.classSeq,
  play_id: entry.playId,
  play_seq: entry.playSeq,
  commitment: entry.commitment,
  hash: entry.hash,
  salt: entry.salt,
  body: entry.body,
});

export const fromRow = (row: EntryTable): Entry => ({
  centreId: row.centre_id,
  seq: row.seq,
  at: row.at,
  kind: row.kind,
  actor: row.actor,
  subject: row.subject,
  classId: row.class_id,
  classSeq: row.class_seq,
  playId: row.play_id,
  playSeq: row.play_seq,
  commitment: row.commitment,
  hash: row.hash,
  salt: row.salt,
  body: row.body,
});
