/** Reading the log. */
import type { Kysely } from "kysely";
import type { Schema } from "../store/schema.ts";
import type { Entry } from "./entry.ts";
import { fromRow } from "./rows.ts";

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
