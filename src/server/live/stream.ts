/**
 * One watcher's Server-Sent Events, written to the response as they are. What it has not read yet is
 * bounded: a watcher who cannot keep up is told so and resumes from the last id it has [LV6].
 */
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
  readonly end: () => void;
  readonly onClosed: (listener: () => void) => void;
}

/**
 * Takes over the response. Headers that were set for every answer go with it. `onBehind` hears of a
 * watcher who could not keep up.
 */
export function openStream(reply: FastifyReply, onBehind = (): void => undefined): Stream {
  reply.hijack();
  const { raw } = reply;
  // The end of the stream is the end of the connection: no piece needs its length before it.
  raw.useChunkedEncodingByDefault = false;
  raw.shouldKeepAlive = false;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  raw.write("retry: 1000\n\n");
  // Whoever left while they were being looked up has closed already and will not again.
  const gone = raw.destroyed || !raw.socket || raw.socket.destroyed;
  let over = gone;
  raw.on("error", () => {});
  raw.once("close", () => (over = true));

  const end = (last?: string): void => {
    if (over) return;
    over = true;
    raw.end(last);
    setTimeout(() => raw.destroy(), LEAVE).unref();
  };
  return {
    closed: () => over,
    send: (data) => {
      if (over) return false;
      raw.write(data);
      if (raw.writableLength <= MOST_WAITING) return true;
      end("event: behind\ndata: {}\n\n");
      onBehind();
      return false;
    },
    beat: () => void (over || raw.write(":\n\n")),
    mark: (id) => void (over || raw.write(`id: ${id}\n\n`)),
    drained: () =>
      over || !raw.writableNeedDrain
        ? Promise.resolve()
        : new Promise((go) => {
            const timer = setTimeout(() => raw.destroy(), PATIENCE).unref();
            const done = (): void => {
              clearTimeout(timer);
              raw.off("drain", done);
              raw.off("close", done);
              go();
            };
            raw.once("drain", done);
            raw.once("close", done);
          }),
    end: () => end(),
    onClosed: (listener) => {
      if (gone) queueMicrotask(listener);
      else raw.once("close", listener);
    },
  };
}
