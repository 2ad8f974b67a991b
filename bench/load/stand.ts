/** Servers to be measured: nodes in processes of their own on one database, with a school in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../../src/server/config.ts";
import { openStore } from "../../src/server/store/open.ts";
import type { Store } from "../../src/server/store/store.ts";
import type { Edition } from "../../src/story/session.ts";
import { startChild, type Child } from "../../tests/support/child.ts";
import { makeSchool, type School } from "./school.ts";

export interface Stand {
  readonly nodes: readonly Child[];
  readonly school: School;
  readonly store: Store;
}

export interface Wishes {
  readonly databaseUrl: string | null;
  readonly nodes: number;
  readonly edition: Edition;
  /** How many learners each class has. */
  readonly sizes: readonly number[];
}

export async function withStand<T>(wishes: Wishes, work: (stand: Stand) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "redress-bench-"));
  mkdirSync(join(folder, "pages/server"), { recursive: true });
  const { edition } = wishes;
  writeFileSync(join(folder, "pages/server", `${edition.data.id}.json`), JSON.stringify(edition));
  const config: Config = {
    host: "127.0.0.1",
    port: 0,
    publicUrl: null,
    databaseUrl: wishes.databaseUrl,
    data: join(folder, "data"),
    pages: join(folder, "pages"),
    proxies: 0,
    metricsToken: null,
    grace: 0,
    logLevel: "error",
    oidc: null,
  };
  const nodes: Child[] = [];
  let store: Store | null = null;
  try {
    for (let n = 0; n < wishes.nodes; n++)
      nodes.push(await startChild(config, { believes: false }));
    store = openStore(config, () => undefined);
    const [first] = nodes;
    // Each node that starts with nobody there makes a new link; the last one holds.
    const setupLink = nodes.at(-1)!.setupLink()!;
    const school = await makeSchool(
      store,
      { server: first!.url(), setupLink, caseId: edition.data.id },
      wishes.sizes,
    );
    return await work({ nodes, school, store });
  } finally {
    await store?.close();
    for (const node of nodes) {
      await node.end("SIGTERM");
      if (node.said().trim()) console.error(node.said().slice(0, 2000));
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
