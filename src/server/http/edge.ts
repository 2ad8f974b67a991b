/** Fastify as this server wants it: limits, headers, logs and refusals, before any route. */
import { randomBytes } from "node:crypto";
import Fastify, { type FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { jsonOnly } from "./body.ts";
import { thinCrowds } from "./crowd.ts";
import { openDrain, type Drain } from "./drain.ts";
import { onBadSocket, onFault, onUnknown } from "./faults.ts";
import { protect } from "./headers.ts";
import type { Limits } from "./limits.ts";
import { logController, loggerOptions, routeOf, truncated, type LogTo } from "./logging.ts";
import { LeavingMessage, mayUpgrade, openUpgrades, type Upgrades } from "./upgrade.ts";

export interface Edge {
  readonly app: FastifyInstance;
  readonly drain: Drain;
  readonly upgrades: Upgrades;
  /** Reads JSON as bodies are read. */
  readonly readJson: (text: string) => unknown;
}

export function openEdge({ config, metrics }: Context, limits: Limits, logTo?: LogTo): Edge {
  const https = config.publicUrl?.startsWith("https:") ?? false;
  const run = randomBytes(4).toString("hex");
  let asked = 0;
  const app: FastifyInstance = Fastify({
    bodyLimit: limits.body,
    // So many proxies in front are ours; whoever stands behind them is the caller.
    trustProxy: (_address: string, hop: number) => hop < config.proxies,
    logger: loggerOptions(config, logTo),
    logController: logController(),
    genReqId: () => `${run}-${(asked++).toString(36)}`,
    forceCloseConnections: "idle",
    // Requests that come while it closes are answered; see drain.ts.
    return503OnClosing: false,
    requestTimeout: limits.requestIn,
    connectionTimeout: limits.still,
    http: {
      headersTimeout: limits.headersIn,
      connectionsCheckingInterval: limits.look,
      maxHeaderSize: limits.headers,
      IncomingMessage: LeavingMessage,
      shouldUpgradeCallback: mayUpgrade,
    },
    frameworkErrors: (error, request, reply) => {
      protect(reply.raw, request.id, https);
      void onFault(error, request as never, reply as never);
    },
    clientErrorHandler: (error, socket) => {
      const status = onBadSocket(error, socket);
      if (status === null) return;
      metrics.badSocket(status);
      app.log.info({ status, from: truncated(socket.remoteAddress ?? "") }, "no request");
    },
  });
  app.server.maxConnections = limits.sockets;
  if (config.proxies === 0) thinCrowds(app.server, limits);
  app.addHook("onRequest", (request, reply, done) => {
    protect(reply.raw, request.id, https);
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    const stream = `${reply.raw.getHeader("content-type")}`.startsWith("text/event-stream");
    const seconds = reply.elapsedTime / 1000;
    if (!stream) metrics.answered(request.method, routeOf(request), reply.statusCode, seconds);
    done();
  });
  app.setErrorHandler(onFault);
  app.setNotFoundHandler(onUnknown);
  const readJson = jsonOnly(app, limits.depth);
  const drain = openDrain(app, { grace: config.grace * 1000, most: limits.drain });
  return { app, drain, upgrades: openUpgrades(app), readJson };
}
