/**
 * A client of Server-Sent Events as browsers have it: comes back by itself after any cut, with the id
 * of what it heard last.
 */
import { get, type ClientRequest } from "node:http";

export interface Heard {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

export interface Stream {
  readonly close: () => void;
  /** Times it was connected; 0 until it is for the first time. */
  readonly connections: () => number;
  /** Stops reading, as a watcher does whose machine has gone to sleep; and goes on. */
  readonly pause: () => void;
  readonly resume: () => void;
}

/** Milliseconds before it comes back; servers may hint at another time. */
const AGAIN = 100;

const fieldsOf = (block: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const line of block.split("\n")) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1).replace(/^ /, "");
    fields.set(name, fields.has(name) ? `${fields.get(name)}\n${value}` : value);
  }
  return fields;
};

/** `address` is asked for each connection: the server may have moved. */
export function openStream(
  address: () => string,
  headers: Readonly<Record<string, string>>,
  heard: (message: Heard) => void,
): Stream {
  let last: string | null = null;
  let request: ClientRequest | null = null;
  let closed = false;
  let connections = 0;
  let paused = false;
  let timer: NodeJS.Timeout | undefined;

  const again = (): void => {
    if (!closed) timer = setTimeout(connect, AGAIN);
  };
  const connect = (): void => {
    let rest = "";
    const own = { ...headers, accept: "text/event-stream" };
    request = get(
      address(),
      { agent: false, headers: last === null ? own : { ...own, "last-event-id": last } },
      (answer) => {
        if (answer.statusCode === 200) connections++;
        answer.setEncoding("utf8").on("data", (text: string) => {
          rest += text;
          for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
            const fields = fieldsOf(rest.slice(0, end));
            rest = rest.slice(end + 2);
            const id = fields.get("id") ?? null;
            if (id !== null) last = id;
            const data = fields.get("data");
            if (data !== undefined) heard({ id, event: fields.get("event") ?? "message", data });
          }
        });
        if (paused) answer.pause();
        answer.once("close", again);
        answer.on("error", () => undefined);
      },
    );
    request.once("error", again);
  };
  connect();
  const socket = () => request?.socket;
  return {
    close: () => {
      closed = true;
      clearTimeout(timer);
      request?.destroy();
    },
    connections: () => connections,
    pause: () => {
      paused = true;
      socket()?.pause();
    },
    resume: () => {
      paused = false;
      socket()?.resume();
    },
  };
}
