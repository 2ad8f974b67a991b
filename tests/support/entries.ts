/** Parts of the evidence log, for tests to look at. */
import type { Entry } from "../../src/server/log/entry.ts";
import { fromRow } from "../../src/server/log/rows.ts";
import type { Store } from "../../src/server/store/store.ts";

/** Entries of a class behind a number of its own, in order, at most `limit`. */
export async function classEntries(
  db: Store["db"],
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

/** Events of a play, in order. */
export async function playEntries(db: Store["db"], playId: string): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom("entry")
    .selectAll()
    .where("play_id", "=", playId)
    .where("play_seq", "is not", null)
    .orderBy("play_seq")
    .execute();
  return rows.map(fromRow);
}
