/**
 * HTTP by hand over a socket that stays open: what loads a server must cost the machine as little as
 * it can, or it is itself that is measured.
 */
import { connect, type Socket } from "node:net";

export interface Wire {
  /** Sends a request; resolves with status and body. One at a time. */
  readonly post: (path: string, cookie: string, body: string) => Promise<Answer>;
  readonly close: () => void;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const END = "\r\n\r\n";

export async function openWire(server: string): Promise<Wire> {
  const { hostname, port, host } = new URL(server);
  const socket = await opened(hostname, Number(port));
  let text = "";
  let waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;
  socket.setEncoding("latin1").on("data", (part: string) => {
    text += part;
    const head = text.indexOf(END);
    if (head < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
    if (text.length < head + END.length + length) return;
    const answer = {
      status: Number(text.slice(9, 12)),
      body: text.slice(head + END.length, head + END.length + length),
    };
    text = "";
    const { resolve } = waiting!;
    waiting = null;
    resolve(answer);
  });
  const broken = (): void => {
    waiting?.reject(new Error("the server closed the connection"));
    waiting = null;
  };
  socket.on("close", broken).on("error", broken);
  return {
    post: (path, cookie, body) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
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

/** Reads Server-Sent Events; `heard` is given the data of each that has an id. */
export async function openEvents(
  server: string,
  path: string,
  cookie: string,
  heard: (data: string) => void,
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
      if (data >= 0 && block.includes("id: ")) heard(block.slice(data + 6).split("\n", 1)[0]!);
    }
  });
  socket.on("error", (error) => open.reject(error));
  socket.write(
    `GET ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\naccept: text/event-stream\r\n\r\n`,
  );
  await open.promise;
  return { close: () => socket.destroy() };
}
