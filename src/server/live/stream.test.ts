import Fastify from "fastify";
import { connect, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import { redact, sightOfWall } from "../../protocol/redact.ts";
import { bytesOf, MOST_WAITING, openStream, type Stream } from "./stream.ts";

const sight = sightOfWall(
  { kind: "staff", userId: "u", name: "Sam", centreId: "c", roles: ["tutor"] },
  { centreId: "c", classStaff: ["u"] },
);
const message = (n: number, size = 1000) =>
  bytesOf([
    {
      event: "card",
      id: n,
      data: redact(sight, { ended: false, json: JSON.stringify({ n, fill: "x".repeat(size) }) })!,
    },
  ]);

const app = Fastify();
let opened: (stream: Stream) => void = () => {};
app.get("/stream", (_request, reply) => {
  opened(openStream(reply));
  return reply;
});
await app.listen({ host: "127.0.0.1", port: 0 });
afterAll(() => app.close());
const { port } = app.server.address() as AddressInfo;

/** A watcher through a bare socket, who reads when told to. */
async function watcher(): Promise<{ socket: Socket; stream: Stream }> {
  const socket = connect(port, "127.0.0.1");
  const stream = new Promise<Stream>((resolve) => (opened = resolve));
  socket.write("GET /stream HTTP/1.1\r\nhost: here\r\n\r\n");
  return { socket, stream: await stream };
}

it("[LV6] what waits for a watcher who does not read is bounded; they are told, and it ends", async () => {
  const { socket, stream } = await watcher();
  socket.pause();
  let sent = 0;
  // The kernel takes some megabytes before anything has to wait here.
  while (stream.send(message(sent, 10_000))) {
    sent += 1;
    if (sent % 20 === 0) await new Promise((go) => setImmediate(go));
    expect(sent).toBeLessThan(10_000);
  }
  expect(stream.closed()).toBe(true);
  expect(stream.send(message(sent))).toBe(false);
  let text = "";
  socket.setEncoding("utf8");
  socket.on("data", (part: string) => (text += part));
  const ended = new Promise((resolve) => socket.once("close", resolve));
  socket.resume();
  await ended;
  // Everything up to the end is there, and the last id tells where to go on.
  expect(text.endsWith("event: behind\ndata: {}\n\n")).toBe(true);
  const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  expect(ids).toEqual(Array.from({ length: sent + 1 }, (_, at) => at));
});

it("[LV6] a watcher who never reads again is cut off", async () => {
  const { socket, stream } = await watcher();
  socket.pause();
  for (let n = 0; stream.send(message(n, 50_000)); n++) {
    if (n % 20 === 0) await new Promise((go) => setImmediate(go));
  }
  await new Promise<void>((resolve) => stream.onClosed(resolve));
  socket.destroy();
});

it("[LV6] whoever reads is not cut off, however much it is, as long as it is told at their pace", async () => {
  const { socket, stream } = await watcher();
  let bytes = 0;
  socket.on("data", (part) => (bytes += part.length));
  for (let n = 0; n < 200; n++) {
    expect(stream.send(message(n, 50_000))).toBe(true);
    await stream.drained();
  }
  expect(200 * 50_000).toBeGreaterThan(30 * MOST_WAITING);
  stream.end();
  await new Promise((resolve) => socket.once("close", resolve));
  expect(bytes).toBeGreaterThan(200 * 50_000);
});

it("[LV7] a stream whose watcher left before it began is over", async () => {
  const { socket, stream } = await watcher();
  const closed = new Promise<void>((resolve) => stream.onClosed(resolve));
  socket.destroy();
  await closed;
  expect(stream.closed()).toBe(true);
  expect(stream.send(message(1))).toBe(false);
});
