/** The embedded database: one file, served by one process, safe at every commit. */
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from "kysely";
import type { Schema } from "./schema.ts";
import type { Store } from "./store.ts";

/** Statements kept prepared; those of multi-row inserts differ by length, so there is a bound. */
const PREPARED = 500;

/**
 * Milliseconds a write waits for a command in another process, and everything else with it: Node's own
 * SQLite answers at once or holds the process. Then it fails as busy (http/faults.ts).
 */
const BUSY = 5000;

/** What Kysely's dialect asks of a database, answered by Node's own. */
function adapted(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => {
      prepared.clear();
      database.close();
    },
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known) return known;
      if (prepared.size >= PREPARED) prepared.delete(prepared.keys().next().value!);
      // A command in another process may write between a transaction's first look and its first
      // word; that fails at once and for good, while whoever says so at the start is waited for.
      const statement = database.prepare(sql === "begin" ? "begin immediate" : sql);
      const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
      const made: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
      prepared.set(sql, made);
      return made;
    },
  };
}

/**
 * Opens or makes the file. A commit is on the disk before it returns (`synchronous=FULL`): after a
 * power cut everything acknowledged is there; what is deleted is overwritten, not left lying in the
 * file. Throws if the file is no database or not writable.
 */
export function openSqlite(file: string, busy: number = BUSY): Store {
  mkdirSync(dirname(file), { recursive: true });
  // Names, keys and scrambled passwords are for the server's own account to read, and no other.
  closeSync(openSync(file, "a", 0o600));
  const database = new DatabaseSync(file, { timeout: busy, enableForeignKeyConstraints: true });
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;");
  // Pages of the write-ahead log before they are written back, 16 MB: plays under way change the same
  // pages again and again, and each is written back once.
  database.exec("pragma wal_autocheckpoint = 4000");
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: adapted(database) }) });
  return {
    flavour: "sqlite",
    db,
    unhurried: (work) => work(db),
    // One server: whoever appends tells its own watchers (log/log.ts), and commands append to no class.
    wake: async () => {},
    onWake: async () => {},
    close: () => db.destroy(),
  };
}
