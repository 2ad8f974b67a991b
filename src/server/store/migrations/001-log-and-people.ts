/** The tables of store/schema.ts. Whole numbers are bigint: times are milliseconds. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name);
  await table("centre")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("retention_days", "bigint")
    .execute();
  await table("chain")
    .addColumn("centre_id", "text", (c) => c.primaryKey().references("centre.id"))
    .addColumn("next_seq", "bigint", (c) => c.notNull())
    .addColumn("head", "text", (c) => c.notNull())
    .execute();
  await table("class")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("code", "text", (c) => c.unique())
    .addColumn("code_expires_at", "bigint")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("closed_at", "bigint")
    .addColumn("next_seq", "bigint", (c) => c.notNull())
    .execute();
  await table("entry")
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("seq", "bigint", (c) => c.notNull())
    .addColumn("at", "bigint", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("subject", "text")
    .addColumn("class_id", "text")
    .addColumn("class_seq", "bigint")
    .addColumn("play_id", "text")
    .addColumn("play_seq", "bigint")
    .addColumn("commitment", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("salt", "text")
    .addColumn("body", "text")
    .addPrimaryKeyConstraint("entry_key", ["centre_id", "seq"])
    .execute();
  const entries = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on("entry").columns(columns);
  await entries("entry_class", ["class_id", "class_seq"])
    .unique()
    .where(sql.ref("class_id"), "is not", null)
    .execute();
  await entries("entry_play", ["play_id", "play_seq"])
    .unique()
    .where(sql.ref("play_seq"), "is not", null)
    .execute();
  await entries("entry_subject", ["subject"]).execute();
  await table("membership")
    .addColumn("user_id", "text", (c) => c.notNull())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("role", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("membership_key", ["user_id", "centre_id", "role"])
    .execute();
  await table("class_staff")
    .addColumn("class_id", "text", (c) => c.notNull().references("class.id"))
    .addColumn("user_id", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("class_staff_key", ["class_id", "user_id"])
    .execute();
  await db.schema.createIndex("class_staff_user").on("class_staff").column("user_id").execute();
  await table("learner")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("reference", "text")
    .addColumn("pin_hash", "text")
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("erased_at", "bigint")
    .execute();
  await db.schema
    .createIndex("learner_reference")
    .on("learner")
    .columns(["centre_id", "reference"])
    .unique()
    .where(sql.ref("reference"), "is not", null)
    .execute();
  await table("enrolment")
    .addColumn("class_id", "text", (c) => c.notNull().references("class.id"))
    .addColumn("learner_id", "text", (c) => c.notNull().references("learner.id"))
    .addColumn("enrolled_at", "bigint", (c) => c.notNull())
    .addColumn("removed_at", "bigint")
    .addColumn("play_id", "text")
    .addColumn("seen_at", "bigint")
    .addPrimaryKeyConstraint("enrolment_key", ["class_id", "learner_id"])
    .execute();
  await db.schema.createIndex("enrolment_learner").on("enrolment").column("learner_id").execute();
  await table("learner_session")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("learner_id", "text", (c) => c.notNull().references("learner.id"))
    .addColumn("class_id", "text", (c) => c.notNull().references("class.id"))
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("expires_at", "bigint", (c) => c.notNull())
    .execute();
  await table("assignment")
    .addColumn("class_id", "text", (c) => c.notNull().references("class.id"))
    .addColumn("case_id", "text", (c) => c.notNull())
    .addColumn("set_at", "bigint", (c) => c.notNull())
    .addColumn("set_by", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("assignment_key", ["class_id", "case_id"])
    .execute();
  await table("edition")
    .addColumn("hash", "text", (c) => c.primaryKey())
    .addColumn("case_id", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("first_seen_at", "bigint", (c) => c.notNull())
    .execute();
  await table("play")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("class_id", "text", (c) => c.notNull().references("class.id"))
    .addColumn("learner_id", "text", (c) => c.notNull().references("learner.id"))
    .addColumn("case_id", "text", (c) => c.notNull())
    .addColumn("edition_hash", "text", (c) => c.notNull().references("edition.hash"))
    .addColumn("mode", "text", (c) => c.notNull())
    .addColumn("next_seq", "bigint", (c) => c.notNull())
    .addColumn("started_at", "bigint", (c) => c.notNull())
    .addColumn("last_at", "bigint", (c) => c.notNull())
    .addColumn("ended_at", "bigint")
    .addColumn("card", "text", (c) => c.notNull())
    .addColumn("card_seq", "bigint", (c) => c.notNull())
    .addColumn("total", "double precision")
    .addColumn("claimed", "double precision")
    .addColumn("flag", "text")
    .execute();
  await db.schema.createIndex("play_class").on("play").columns(["class_id", "card_seq"]).execute();
  await db.schema.createIndex("play_learner").on("play").column("learner_id").execute();
  await table("signing_key")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("public_pem", "text", (c) => c.notNull())
    .addColumn("private_pem", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await table("checkpoint")
    .addColumn("centre_id", "text", (c) => c.notNull().references("centre.id"))
    .addColumn("seq", "bigint", (c) => c.notNull())
    .addColumn("at", "bigint", (c) => c.notNull())
    .addColumn("head", "text", (c) => c.notNull())
    .addColumn("key_id", "text", (c) => c.notNull().references("signing_key.id"))
    .addColumn("signature", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("checkpoint_key", ["centre_id", "seq"])
    .execute();
  await table("invitation")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("centre_id", "text", (c) => c.references("centre.id"))
    .addColumn("email", "text")
    .addColumn("name", "text")
    .addColumn("roles", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("expires_at", "bigint", (c) => c.notNull())
    .addColumn("used_at", "bigint")
    .execute();
  await table("secret")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();
}
