import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { aClassroom, aStaff } from "../../../tests/support/classroom.ts";
import { edges } from "../../../tests/support/edge.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { rawSocket } from "../../../tests/support/rawSocket.ts";
import { mayUpgrade } from "./upgrade.ts";

const start = nodes();
const edge = edges();
const place = () => ({ databaseUrl: null, data: mkdtempSync(join(tmpdir(), "redress-data-")) });

const UPGRADE =
  "connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

it("[SR25] an upgrade that nobody offers is answered as a plain request, body and all", async () => {
  const { url } = await edge(
    (app) => void app.post("/taken", (request, reply) => reply.send(request.body)),
  );
  for (const upgrade of [UPGRADE, "connection: upgrade, http2-settings\r\nupgrade: h2c\r\n"]) {
    const raw = await rawSocket(url);
    raw.send(
      `POST /taken HTTP/1.1\r\nhost: x\r\n${upgrade}content-type: application/json\r\ncontent-length: 7\r\n\r\n{"a":1}`,
    );
    await expect.poll(raw.received).toMatch(/^HTTP\/1\.1 200 [\s\S]*\{"a":1\}$/);
    raw.send(`GET /healthz HTTP/1.1\r\nhost: x\r\n${upgrade}\r\n`);
    await expect.poll(raw.received).toContain('{"status":"up"}');
    raw.socket.destroy();
  }
});

it("[SR25] what leaves HTTP is the outbox and the streams of the routes, and nothing spelt like them", async () => {
  const node = await start(testConfig(place()), { viewerOf: viewerFromHeader });
  const leaves = (method: string, url: string, headers = {}): boolean =>
    mayUpgrade(Object.assign(new IncomingMessage(new Socket()), { method, url, headers }));
  const routes = node.app.printRoutes({ commonPrefix: false });
  expect(routes.match(/\/live \(/g)).toHaveLength(5);
  expect(leaves("GET", "/api/classes/c/live")).toBe(true);
  expect(leaves("GET", "/api/plays/p/live?after=3")).toBe(true);
  expect(leaves("GET", "/api/classes/c/lesson/live")).toBe(true);
  expect(leaves("GET", "/api/lessons/l/live")).toBe(true);
  expect(leaves("GET", "/api/my/lesson/live")).toBe(true);
  expect(leaves("GET", "/api/outbox", { upgrade: "WebSocket" })).toBe(true);
  for (const url of [
    "/api/outbox",
    "/api/classes/c/wall",
    "/api/classes/c/lives",
    "/api/my/live",
    "/live",
  ]) {
    expect([url, leaves("GET", url)]).toEqual([url, false]);
  }
  expect(leaves("HEAD", "/api/classes/c/live")).toBe(false);
  expect(leaves("POST", "/api/classes/c/live")).toBe(false);
});

it("[SR25] a stream is refused in our words, begins with our headers, and ends when its watcher sends or leaves half", async () => {
  const node = await start(testConfig(place()), { viewerOf: viewerFromHeader });
  const { centreId, classId, tutor } = await aClassroom(node);
  const ask = (viewer: unknown, more = "") =>
    `GET /api/classes/${classId}/live HTTP/1.1\r\nhost: x\r\nx-viewer: ${JSON.stringify(viewer)}\r\n${more}\r\n`;
  const open = async () => {
    const raw = await rawSocket(node.url);
    raw.send(ask(tutor));
    await expect.poll(raw.received).toContain("id: 0\n\n");
    return raw;
  };
  const stranger = await rawSocket(node.url);
  stranger.send(ask(aStaff(centreId, ["tutor"])));
  expect(await stranger.closed).toMatch(
    /^HTTP\/1\.1 403 [\s\S]*x-frame-options: DENY[\s\S]*not-allowed/,
  );
  const elsewhere = await rawSocket(node.url);
  elsewhere.send(ask(tutor, "sec-fetch-site: cross-site\r\n"));
  expect(await elsewhere.closed).toMatch(/^HTTP\/1\.1 403 [\s\S]*other-site/);

  const [talks, leaves, stays] = [await open(), await open(), await open()];
  expect(stays.received()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  for (const line of [
    "content-type: text/event-stream; charset=utf-8",
    "x-content-type-options: nosniff",
    "cache-control: no-store",
    "connection: close",
  ]) {
    expect(stays.received()).toContain(`${line}\r\n`);
  }
  expect(stays.received().match(/cache-control/g)).toHaveLength(1);
  talks.send("GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n");
  expect(await talks.closed).not.toContain("up");
  leaves.socket.end();
  await leaves.closed;
  await expect.poll(() => node.context.metrics.text()).toContain("redress_watchers 1");
  const closing = node.close();
  expect(await stays.closed).toMatch(/retry: \d{3,4}\n\n$/);
  await closing;
});

it("[SR12] sockets that have left HTTP are no unfinished requests", async () => {
  const node = await start(testConfig(place()), {
    viewerOf: viewerFromHeader,
    limits: { unfinished: 4 },
  });
  const { classId, tutor } = await aClassroom(node);
  const raws = [];
  for (let n = 0; n < 12; n++) {
    const raw = await rawSocket(node.url);
    raw.send(
      `GET /api/classes/${classId}/live HTTP/1.1\r\nhost: x\r\nx-viewer: ${JSON.stringify(tutor)}\r\n\r\n`,
    );
    await expect.poll(raw.received).toContain("id: 0\n\n");
    raws.push(raw);
  }
  expect(await node.context.metrics.text()).toContain("redress_watchers 12");
  for (const { socket } of raws) socket.destroy();
});
