/** Which plays have lost their content, and ways to everything that is about one person or play. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("play").addColumn("erased_at", "bigint").execute();
  await db.schema
    .createIndex("play_kept")
    .on("play")
    .columns(["centre_id", "last_at"])
    .where(sql.ref("erased_at"), "is", null)
    .execute();
  // Read in the log's order, a page at a time.
  await db.schema.dropIndex("entry_subject").execute();
  await db.schema
    .createIndex("entry_subject")
    .on("entry")
    .columns(["subject", "seq"])
    .where(sql.ref("subject"), "is not", null)
    .execute();
  // Entries about a play that are none of its events; those have entry_play.
  await db.schema
    .createIndex("entry_play_notes")
    .on("entry")
    .column("play_id")
    .where(sql<boolean>`play_id is not null and play_seq is null`)
    .execute();
}
