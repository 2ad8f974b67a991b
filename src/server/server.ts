/** One node: database, log and HTTP, wired to a real clock. */
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Pack } from "../assess/pack/pack.ts";
import { buildApp } from "./app.ts";
import { openPacks, readShippedPacks } from "./assess/packs.ts";
import { readRulePack } from "./assess/rulePack.ts";
import type { Config } from "./config.ts";
import type { Context } from "./context.ts";
import { LIMITS, type Limits } from "./http/limits.ts";
import { errorFields, type LogTo } from "./http/logging.ts";
import { openMetrics } from "./http/metrics.ts";
import { openLog } from "./log/log.ts";
import { staffNames } from "./signin/accounts.ts";
import { offerSetup } from "./signin/setup.ts";
import { openSignIn } from "./signin/signIn.ts";
import type { Edition } from "../story/session.ts";
import { openEditions, readShipped } from "./plays/editions.ts";
import { migrate } from "./store/migrate.ts";
import { openStore } from "./store/open.ts";

export interface Node {
  readonly context: Context;
  readonly app: FastifyInstance;
  /** Where it listens. */
  readonly url: string;
  /** Link by which the first administrator is made, if there is nobody yet. */
  readonly setupLink: string | null;
  readonly close: () => Promise<void>;
}

/** What a test may put in place of the real thing. */
export interface Parts {
  readonly clock?: Context["clock"];
  readonly viewerOf?: Context["viewerOf"];
  readonly limits?: Partial<Limits>;
  readonly logTo?: LogTo;
  readonly pulse?: number;
  /** Cases in place of those in the built pages. */
  readonly shipped?: readonly Edition[];
  readonly staffNames?: Context["staffNames"];
  /** Qualification packs in place of those of the project. */
  readonly packs?: readonly Pack[];
}

/** Folder of the project: packs and rules are read from it as they stand. */
const ROOT = join(import.meta.dirname, "..", "..");

/**
 * Opens and migrates the database and listens. Throws if the database or the port is not to be had,
 * and leaves nothing open; startFault.ts has words for it.
 */
export async function startNode(config: Config, parts: Parts = {}): Promise<Node> {
  const clock = parts.clock ?? Date.now;
  let fault = (error: Error): void => console.error("database:", errorFields(error));
  const store = openStore(config, (error) => fault(error));
  let undo = store.close;
  try {
    await migrate(store);
    const shippedPacks = parts.packs ?? readShippedPacks(join(ROOT, "packs"));
    const log = openLog(store, clock);
    const signIn = await openSignIn(config, store, log, clock);
    let url = "";
    const context: Context = {
      config,
      store,
      clock,
      editions: await openEditions(store, parts.shipped ?? readShipped(config.pages), clock()),
      packs: await openPacks(store, shippedPacks, clock()),
      rulePack: readRulePack(join(ROOT, "stories", "rules.json")),
      log,
      signIn,
      metrics: openMetrics(),
      viewerOf: parts.viewerOf ?? signIn.viewers.of,
      staffNames: parts.staffNames ?? ((ids) => staffNames(store.db, ids)),
      ...(parts.pulse === undefined ? {} : { pulse: parts.pulse }),
      publicUrl: () => config.publicUrl ?? url,
    };
    log.onCommitted((entries) => context.metrics.appended(entries.length));
    const limits = { ...LIMITS, ...parts.limits };
    const { app, close } = await buildApp(context, limits, parts.logTo);
    undo = async () => {
      await app.close();
      await store.close();
    };
    fault = (error) => app.log.error({ err: error }, "a connection to the database broke");
    await app.listen({ host: config.host, port: config.port });
    const { port } = app.server.address() as AddressInfo;
    url = `http://${config.host}:${port}`;
    return {
      context,
      app,
      url,
      setupLink: await offerSetup(context),
      close: async () => {
        await close();
        await store.close();
      },
    };
  } catch (error) {
    await undo();
    throw error;
  }
}
