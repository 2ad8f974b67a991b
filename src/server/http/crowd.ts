/**
 * Slow requests in crowds. One address may have so many requests on their way in at once; whoever
 * sends one more takes the place of that which has been dawdling longest. Honest requests arrive
 * within moments, so it is not them who are dropped, even where a whole college shares an address.
 * Behind a proxy every request has its address, and this is the proxy's task.
 */
import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

/** Sockets that may be waiting for the rest of a request, longest first; null: for its first line. */
type Crowd = Map<Socket, IncomingMessage | null>;

/** A browser opens sockets for later, and a request may be here and not yet be read: that is no dawdling. */
const dawdles = (socket: Socket, request: IncomingMessage | null): boolean =>
  request ? !request.complete : socket.bytesRead > 0;

export function thinCrowds(
  server: Server,
  { unfinished, socketsOfOne }: { readonly unfinished: number; readonly socketsOfOne: number },
): void {
  const crowds = new Map<string, Crowd>();
  const open = new Map<string, number>();

  const enter = (address: string, socket: Socket, request: IncomingMessage | null): void => {
    const crowd: Crowd = crowds.get(address) ?? new Map();
    crowds.set(address, crowd);
    // Whoever begins anew stands at the end again.
    crowd.delete(socket);
    crowd.set(socket, request);
    while (crowd.size > unfinished) {
      const [longest, its] = crowd.entries().next().value!;
      crowd.delete(longest);
      if (dawdles(longest, its)) longest.destroy();
    }
  };
  const leave = (address: string, socket: Socket): void => {
    const crowd = crowds.get(address);
    if (crowd?.delete(socket) && crowd.size === 0) crowds.delete(address);
  };

  server.on("connection", (socket) => {
    // Once it is closed, a socket no longer knows whose it was.
    const address = socket.remoteAddress ?? "";
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once("close", () => {
      leave(address, socket);
      const left = open.get(address)! - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count > socketsOfOne) socket.destroy();
    else enter(address, socket, null);
  });
  server.on("upgrade", ({ socket }: IncomingMessage) => leave(socket.remoteAddress ?? "", socket));
  server.on("request", (request) => {
    const { socket, headers } = request;
    const address = socket.remoteAddress ?? "";
    const hasBody =
      headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
    if (!hasBody) return leave(address, socket);
    enter(address, socket, request);
    request.once("end", () => leave(address, socket));
  });
}
