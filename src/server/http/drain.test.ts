import { get } from "node:http";
import { expect, it } from "vitest";
import { edges } from "../../../tests/support/edge.ts";
import { rawSocket } from "../../../tests/support/rawSocket.ts";

const edge = edges();

async function anEdge(changes: { readonly grace?: number; readonly drain?: number } = {}) {
  let answer = (): void => undefined;
  const told = new Promise<void>((resolve) => (answer = resolve));
  let asked = 0;
  const opened = await edge(
    (app) => {
      app.get("/slow", async () => {
        asked++;
        await told;
        return { done: true };
      });
      app.get("/stream", (_request, reply) => {
        reply.hijack();
        reply.raw.writeHead(200, { "content-type": "text/event-stream" });
        reply.raw.write("id: 7\ndata: {}\n\n");
        asked++;
      });
    },
    { grace: changes.grace ?? 0 },
    changes.drain === undefined ? {} : { drain: changes.drain },
  );
  return { ...opened, answer, asked: () => asked };
}

it("[SR7] a shutdown answers what is under way, ends streams with a hint, and lets nobody in", async () => {
  const { url, close, answer, asked } = await anEdge();
  const slow = await rawSocket(url);
  slow.send("GET /slow HTTP/1.1\r\nhost: x\r\n\r\n");
  const stream = await rawSocket(url);
  stream.send("GET /stream HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n");
  const idle = await rawSocket(url);
  idle.send("GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n");
  await expect.poll(asked).toBe(2);
  await expect.poll(idle.received).toContain("up");

  const closed = close();
  const [, streamed] = [await idle.closed, await stream.closed];
  expect(streamed).toMatch(/id: 7\ndata: \{\}\n\n[\s\S]*retry: \d+\n\n/);
  // In order, with the last chunk, and not cut off.
  expect(streamed.endsWith("0\r\n\r\n")).toBe(true);
  const late = new Promise((resolve) => get(`${url}/healthz`).once("error", resolve));
  expect(await late).toMatchObject({ code: "ECONNREFUSED" });
  answer();
  const answered = await slow.closed;
  expect(answered).toContain('{"done":true}');
  expect(answered).toMatch(/connection: close/i);
  await closed;
});

it("[SR7] first it says that it is not ready, and serves on for as long as it was told to", async () => {
  const { url, close } = await anEdge({ grace: 1.5 });
  const closed = close();
  const ready = await fetch(`${url}/readyz`);
  expect([ready.status, ((await ready.json()) as { code: string }).code]).toEqual([503, "closing"]);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await closed;
});

it("[SR7] whoever is still there after the limit is cut off", async () => {
  const { url, close, asked } = await anEdge({ drain: 200 });
  const slow = await rawSocket(url);
  slow.send("GET /slow HTTP/1.1\r\nhost: x\r\n\r\n");
  await expect.poll(asked).toBe(1);
  await close();
  expect(await slow.closed).toBe("");
});

it("[SR7] a connection that has asked for nothing holds nothing up", async () => {
  // Beyond this test's own patience: only the connection's being closed lets the shutdown end.
  const { url, close } = await anEdge({ drain: 1_000_000 });
  const silent = await rawSocket(url);
  await close();
  expect(await silent.closed).toBe("");
});
