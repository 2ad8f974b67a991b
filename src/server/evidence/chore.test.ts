import Fastify from "fastify";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { hourly } from "./chore.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

it("[EV2] a chore runs a minute after the start and then every hour, also after a fault", async () => {
  const app = Fastify();
  let runs = 0;
  hourly(app, "a chore", async () => {
    runs++;
    if (runs === 1) throw new Error("the database was away");
  });
  await app.ready();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(runs).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(2 * 3_600_000);
  expect(runs).toBe(3);
  await app.close();
  await vi.advanceTimersByTimeAsync(10 * 3_600_000);
  expect(runs).toBe(3);
});

it("[EV2] it never runs twice at once, runs again if asked meanwhile, and closing waits for it", async () => {
  const app = Fastify();
  const under = { now: 0, most: 0, done: 0 };
  const gates: (() => void)[] = [];
  const chore = hourly(app, "a chore", async () => {
    under.most = Math.max(under.most, ++under.now);
    await new Promise<void>((open) => void gates.push(open));
    under.now--;
    under.done++;
  });
  await app.ready();
  for (let n = 0; n < 3; n++) chore.run();
  gates.shift()!();
  await vi.waitFor(() => expect(gates).toHaveLength(1), { timeout: 30_000 });
  let closed = false;
  const closing = app.close().then(() => (closed = true));
  await new Promise((next) => void setImmediate(next));
  chore.run();
  expect(closed).toBe(false);
  gates.shift()!();
  await closing;
  expect(under).toEqual({ now: 0, most: 1, done: 2 });
});
