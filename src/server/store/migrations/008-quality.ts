/** Quality assurance: sampling plans, exercises, and what somebody was asked to mark blind. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name);
  const index = (name: string, on: string, columns: string[]) =>
    db.schema.createIndex(name).on(on).columns(columns);
  await table("quality_plan")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("made_by", "text", (c) => c.notNull())
    .addColumn("made_at", "bigint", (c) => c.notNull())
    .addColumn("seed", "bigint", (c) => c.notNull())
    .addColumn("drawn_from", "bigint", (c) => c.notNull())
    .addColumn("settings", "text", (c) => c.notNull())
    .addColumn("picks", "text", (c) => c.notNull())
    .addColumn("fixed_at", "bigint")
    .execute();
  await index("quality_plan_centre", "quality_plan", ["centre_id", "made_at"]).execute();
  await table("quality_exercise")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("made_by", "text", (c) => c.notNull())
    .addColumn("made_at", "bigint", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("closed_at", "bigint")
    .addColumn("notes", "text", (c) => c.notNull())
    .execute();
  await index("quality_exercise_centre", "quality_exercise", ["centre_id", "made_at"]).execute();
  await table("quality_marking")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("marker", "text", (c) => c.notNull())
    .addColumn("asked_at", "bigint", (c) => c.notNull())
    .addColumn("exercise_id", "text", (c) => c.references("quality_exercise.id"))
    .addColumn("assessment_id", "text", (c) => c.references("assessment.id"))
    .addColumn("criteria", "text", (c) => c.notNull())
    .addColumn("committed_at", "bigint")
    .addColumn("firsts", "text")
    .execute();
  await index("quality_marking_marker", "quality_marking", ["marker"]).execute();
  await index("quality_marking_centre", "quality_marking", ["centre_id", "asked_at"]).execute();
  await index("quality_marking_exercise", "quality_marking", ["exercise_id"]).execute();
  await table("quality_recording")
    .addColumn("marking_id", "text", (c) => c.notNull().references("quality_marking.id"))
    .addColumn("recording", "bigint", (c) => c.notNull())
    .addColumn("play_id", "text", (c) => c.notNull().references("play.id"))
    .addPrimaryKeyConstraint("quality_recording_key", ["marking_id", "recording"])
    .execute();
  await index("quality_recording_play", "quality_recording", ["play_id"]).execute();
  await table("quality_mark")
    .addColumn("marking_id", "text", (c) => c.notNull().references("quality_marking.id"))
    .addColumn("recording", "bigint", (c) => c.notNull())
    .addColumn("criterion", "text", (c) => c.notNull())
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("lines", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("quality_mark_key", ["marking_id", "recording", "criterion"])
    .execute();
}
