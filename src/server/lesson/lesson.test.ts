import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { aClassroom, aStaff, ask, type Told } from "../../../tests/support/classroom.ts";
import { reportOf } from "../../../tests/support/evidence.ts";
import { aBlock, aPlan, aScene, OPTIONS } from "../../../tests/support/lessons.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { listen, type Heard } from "../../../tests/support/sse.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { LessonEvent, LessonStamped } from "../../lesson/event.ts";
import type { Viewer } from "../../protocol/access.ts";
import type { LessonOwn, LessonTaken, LessonTold } from "../../protocol/lesson.ts";
import { signedExport } from "../evidence/export.ts";
import { applyRetention } from "../privacy/retention.ts";
import type { Node, Parts } from "../server.ts";

const DAY = 86_400_000;

const seenIn = (heard: readonly Heard[]): LessonOwn["lesson"] | undefined =>
  heard.findLast(({ event }) => event === "lesson")?.data.lesson;

/** What a desk was told, in order. */
const eventsIn = (heard: readonly Heard[]): readonly LessonStamped[] =>
  heard.flatMap(({ event, data }) => (event === "events" ? (data as LessonStamped[]) : []));

onEachStore("a lesson", (stores) => {
  const start = nodes();
  const aNode = async (parts: Parts = {}) =>
    start(testConfig(await stores.place()), { viewerOf: viewerFromHeader, ...parts });

  const make = (node: Node, tutor: Viewer, classId: string, id = randomUUID(), plan = aPlan()) =>
    ask(node, tutor, "POST", `/api/classes/${classId}/lessons`, { id, plan });

  const desk =
    (node: Node, tutor: Viewer, lesson: string) =>
    (...events: LessonEvent[]): Promise<Told> =>
      ask(node, tutor, "POST", `/api/lessons/${lesson}/events`, {
        events: events.map((event) => ({ id: randomUUID(), event })),
      });

  /** A class with a lesson that has begun. */
  async function begun(node: Node, learners = 2) {
    const room = await aClassroom(node, { learners });
    const lesson = randomUUID();
    expect((await make(node, room.tutor, room.classId, lesson)).status).toBe(201);
    const say = desk(node, room.tutor, lesson);
    const { body } = await say({ type: "Started" }, { type: "BlockBegun", block: "b1", from: "" });
    expect((body as LessonTaken).refused).toEqual([]);
    const own = (at: number, ...events: LessonEvent[]): Promise<Told> =>
      ask(node, room.learners[at]!, "POST", "/api/my/lesson/events", {
        lesson,
        events: events.map((event) => ({ id: randomUUID(), event })),
      });
    return { ...room, lesson, say, own };
  }

  const freeze: LessonEvent[] = [
    { type: "Frozen", freeze: "f1", title: "The plug", scene: aScene([0]), whole: false },
    { type: "VoteOpened", freeze: "f1", vote: "v1", options: OPTIONS },
  ];

  it("[LS1] is made once under its id, listed, and read by the class's staff only", async () => {
    const node = await aNode();
    const { tutor, classId, centreId, learners } = await aClassroom(node);
    const id = randomUUID();
    const first = await make(node, tutor, classId, id);
    const again = await make(node, tutor, classId, id);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect((again.body as LessonTold).events).toEqual((first.body as LessonTold).events);
    const list = await ask(node, tutor, "GET", `/api/classes/${classId}/lessons`);
    expect(list.body.lessons).toMatchObject([
      { id, title: "The kettle", stage: "planned", minutes: 45, blocks: 4, startedAt: null },
    ]);
    const stranger = aStaff(centreId, ["tutor"]);
    for (const [viewer, status] of [
      [null, 401],
      [learners[0]!, 403],
      [stranger, 403],
    ] as const) {
      expect((await ask(node, viewer, "GET", `/api/lessons/${id}`)).status).toBe(status);
      expect((await make(node, viewer as Viewer, classId)).status).toBe(status);
    }
    const assessor = aStaff(centreId, ["assessor"]);
    await node.context.store.db
      .insertInto("class_staff")
      .values({ class_id: classId, user_id: assessor.userId })
      .execute();
    expect((await ask(node, assessor, "GET", `/api/lessons/${id}`)).status).toBe(200);
    expect((await make(node, assessor, classId)).status).toBe(403);
    const bad = aPlan({ blocks: [aBlock("x", "play", { caseId: "" })] });
    const refused = await make(node, tutor, classId, randomUUID(), bad);
    expect(refused.status).toBe(400);
    expect(refused.body.message).toContain("choose the case");
  });

  it("[LS2] what is sent twice stands once, and one bad event does not hold up the rest", async () => {
    const node = await aNode();
    const { tutor, lesson } = await begun(node);
    const events = [
      { id: randomUUID(), event: { type: "Extended", minutes: 5 } },
      { id: randomUUID(), event: { type: "Exploded" } },
      { id: randomUUID(), event: { type: "Resumed" } },
      { id: randomUUID(), event: { type: "Paused" } },
    ];
    const send = () => ask(node, tutor, "POST", `/api/lessons/${lesson}/events`, { events });
    const once = (await send()).body as LessonTaken;
    const twice = (await send()).body as LessonTaken;
    expect(once.stamped.map(({ event }) => event.type)).toEqual(["Extended", "Paused"]);
    expect(once.refused.map(({ code }) => code)).toEqual(["bad-event", "already"]);
    // Meanwhile the lesson is paused, so that going on is not refused any more.
    expect(twice.stamped.slice(0, 1)).toEqual(once.stamped.slice(0, 1));
    expect(twice.stamped.filter(({ event }) => event.type === "Paused")).toEqual(
      once.stamped.slice(1),
    );
    const other = [{ id: events[0]!.id, event: { type: "Extended", minutes: 6 } }];
    const taken = await ask(node, tutor, "POST", `/api/lessons/${lesson}/events`, {
      events: other,
    });
    expect(taken.body.refused).toMatchObject([{ code: "id-taken" }]);
  });

  it("[LS3] a class is in one lesson at a time", async () => {
    const node = await aNode();
    const { tutor, classId, say } = await begun(node);
    const other = randomUUID();
    await make(node, tutor, classId, other, aPlan({ title: "Another" }));
    const early = await desk(node, tutor, other)({ type: "Started" });
    expect(early.body.refused).toMatchObject([{ code: "other-running" }]);
    expect(early.body.refused[0].message).toContain("The kettle");
    await say({ type: "Ended" });
    const late = await desk(node, tutor, other)({ type: "Started" });
    expect(late.body.refused).toEqual([]);
  });

  it("[LS4] every screen follows; a latecomer is told at once where the class is", async () => {
    const node = await aNode();
    const room = await aClassroom(node, { learners: 2 });
    const early = await listen(node, room.learners[0]!, "/api/my/lesson/live");
    const screen = await listen(node, room.tutor, `/api/classes/${room.classId}/lesson/live`);
    await early.until((heard) => seenIn(heard) === null);
    const lesson = randomUUID();
    await make(node, room.tutor, room.classId, lesson);
    const say = desk(node, room.tutor, lesson);
    await say({ type: "Started" }, { type: "BlockBegun", block: "b1", from: "" });
    await say({ type: "BlockBegun", block: "b2", from: "b1" }, ...freeze);
    for (const each of [early, screen]) {
      await each.until((heard) => seenIn(heard)?.freeze?.vote?.open === true);
    }
    const late = await listen(node, room.learners[1]!, "/api/my/lesson/live");
    await late.until((heard) => seenIn(heard) !== undefined);
    expect(seenIn(late.heard)).toEqual(seenIn(early.heard));
    expect(seenIn(late.heard)).toMatchObject({ id: lesson, block: { id: "b2" }, paused: false });
    await say({ type: "Ended" });
    await late.until((heard) => seenIn(heard) === null);
    for (const each of [early, screen, late]) each.close();
  });

  it("[LS5] votes are private: screens hear numbers, the desk who and why, each learner their own", async () => {
    const node = await aNode();
    const { tutor, lesson, say, own, learners } = await begun(node);
    await say(...freeze);
    const watching = await listen(node, tutor, `/api/lessons/${lesson}/live`);
    const screen = await listen(node, learners[1]!, "/api/my/lesson/live");
    const why = "The kettle smelled burnt.";
    await own(0, { type: "Voted", vote: "v1", index: 2, why });
    await watching.until((heard) => eventsIn(heard).some(({ event }) => event.type === "Voted"));
    await screen.until((heard) => seenIn(heard)?.freeze?.vote?.cast === 1);
    expect(JSON.stringify(screen.heard)).not.toContain(why);
    expect(JSON.stringify(screen.heard)).not.toContain(learners[0]!.learnerId);
    const mine = await ask(node, learners[0]!, "GET", "/api/my/lesson");
    expect(mine.body.mine.vote).toEqual({ id: "v1", index: 2, why });
    const others = await ask(node, learners[1]!, "GET", "/api/my/lesson");
    expect(others.body.mine.vote).toBeNull();
    const meddling = await own(1, { type: "Ended" }, { type: "VoteClosed", vote: "v1" });
    expect(meddling.body.refused.map(({ code }: { code: string }) => code)).toEqual([
      "not-yours",
      "not-yours",
    ]);
    for (const each of [watching, screen]) each.close();
  });

  it("[LS6] nobody follows or votes in another class's lesson", async () => {
    const node = await aNode();
    const { lesson, say, classId } = await begun(node);
    await say(...freeze);
    const other = await aClassroom(node);
    const vote = { type: "Voted", vote: "v1", index: 0, why: "" };
    const sent = await ask(node, other.learners[0]!, "POST", "/api/my/lesson/events", {
      lesson,
      events: [{ id: randomUUID(), event: vote }],
    });
    expect(sent.status).toBe(404);
    expect((await ask(node, other.learners[0]!, "GET", "/api/my/lesson")).body.lesson).toBeNull();
    const paths = [`/api/lessons/${lesson}/live`, `/api/classes/${classId}/lesson/live`];
    for (const path of paths) expect((await ask(node, other.tutor, "GET", path)).status).toBe(404);
    expect((await ask(node, null, "GET", "/api/my/lesson/live")).status).toBe(401);
    expect((await ask(node, other.tutor, "GET", "/api/my/lesson")).status).toBe(403);
  });

  it("[LS7] a desk that was cut off goes on from the event it heard last", async () => {
    const node = await aNode();
    const { tutor, lesson, say } = await begun(node);
    const first = await listen(node, tutor, `/api/lessons/${lesson}/live`);
    await first.until((heard) => eventsIn(heard).length === 3);
    const last = first.lastId();
    first.close();
    await say({ type: "Paused" }, { type: "Resumed" });
    const second = await listen(node, tutor, `/api/lessons/${lesson}/live`, last);
    await second.until((heard) => eventsIn(heard).length > 0);
    expect(eventsIn(second.heard).map(({ seq, event }) => [seq, event.type])).toEqual([
      [3, "Paused"],
      [4, "Resumed"],
    ]);
    second.close();
  });

  it("[LS8] two tutors who go on at once move the class by one block; votes sent together all count", async () => {
    const node = await aNode();
    const { tutor, lesson, say, own } = await begun(node, 12);
    const next: LessonEvent = { type: "BlockBegun", block: "b2", from: "b1" };
    const both = await Promise.all([say(next), say(next)]);
    const codes = both.flatMap(({ body }) => (body as LessonTaken).refused.map(({ code }) => code));
    expect(codes).toEqual(["already"]);
    await say(...freeze);
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        own(n, { type: "Voted", vote: "v1", index: OPTIONS[n % 3]!.index, why: "" }),
      ),
    );
    const { body } = await ask(node, tutor, "GET", `/api/lessons/${lesson}`);
    const { events } = body as LessonTold;
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, n) => n));
    expect(events.filter(({ event }) => event.type === "Voted")).toHaveLength(12);
  });

  it("[LS9] a word to one learner is told to that learner alone", async () => {
    const node = await aNode();
    const { say, learners } = await begun(node);
    const screens = await Promise.all(
      learners.map((each) => listen(node, each, "/api/my/lesson/live")),
    );
    for (const each of screens) await each.until((heard) => heard.length > 0);
    await say({ type: "Nudged", to: learners[0]!.learnerId, text: "Read the brief again." });
    for (const each of screens) {
      await each.until((heard) => heard.some(({ event }) => event === "mine"));
      expect(JSON.stringify(each.heard)).not.toContain("Read the brief");
    }
    const [one, two] = await Promise.all(
      learners.map((each) => ask(node, each, "GET", "/api/my/lesson")),
    );
    expect(one!.body.mine.nudges).toMatchObject([{ text: "Read the brief again." }]);
    expect(two!.body.mine.nudges).toEqual([]);
    for (const each of screens) each.close();
  });

  it("[LS10] erasing a learner takes their votes and words out of the lesson, and the log stays sound", async () => {
    const node = await aNode();
    const { say, own, tutor, lesson, learners, centreId } = await begun(node);
    await say(...freeze, { type: "Nudged", to: learners[0]!.learnerId, text: "Look up, Rowan." });
    await own(0, { type: "Voted", vote: "v1", index: 0, why: "My secret reason." });
    await own(1, { type: "Voted", vote: "v1", index: 2, why: "" });
    const administrator = aStaff(centreId, ["administrator"]);
    const erased = await ask(
      node,
      administrator,
      "POST",
      `/api/learners/${learners[0]!.learnerId}/erase`,
      { reason: "asked" },
    );
    expect(erased.status).toBe(200);
    const told = await ask(node, tutor, "GET", `/api/lessons/${lesson}`);
    const text = JSON.stringify(told.body);
    for (const word of ["My secret reason.", "Look up, Rowan."]) expect(text).not.toContain(word);
    const other = await ask(node, learners[1]!, "GET", "/api/my/lesson");
    expect(other.body.lesson.freeze.vote.cast).toBe(1);
    let log = "";
    for await (const part of signedExport(node.context, centreId)) log += part;
    expect((await reportOf(log)).fault).toBeNull();
  });

  it("[LS11] a lesson is kept as long as plays are", async () => {
    let now = 1_700_000_000_000;
    const node = await aNode({ clock: () => now });
    const { tutor, lesson, centreId, classId } = await begun(node);
    await node.context.store.db
      .updateTable("centre")
      .set({ retention_days: 30 })
      .where("id", "=", centreId)
      .execute();
    now += 29 * DAY;
    await applyRetention(node.context);
    expect((await ask(node, tutor, "GET", `/api/lessons/${lesson}`)).status).toBe(200);
    now += 2 * DAY;
    await applyRetention(node.context);
    expect((await ask(node, tutor, "GET", `/api/lessons/${lesson}`)).status).toBe(404);
    const list = await ask(node, tutor, "GET", `/api/classes/${classId}/lessons`);
    expect(list.body.lessons).toEqual([]);
    const bodies = await node.context.store.db
      .selectFrom("entry")
      .select("body")
      .where("play_id", "=", `lesson:${lesson}`)
      .execute();
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.every(({ body }) => body === null)).toBe(true);
  });

  // An embedded database is one node's own.
  if (stores.flavour === "postgres")
    it("[LS12] what happens on one node is seen on another", async () => {
      const place = await stores.place();
      const [one, two] = [
        await start(testConfig(place), { viewerOf: viewerFromHeader }),
        await start(testConfig(place), { viewerOf: viewerFromHeader }),
      ];
      const { say, learners } = await begun(one);
      const screen = await listen(two, learners[0]!, "/api/my/lesson/live");
      await screen.until((heard) => seenIn(heard)?.block?.id === "b1");
      await say(...freeze);
      await screen.until((heard) => seenIn(heard)?.freeze?.id === "f1");
      await say({ type: "Nudged", to: learners[0]!.learnerId, text: "Look up." });
      await screen.until((heard) => heard.some(({ event }) => event === "mine"));
      screen.close();
    });
});
