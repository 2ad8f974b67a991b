/** For those who run the server: is it up, may it be sent people, what does it measure. */
import { timingSafeEqual } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sql } from "kysely";
import type { Context } from "../context.ts";
import { refuse } from "./answer.ts";
import type { Drain } from "./drain.ts";

/** Milliseconds the database has to answer. */
const PATIENCE = 2000;

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** From this machine itself, and not from a proxy on it that speaks for somebody else. */
const fromHere = ({ headers, socket }: FastifyRequest): boolean =>
  /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? "") &&
  headers["x-forwarded-for"] === undefined &&
  headers.forwarded === undefined;

export function opsRoutes(app: FastifyInstance, context: Context, drain: Drain): void {
  const { store, metrics, config } = context;

  app.get("/healthz", async () => ({ status: "up" }));

  // A node listens only once its database is migrated; what is left to ask is whether it answers.
  app.get("/readyz", async (request, reply) => {
    if (drain.begun()) return refuse(reply, 503, "closing", "This node is shutting down.");
    const answers = sql`select 1`.execute(store.db).then(
      () => true,
      (error: unknown) => {
        request.log.error({ err: error }, "the database does not answer");
        return false;
      },
    );
    if (await Promise.race([answers, after(PATIENCE, false, { ref: false })])) {
      return { status: "ready" };
    }
    return refuse(reply, 503, "no-database", "The database does not answer.");
  });

  app.get("/metrics", async (request, reply) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    const allowed =
      config.metricsToken === null
        ? fromHere(request)
        : token !== undefined && same(token, config.metricsToken);
    if (!allowed) {
      return refuse(
        reply,
        403,
        "not-allowed",
        "Metrics are for this machine only, or for whoever has the METRICS_TOKEN.",
      );
    }
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}
