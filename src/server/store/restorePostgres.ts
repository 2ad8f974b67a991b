/** Putting a backup in the place of what a PostgreSQL database holds. */
import pg from "pg";
import { BackupError } from "./backupFile.ts";
import { refuseNewer } from "./migrate.ts";
import { assertWhole, load, migrationsIn } from "./postgresDump.ts";

/** Where what is replaced waits until the restored database has proved sound. */
const ASIDE = "redress_replaced";

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const has = async (client: pg.Client, query: string, ...values: unknown[]): Promise<boolean> =>
  ((await client.query(query, values)).rowCount ?? 0) > 0;

const table = (client: pg.Client, name: string) =>
  has(client, "select 1 from pg_tables where schemaname = 'public' and tablename = $1", name);

/** Whether there is anything in the database that a restore would do away with. */
export const postgresHasData = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const any = await has(client, "select 1 from pg_tables where schemaname = 'public'");
    if (any && !(await table(client, "kysely_migration"))) {
      throw new BackupError(
        "This database holds tables that are not Redress's. Give it one of its own. Nothing was changed.",
      );
    }
    return (await table(client, "centre")) && has(client, "select 1 from centre limit 1");
  });

async function assertAlone(client: pg.Client): Promise<void> {
  const others = `select 1 from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
  if (await has(client, others)) {
    throw new BackupError(
      "Others are connected to this database. Stop every node first. Nothing was changed.",
    );
  }
  if (await has(client, "select 1 from pg_namespace where nspname = $1", ASIDE)) {
    throw new BackupError(
      `A restore was broken off here: what it was to replace is in the schema ${ASIDE}. To have it back, drop the schema public and rename ${ASIDE} to public; to do without it, drop ${ASIDE}. Nothing was changed.`,
    );
  }
}

/**
 * Loads the backup and lets `prepare` work on it. Whatever fails, the database is as it was: what is
 * replaced is put aside first and done away with last.
 */
export async function restorePostgres(
  file: string,
  url: string,
  prepare: () => Promise<void>,
): Promise<void> {
  try {
    await assertWhole(file);
  } catch (error) {
    if (!(error instanceof BackupError) || error.message.includes("not installed")) throw error;
    throw new BackupError(
      `${file} is damaged or cut short (${error.message}). Nothing was changed.`,
    );
  }
  refuseNewer(await migrationsIn(file));
  await withClient(url, async (client) => {
    await assertAlone(client);
    await client.query(
      `begin; alter schema public rename to ${ASIDE}; create schema public; commit`,
    );
  });
  try {
    await load(url, file);
    await prepare();
  } catch (error) {
    await withClient(url, (client) =>
      client.query(
        `begin; drop schema public cascade; alter schema ${ASIDE} rename to public; commit`,
      ),
    );
    throw error;
  }
  await withClient(url, (client) => client.query(`drop schema ${ASIDE} cascade`));
}
