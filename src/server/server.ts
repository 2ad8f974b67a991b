/** One node: database, log and HTTP, wired to a real clock. */
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";
import type { Context } from "./context.ts";
import { openLog } from "./log/log.ts";
import type { Edition } from "../story/session.ts";
import { openEditions, readShipped } from "./plays/editions.ts";
import { migrate } from "./store/migrate.ts";
import { openStore } from "./store/open.ts";

export interface Node {
  readonly context: Context;
  readonly app: FastifyInstance;
  /** Where it listens. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What a test may put in place of the real thing. */
export interface Parts {
  readonly clock?: Context["clock"];
  readonly viewerOf?: Context["viewerOf"];
  readonly pulse?: number;
  /** Cases in place of those in the built pages. */
  readonly shipped?: readonly Edition[];
}

/** Opens and migrates the database and listens. Throws if the database or the port is not to be had. */
export async function startNode(config: Config, parts: Parts = {}): Promise<Node> {
  const clock = parts.clock ?? Date.now;
  const fault = (error: Error): void => console.error(`database: ${error.message}`);
  const store = openStore(config, fault);
  await migrate(store);
  let url = "";
  const context: Context = {
    config,
    store,
    clock,
    editions: await openEditions(store, parts.shipped ?? readShipped(config.pages), clock()),
    log: openLog(store, clock),
    viewerOf: parts.viewerOf ?? (async () => ({ kind: "nobody" })),
    ...(parts.pulse === undefined ? {} : { pulse: parts.pulse }),
    publicUrl: () => config.publicUrl ?? url,
  };
  const app = await buildApp(context);
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  url = `http://${config.host}:${port}`;
  return {
    context,
    app,
    url,
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}
