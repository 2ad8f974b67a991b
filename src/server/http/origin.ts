/** Requests that change something, and all of the interface, are for this server's own pages. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context } from "../context.ts";
import { refuse } from "./answer.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * What browsers say of where a request comes from. Another site may lead people here by a link, as
 * after signing in elsewhere, and nothing else: no form, no image, no stream.
 */
function fromElsewhere({ headers, method, url, routeOptions }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return false;
  if (!SAFE.has(method)) return true;
  // The route too, since an address can be spelt so that it begins otherwise, as /%61pi/.
  const api = [url, routeOptions.url].some((each) => each?.startsWith("/api/"));
  return api && headers["sec-fetch-mode"] !== "navigate";
}

/**
 * Browsers send Origin with every unsafe request, so another site's is told apart whatever cookies
 * come with it. A program that is no browser (a test, a bot) sends none and has no cookies of others.
 */
export function ownPagesOnly(app: FastifyInstance, context: Context): void {
  app.addHook("onRequest", (request, reply, done) => {
    const { origin } = request.headers;
    const own = (): readonly string[] => [
      new URL(context.publicUrl()).origin,
      `${request.protocol}://${request.host}`,
    ];
    // A socket carries what would else be sent by POST.
    const acts = !SAFE.has(request.method) || request.headers.upgrade !== undefined;
    const foreign = origin !== undefined && acts && !own().includes(origin);
    if (foreign || fromElsewhere(request)) {
      return void refuse(reply, 403, "other-site", "Requests from other sites are refused.");
    }
    done();
  });
}
