/**
 * Shutting down in order. First /readyz says no, so that a balancer sends nobody any more; then no
 * connection is accepted, requests are answered to their end and streams are ended with a hint when to
 * come back; whoever is still there after the limit is cut off. What was acknowledged is on the disk
 * either way.
 */
import { setTimeout as after } from "node:timers/promises";
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

export interface Drain {
  readonly begun: () => boolean;
  /** Resolves when everything is closed. */
  readonly close: () => Promise<void>;
}

/** Milliseconds: each watcher is told another time between these, so that they do not come as one. */
const BACK_AFTER = { least: 500, most: 3000 };

/** When somebody whose stream a shutdown ends is to come back, ms. */
export const backAfter = (): number =>
  Math.round(BACK_AFTER.least + Math.random() * (BACK_AFTER.most - BACK_AFTER.least));

const isStream = (response: ServerResponse): boolean =>
  `${response.getHeader("content-type")}`.startsWith("text/event-stream");

/** `grace`: how long /readyz says no before anything else happens; `most`: how long all of it may take. In ms. */
export function openDrain(
  app: FastifyInstance,
  { grace, most }: { readonly grace: number; readonly most: number },
): Drain {
  /** Answers under way to those who asked for a stream. */
  const open = new Set<ServerResponse>();
  /** Connections that have asked for nothing yet: browsers open some to have them ready. */
  const silent = new Set<Socket>();
  let begun = false;
  let closing = false;

  app.server.on("connection", (socket: Socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  });

  // Every request passes these, so they make no promise where none is needed.
  app.addHook("onRequest", (request, reply, done) => {
    silent.delete(request.raw.socket);
    if (!request.headers.accept?.includes("text/event-stream")) return done();
    if (closing) {
      // An EventSource takes a refusal for good; from a cut it comes back by itself.
      reply.hijack();
      return void request.raw.destroy();
    }
    const response = reply.raw;
    open.add(response);
    response.once("close", () => open.delete(response));
    done();
  });
  app.addHook("onSend", (_request, reply, _payload, done) => {
    if (closing) void reply.header("connection", "close");
    done();
  });

  const endStream = (response: ServerResponse): void => {
    // Whoever writes to it has yet to hear that it is over.
    response.on("error", () => undefined);
    response.end(`retry: ${backAfter()}\n\n`);
  };
  app.addHook("preClose", async () => {
    closing = true;
    // Node counts them as under way, and would wait for them up to the limit.
    for (const socket of silent) socket.destroy();
    for (const response of open) {
      if (!response.headersSent) response.destroy();
      else if (isStream(response)) endStream(response);
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
