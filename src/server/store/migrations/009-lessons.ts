/** Lessons: how far each has come, and the order of its events. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("lesson")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("class_id", "text", (c) => c.notNull().references("class.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("stage", "text", (c) => c.notNull())
    .addColumn("minutes", "bigint", (c) => c.notNull())
    .addColumn("blocks", "bigint", (c) => c.notNull())
    .addColumn("next_seq", "bigint", (c) => c.notNull())
    .addColumn("erasures", "bigint", (c) => c.notNull())
    .addColumn("made_at", "bigint", (c) => c.notNull())
    .addColumn("last_at", "bigint", (c) => c.notNull())
    .addColumn("started_at", "bigint")
    .addColumn("ended_at", "bigint")
    .addColumn("erased_at", "bigint")
    .execute();
  await db.schema
    .createIndex("lesson_class")
    .on("lesson")
    .columns(["class_id", "made_at"])
    .execute();
  await db.schema
    .createIndex("lesson_kept")
    .on("lesson")
    .columns(["centre_id", "last_at"])
    .where(sql.ref("erased_at"), "is", null)
    .execute();
  // A class is in one lesson at a time.
  await db.schema
    .createIndex("lesson_running")
    .on("lesson")
    .column("class_id")
    .unique()
    .where(sql<boolean>`stage = 'running'`)
    .execute();
  await db.schema
    .createTable("lesson_event")
    .addColumn("lesson_id", "text", (c) => c.notNull().references("lesson.id"))
    .addColumn("seq", "bigint", (c) => c.notNull())
    .addColumn("event_id", "text", (c) => c.notNull())
    .addColumn("entry_seq", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("lesson_event_key", ["lesson_id", "seq"])
    .addUniqueConstraint("lesson_event_id", ["lesson_id", "event_id"])
    .execute();
}
