/** The HTTP side of the server: what is registered, in the order it applies. */
import cookies from "@fastify/cookie";
import Fastify, { type FastifyInstance } from "fastify";
import type { Context } from "./context.ts";
import { evidenceRoutes } from "./evidence/routes.ts";
import { refuse } from "./http/answer.ts";
import { opsRoutes } from "./http/ops.ts";
import { pages } from "./http/pages.ts";
import { ownPagesOnly } from "./http/origin.ts";
import { liveRoutes } from "./live/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { playRoutes } from "./plays/routes.ts";
import { privacyRoutes } from "./privacy/routes.ts";
import { signInRoutes } from "./signin/routes.ts";

/** Bytes of a request's body; a long batch of events is a tenth of it. */
const BODY_LIMIT = 1_048_576;

export async function buildApp(context: Context): Promise<FastifyInstance> {
  const { config } = context;
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    // So many proxies in front are ours; whoever stands behind them is the caller.
    trustProxy: (_address: string, hop: number) => hop < config.proxies,
    logger: config.logLevel === "silent" ? false : { level: config.logLevel },
    forceCloseConnections: true,
  });
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(reply, status, "bad-request", error.message);
    request.log.error({ err: error }, "a request failed");
    return refuse(
      reply,
      500,
      "fault",
      "Something went wrong here. Try again; nothing sent before is lost.",
    );
  });
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, "not-found", "There is no such address here."),
  );
  await app.register(cookies);
  ownPagesOnly(app, context);
  opsRoutes(app, context);
  signInRoutes(app, context);
  peopleRoutes(app, context);
  const live = playRoutes(app, context);
  await liveRoutes(app, context, live);
  evidenceRoutes(app, context);
  privacyRoutes(app, context);
  await pages(app, context);
  return app;
}
