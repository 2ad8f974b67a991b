/** A PostgreSQL of the tests' own: a fresh cluster in a temporary folder, on a loopback port of its own. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kill } from "node:process";
import pg from "pg";
import { keptPort } from "./keptPort.ts";

const DEBIAN = "/usr/lib/postgresql";

/** Folder of Debian's PostgreSQL programs, the newest; null if it is not installed. */
function programs(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN).filter((name) =>
    existsSync(join(DEBIAN, name, "bin", "postgres")),
  );
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  return newest ? join(DEBIAN, newest, "bin") : null;
}

/**
 * Why tests on PostgreSQL cannot run here, or null. In CI it is installed, and its absence a failure.
 */
export const withoutPostgres: string | null =
  programs() || process.env["CI"]
    ? null
    : "PostgreSQL is not installed (apt-get install postgresql)";

/** Processes that a process has started; none where the system does not tell. */
function childrenOf(pid: number): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8").split(" ").filter(Boolean).map(Number);
}

/** Makes a database in the cluster of the address, empty or as `template` is, and gives its address. */
export async function newDatabase(cluster: string, template?: string): Promise<string> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  await client.query(`create database ${name}${template ? ` template ${template}` : ""}`);
  await client.end();
  const address = new URL(cluster);
  address.pathname = name;
  return address.href;
}

export interface Cluster {
  /** Address of the database that every cluster has. */
  readonly url: string;
  /** Makes an empty database and gives its address. */
  readonly database: () => Promise<string>;
  /** As a power cut for the server's processes: nothing is shut down in order. */
  readonly kill: () => Promise<void>;
  /** Starts it again after `kill`, on the same port. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Where its data lie. */
  readonly folder: string;
  /** Lets this process end while the cluster runs on. */
  readonly leave: () => void;
  /** Of its first process; undefined while it is not running. */
  readonly pid: () => number | undefined;
}

/** `settings`: server settings such as "fsync=off", for tests of which no power cut is a part. */
export async function startPostgres(settings: readonly string[] = []): Promise<Cluster> {
  const bin = programs();
  if (!bin) throw new Error("PostgreSQL is not installed: apt-get install postgresql");
  const folder = mkdtempSync(join(tmpdir(), "redress-postgres-"));
  chmodSync(folder, 0o777);
  const data = join(folder, "data");
  const port = await keptPort();
  // PostgreSQL refuses to run as root; Debian's package brings a user for it.
  const asRoot = process.getuid?.() === 0;
  const command = (program: string, args: readonly string[]): [string, string[]] =>
    asRoot
      ? [
          "setpriv",
          ["--reuid=postgres", "--regid=postgres", "--clear-groups", join(bin, program), ...args],
        ]
      : [join(bin, program), [...args]];
  execFileSync(
    ...command("initdb", [
      "-D",
      data,
      "-U",
      "redress",
      "-A",
      "trust",
      "--no-instructions",
      "-E",
      "UTF8",
      "--locale=C.UTF-8",
    ]),
    { stdio: "ignore" },
  );
  let running: ChildProcess | null = null;
  const url = (database: string) => `postgres://redress@127.0.0.1:${port}/${database}`;

  const start = async (): Promise<void> => {
    const args = [
      "-D",
      data,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
      "-k",
      folder,
      ...["max_connections=100", ...settings].flatMap((setting) => ["-c", setting]),
    ];
    for (let tries = 0; ; tries++) {
      // It refuses to start while anything of the one before is still about.
      if (!running || running.exitCode !== null) {
        running = spawn(...command("postgres", args), { stdio: "ignore" });
      }
      const client = new pg.Client({ connectionString: url("postgres") });
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (tries > 300) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const end = async (signal: "SIGKILL" | "SIGINT"): Promise<void> => {
    const process = running;
    if (!process || process.exitCode !== null) return;
    const over = new Promise((resolve) => process.once("exit", resolve));
    const backends = signal === "SIGKILL" ? childrenOf(process.pid!) : [];
    process.kill(signal);
    for (const pid of backends) kill(pid, "SIGKILL");
    await over;
    running = null;
  };
  await start();
  return {
    url: url("postgres"),
    database: () => newDatabase(url("postgres")),
    folder,
    leave: () => running?.unref(),
    pid: () => running?.pid,
    kill: () => end("SIGKILL"),
    start,
    stop: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
