/** Networks that cut, lose, repeat and reorder; clocks that are wrong; two tabs of one learner. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { playEntries } from "../support/entries.ts";
import { agrees } from "../support/agreement.ts";
import { badNetwork, type BadNetwork } from "../support/badNetwork.ts";
import { aBatch, aPlayId, send } from "../support/classroom.ts";
import { aDevice } from "../support/device.ts";
import { aLesson, someEvents } from "../support/lesson.ts";
import { seeded } from "../support/seeded.ts";

const place = () => ({ databaseUrl: null, data: mkdtempSync(join(tmpdir(), "redress-data-")) });

it("[SR18] a line that is cut again and again and loses answers in between", async () => {
  const chance = seeded();
  let line: BadNetwork | null = null;
  const lesson = await aLesson(place(), chance, { through: ([only]) => line?.url ?? only! });
  line = await badNetwork(lesson.nodes[0]!.url(), chance.draw, 0.05);
  const bad = line;
  onTestFinished(() => bad.close());
  // The dashboards' first connections went past it.
  const over = lesson.play();
  for (const part of [0.2, 0.4, 0.6, 0.8]) {
    await lesson.reached(part);
    bad.cut();
    await after(100 + 200 * chance.draw());
    bad.mend();
  }
  await over;
  await agrees(lesson);
});

it("[SR19] batches that come twice, late and in any order are taken in once and in theirs", async () => {
  const chance = seeded();
  const lesson = await aLesson(place(), chance, { learners: 3, events: 0 });
  const [node] = lesson.nodes;
  const server = { url: node!.url() };
  const plays = lesson.classroom.learners.map((learner, n) => ({
    learner,
    playId: aPlayId(),
    events: someEvents(lesson.edition, chance.seed + n, 80),
  }));
  await Promise.all(
    plays.map(async ({ learner, playId, events }) => {
      const statuses = new Set<number>();
      let next = 0;
      while (next < events.length) {
        // Eight copies and pieces of the next stretch at once, from a little before to a little after.
        const answers = await Promise.all(
          Array.from({ length: 8 }, async () => {
            const from = Math.max(0, Math.min(events.length - 1, next + chance.below(9) - 4));
            await after(10 * chance.draw());
            const some = events.slice(from, from + 1 + chance.below(6));
            return send(server, learner, playId, aBatch(lesson.edition, from, some));
          }),
        );
        for (const { status, body } of answers) {
          statuses.add(status);
          if (status === 409) expect(body.code).toBe("out-of-order");
          next = Math.max(next, body.next);
        }
      }
      expect([...statuses].toSorted()).toEqual([200, 409]);
    }),
  );
  for (const { playId, events } of plays) {
    const entries = await playEntries(lesson.store.db, playId);
    expect(entries.map(({ body }) => JSON.parse(body!).event)).toEqual(events);
  }
  await agrees(lesson);
});

it("[SR20] clocks that are years off order nothing and lose nothing", async () => {
  const chance = seeded();
  const YEAR = 365 * 86_400_000;
  const lesson = await aLesson(place(), chance, {
    learners: 5,
    skews: { server: -YEAR, device: (n) => [-40 * YEAR, -3_600_000, 0, 90_000, 60 * YEAR][n]! },
  });
  await lesson.play();
  await agrees(lesson);
  for (const [n, { playId }] of lesson.devices.entries()) {
    const [first] = await playEntries(lesson.store.db, playId);
    const { deviceAt } = JSON.parse(first!.body!) as { deviceAt: number };
    const off = [-40 * YEAR, -3_600_000, 0, 90_000, 60 * YEAR][n]! + YEAR;
    // What the device said is kept beside the server's own time, and the two are as far apart.
    expect(Math.abs(deviceAt - first!.at - off)).toBeLessThan(60_000);
  }
});

it("[SR21] of two tabs that go different ways one is told; the same way, both are right", async () => {
  const chance = seeded();
  const lesson = await aLesson(place(), chance, { learners: 2, events: 0 });
  const server = { url: lesson.nodes[0]!.url() };
  const [one, other] = lesson.classroom.learners;
  const { edition } = lesson;
  const left = someEvents(edition, chance.seed, 60);
  // The same play that goes another way from some event on.
  const fork = left.findIndex((event, at) => at > 10 && event.type === "ChoiceMade");
  const right = left.map((event, at) =>
    at === fork && event.type === "ChoiceMade" ? { ...event, text: "Another choice." } : event,
  );
  const playId = aPlayId();
  const common = await send(server, one!, playId, aBatch(edition, 0, left.slice(0, fork)));
  expect(common.status).toBe(200);
  const [a, b] = await Promise.all(
    [left, right].map((events) =>
      send(server, one!, playId, aBatch(edition, fork, events.slice(fork, fork + 3))),
    ),
  );
  expect([a!.status, b!.status].toSorted()).toEqual([200, 409]);
  const lost = a!.status === 409 ? a! : b!;
  expect(lost.body).toMatchObject({ code: "differs", next: fork + 3 });
  const won = a!.status === 200 ? left : right;
  expect(
    (await playEntries(lesson.store.db, playId)).map(({ body }) => JSON.parse(body!).event),
  ).toEqual(won.slice(0, fork + 3));

  // Two tabs that send the same play at once, each with its own outbox.
  const tabs = [0, 1].map(() =>
    aDevice(
      { server: () => server.url, draw: chance.draw, pace: 4 },
      other!,
      playId2,
      edition,
      left,
    ),
  );
  await Promise.all(tabs.map((tab) => tab.run()));
  await agrees({ ...lesson, devices: tabs });
});

const playId2 = aPlayId();
