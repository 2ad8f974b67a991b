/**
 * One PostgreSQL for all suites of a run that neither stop nor kill it: starting a cluster takes
 * longer than most suites. The first that needs it starts it, the run's end stops it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kill, pid as self } from "node:process";
import { setTimeout as after } from "node:timers/promises";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { migrate } from "../../src/server/store/migrate.ts";
import { openStore } from "../../src/server/store/open.ts";
import { newDatabase, startPostgres } from "./postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder in which the run's processes tell each other of the cluster. */
    readonly shared: string;
  }
}

export interface SharedPostgres {
  readonly url: string;
  /** Name of a database that has had every migration: a copy costs a quarter of making one. */
  readonly migrated: string;
}

interface Told extends SharedPostgres {
  readonly pid: number;
  readonly data: string;
}

/**
 * Every wait for the disk is left out: no test that shares the cluster is about losing power. Nor is
 * anybody swept up after, who would be one more connection to a database that a test counts them of.
 */
const SETTINGS = [
  "autovacuum=off",
  "fsync=off",
  "full_page_writes=off",
  "synchronous_commit=off",
  "max_connections=300",
];

const PATIENCE_MS = 120_000;

const file = (folder: string): string => join(folder, "postgres.json");

const told = (folder: string): Told => JSON.parse(readFileSync(file(folder), "utf8")) as Told;

async function migratedIn(cluster: string): Promise<string> {
  const databaseUrl = await newDatabase(cluster);
  const store = openStore({ databaseUrl, data: "" }, (error) => {
    throw error;
  });
  await migrate(store);
  // Nobody may be connected to a database that is copied.
  await store.close();
  return new URL(databaseUrl).pathname.slice(1);
}

/** The run's cluster, which is started if it is not there yet. */
export async function sharedPostgres(): Promise<SharedPostgres> {
  const folder = inject("shared");
  try {
    mkdirSync(join(folder, "starting"));
  } catch {
    for (let waited = 0; !existsSync(file(folder)); waited += 100) {
      if (waited > PATIENCE_MS) throw new Error("the run's PostgreSQL did not start");
      await after(100);
    }
    return told(folder);
  }
  const cluster = await startPostgres(SETTINGS);
  // Whoever started it may be the first to be done.
  cluster.leave();
  const shared = { url: cluster.url, migrated: await migratedIn(cluster.url) };
  const part = `${file(folder)}.part`;
  writeFileSync(part, JSON.stringify({ ...shared, pid: cluster.pid(), data: cluster.folder }));
  renameSync(part, file(folder));
  return shared;
}

async function stop({ pid, data }: Told): Promise<void> {
  kill(pid, "SIGINT");
  while (existsSync(`/proc/${pid}`)) await after(50);
  rmSync(data, { recursive: true, force: true });
}

/**
 * Called by vitest for each project of a run, in one process: the projects share the folder. What it
 * gives back is called at the run's end, and whoever takes the note away stops the cluster.
 */
export default function setUp(project: TestProject): () => Promise<void> {
  const folder = join(tmpdir(), `redress-shared-${self}`);
  mkdirSync(folder, { recursive: true });
  project.provide("shared", folder);
  return async () => {
    const taken = `${file(folder)}.taken`;
    try {
      renameSync(file(folder), taken);
    } catch {
      // Nobody has started one, or it is being stopped.
      if (!existsSync(taken)) rmSync(folder, { recursive: true, force: true });
      return;
    }
    await stop(JSON.parse(readFileSync(taken, "utf8")) as Told);
    rmSync(folder, { recursive: true, force: true });
  };
}
