/**
 * Batches over a WebSocket. The same ones as by POST, checked alike and answered alike, after commit
 * [PS16]; a socket has its own beginning, limits and end, and who sends is asked anew for each batch.
 */
import type { FastifyRequest } from "fastify";
import { WebSocketServer, type WebSocket } from "ws";
import { BATCH_BYTES } from "../../protocol/batchTerms.ts";
import type { OutboxAnswer } from "../../protocol/outboxLine.ts";
import type { Asking, Context } from "../context.ts";
import { refuse } from "../http/answer.ts";
import type { Edge } from "../http/edge.ts";
import { OUTBOX_ADDRESS, type Taken } from "../http/upgrade.ts";
import type { Arrived, Receive, Told } from "./receive.ts";

/** Bytes of a line beyond those of its batch. */
const AROUND = 1024;
/** Parts that one line may come in. */
const MOST_FRAGMENTS = 64;
/** Batches of one socket that may wait for their answers; a device sends one at a time. */
const MOST_WAITING = 8;
/** Bytes of answers that may wait to be read. */
const MOST_UNREAD = 65_536;
/** Sockets of one learner: tabs, devices, and those that were cut and have not been noticed. */
const MOST_OF_ONE = 16;
/** A look whether the other side is there and may still send, ms. */
const PULSE = 30_000;
/** Time to read what is left at a shutdown, ms. */
const LEAVE = 2000;

/** Of RFC 6455 and its registry. */
const CLOSE = { texts: 1003, policy: 1008, restart: 1012 } as const;

/** A line as it came; its parts are read where batches are. Null: it is none. */
function lineOf(said: unknown): (Arrived & { readonly id: number }) | null {
  if (typeof said !== "object" || said === null) return null;
  const { id, playId, owner, batch } = said as Readonly<Record<string, unknown>>;
  const whole = Number.isSafeInteger(id) && typeof owner === "string" && batch !== undefined;
  return whole ? { id: id as number, playId, owner, batch } : null;
}

interface Open {
  readonly socket: WebSocket;
  readonly asking: Asking;
  readonly learnerId: string;
  /** Answered the last ping. */
  alive: boolean;
  waiting: number;
}

const FAULT: Told = {
  status: 500,
  body: {
    code: "fault",
    message: "Something went wrong here. Try again; nothing sent before is lost.",
  },
};

export interface OutboxSockets {
  /** How many are open. */
  readonly count: () => number;
  /** Ends them in order: resolves when all are closed. Whoever dawdles is cut off. */
  readonly close: () => Promise<void>;
}

export function outboxSockets(
  { app, upgrades, readJson }: Edge,
  { viewerOf, pulse }: Context,
  receive: Receive,
): OutboxSockets {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: BATCH_BYTES + AROUND,
    maxFragments: MOST_FRAGMENTS,
  });
  const open = new Set<Open>();
  const ofLearner = new Map<string, number>();
  let closing = false;

  const count = (learnerId: string, more: 1 | -1): void => {
    const now = (ofLearner.get(learnerId) ?? 0) + more;
    if (now > 0) ofLearner.set(learnerId, now);
    else ofLearner.delete(learnerId);
  };
  const fault = (error: unknown): Told => {
    app.log.error({ err: error }, "a batch could not be answered");
    return FAULT;
  };
  const unread = ({ socket }: Open): void => {
    if (socket.bufferedAmount > MOST_UNREAD) socket.terminate();
  };

  const read = (text: string): ReturnType<typeof lineOf> => {
    try {
      return lineOf(readJson(text));
    } catch {
      return null;
    }
  };

  const hear = async (each: Open, text: string): Promise<void> => {
    const { socket, asking } = each;
    const said = read(text);
    if (!said) return socket.close(CLOSE.policy, "This line does not read.");
    if (each.waiting >= MOST_WAITING) return socket.close(CLOSE.policy, "One batch at a time.");
    each.waiting += 1;
    const { id } = said;
    const told = await receive(asking, said).catch(fault);
    each.waiting -= 1;
    if (socket.readyState !== socket.OPEN) return;
    if (told.status >= 400) app.log.info({ route: OUTBOX_ADDRESS, status: told.status }, "refused");
    socket.send(JSON.stringify({ id, ...told } satisfies OutboxAnswer));
    unread(each);
    if (closing && each.waiting === 0) socket.close(CLOSE.restart);
  };

  const serve = (each: Open): void => {
    const { socket, learnerId } = each;
    open.add(each);
    count(learnerId, 1);
    // What is wrong with a frame closes the socket by itself.
    socket.on("error", () => undefined);
    socket.on("message", (data, isBinary) => {
      // While it closes, whatever comes is sent again elsewhere: nothing of it was acknowledged.
      if (socket.readyState !== socket.OPEN || closing) return;
      if (isBinary) return socket.close(CLOSE.texts);
      void hear(each, String(data));
    });
    socket.on("pong", () => (each.alive = true));
    socket.on("ping", () => unread(each));
    socket.once("close", () => {
      open.delete(each);
      count(learnerId, -1);
    });
  };

  /** Goes over to WebSocket; a request that asks otherwise than the protocol wants is answered so. */
  const shake = (
    { raw }: FastifyRequest,
    { socket, head, headers }: Taken,
    done: (opened: WebSocket) => void,
  ): void => {
    server.once("headers", (lines) => {
      for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    });
    server.handleUpgrade(raw, socket, head, done);
    server.removeAllListeners("headers");
  };

  app.get(OUTBOX_ADDRESS, { logLevel: "warn" }, async (request, reply) => {
    const viewer = await viewerOf(request);
    if (viewer.kind === "nobody") {
      return refuse(reply, 401, "sign-in-needed", "Join your class first.");
    }
    if (viewer.kind !== "learner")
      return refuse(reply, 403, "not-allowed", "Only a learner plays.");
    const { learnerId } = viewer;
    if ((ofLearner.get(learnerId) ?? 0) >= MOST_OF_ONE) {
      return refuse(reply, 429, "too-many", "Too many pages of yours are open. Close some.");
    }
    if (closing) return refuse(reply, 503, "closing", "The server is about to restart.");
    const taken = upgrades.take(request, reply);
    if (!taken) return refuse(reply, 426, "socket-only", "This is for WebSockets.");
    const { cookies, headers } = request;
    shake(request, taken, (socket) =>
      serve({ socket, asking: { cookies, headers }, learnerId, alive: true, waiting: 0 }),
    );
    return reply;
  });

  /** Lets go of those who are not there any more, or not who they were. */
  const look = async (each: Open): Promise<void> => {
    const { socket, asking, learnerId } = each;
    if (!each.alive) return socket.terminate();
    each.alive = false;
    socket.ping();
    const viewer = await viewerOf(asking);
    if (viewer.kind !== "learner" || viewer.learnerId !== learnerId) {
      socket.close(CLOSE.policy, "Signed out.");
    }
  };
  const timer = setInterval(() => {
    // A database that cannot say who they are does not end their session.
    for (const each of open) void look(each).catch(fault);
  }, pulse ?? PULSE).unref();

  return {
    count: () => open.size,
    close: async () => {
      clearInterval(timer);
      closing = true;
      const left = [...open].map(
        ({ socket }) => new Promise((gone) => void socket.once("close", gone)),
      );
      for (const { socket, waiting } of open) if (waiting === 0) socket.close(CLOSE.restart);
      const cut = setTimeout(() => {
        for (const { socket } of open) socket.terminate();
      }, LEAVE);
      await Promise.all(left);
      clearTimeout(cut);
    },
  };
}
