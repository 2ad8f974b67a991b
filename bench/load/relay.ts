/**
 * The least that could do it: what a publisher sends to a room goes to those who watch the room, by
 * WebSocket. No storage, no sign-in, no check. Run as a process of its own.
 */
import type { AddressInfo } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";

const rooms = new Map<string, Set<WebSocket>>();
const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
server.on("connection", (socket, request) => {
  const [, role, room] = (request.url ?? "").split("/");
  const watchers = rooms.get(room!) ?? new Set();
  rooms.set(room!, watchers);
  if (role === "watch") {
    watchers.add(socket);
    socket.on("close", () => watchers.delete(socket));
  } else {
    socket.on("message", (data, binary) => {
      for (const watcher of watchers) watcher.send(data, { binary });
    });
  }
});
server.on("listening", () => process.send!({ port: (server.address() as AddressInfo).port }));
// Before its memory is measured.
process.on("message", () => void globalThis.gc?.());
process.once("disconnect", () => process.exit(0));
