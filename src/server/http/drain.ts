/**
 * Shutting down in order. First /readyz says no, so that a balancer sends nobody any more; then no
 * connection is accepted, requests are answered to their end and streams are ended with a hint when to
 * come back; whoever is still there after the limit is cut off. What was acknowledged is on the disk
 * either way.
 */
import { setTimeout as after } from "node:timers/promises";
import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";

export interface Drain {
  readonly begun: () => boolean;
  /** Resolves when everything is closed. */
  readonly close: () => Promise<void>;
}

/** Milliseconds: each watcher is told another time between these, so that they do not come as one. */
const BACK_AFTER = { least: 500, most: 3000 };

const isStream = (response: ServerResponse): boolean =>
  `${response.getHeader("content-type")}`.startsWith("text/event-stream");

/** `grace`: how long /readyz says no before anything else happens; `most`: how long all of it may take. In ms. */
export function openDrain(
  app: FastifyInstance,
  { grace, most }: { readonly grace: number; readonly most: number },
): Drain {
  /** Answers under way, and whether a stream is what they were asked for. */
  const open = new Map<ServerResponse, boolean>();
  let begun = false;
  let closing = false;

  app.addHook("onRequest", async (request, reply) => {
    const response = reply.raw;
    const stream = request.headers.accept?.includes("text/event-stream") ?? false;
    if (closing) {
      // An EventSource takes a refusal for good; from a cut it comes back by itself.
      if (stream) {
        reply.hijack();
        return void request.raw.destroy();
      }
      response.setHeader("connection", "close");
    }
    open.set(response, stream);
    response.once("close", () => open.delete(response));
  });

  const endStream = (response: ServerResponse): void => {
    // Whoever writes to it has yet to hear that it is over.
    response.on("error", () => undefined);
    const wait = BACK_AFTER.least + Math.random() * (BACK_AFTER.most - BACK_AFTER.least);
    response.end(`retry: ${Math.round(wait)}\n\n`);
  };
  app.addHook("preClose", async () => {
    closing = true;
    for (const [response, stream] of open) {
      if (response.headersSent) {
        if (isStream(response)) endStream(response);
      } else if (stream) response.destroy();
      else response.setHeader("connection", "close");
    }
  });

  let closed: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    begun = true;
    await after(grace);
    const cut = setTimeout(() => app.server.closeAllConnections(), most);
    await app.close();
    clearTimeout(cut);
  };
  return { begun: () => begun, close: () => (closed ??= close()) };
}
