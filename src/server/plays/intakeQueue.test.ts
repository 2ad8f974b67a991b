import { expect, it } from "vitest";
import type { Batch } from "../../protocol/batch.ts";
import type { Ground } from "./group.ts";
import { openIntake } from "./intake.ts";
import type { Answer, Sent } from "./sent.ts";

/** A database that answers nothing until it is told to, and then only that it failed. */
function stuck() {
  const calls: (() => void)[] = [];
  const execute = () =>
    new Promise((_, reject) => calls.push(() => reject(new Error("the disk is full"))));
  const ground = { store: { db: { transaction: () => ({ execute }) } } } as unknown as Ground;
  return { ground, calls };
}

const sent = (items: number): Sent =>
  ({ batch: { items: Array(items).fill(null) } as unknown as Batch }) as Sent;

it("[PS10] more than the queue holds is turned away at once, and what waits is answered in the end", async () => {
  const { ground, calls } = stuck();
  const faults: unknown[] = [];
  const intake = openIntake(ground, {
    over: () => {},
    grouped: () => {},
    fault: (error) => faults.push(error),
  });
  const waiting: Promise<Answer>[] = [];
  let turnedAway = 0;
  for (let n = 0; n < 2500; n++) {
    waiting.push(intake.take(sent(1)));
    if (n % 500 === 0) await new Promise((go) => setTimeout(go, 20));
  }
  const drained = intake.drained();
  let over = false;
  void drained.then(() => (over = true));
  for (;;) {
    if (over) break;
    for (const fail of calls.splice(0)) fail();
    await new Promise((go) => setImmediate(go));
  }
  const answers = await Promise.all(waiting);
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, status: 503 });
    if (!answer.ok && answer.code === "busy") turnedAway += 1;
  }
  expect(turnedAway).toBeGreaterThan(0);
  expect(answers.length - turnedAway).toBeGreaterThanOrEqual(2000);
  // Not each of two thousand batches was tried on a database that is down.
  expect(faults.length).toBeLessThan(200);
});

it("[PS10] a few batches with very many events are too much as well", async () => {
  const { ground, calls } = stuck();
  const intake = openIntake(ground, { over: () => {}, grouped: () => {}, fault: () => {} });
  const first = Array.from({ length: 100 }, () => intake.take(sent(200)));
  expect(await intake.take(sent(200))).toMatchObject({ ok: false, status: 503, code: "busy" });
  let done = false;
  void Promise.all(first).then(() => (done = true));
  for (;;) {
    if (done) break;
    for (const fail of calls.splice(0)) fail();
    await new Promise((go) => setTimeout(go, 1));
  }
});
