/** `npm run restore -- <file>`: brings a backup back, into an empty database or in place of one. */
import { access, constants } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import {
  ERASURE_LIST,
  erasedIn,
  joined,
  readErasureList,
  type ErasureList,
} from "../privacy/erasureList.ts";
import { readFault } from "../readFault.ts";
import { BackupError, flavourOf } from "./backupFile.ts";
import { SchemaError } from "./migrate.ts";
import { openStore, SQLITE_FILE } from "./open.ts";
import { openSqlite } from "./sqlite.ts";
import { postgresHasData, restorePostgres } from "./restorePostgres.ts";
import { settle } from "./settle.ts";
import { restoreSqlite, sqliteHasData } from "./sqliteFile.ts";
import type { Store } from "./store.ts";

const USAGE = `Usage: npm run restore -- <file> [options]
  --replace           do away with what the database holds now
  --erased <list>     people to erase again, besides the data folder's erased.json; may be repeated
  --even-if-broken    restore though a centre's evidence log does not verify`;

const NAMES = { sqlite: "the embedded database", postgres: "PostgreSQL" } as const;

function readArgs() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        replace: { type: "boolean", default: false },
        erased: { type: "string", multiple: true, default: [] },
        "even-if-broken": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new BackupError(`${(error as Error).message}\n${USAGE}`);
  }
}

const fault = (error: Error): void => console.error(`database: ${error.message}`);

/** People to erase again. A list that was named must be there: taken for empty, it would bring them back. */
async function listIn(file: string, named: boolean): Promise<ErasureList> {
  try {
    if (named) await access(file, constants.R_OK);
    return await readErasureList(file);
  } catch (error) {
    const coded = (error as NodeJS.ErrnoException).code !== undefined;
    const why = coded ? readFault(file, error) : (error as Error).message;
    throw new BackupError(`${why} Nothing was changed.`);
  }
}

/** Whoever the database that is to be replaced knows to be erased; nobody, with a word, if it is broken. */
async function erasedBefore(where: Parameters<typeof openStore>[0]): Promise<ErasureList> {
  let store: Store | null = null;
  try {
    store = openStore(where, fault);
    return await erasedIn(store);
  } catch (error) {
    console.error(
      `Who was erased cannot be read from what is replaced: ${(error as Error).message}`,
    );
    return [];
  } finally {
    await store?.close();
  }
}

async function main(): Promise<void> {
  const { positionals, values } = readArgs();
  const [said, ...more] = positionals;
  if (said === undefined || more.length > 0) throw new BackupError(USAGE);
  const home = process.env["INIT_CWD"] ?? process.cwd();
  const file = resolve(home, said);
  const config = readConfig(process.env, join(import.meta.dirname, "..", "..", ".."));
  if (!config.ok) throw new BackupError(config.message);
  const { databaseUrl, data } = config.value;
  const here = databaseUrl ? "postgres" : "sqlite";
  const flavour = await flavourOf(file);
  if (flavour === null) throw new BackupError(`${file} is no backup of Redress.`);
  if (flavour !== here) {
    throw new BackupError(
      `${file} is a backup of ${NAMES[flavour]}; this server is set to ${NAMES[here]}. Set or unset DATABASE_URL.`,
    );
  }
  const target = join(data, SQLITE_FILE);
  const full = databaseUrl ? await postgresHasData(databaseUrl) : sqliteHasData(target);
  if (full && !values.replace) {
    throw new BackupError(
      "The database is not empty. --replace does away with what it holds. Nothing was changed.",
    );
  }
  const erased = joined(
    await listIn(join(data, ERASURE_LIST), false),
    ...(await Promise.all(values.erased.map((list) => listIn(resolve(home, list), true)))),
    full ? await erasedBefore({ databaseUrl, data }) : [],
  );
  const settling = { erased, data, evenIfBroken: values["even-if-broken"] };
  let told: readonly string[] = [];
  const prepare = async (store: Store): Promise<void> => {
    try {
      told = await settle(store, settling);
    } finally {
      await store.close();
    }
  };
  if (databaseUrl) {
    await restorePostgres(file, databaseUrl, () =>
      prepare(openStore({ databaseUrl, data }, fault)),
    );
  } else {
    await restoreSqlite(file, target, (copy) => prepare(openSqlite(copy)));
  }
  console.log([`Restored ${file}.`, ...told].join("\n"));
}

try {
  await main();
} catch (error) {
  const known = error instanceof BackupError || error instanceof SchemaError;
  if (!known && !(error as NodeJS.ErrnoException).code) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
