/**
 * Sockets that leave HTTP: those of the outbox, which become WebSockets, and those of live streams,
 * over which nothing but events goes from their first answer to their end. Node lets go of all it
 * keeps for a connection (parser, request, response, timers) when a request asks for an upgrade, so a
 * stream's request is taken for one. Either passes every hook and its route like any other request,
 * and whoever may not is refused in our words with our headers.
 */
import { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { OUTBOX } from "../../protocol/outboxLine.ts";

export const OUTBOX_ADDRESS = `/api/${OUTBOX}`;

/** Addresses of streams; a test holds them against the routes. */
const STREAM =
  /^\/api\/(?:(?:classes|plays|lessons)\/[^/?]+(?:\/lesson)?|my\/lesson)\/live(?:\?|$)/;

/** Time for a refusal to be read, ms. */
const LEAVE = 5000;

const isStream = ({ method, url }: IncomingMessage): boolean =>
  method === "GET" && url !== undefined && STREAM.test(url);

const isOutbox = ({ url, headers }: IncomingMessage): boolean =>
  url === OUTBOX_ADDRESS && headers.upgrade?.toLowerCase() === "websocket";

/** Whether a request may leave HTTP; all others that ask for it are answered as plain ones. */
export const mayUpgrade = (request: IncomingMessage): boolean =>
  isStream(request) || isOutbox(request);

const asked = Symbol("asked for an upgrade");

/** A request that asks for an upgrade if it says so, as Node sets it, or if it is for a stream. */
export class LeavingMessage extends IncomingMessage {
  declare private [asked]: boolean;
  get upgrade(): boolean {
    return this[asked] || isStream(this);
  }
  set upgrade(said: boolean) {
    this[asked] = said;
  }
}

export interface Taken {
  readonly socket: Socket;
  /** What came behind the request's head. */
  readonly head: Buffer;
  /** Headers that every answer carries. */
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Upgrades {
  /** Takes a request's socket out of HTTP, its reply with it; null if it did not ask for that. */
  readonly take: (request: FastifyRequest, reply: FastifyReply) => Taken | null;
}

// Functions of no closure: what hangs on a socket that stays keeps nothing of its request.
const ignore = (): void => undefined;
function hangUp(this: Socket): void {
  this.destroy();
}

/** A response on a socket that Node has let go of; the connection ends with it. */
function responseOn(request: IncomingMessage, socket: Socket): ServerResponse {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket);
  response.once("finish", () => {
    response.detachSocket(socket);
    socket.end();
    setTimeout(() => socket.destroy(), LEAVE).unref();
  });
  return response;
}

export function openUpgrades(app: FastifyInstance): Upgrades {
  const heads = new WeakMap<IncomingMessage, Buffer>();

  app.server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on("error", ignore);
    // Whoever watches a stream sends nothing more, and whoever leaves half leaves.
    if (isStream(request)) {
      if (head.length > 0) return void socket.destroy();
      socket.on("data", hangUp);
      socket.on("end", hangUp);
    } else heads.set(request, head);
    socket.setTimeout(0);
    app.routing(request, responseOn(request, socket));
  });

  return {
    take: ({ raw }, reply) => {
      const head = heads.get(raw);
      if (!head) return null;
      reply.hijack();
      const { socket } = raw;
      reply.raw.detachSocket(socket);
      return { socket, head, headers: reply.raw.getHeaders() };
    },
  };
}
