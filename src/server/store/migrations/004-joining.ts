/** What guards joining: wrong PINs of each learner. Failures by address are in 002's rate_limit. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("pin_tries")
    .addColumn("learner_id", "text", (c) => c.primaryKey().references("learner.id"))
    .addColumn("wrong", "bigint", (c) => c.notNull())
    .addColumn("locked_until", "bigint", (c) => c.notNull())
    .execute();
}
