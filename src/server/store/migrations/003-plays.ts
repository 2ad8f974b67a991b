/** What plays and watching are looked up by. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  const index = (name: string, table: string, columns: string[]) =>
    db.schema.createIndex(name).on(table).columns(columns);
  // Plays of a class, newest first.
  await index("play_begun", "play", ["class_id", "started_at", "id"]).execute();
  await index("play_edition", "play", ["edition_hash"]).execute();
  // Ended and not yet replayed.
  await index("play_unjudged", "play", ["ended_at"])
    .where(sql.ref("ended_at"), "is not", null)
    .where(sql.ref("total"), "is", null)
    .where(sql.ref("flag"), "is", null)
    .execute();
  // What concerns a whole class, without walking through the events of its plays.
  await index("entry_class_level", "entry", ["class_id", "class_seq"])
    .where(sql.ref("class_id"), "is not", null)
    .where(sql.ref("play_id"), "is", null)
    .execute();
}
