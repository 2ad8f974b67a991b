/** A bare socket to a server: for what no HTTP client would send. */
import { connect, type Socket } from "node:net";

export interface Raw {
  readonly socket: Socket;
  readonly send: (text: string) => void;
  /** Everything received so far. */
  readonly received: () => string;
  /** Resolves with everything received once the other side has closed. */
  readonly closed: Promise<string>;
}

export async function rawSocket(url: string): Promise<Raw> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.setEncoding("utf8").on("data", (part) => (text += part));
  // A reset is one way of being closed.
  socket.on("error", () => undefined);
  const closed = new Promise<string>((resolve) => socket.once("close", () => resolve(text)));
  await new Promise((resolve) => void socket.once("connect", resolve));
  return { socket, send: (part) => void socket.write(part), received: () => text, closed };
}
