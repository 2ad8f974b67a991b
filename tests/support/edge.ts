/** The edge of a server (src/server/http/edge.ts) with routes of the test's own. */
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll } from "vitest";
import type { Config } from "../../src/server/config.ts";
import type { Context } from "../../src/server/context.ts";
import { openEdge } from "../../src/server/http/edge.ts";
import { LIMITS, type Limits } from "../../src/server/http/limits.ts";
import { openMetrics } from "../../src/server/http/metrics.ts";
import { opsRoutes } from "../../src/server/http/ops.ts";
import { openStore } from "../../src/server/store/open.ts";
import { testConfig } from "./node.ts";

export interface Edge {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Opens edges and closes whatever is still open when the suite is over. */
export function edges() {
  const open: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of open) await close();
  });
  return async (
    routes: (app: FastifyInstance) => void,
    config: Partial<Config> = {},
    limits: Partial<Limits> = {},
  ): Promise<Edge> => {
    const data = mkdtempSync(join(tmpdir(), "redress-data-"));
    const store = openStore({ databaseUrl: null, data }, () => undefined);
    const context = {
      config: testConfig({ databaseUrl: null, data }, config),
      store,
      metrics: openMetrics(),
    } as unknown as Context;
    const { app, drain } = openEdge(context, { ...LIMITS, ...limits });
    opsRoutes(app, context, drain);
    routes(app);
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = app.server.address() as AddressInfo;
    let closed: Promise<void> | null = null;
    const close = (): Promise<void> =>
      (closed ??= drain.close().then(async () => {
        await store.close();
        rmSync(data, { recursive: true });
      }));
    open.push(close);
    return { url: `http://127.0.0.1:${port}`, close };
  };
}
