/** A learner's outbox over a WebSocket, from outside a browser. */
import WebSocket from "ws";
import type { Viewer } from "../../src/protocol/access.ts";
import { OUTBOX, type OutboxAnswer } from "../../src/protocol/outboxLine.ts";

export interface Outbox {
  readonly socket: WebSocket;
  /** Sends a batch in the name of whoever is given; rejects if the socket ends before the answer. */
  readonly send: (playId: unknown, owner: string, batch: unknown) => Promise<OutboxAnswer>;
  /** Resolves with the code of its end. */
  readonly closed: Promise<number>;
}

/** The request that would have opened it was answered so. */
export class NotOpened extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  constructor(status: number, headers: Readonly<Record<string, unknown>>, body: string) {
    super(`the socket was refused: ${status} ${body}`);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

export const asViewer = (viewer: Viewer): Readonly<Record<string, string>> => ({
  "x-viewer": JSON.stringify(viewer),
});

/** Rejects with NotOpened if it is refused. */
export async function openOutbox(
  server: string,
  headers: Readonly<Record<string, string>>,
): Promise<Outbox> {
  const socket = new WebSocket(`${server.replace(/^http/, "ws")}/api/${OUTBOX}`, {
    headers,
    perMessageDeflate: false,
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
    socket.once("unexpected-response", (_request, answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => (body += part));
      answer.once("end", () => reject(new NotOpened(answer.statusCode ?? 0, answer.headers, body)));
    });
  });
  const waiting = new Map<number, (answer: OutboxAnswer) => void>();
  let lines = 0;
  socket.on("error", () => undefined);
  socket.on("message", (data) => {
    const answer = JSON.parse(String(data)) as OutboxAnswer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const closed = new Promise<number>((resolve) => void socket.once("close", resolve));
  return {
    socket,
    closed,
    send: (playId, owner, batch) =>
      new Promise((resolve, reject) => {
        const id = lines++;
        waiting.set(id, resolve);
        void closed.then((code) => reject(new Error(`the socket ended with ${code}`)));
        socket.send(JSON.stringify({ id, playId, owner, batch }));
      }),
  };
}
