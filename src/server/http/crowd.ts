/**
 * Slow requests in crowds. One address may have so many requests on their way in at once; whoever
 * sends one more takes the place of that which has been dawdling longest. Honest requests arrive
 * within moments, so it is not them who are dropped, even where a whole college shares an address.
 * Behind a proxy every request has its address, and this is the proxy's task.
 */
import type { Server } from "node:http";
import type { Socket } from "node:net";

export function thinCrowds(server: Server, most: number): void {
  /** Sockets of an address that wait for the rest of a request, longest first. */
  const waiting = new Map<string, Set<Socket>>();

  const enter = (socket: Socket): void => {
    const address = socket.remoteAddress ?? "";
    const crowd = waiting.get(address) ?? new Set();
    waiting.set(address, crowd.add(socket));
    if (crowd.size <= most) return;
    const [longest] = crowd;
    leave(longest!, address);
    longest!.destroy();
  };
  const leave = (socket: Socket, address: string): void => {
    const crowd = waiting.get(address);
    if (crowd?.delete(socket) && crowd.size === 0) waiting.delete(address);
  };

  server.on("connection", (socket) => {
    // Once it is closed, a socket no longer knows whose it was.
    const address = socket.remoteAddress ?? "";
    enter(socket);
    socket.once("close", () => leave(socket, address));
  });
  server.on("request", (request) => {
    const { socket, headers } = request;
    const address = socket.remoteAddress ?? "";
    const hasBody =
      headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
    if (!hasBody) return leave(socket, address);
    enter(socket);
    request.once("end", () => leave(socket, address));
  });
}
