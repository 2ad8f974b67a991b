/** The same suite on both databases: whatever holds for one must hold for the other. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { migrate } from "../../src/server/store/migrate.ts";
import { openStore } from "../../src/server/store/open.ts";
import type { Store } from "../../src/server/store/store.ts";
import { newDatabase, withoutPostgres } from "./postgres.ts";
import { sharedPostgres, type SharedPostgres } from "./sharedPostgres.ts";

export interface Place {
  /** DATABASE_URL, or null for the embedded database. */
  readonly databaseUrl: string | null;
  readonly data: string;
}

export interface Stores {
  readonly flavour: Store["flavour"];
  /** Where a database without a row is, or is made by whoever opens it; each call another. */
  readonly place: () => Promise<Place>;
  /** The same before any migration. */
  readonly bare: () => Promise<Place>;
  /** An open, migrated, empty store; closed after the suite. */
  readonly fresh: () => Promise<Store>;
}

const fault = (error: Error): void => console.error("database:", error.message);

/** Runs a suite once for each database. */
export function onEachStore(name: string, suite: (stores: Stores) => void): void {
  describe(`${name} (sqlite)`, () => suite(hooks("sqlite")));
  describe.skipIf(withoutPostgres)(
    `${name} (postgres${withoutPostgres ? `: ${withoutPostgres}` : ""})`,
    () => suite(hooks("postgres")),
  );
}

/** Stores for a suite of its own; registers what opens and clears them away. */
export function hooks(flavour: Store["flavour"]): Stores {
  let cluster: SharedPostgres | null = null;
  const folders: string[] = [];
  const open: Store[] = [];
  beforeAll(async () => {
    if (flavour === "postgres") cluster = await sharedPostgres();
  });
  afterAll(async () => {
    for (const store of open) await store.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const placed = async (template?: string): Promise<Place> => {
    const data = mkdtempSync(join(tmpdir(), "redress-data-"));
    folders.push(data);
    return { databaseUrl: cluster ? await newDatabase(cluster.url, template) : null, data };
  };
  const place = () => placed(cluster?.migrated);
  return {
    flavour,
    place,
    bare: () => placed(),
    fresh: async () => {
      const store = openStore(await place(), fault);
      open.push(store);
      await migrate(store);
      return store;
    },
  };
}
