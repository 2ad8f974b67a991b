/** Requests that change something must come from this server's own pages. */
import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { refuse } from "./answer.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Browsers send Origin with every unsafe request, so another site's is told apart whatever cookies
 * come with it. A program that is no browser (a test, a bot) sends none and has no cookies of others.
 */
export function ownPagesOnly(app: FastifyInstance, context: Context): void {
  app.addHook("onRequest", async (request, reply) => {
    const { origin } = request.headers;
    if (SAFE.has(request.method) || origin === undefined) return;
    const own = [new URL(context.publicUrl()).origin, `${request.protocol}://${request.host}`];
    if (!own.includes(origin)) {
      return refuse(reply, 403, "other-site", "Requests from other sites are refused.");
    }
  });
}
