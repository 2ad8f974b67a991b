/**
 * Sockets that go over from HTTP to WebSocket. The request that asks for it passes every hook and its
 * route like any other, so whoever may not is refused in our words with our headers.
 */
import { ServerResponse, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { WebSocketServer, type WebSocket } from "ws";
import { OUTBOX } from "../../protocol/outboxLine.ts";

export const OUTBOX_ADDRESS = `/api/${OUTBOX}`;

/** Time for a refusal to be read, ms. */
const LEAVE = 5000;

/** Whether a request asks for the one thing that is to be had by a socket; all others are plain ones. */
export const mayUpgrade = ({ url, headers }: IncomingMessage): boolean =>
  url === OUTBOX_ADDRESS && headers.upgrade?.toLowerCase() === "websocket";

export interface Upgrades {
  /**
   * Goes over to WebSocket, and takes the reply with it. Null: the request did not ask for that, or
   * not as the protocol wants it, in which case it has been answered and closed.
   */
  readonly accept: (request: FastifyRequest, reply: FastifyReply) => WebSocket | null;
}

/** `most`: bytes of one message. */
export function openUpgrades(app: FastifyInstance, most: number): Upgrades {
  /** What came behind the head of each request that asked for it. */
  const asking = new WeakMap<IncomingMessage, Buffer>();
  /** Headers that every answer carries, for this one. */
  const extra = new WeakMap<IncomingMessage, readonly (readonly [string, unknown])[]>();
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: most,
    maxFragments: 64,
  });
  sockets.on("headers", (lines, request) => {
    for (const [name, value] of extra.get(request) ?? []) lines.push(`${name}: ${value}`);
  });
  app.server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    asking.set(request, head);
    socket.on("error", () => undefined);
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    response.once("finish", () => {
      response.detachSocket(socket);
      socket.end();
      setTimeout(() => socket.destroy(), LEAVE).unref();
    });
    app.routing(request, response);
  });

  return {
    accept: ({ raw }, reply) => {
      const head = asking.get(raw);
      if (!head) return null;
      reply.hijack();
      extra.set(raw, Object.entries(reply.raw.getHeaders()));
      const socket = raw.socket;
      reply.raw.detachSocket(socket);
      let made: WebSocket | null = null;
      sockets.handleUpgrade(raw, socket, head, (opened) => (made = opened));
      return made;
    },
  };
}
