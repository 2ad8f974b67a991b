import { expect, it } from "vitest";
import {
  aBatch,
  aClassroom,
  anEdition,
  aPlayId,
  ask,
  playAtRandom,
  send,
  storedEvents,
} from "../../../tests/support/classroom.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { aClass, aLearner } from "../../../tests/support/people.ts";
import { forkAt } from "../../play/log.ts";
import { centreEntries } from "../log/read.ts";

const edition = anEdition();
const log = playAtRandom(edition, 7);

onEachStore("plays on the server", (stores) => {
  const start = nodes();
  const aNode = async () =>
    start(testConfig(await stores.place()), { viewerOf: viewerFromHeader, shipped: [edition] });

  it("[PS5] a play sent in batches stands in the record, each event once, in order", async () => {
    const node = await aNode();
    const { learners, centreId } = await aClassroom(node);
    const learner = learners[0]!;
    const playId = aPlayId();
    for (let from = 0; from < log.length; from += 25) {
      const batch = aBatch(edition, from, log.slice(from, from + 25));
      const told = await send(node, learner, playId, batch);
      expect(told).toMatchObject({
        status: 200,
        body: { next: Math.min(from + 25, log.length) },
      });
    }
    expect(await storedEvents(node, learner, playId)).toEqual(log);
    const entries = await centreEntries(node.context.store.db, centreId, 0, 1000);
    expect(entries[0]).toMatchObject({
      kind: "play.event",
      actor: `learner:${learner.learnerId}`,
      subject: learner.learnerId,
      playSeq: 0,
    });
    expect(JSON.parse(entries[3]!.body!)).toEqual({ deviceAt: 1003, event: log[3] });
  });

  it("[PS5] a batch sent again, whole or in part, is acknowledged and stored once", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node);
    const learner = learners[0]!;
    const playId = aPlayId();
    const batch = (from: number, to: number) => aBatch(edition, from, log.slice(from, to));
    expect((await send(node, learner, playId, batch(0, 10))).body).toEqual({ next: 10 });
    expect((await send(node, learner, playId, batch(0, 10))).body).toEqual({ next: 10 });
    expect((await send(node, learner, playId, batch(4, 8))).body).toEqual({ next: 10 });
    expect((await send(node, learner, playId, batch(4, 14))).body).toEqual({ next: 14 });
    expect(await storedEvents(node, learner, playId)).toEqual(log.slice(0, 14));
  });

  it("[PS5] a gap and another course are told apart, with the number to go on from", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node);
    const learner = learners[0]!;
    const playId = aPlayId();
    await send(node, learner, playId, aBatch(edition, 0, log.slice(0, 10)));
    const gap = await send(node, learner, playId, aBatch(edition, 12, log.slice(12, 15)));
    expect(gap).toMatchObject({ status: 409, body: { code: "out-of-order", next: 10 } });
    const otherwise = aBatch(edition, 9, [{ type: "RecordAsked" }, { type: "RecordAsked" }]);
    const other = await send(node, learner, playId, otherwise);
    expect(other).toMatchObject({ status: 409, body: { code: "differs", next: 10 } });
    const unbegun = await send(node, learner, aPlayId(), aBatch(edition, 3, log.slice(3, 5)));
    expect(unbegun).toMatchObject({ status: 409, body: { code: "out-of-order", next: 0 } });
    expect(await storedEvents(node, learner, playId)).toEqual(log.slice(0, 10));
  });

  it("[PS6] batches of one moment stand or fall each on its own", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node, { learners: 12 });
    const plays = learners.map(() => aPlayId());
    const begin = aBatch(edition, 0, log.slice(0, 5));
    // The first is its learner's own before the others come: whoever begins a play has it.
    await send(node, learners[0]!, plays[0]!, aBatch(edition, 0, log.slice(0, 1)));
    const answers = await Promise.all(
      learners.map((learner, n) => {
        if (n % 4 === 1) return send(node, learner, plays[n]!, { ...begin, hash: "unheard-of" });
        if (n % 4 === 2) return send(node, learner, plays[n]!, { ...begin, items: [{ at: "x" }] });
        if (n % 4 === 3) return send(node, learner, plays[0]!, begin);
        return send(node, learner, plays[n]!, begin);
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(
      learners.map((_, n) => [200, 404, 400, 403][n % 4]),
    );
    for (const n of [0, 4, 8]) {
      expect(await storedEvents(node, learners[n]!, plays[n]!)).toEqual(log.slice(0, 5));
    }
  });

  it("[PS6] a case that breaks the server's own folds harms no other case's plays", async () => {
    const { title } = edition.data;
    const broken = {
      ...edition,
      hash: "broken",
      data: { title, id: "s98" } as typeof edition.data,
    };
    const node = await start(testConfig(await stores.place()), {
      viewerOf: viewerFromHeader,
      shipped: [edition, broken],
    });
    const { learners } = await aClassroom(node, { learners: 6, caseIds: ["s01", "s98"] });
    const plays = learners.map(() => aPlayId());
    const begun = { ...log[0]!, caseId: "s98", storyHash: "broken" } as (typeof log)[0];
    const answers = await Promise.all(
      learners.map((learner, n) =>
        n === 2
          ? send(node, learner, plays[n]!, aBatch(broken, 0, [begun]))
          : send(node, learner, plays[n]!, aBatch(edition, 0, log.slice(0, 6))),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 503, 200, 200, 200]);
    expect(answers[2]!.headers.get("retry-after")).toBe("2");
    expect(await storedEvents(node, learners[5]!, plays[5]!)).toEqual(log.slice(0, 6));
  });

  it("[PS7] a play is its learner's, in their class, of a case that is set and a version that is known", async () => {
    const node = await aNode();
    const { learners, tutor, centreId, classId } = await aClassroom(node, { learners: 2 });
    const [learner, other] = learners as [(typeof learners)[0], (typeof learners)[0]];
    const { store } = node.context;
    const begin = aBatch(edition, 0, log.slice(0, 3));
    const playId = aPlayId();
    expect((await send(node, learner, playId, begin)).status).toBe(200);
    const on = aBatch(edition, 3, log.slice(3, 5));
    expect(await send(node, other, playId, on)).toMatchObject({ status: 403 });
    const elsewhere = { ...learner, classId: await aClass(store, centreId) };
    expect(await send(node, elsewhere, playId, on)).toMatchObject({ status: 403 });
    expect(await send(node, tutor, playId, on)).toMatchObject({ status: 403 });
    expect(await ask(node, null, "POST", `/api/plays/${playId}/events`, on)).toMatchObject({
      status: 401,
    });
    const unknown = await send(node, learner, aPlayId(), { ...begin, hash: "of-next-year" });
    expect(unknown).toMatchObject({ status: 404, body: { code: "unknown-version" } });
    const misnamed = await send(node, learner, aPlayId(), { ...begin, caseId: "s99" });
    expect(misnamed).toMatchObject({ status: 409, body: { code: "differs", next: 0 } });

    const strangers = { ...learner, learnerId: await aLearner(store, centreId, elsewhere.classId) };
    expect(await send(node, strangers, aPlayId(), begin)).toMatchObject({
      status: 403,
      body: { code: "not-enrolled" },
    });
    await store.db.deleteFrom("assignment").where("class_id", "=", classId).execute();
    expect(await send(node, other, aPlayId(), begin)).toMatchObject({
      status: 409,
      body: { code: "case-not-set" },
    });
    // What has begun may go on.
    expect((await send(node, learner, playId, on)).body).toEqual({ next: 5 });
  });

  it("[PS8] a play begins with its beginning, once, and names its own case and version", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node);
    const begun = log[0]!;
    if (begun.type !== "PlayStarted") throw new Error("a log begins with PlayStarted");
    for (const events of [
      log.slice(1, 4),
      [begun, begun],
      [{ ...begun, storyHash: "another" }],
      [{ ...begun, caseId: "s99" }],
    ]) {
      const told = await send(node, learners[0]!, aPlayId(), aBatch(edition, 0, events));
      expect(told).toMatchObject({ status: 400, body: { code: "bad-event" } });
    }
  });

  it("[PS8] after its end a practice play may be stepped back, and nothing else may come", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node);
    const learner = learners[0]!;
    const playId = aPlayId();
    await send(node, learner, playId, aBatch(edition, 0, log.slice(0, 150)));
    await send(node, learner, playId, aBatch(edition, 150, log.slice(150)));
    const { length } = log;
    const more = await send(node, learner, playId, aBatch(edition, length, [log[3]!]));
    expect(more).toMatchObject({ status: 400, body: { code: "bad-event" } });
    const nowhere = aBatch(edition, length, [{ type: "SteppedBack", turn: 999 }]);
    expect(await send(node, learner, playId, nowhere)).toMatchObject({ status: 400 });
    const back = aBatch(edition, length, [{ type: "SteppedBack", turn: 2 }]);
    expect((await send(node, learner, playId, back)).body).toEqual({ next: length + 1 });
    const { body } = await ask(node, learner, "GET", `/api/plays/${playId}`);
    expect(body).toMatchObject({ endedAt: null, next: length + 1, hash: edition.hash });

    const assessed = [{ ...log[0]!, mode: "assessed" as const }, ...forkAt(log, 2).slice(1)];
    const graded = aPlayId();
    await send(node, learner, graded, aBatch(edition, 0, assessed as typeof log));
    const step = aBatch(edition, assessed.length, [{ type: "SteppedBack", turn: 1 }]);
    expect(await send(node, learner, graded, step)).toMatchObject({ status: 400 });
  });

  it("[PS9] after a restart a play goes on where its log stands", async () => {
    const place = await stores.place();
    const parts = { viewerOf: viewerFromHeader, shipped: [edition] };
    const first = await start(testConfig(place), parts);
    const { learners } = await aClassroom(first);
    const learner = learners[0]!;
    const playId = aPlayId();
    await send(first, learner, playId, aBatch(edition, 0, log.slice(0, 40)));
    await first.close();
    const second = await start(testConfig(place), parts);
    const told = await send(second, learner, playId, aBatch(edition, 40, log.slice(40, 90)));
    expect(told.body).toEqual({ next: 90 });
    expect(await storedEvents(second, learner, playId)).toEqual(log.slice(0, 90));
  });

  it("[PS9] clocks of devices may be anything: order is by number", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node);
    const playId = aPlayId();
    const skewed = aBatch(edition, 0, log.slice(0, 20));
    const items = skewed.items.map((item, n) => ({ ...item, at: 3_600_000 * (n % 2 ? 1 : -1) }));
    expect((await send(node, learners[0]!, playId, { ...skewed, items })).body).toEqual({
      next: 20,
    });
    expect(await storedEvents(node, learners[0]!, playId)).toEqual(log.slice(0, 20));
  });

  it("[PS10] what is too much at once or no batch at all is turned away", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node);
    const learner = learners[0]!;
    const many = aBatch(edition, 0, Array(201).fill(log[0]));
    expect((await send(node, learner, aPlayId(), many)).status).toBe(400);
    const large = JSON.stringify({ ...aBatch(edition, 0, log), more: "x".repeat(300_000) });
    expect((await send(node, learner, aPlayId(), large)).status).toBe(413);
    expect((await send(node, learner, aPlayId(), '{"items":')).status).toBe(400);
    expect((await send(node, learner, "no-play", aBatch(edition, 0, log.slice(0, 2)))).status).toBe(
      400,
    );
  });
});
