/** Assessments: where each stands, the order of its events, its files, links, and what a centre sets. */
import { PostgresAdapter, sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  const onPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const table = (name: string) => db.schema.createTable(name);
  await table("assessment")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("class_id", "text", (c) => c.notNull().references("class.id"))
    .addColumn("learner_id", "text", (c) => c.notNull().references("learner.id"))
    .addColumn("assessor_id", "text", (c) => c.notNull())
    .addColumn("next_seq", "bigint", (c) => c.notNull())
    .addColumn("size", "bigint", (c) => c.notNull())
    .addColumn("made_at", "bigint", (c) => c.notNull())
    .addColumn("last_at", "bigint", (c) => c.notNull())
    .addColumn("packs", "text", (c) => c.notNull())
    .addColumn("summary", "text", (c) => c.notNull())
    .addColumn("observing", "text")
    .addColumn("erased_at", "bigint")
    .execute();
  const index = (name: string, on: string, columns: string[]) =>
    db.schema.createIndex(name).on(on).columns(columns);
  await index("assessment_class", "assessment", ["class_id", "last_at"]).execute();
  await index("assessment_centre", "assessment", ["centre_id", "last_at"]).execute();
  await index("assessment_learner", "assessment", ["learner_id"]).execute();
  await table("assessment_event")
    .addColumn("assessment_id", "text", (c) => c.notNull().references("assessment.id"))
    .addColumn("seq", "bigint", (c) => c.notNull())
    .addColumn("event_id", "text", (c) => c.notNull())
    .addColumn("entry_seq", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("assessment_event_key", ["assessment_id", "seq"])
    .addUniqueConstraint("assessment_event_id", ["assessment_id", "event_id"])
    .execute();
  await table("assess_play")
    .addColumn("assessment_id", "text", (c) => c.notNull().references("assessment.id"))
    .addColumn("play_id", "text", (c) => c.notNull().references("play.id"))
    .addColumn("products_at", "bigint")
    .addPrimaryKeyConstraint("assess_play_key", ["assessment_id", "play_id"])
    .execute();
  await index("assess_play_play", "assess_play", ["play_id"]).execute();
  await table("assess_file")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("assessment_id", "text", (c) => c.notNull().references("assessment.id"))
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("bytes", "bigint", (c) => c.notNull())
    .addColumn("content", onPostgres ? "bytea" : "blob")
    .addColumn("uploaded_at", "bigint", (c) => c.notNull())
    .addColumn("uploaded_by", "text", (c) => c.notNull())
    .addColumn("attached_at", "bigint")
    .execute();
  await index("assess_file_assessment", "assess_file", ["assessment_id"]).execute();
  await index("assess_file_loose", "assess_file", ["uploaded_at"])
    .where(sql.ref("attached_at"), "is", null)
    .execute();
  await table("assess_link")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("assessment_id", "text", (c) => c.notNull().references("assessment.id"))
    .addColumn("witness", "text", (c) => c.notNull())
    .addColumn("expires_at", "bigint", (c) => c.notNull())
    .addColumn("used_at", "bigint")
    .execute();
  await index("assess_link_assessment", "assess_link", ["assessment_id", "witness"]).execute();
  await table("assessing")
    .addColumn("centre_id", "text", (c) => c.primaryKey().references("centre.id"))
    .addColumn("agreements", "text", (c) => c.notNull())
    .addColumn("current_months", "bigint")
    .addColumn("appeal_route", "text", (c) => c.notNull())
    .addColumn("keep_days", "bigint")
    .execute();
  await table("official_text")
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("criterion", "text", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("official_text_key", ["centre_id", "criterion"])
    .execute();
  // "" as centre: shipped with the program.
  await table("pack")
    .addColumn("centre_id", "text", (c) => c.notNull())
    .addColumn("pack_id", "text", (c) => c.notNull())
    .addColumn("version", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("added_at", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("pack_key", ["centre_id", "pack_id", "version"])
    .execute();
}
