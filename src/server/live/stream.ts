/**
 * One watcher's Server-Sent Events, written to the connection as they are. What it has not read yet is
 * bounded: a watcher who cannot keep up is told so and resumes from the last id it has [LV6].
 */
import type { Socket } from "node:net";
import type { FastifyReply } from "fastify";
import type { Redacted } from "../../protocol/redact.ts";

declare const bytes: unique symbol;

/** Messages as they go out; the same for everybody who may see the same. */
export type Bytes = Buffer & { readonly [bytes]: true };

export interface Message {
  readonly event: string;
  readonly id: number | null;
  readonly data: Redacted;
}

export const bytesOf = (messages: readonly Message[]): Bytes =>
  Buffer.from(
    messages
      .map(({ event, id, data }) =>
        id === null
          ? `event: ${event}\ndata: ${data}\n\n`
          : `event: ${event}\nid: ${id}\ndata: ${data}\n\n`,
      )
      .join(""),
  ) as Bytes;

/** Bytes waiting for one watcher, at most; about five hundred cards. */
export const MOST_WAITING = 262_144;

/** Time to read what is left after an end, ms; then the connection is cut. */
const LEAVE = 5000;

/** Time for which a watcher who is brought up to date may read nothing at all, ms. */
const PATIENCE = 30_000;

export interface Stream {
  readonly closed: () => boolean;
  /** False: the watcher is behind, or gone; nothing more will be sent. */
  readonly send: (bytes: Bytes) => boolean;
  /** A comment: keeps proxies from taking a quiet stream for a dead one. */
  readonly beat: () => void;
  /** Sets the id to resume from without telling anything. */
  readonly mark: (id: number) => void;
  /** Resolves when what was sent is on its way, or the watcher is gone. */
  readonly drained: () => Promise<void>;
  /** `backIn`: when the watcher is to come back, ms. */
  readonly end: (backIn?: number) => void;
  readonly onClosed: (listener: () => void) => void;
}

/** What never comes back over the connection needs no length, and ends with it. */
const HEAD = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  "x-accel-buffering": "no",
  connection: "close",
};

const headOf = (headers: Readonly<Record<string, unknown>>): string =>
  Object.entries({ ...headers, date: new Date().toUTCString(), ...HEAD })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");

/** One for each watcher, so it keeps no more than it must: its socket and two flags. */
class SocketStream implements Stream {
  readonly #socket: Socket;
  readonly #onBehind: () => void;
  #over: boolean;

  constructor(socket: Socket, head: string, onBehind: () => void) {
    this.#socket = socket;
    this.#onBehind = onBehind;
    // Whoever left while they were being looked up has closed already and will not again.
    this.#over = socket.destroyed;
    if (this.#over) return;
    socket.once("close", () => (this.#over = true));
    socket.write(`HTTP/1.1 200 OK\r\n${head}\r\nretry: 1000\n\n`);
  }

  closed(): boolean {
    return this.#over;
  }

  send(data: Bytes): boolean {
    if (this.#over) return false;
    this.#socket.write(data);
    if (this.#socket.writableLength <= MOST_WAITING) return true;
    this.#end("event: behind\ndata: {}\n\n");
    this.#onBehind();
    return false;
  }

  beat(): void {
    if (!this.#over) this.#socket.write(":\n\n");
  }

  mark(id: number): void {
    if (!this.#over) this.#socket.write(`id: ${id}\n\n`);
  }

  drained(): Promise<void> {
    const socket = this.#socket;
    if (this.#over || !socket.writableNeedDrain) return Promise.resolve();
    return new Promise((go) => {
      const timer = setTimeout(() => socket.destroy(), PATIENCE).unref();
      const done = (): void => {
        clearTimeout(timer);
        socket.off("drain", done);
        socket.off("close", done);
        go();
      };
      socket.once("drain", done);
      socket.once("close", done);
    });
  }

  end(backIn?: number): void {
    this.#end(backIn === undefined ? undefined : `retry: ${backIn}\n\n`);
  }

  onClosed(listener: () => void): void {
    if (this.#socket.destroyed) queueMicrotask(listener);
    else this.#socket.once("close", listener);
  }

  #end(last?: string): void {
    if (this.#over) return;
    this.#over = true;
    const socket = this.#socket;
    if (last === undefined) socket.end();
    else socket.end(last);
    setTimeout(() => socket.destroy(), LEAVE).unref();
  }
}

/**
 * Takes over the connection from the response, which is over with that. Headers that were set for
 * every answer go with it. `onBehind` hears of a watcher who could not keep up.
 */
export function openStream(reply: FastifyReply, onBehind = (): void => undefined): Stream {
  reply.hijack();
  const { raw, request } = reply;
  const { socket } = request.raw;
  const head = headOf(reply.getHeaders());
  if (raw.socket) raw.detachSocket(socket);
  // For those who wait for answers under way (http/drain.ts).
  raw.emit("close");
  return new SocketStream(socket, head, onBehind);
}
