/** `npm run backup -- <file>`: a copy of the whole database at one moment, while servers run. */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readConfig } from "../config.ts";
import { BackupError, wholeFile } from "./backupFile.ts";
import { SQLITE_FILE } from "./open.ts";
import { dump } from "./postgresDump.ts";
import { backupSqlite } from "./sqliteFile.ts";

const USAGE = "Usage: npm run backup -- <file>";

async function main(): Promise<void> {
  const [said, ...more] = process.argv.slice(2);
  if (said === undefined || more.length > 0 || said.startsWith("-")) throw new BackupError(USAGE);
  const file = resolve(process.env["INIT_CWD"] ?? process.cwd(), said);
  const config = readConfig(process.env, join(import.meta.dirname, "..", "..", ".."));
  if (!config.ok) throw new BackupError(config.message);
  const { databaseUrl, data } = config.value;
  if (databaseUrl) await wholeFile(file, (part) => dump(databaseUrl, part));
  else await backupSqlite(join(data, SQLITE_FILE), file);
  const { size } = await stat(file);
  console.log(`Backed up to ${file} (${size.toLocaleString("en-GB")} bytes).`);
  console.log(
    "It holds keys, names and scrambled passwords: keep it as safe as the server itself,",
  );
  console.log(`and with it the newest ${join(data, "erased.json")}, if there is one.`);
}

try {
  await main();
} catch (error) {
  const expected = error instanceof BackupError || (error as NodeJS.ErrnoException).code;
  if (!expected) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
