/** Brings a database up to this program's schema at the start, on both databases alike. */
import type { Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import * as logAndPeople from "./migrations/001-log-and-people.ts";
import * as signIn from "./migrations/002-sign-in.ts";
import * as plays from "./migrations/003-plays.ts";
import * as joining from "./migrations/004-joining.ts";
import * as erasure from "./migrations/005-erasure.ts";
import * as assessments from "./migrations/006-assessments.ts";
import * as leanAppends from "./migrations/007-lean-appends.ts";
import * as quality from "./migrations/008-quality.ts";
import * as lessons from "./migrations/009-lessons.ts";
import * as erasures from "./migrations/010-erasures.ts";
import type { Store } from "./store.ts";

/** In order; a migration that has landed is never changed. */
const MIGRATIONS: Readonly<Record<string, Pick<Migration, "up">>> = {
  "001-log-and-people": logAndPeople,
  "002-sign-in": signIn,
  "003-plays": plays,
  "004-joining": joining,
  "005-erasure": erasure,
  "006-assessments": assessments,
  "007-lean-appends": leanAppends,
  "008-quality": quality,
  "009-lessons": lessons,
  "010-erasures": erasures,
};

/** The database was made by a newer program, or a migration failed; the message says what to do. */
export class SchemaError extends Error {}

/** Names of the migrations a database has had; none if it is new. */
export async function applied(db: Kysely<unknown>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const rows = await (db as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map(({ name }) => name);
}

/** Throws SchemaError if a database with these migrations was made by a newer program. */
export function refuseNewer(names: readonly string[]): void {
  const unknown = names.filter((name) => !(name in MIGRATIONS));
  if (unknown.length > 0) {
    throw new SchemaError(
      `This database was made by a newer version of Redress (it has ${unknown.join(", ")}, which this version does not know). Start the newer version, or restore a backup made by this one. Nothing was changed.`,
    );
  }
}

/** Runs what is missing, one node at a time. Throws SchemaError and changes nothing if it cannot. */
export async function migrate(store: Store): Promise<void> {
  refuseNewer(await applied(store.db as unknown as Kysely<unknown>));
  const provider = { getMigrations: async () => MIGRATIONS };
  const { error, results } = await store.unhurried((db) =>
    new Migrator({ db: db as unknown as Kysely<unknown>, provider }).migrateToLatest(),
  );
  if (!error) return;
  const failed = results?.find(({ status }) => status === "Error")?.migrationName ?? "the schema";
  const cause = error instanceof Error ? error.message : String(error);
  throw new SchemaError(`The database could not be brought up to date at ${failed}: ${cause}`, {
    cause: error,
  });
}
