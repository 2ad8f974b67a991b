/** A socket of the browser's to the class's server. */
import { OUTBOX } from "../../protocol/outboxLine.ts";
import type { Heard, Plug } from "./socket.ts";

export function plug({ opened, said, closed }: Heard): Plug {
  // The page's own folder is where the server is, as for requests.
  const address = new URL(`./api/${OUTBOX}`, location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(address);
  socket.addEventListener("open", opened);
  socket.addEventListener("message", ({ data }) => said(String(data)));
  socket.addEventListener("close", closed);
  return {
    send: (text) => socket.send(text),
    close: () => socket.close(),
  };
}
