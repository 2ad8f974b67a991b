/**
 * HTTP by hand over a socket that stays open: what loads a server must cost the machine as little as
 * it can, or it is itself that is measured.
 */
import { connect, type Socket } from "node:net";
import WebSocket from "ws";
import { OUTBOX } from "../../src/protocol/outboxLine.ts";
import { OWNER_HEADER } from "../../src/protocol/batchTerms.ts";

/** A learner's outbox on a connection that stays open. */
export interface Wire {
  /** Sends a batch, JSON; resolves with the status of the answer. One at a time. */
  readonly send: (playId: string, batch: string) => Promise<number>;
  readonly close: () => void;
}

export interface Sender {
  readonly id: string;
  readonly cookie: string;
}

const END = "\r\n\r\n";

/** Over a WebSocket, as a page does that could open one. */
export async function openSocketWire(server: string, { id, cookie }: Sender): Promise<Wire> {
  const socket = new WebSocket(`${server.replace(/^http/, "ws")}/api/${OUTBOX}`, {
    headers: { cookie },
    perMessageDeflate: false,
  });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  let waiting: { resolve: (status: number) => void; reject: (error: Error) => void } | null = null;
  let line = 0;
  socket.on("message", (data) => {
    waiting?.resolve((JSON.parse(String(data)) as { status: number }).status);
    waiting = null;
  });
  socket.on("close", () => waiting?.reject(new Error("the server closed the socket")));
  return {
    send: (playId, batch) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.send(`{"id":${line++},"playId":"${playId}","owner":"${id}","batch":${batch}}`);
      }),
    close: () => socket.terminate(),
  };
}

/** By a request for each batch, as a page does that could open no socket. */
export async function openRequestWire(server: string, { id, cookie }: Sender): Promise<Wire> {
  const { hostname, port, host } = new URL(server);
  const socket = await opened(hostname, Number(port));
  let text = "";
  let waiting: { resolve: (status: number) => void; reject: (error: Error) => void } | null = null;
  socket.setEncoding("latin1").on("data", (part: string) => {
    text += part;
    const head = text.indexOf(END);
    if (head < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
    if (text.length < head + END.length + length) return;
    const status = Number(text.slice(9, 12));
    text = "";
    const { resolve } = waiting!;
    waiting = null;
    resolve(status);
  });
  const broken = (): void => {
    waiting?.reject(new Error("the server closed the connection"));
    waiting = null;
  };
  socket.on("close", broken).on("error", broken);
  return {
    send: (playId, batch) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(
          `POST /api/plays/${playId}/events HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n${OWNER_HEADER}: ${id}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(batch)}\r\n\r\n${batch}`,
        );
      }),
    close: () => socket.destroy(),
  };
}

export const opened = (hostname: string, port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, hostname);
    socket.setNoDelay(true);
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });

/**
 * Reads Server-Sent Events; `heard` is given the data of each that has an id, or of each that is named
 * `event`.
 */
export async function openEvents(
  server: string,
  path: string,
  cookie: string,
  heard: (data: string) => void,
  event?: string,
): Promise<{ readonly close: () => void }> {
  const { hostname, port, host } = new URL(server);
  const socket = await opened(hostname, Number(port));
  const open = Promise.withResolvers<void>();
  let text = "";
  let begun = false;
  socket.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    if (!begun) {
      const head = text.indexOf(END);
      if (head < 0) return;
      if (!text.startsWith("HTTP/1.1 200")) open.reject(new Error(text));
      begun = true;
      open.resolve();
      text = text.slice(head + END.length);
    }
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const data = block.indexOf("data: ");
      const wanted = event === undefined ? "id: " : `event: ${event}\n`;
      if (data >= 0 && block.includes(wanted)) heard(block.slice(data + 6).split("\n", 1)[0]!);
    }
  });
  socket.on("error", (error) => open.reject(error));
  socket.write(
    `GET ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\naccept: text/event-stream\r\n\r\n`,
  );
  await open.promise;
  return { close: () => socket.destroy() };
}
