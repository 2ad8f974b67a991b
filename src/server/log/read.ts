/** Reading the log. */
import type { Kysely } from "kysely";
import type { Schema } from "../store/schema.ts";
import type { Entry } from "./entry.ts";
import { fromRow } from "./rows.ts";

/** Entries of a class behind a cursor, in order, at most `limit`. */
export async function classEntries(
  db: Kysely<Schema>,
  classId: string,
  after: number,
  limit: number,
): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom("entry")
    .selectAll()
    .where("class_id", "=", classId)
    .where("class_seq", ">", after)
    .orderBy("class_seq")
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** Events of a play from number `from` on, in order. */
export async function playEntries(
  db: Kysely<Schema>,
  playId: string,
  from = 0,
): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom("entry")
    .selectAll()
    .where("play_id", "=", playId)
    .where("play_seq", ">=", from)
    .orderBy("play_seq")
    .execute();
  return rows.map(fromRow);
}

/** Entries of a centre's log behind a cursor, in order, at most `limit`. */
export async function centreEntries(
  db: Kysely<Schema>,
  centreId: string,
  after: number,
  limit: number,
): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom("entry")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}
