/** A whole server for a test, on a free port, with the pages left out unless asked for. */
import { afterAll } from "vitest";
import type { Config } from "../../src/server/config.ts";
import { startNode, type Node, type Parts } from "../../src/server/server.ts";
import type { Place } from "./stores.ts";

export const testConfig = (place: Place, changes: Partial<Config> = {}): Config => ({
  host: "127.0.0.1",
  port: 0,
  publicUrl: null,
  databaseUrl: place.databaseUrl,
  data: place.data,
  pages: "/nowhere",
  proxies: 0,
  metricsToken: null,
  grace: 0,
  logLevel: "silent",
  oidc: null,
  ...changes,
});

/** Starts nodes and closes whatever is still open when the suite is over. */
export function nodes(): (config: Config, parts?: Parts) => Promise<Node> {
  const open: Node[] = [];
  afterAll(async () => {
    await Promise.all(open.map((node) => node.close()));
  });
  return async (config, parts) => {
    const node = await startNode(config, parts);
    open.push(node);
    return node;
  };
}

export { viewerFromHeader } from "./viewerFromHeader.ts";
