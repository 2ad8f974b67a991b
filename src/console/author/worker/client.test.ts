import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clientOf, PATIENCE, TO_BEGIN, type WorkerLike } from "./client.ts";
import type { FromWorker, Job, ToWorker } from "./job.ts";

const work = { main: "t.ink", files: new Map() };
const look: Extract<Job, { kind: "look" }> = { kind: "look", work };
const random: Extract<Job, { kind: "random" }> = { kind: "random", work, count: 9, firstSeed: 1 };

/** Workers that do as the test says; each is up as soon as it is asked anything, or when it says so. */
function fakes({ slow = false } = {}) {
  const made: { readonly asked: ToWorker[]; ended: boolean; say: (m: FromWorker) => void }[] = [];
  const make = (): WorkerLike => {
    const fake = { asked: [] as ToWorker[], ended: false, say: (_: FromWorker) => {} };
    const worker = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      onerror: null,
      postMessage: (message: ToWorker) => {
        if (!slow && fake.asked.length === 0) fake.say({ type: "up" });
        fake.asked.push(message);
      },
      terminate: () => {
        fake.ended = true;
      },
    };
    fake.say = (message) => worker.onmessage?.({ data: message } as MessageEvent);
    made.push(fake);
    return worker as unknown as WorkerLike;
  };
  return { made, client: clientOf(make) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the watchdog", () => {
  it("[AU6] an answer in time is the answer, and the worker stays", async () => {
    const { made, client } = fakes();
    const asked = client.ask(look);
    vi.advanceTimersByTime(PATIENCE.look - 1);
    made[0]?.say({ type: "done", id: 0, answer: "found" as never });
    expect(await asked).toEqual({ ok: true, answer: "found" });
    vi.advanceTimersByTime(PATIENCE.look * 3);
    expect(made.map(({ ended }) => ended)).toEqual([false]);
  });

  it("[AU6] silence ends the worker, names the last knot, and the next job gets a new one", async () => {
    const { made, client } = fakes();
    const asked = client.ask(look);
    made[0]?.say({ type: "knot", id: 0, knot: "proof" });
    vi.advanceTimersByTime(PATIENCE.look);
    expect(await asked).toEqual({ ok: false, why: "silent", knot: "proof" });
    expect(made[0]?.ended).toBe(true);
    const next = client.ask(look);
    made[1]?.say({ type: "done", id: 1, answer: "again" as never });
    expect(await next).toEqual({ ok: true, answer: "again" });
  });

  it("[AU6] a worker that is long in coming is waited for: patience begins once it is up", async () => {
    const { made, client } = fakes({ slow: true });
    const asked = client.ask(look);
    vi.advanceTimersByTime(TO_BEGIN - 1);
    made[0]?.say({ type: "up" });
    vi.advanceTimersByTime(PATIENCE.look - 1);
    made[0]?.say({ type: "done", id: 0, answer: "found" as never });
    expect(await asked).toEqual({ ok: true, answer: "found" });
  });

  it("[AU6] a worker that never comes is told of as that, and no story is blamed", async () => {
    const { made, client } = fakes({ slow: true });
    const asked = client.ask(look);
    vi.advanceTimersByTime(TO_BEGIN);
    expect(await asked).toMatchObject({
      why: "failed",
      message: expect.stringContaining("could not be started"),
    });
    expect(made[0]?.ended).toBe(true);
  });

  it("[AU6] knots alone are no sign of life, progress is", async () => {
    const { made, client } = fakes();
    const seen: number[] = [];
    const asked = client.ask(random, ({ done }) => seen.push(done));
    for (let done = 1; done <= 3; done++) {
      vi.advanceTimersByTime(PATIENCE.random - 1);
      made[0]?.say({ type: "progress", id: 0, progress: { done, of: 9 } });
    }
    expect(seen).toEqual([1, 2, 3]);
    expect(made[0]?.ended).toBe(false);
    vi.advanceTimersByTime(PATIENCE.random - 1);
    made[0]?.say({ type: "knot", id: 0, knot: "loop" });
    vi.advanceTimersByTime(1);
    expect(await asked).toEqual({ ok: false, why: "silent", knot: "loop" });
  });

  it("[AU6] a job that waits behind another is waited for from its own turn on", async () => {
    const { made, client } = fakes();
    const [first, second] = [client.ask(look), client.ask(look)];
    vi.advanceTimersByTime(PATIENCE.look - 1);
    made[0]?.say({ type: "done", id: 0, answer: 1 as never });
    vi.advanceTimersByTime(PATIENCE.look - 1);
    made[0]?.say({ type: "done", id: 1, answer: 2 as never });
    expect([await first, await second]).toEqual([
      { ok: true, answer: 1 },
      { ok: true, answer: 2 },
    ]);
  });

  it("[AU6] everybody who waits for a worker that had to be ended is told", async () => {
    const { client } = fakes();
    const both = Promise.all([client.ask(look), client.ask(look)]);
    vi.advanceTimersByTime(PATIENCE.look);
    expect((await both).map((outcome) => outcome.ok)).toEqual([false, false]);
  });

  it("[AU17] a job that cannot hear is dropped with its worker, and the next gets a new one", async () => {
    const { made, client } = fakes();
    const asked = client.ask({ kind: "atlas", work });
    client.drop();
    expect(await asked).toEqual({ ok: false, why: "dropped" });
    expect(made[0]?.ended).toBe(true);
    const next = client.ask(look);
    made[1]?.say({ type: "done", id: 1, answer: "again" as never });
    expect(await next).toEqual({ ok: true, answer: "again" });
  });

  it("[AU13] to stop is asked of the worker, which answers with what it has", () => {
    const { made, client } = fakes();
    void client.ask(random);
    client.stop();
    expect(made[0]?.asked.at(-1)).toEqual({ type: "stop", id: 0 });
  });
});
