/** Which database a server has: DATABASE_URL, or the embedded one in its data folder. */
import { join } from "node:path";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import type { Store } from "./store.ts";

export const SQLITE_FILE = "redress.sqlite";

export function openStore(
  where: { readonly databaseUrl: string | null; readonly data: string },
  onFault: (error: Error) => void,
): Store {
  return where.databaseUrl
    ? openPostgres(where.databaseUrl, onFault)
    : openSqlite(join(where.data, SQLITE_FILE));
}
