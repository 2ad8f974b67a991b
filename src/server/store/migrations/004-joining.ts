/** What guards joining: wrong PINs of each learner, and failures by address (people/guesses.ts). */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("pin_tries")
    .addColumn("learner_id", "text", (c) => c.primaryKey().references("learner.id"))
    .addColumn("wrong", "bigint", (c) => c.notNull())
    .addColumn("locked_until", "bigint", (c) => c.notNull())
    .execute();
  // As rate-limiter-flexible has it. The embedded database leaves it empty: one process counts.
  await db.schema
    .createTable("join_failure")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("points", "bigint", (c) => c.notNull())
    .addColumn("expire", "bigint")
    .execute();
}
