import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ask } from "../../../tests/support/ask.ts";
import { edges } from "../../../tests/support/edge.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { rawSocket, type Raw } from "../../../tests/support/rawSocket.ts";
import { deeperThan } from "./body.ts";

const start = nodes();
const edge = edges();
const place = () => ({ databaseUrl: null, data: mkdtempSync(join(tmpdir(), "redress-data-")) });

const JSON_TYPE = { "content-type": "application/json" };
const post = async (url: string, body: BodyInit, headers: Record<string, string> = JSON_TYPE) => {
  const answer = await fetch(url, { method: "POST", body, headers });
  return {
    status: answer.status,
    body: (await answer.json()) as { code: string; message: string },
  };
};
const well = async (url: string): Promise<number> => (await fetch(`${url}/healthz`)).status;

it("[SR9] bodies that are too large, broken, too deep or of another type are refused in our own words", async () => {
  const { url } = await edge((app) => void app.post("/taken", async () => ({})));
  const to = `${url}/taken`;
  expect((await post(to, "{}")).status).toBe(200);
  const deep = `${'{"a":['.repeat(5000)}1${"]}".repeat(5000)}`;
  const cases: [string, BodyInit, Record<string, string>, number, string][] = [
    ["large", `"${"x".repeat(1_100_000)}"`, JSON_TYPE, 413, "too-large"],
    ["broken", '{"name":"Imran', JSON_TYPE, 400, "bad-request"],
    ["empty", "", JSON_TYPE, 400, "bad-request"],
    ["deep", deep, JSON_TYPE, 400, "bad-request"],
    ["prototype", '{"__proto__":{"admin":true}}', JSON_TYPE, 400, "bad-request"],
    ["constructor", '{"constructor":{"prototype":{}}}', JSON_TYPE, 400, "bad-request"],
    ["text", "hello", { "content-type": "text/plain" }, 415, "wrong-type"],
    ["form", "a=1", { "content-type": "application/x-www-form-urlencoded" }, 415, "wrong-type"],
    ["parts", "x", { "content-type": "multipart/form-data; boundary=x" }, 415, "wrong-type"],
    ["no type", new Uint8Array([1]), {}, 415, "wrong-type"],
  ];
  for (const [what, body, headers, status, code] of cases) {
    const answer = await post(to, body, headers);
    expect([what, answer.status, answer.body.code]).toEqual([what, status, code]);
    expect(JSON.stringify(answer.body)).not.toContain("Imran");
  }
  expect(await well(url)).toBe(200);
});

it("[SR9] how deep a text is nested is told from its brackets outside strings", () => {
  expect(deeperThan('["[[[[", "\\"[[["]', 1)).toBe(false);
  const depthOf = (value: unknown): number =>
    typeof value === "object" && value !== null
      ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
      : 0;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(7), (value, most) => {
      expect(deeperThan(JSON.stringify(value), most)).toBe(depthOf(value) > most);
    }),
  );
});

it("[SR10] what another site makes a browser send is refused, by Origin and by Sec-Fetch-Site", async () => {
  const { url } = await start(testConfig(place()));
  const send = (method: string, headers: Record<string, string>) =>
    ask(`${url}/api/nothing`, headers, method).then(({ status }) => status);
  const own = new URL(url).origin;
  expect(await send("POST", { origin: "https://elsewhere.test" })).toBe(403);
  expect(await send("POST", { origin: "null" })).toBe(403);
  expect(await send("DELETE", { origin: own.replace(/\d+$/, "1") })).toBe(403);
  expect(await send("PUT", { "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await send("POST", { "sec-fetch-site": "same-site", origin: own })).toBe(403);
  expect(await send("GET", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" })).toBe(
    403,
  );
  // However the address is spelt, it is the route that counts.
  const spelt = await ask(`${url}/%61pi/me`, {
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "no-cors",
  });
  expect(spelt.status).toBe(403);
  // A link from elsewhere, as after signing in with the college's account; and our own pages.
  const led = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  expect(await send("GET", led)).toBe(404);
  expect(await send("POST", { "sec-fetch-site": "same-origin", origin: own })).toBe(404);
});

it("[SR11] sockets that send no request are answered and closed, the rest unharmed", async () => {
  const { url } = await start(testConfig(place()));
  const garbage: [string, string, number][] = [
    ["no HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400],
    ["no method", "HELLO / WORLD\r\n\r\n", 400],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
      400,
    ],
    [
      "two framings",
      "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["a line in a header", "GET / HTTP/1.1\r\nhost: x\r\nx: a\nb\r\n\r\n", 400],
    ["huge headers", `GET / HTTP/1.1\r\nhost: x\r\nx: ${"y".repeat(40_000)}\r\n\r\n`, 431],
  ];
  for (const [what, text, status] of garbage) {
    const raw = await rawSocket(url);
    raw.send(text);
    expect([what, Number((await raw.closed).slice(9, 12))]).toEqual([what, status]);
  }
  // Behind a request that stands: that one is answered, or the socket closed, and never crossed.
  const raw = await rawSocket(url);
  raw.send("GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n");
  await expect.poll(raw.received).toContain('{"status":"up"}');
  raw.send("\0\0\0\0\r\n\r\n");
  expect((await raw.closed).match(/HTTP\/1\.1/g)).toHaveLength(1);
  expect(await well(url)).toBe(200);
});

it("[SR12] requests that dawdle are cut off, and others are served all the while", async () => {
  const { url } = await start(testConfig(place()), {
    limits: { headersIn: 400, requestIn: 800, look: 50 },
  });
  const slow = await Promise.all(Array.from({ length: 60 }, () => rawSocket(url)));
  const over = slow.map(({ closed }) => closed);
  const attack = { over: false };
  const dribbling = (async () => {
    for (const [at, { send }] of slow.entries()) {
      send(
        at % 2
          ? "GET / HTTP/1.1\r\nhost: x\r\n"
          : "POST /api/nothing HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n",
      );
    }
    while (!attack.over) {
      for (const [at, { send, socket }] of slow.entries()) {
        if (socket.writable) send(at % 2 ? "x: y\r\n" : " ");
      }
      await after(50);
    }
  })();
  let served = 0;
  const cut = Promise.all(over).then((answers) => ((attack.over = true), answers));
  while (!attack.over) {
    expect(await well(url)).toBe(200);
    served++;
  }
  for (const answer of await cut) expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/);
  await dribbling;
  expect(served).toBeGreaterThan(0);
});

it("[SR12] sockets opened for later and requests that are here are not taken for dawdlers", async () => {
  const { url } = await start(testConfig(place()), { limits: { unfinished: 20 } });
  const idle = await Promise.all(Array.from({ length: 100 }, () => rawSocket(url)));
  const body = "{}";
  for (const { send } of idle) {
    send(
      `POST /api/leave HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  }
  for (const { received, socket } of idle) {
    await expect.poll(received).toMatch(/^HTTP\/1\.1 /);
    socket.destroy();
  }
});

it("[SR12] one address has only so many sockets", async () => {
  const { url } = await start(testConfig(place()), { limits: { socketsOfOne: 10 } });
  const sockets = await Promise.all(Array.from({ length: 30 }, () => rawSocket(url)));
  await expect.poll(() => sockets.filter(({ socket }) => !socket.closed).length).toBe(10);
  for (const { socket } of sockets) socket.destroy();
  await expect.poll(() => well(url).catch(() => 0)).toBe(200);
});

it("[SR12] of too many unfinished requests from one address the longest under way goes first", async () => {
  const { url } = await start(testConfig(place()), { limits: { unfinished: 20 } });
  const slow: Raw[] = [];
  for (let n = 0; n < 50; n++) {
    const raw = await rawSocket(url);
    raw.send("GET / HTTP/1.1\r\n");
    slow.push(raw);
  }
  await expect.poll(() => slow.filter(({ socket }) => !socket.closed).length).toBe(20);
  // Whoever sends whole requests from the same address is served.
  for (let n = 0; n < 5; n++) expect(await well(url)).toBe(200);
  expect(slow.slice(0, 30).every(({ socket }) => socket.closed)).toBe(true);
  for (const { socket } of slow) socket.destroy();
});
