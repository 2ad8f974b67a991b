/** Backing up and bringing back a PostgreSQL database, by PostgreSQL's own programs. */
import { spawn } from "node:child_process";
import { BackupError } from "./backupFile.ts";

/** The address for a program's argument list, where others could read it, and its password apart. */
function apart(url: string): { readonly address: string; readonly env: NodeJS.ProcessEnv } {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = "";
  return {
    address: address.href,
    env: password === "" ? process.env : { ...process.env, PGPASSWORD: password },
  };
}

/** Runs a program and gives what it printed. Throws BackupError with its own words if it fails. */
async function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  let complained = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complained += text));
  const code = await new Promise<number | string | null>((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "ENOENT"
          ? new BackupError(
              `${program} is not installed. It comes with PostgreSQL's client programs (Debian: apt-get install postgresql-client).`,
            )
          : error,
      ),
    );
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  if (code !== 0) throw new BackupError(`${program} failed (${code}): ${complained.trim()}`);
  return printed;
}

/** Writes the database as it stands at one moment, while nodes go on writing to it. */
export async function dump(url: string, part: string): Promise<void> {
  const { address, env } = apart(url);
  await run(
    "pg_dump",
    [
      "--format=custom",
      "--schema=public",
      "--no-owner",
      "--no-privileges",
      `--file=${part}`,
      `--dbname=${address}`,
    ],
    env,
  );
  await assertWhole(part);
}

/** Throws unless the whole file can be read. Nothing is kept of what is read. */
export const assertWhole = async (file: string): Promise<void> =>
  void (await run("pg_restore", ["--file=/dev/null", file]));

/** Names of the migrations that the database in the file has had. */
export async function migrationsIn(file: string): Promise<readonly string[]> {
  const table = ["--data-only", "--table=kysely_migration", "--file=-", file];
  const script = await run("pg_restore", table);
  const [, rows = ""] = /^COPY [^\n]*kysely_migration [^\n]*\n(.*?)^\\\.$/ms.exec(script) ?? [];
  return rows
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t")[0]!);
}

/** Brings the tables of the file into an empty schema `public`: all of it or nothing. */
export async function load(url: string, file: string): Promise<void> {
  const { address, env } = apart(url);
  // The schema itself is there; only what is in it is wanted.
  const flags = [
    "--schema=public",
    "--single-transaction",
    "--exit-on-error",
    "--no-owner",
    "--no-privileges",
  ];
  await run("pg_restore", [...flags, `--dbname=${address}`, file], env);
}
