/** What goes wrong before or outside a route's own answer, told in our form and in our own words. */
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./answer.ts";

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Words of other people's errors may quote the request, so none of them is passed on. */
const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: { code: "bad-request", message: "This request does not read." },
  403: { code: "not-found", message: "There is no such address here." },
  404: { code: "not-found", message: "There is no such address here." },
  408: { code: "too-slow", message: "The request took too long to arrive. Try again." },
  413: { code: "too-large", message: "This is more than is taken at once. Send it in parts." },
  414: { code: "bad-request", message: "This address is too long." },
  415: { code: "wrong-type", message: "Send JSON, with content-type application/json." },
  431: { code: "too-large", message: "The headers of this request are too long." },
};

/** Codes of PostgreSQL: a statement took too long, or waited too long for a lock. */
const GIVEN_UP = new Set(["57014", "55P03"]);
/** Numbers of SQLite: somebody else writes, here or in another process. */
const TAKEN = new Set([5, 6]);

/** Seconds after which it is worth asking again. */
const BUSY_AGAIN = 5;

/** Whether the database gave a query up, or had no connection for it: it is all right otherwise. */
const isBusy = ({ code, errcode, message }: Error & { code?: string; errcode?: number }): boolean =>
  GIVEN_UP.has(code ?? "") ||
  (code === "ERR_SQLITE_ERROR" && TAKEN.has((errcode ?? 0) & 0xff)) ||
  // The pool's own words; it has no code for it.
  message === "timeout exceeded when trying to connect";

export function onFault(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500;
  const refusal = REFUSALS[status];
  if (refusal) return refuse(reply, status === 403 ? 404 : status, refusal.code, refusal.message);
  if (status >= 400 && status < 500) return refuse(reply, status, "bad-request", "Not taken.");
  request.log.error({ err: error }, "a request failed");
  if (isBusy(error)) {
    void reply.header("retry-after", BUSY_AGAIN);
    return refuse(
      reply,
      503,
      "busy",
      "The database is too busy to answer just now. Try again in a moment; nothing sent before is lost.",
    );
  }
  return refuse(
    reply,
    500,
    "fault",
    "Something went wrong here. Try again; nothing sent before is lost.",
  );
}

export const onUnknown = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  refuse(reply, 404, REFUSALS[404]!.code, REFUSALS[404]!.message);

/** Node's code of what came over a socket that is no request, as a status. */
const statusOf = (code: string | undefined): number => {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
};

/**
 * Answers a socket that sent no request but something else, and closes it. Where an answer may be
 * under way already, it is only closed.
 */
export function onBadSocket(error: Error & { code?: string }, socket: Socket): number | null {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return null;
  }
  const status = statusOf(error.code);
  if (socket.bytesWritten > 0) socket.destroy();
  else {
    const body = JSON.stringify(REFUSALS[status]);
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
      () => socket.destroy(),
    );
  }
  return status;
}
