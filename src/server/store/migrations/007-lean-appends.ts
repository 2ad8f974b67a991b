/**
 * Fewer pages touched by each event of a play: it stands in the log's own order and in its play's,
 * and in no third. What looked events up by class or person now goes by their plays (privacy/).
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Nothing reads a class's events in the class's order: it is given out under the log's own lock.
  await db.schema.dropIndex("entry_class").execute();
  await db.schema.dropIndex("entry_class_level").execute();
  await db.schema
    .createIndex("entry_class_level")
    .on("entry")
    .columns(["class_id", "class_seq"])
    .unique()
    .where(sql<boolean>`class_id is not null and play_id is null`)
    .execute();
  // A play's events are about whoever plays it.
  await db.schema.dropIndex("entry_subject").execute();
  await db.schema
    .createIndex("entry_subject")
    .on("entry")
    .columns(["subject", "seq"])
    .where(sql<boolean>`subject is not null and play_seq is null`)
    .execute();
  // By when they began, which stays, and not by their last event: see privacy/retention.ts.
  await db.schema.dropIndex("play_kept").execute();
  await db.schema
    .createIndex("play_kept")
    .on("play")
    .columns(["centre_id", "started_at"])
    .where(sql.ref("erased_at"), "is", null)
    .execute();
}
