/** Watchers who stop reading: the server keeps little for them, and they miss nothing in the end. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { PlayEvent } from "../../src/play/event.ts";
import { agrees } from "../support/agreement.ts";
import { aBatch, aPlayId, send } from "../support/classroom.ts";
import { watchPlay } from "../support/dashboards.ts";
import { aLesson, someEvents } from "../support/lesson.ts";
import { seeded } from "../support/seeded.ts";

const place = () => ({ databaseUrl: null, data: mkdtempSync(join(tmpdir(), "redress-data-")) });
const measured = async (url: string, name: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (.*)$`, "m").exec(text)?.[1]);
};

it("[SR23] slow watchers are let go with little kept for them, come back and have it all", async () => {
  const chance = seeded();
  const lesson = await aLesson(place(), chance, { learners: 2, events: 0 });
  const url = lesson.nodes[0]!.url();
  const [learner] = lesson.classroom.learners;
  const { tutor } = lesson.classroom;
  const [begun] = someEvents(lesson.edition, chance.seed, 1);
  const playId = aPlayId();
  expect((await send({ url }, learner!, playId, aBatch(lesson.edition, 0, [begun!]))).status).toBe(
    200,
  );
  const watchers = [0, 1, 2, 3].map(() => watchPlay(() => url, tutor, playId));
  onTestFinished(() => {
    for (const { stream } of watchers) stream.close();
  });
  for (const { shown } of watchers) await expect.poll(() => shown().length).toBe(1);
  const slow = watchers.slice(0, 3);
  for (const { stream } of slow) stream.pause();

  const before = await measured(url, "process_resident_memory_bytes");
  const events: PlayEvent[] = [begun!];
  // More than any socket holds: what is too much for it would be the server's to keep.
  for (let batch = 0; batch < 60; batch++) {
    const some = Array.from({ length: 160 }, (_, n): PlayEvent => {
      const text = `${events.length + n} ${"x".repeat(1200 + chance.below(100))}`;
      return { type: "LineSpoken", who: "you", text };
    });
    const sent = aBatch(lesson.edition, events.length, some);
    events.push(...some);
    expect((await send({ url }, learner!, playId, sent)).status).toBe(200);
  }
  await expect.poll(() => watchers[3]!.shown().length).toBe(events.length);
  await expect.poll(() => measured(url, "redress_watchers_dropped_total")).toBe(3);
  const grown = (await measured(url, "process_resident_memory_bytes")) - before;
  expect(grown).toBeLessThan(150_000_000);

  for (const { stream } of slow) stream.resume();
  const plays = new Map([[playId, watchers[0]!]]);
  for (const { shown, broken } of watchers) {
    await expect.poll(() => shown().length).toBe(events.length);
    expect(shown()).toEqual(events);
    expect(broken).toEqual([]);
  }
  for (const { stream } of slow) expect(stream.connections()).toBe(2);
  await agrees({ ...lesson, plays });
});
