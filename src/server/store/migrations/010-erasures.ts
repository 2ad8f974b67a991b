/** Who was erased is asked every hour; it must not read through the whole log. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("entry_erasure")
    .on("entry")
    .columns(["centre_id", "subject"])
    .where(sql<boolean>`kind = 'person.erased'`)
    .execute();
}
