/**
 * Accounts and sessions of staff, in the shape better-auth asks for, and the counters that slow
 * guessing down. A test compares the tables with what the installed better-auth expects.
 */
import { PostgresAdapter, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  const onPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // better-auth keeps dates as ISO texts in SQLite.
  const date = onPostgres ? "timestamptz" : "date";
  const table = (name: string) =>
    db.schema.createTable(name).addColumn("id", "text", (c) => c.primaryKey());
  await table("staff_user")
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("email_verified", "boolean", (c) => c.notNull())
    .addColumn("image", "text")
    .addColumn("created_at", date, (c) => c.notNull())
    .addColumn("updated_at", date, (c) => c.notNull())
    .execute();
  await table("staff_session")
    .addColumn("expires_at", date, (c) => c.notNull())
    .addColumn("token", "text", (c) => c.notNull().unique())
    .addColumn("created_at", date, (c) => c.notNull())
    .addColumn("updated_at", date, (c) => c.notNull())
    .addColumn("ip_address", "text")
    .addColumn("user_agent", "text")
    .addColumn("user_id", "text", (c) =>
      c.notNull().references("staff_user.id").onDelete("cascade"),
    )
    .execute();
  await table("staff_account")
    .addColumn("account_id", "text", (c) => c.notNull())
    .addColumn("provider_id", "text", (c) => c.notNull())
    .addColumn("user_id", "text", (c) =>
      c.notNull().references("staff_user.id").onDelete("cascade"),
    )
    .addColumn("access_token", "text")
    .addColumn("refresh_token", "text")
    .addColumn("id_token", "text")
    .addColumn("access_token_expires_at", date)
    .addColumn("refresh_token_expires_at", date)
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .addColumn("created_at", date, (c) => c.notNull())
    .addColumn("updated_at", date, (c) => c.notNull())
    .addUniqueConstraint("staff_account_identity", ["provider_id", "account_id"])
    .execute();
  await table("staff_verification")
    .addColumn("identifier", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("expires_at", date, (c) => c.notNull())
    .addColumn("created_at", date, (c) => c.notNull())
    .addColumn("updated_at", date, (c) => c.notNull())
    .execute();
  for (const [name, column] of [
    ["staff_session", "user_id"],
    ["staff_account", "user_id"],
    ["staff_verification", "identifier"],
  ] as const) {
    await db.schema.createIndex(`${name}_${column}_idx`).on(name).column(column).execute();
  }
  for (const column of ["made_by", "user_id"]) {
    await db.schema.alterTable("invitation").addColumn(column, "text").execute();
  }
  // Nodes on one PostgreSQL count together (http/limit.ts); an embedded database has one process.
  if (!onPostgres) return;
  await db.schema
    .createTable("rate_limit")
    .addColumn("key", "varchar(255)", (c) => c.primaryKey())
    .addColumn("points", "integer", (c) => c.notNull())
    .addColumn("expire", "bigint")
    .execute();
}
