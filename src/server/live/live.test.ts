import { expect, it } from "vitest";
import {
  aBatch,
  aClassroom,
  anEdition,
  aPlayId,
  aStaff,
  ask,
  playAtRandom,
  send,
  type LearnerViewer,
} from "../../../tests/support/classroom.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { listen, type Heard } from "../../../tests/support/sse.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { ok } from "../../play/result.ts";
import type { Viewer } from "../../protocol/access.ts";
import type { Card } from "../../protocol/card.ts";
import type { Parts } from "../server.ts";

const edition = anEdition();
const log = playAtRandom(edition, 7);

const cardsOf = (heard: readonly Heard[]): readonly Card[] =>
  heard.filter(({ event }) => event === "card").map(({ data }) => data as Card);
const turnsOf = (events: readonly { type: string }[]): number =>
  events.filter(({ type }) => type === "ChoiceMade").length;

onEachStore("watching", (stores) => {
  const start = nodes();
  const aNode = async (parts: Parts = {}) =>
    start(testConfig(await stores.place()), {
      viewerOf: viewerFromHeader,
      shipped: [edition],
      ...parts,
    });

  it("[LV1] the wall shows everybody on the roster with the play begun last", async () => {
    const node = await aNode();
    const { learners, tutor, classId } = await aClassroom(node, { learners: 3 });
    const [older, newer] = [aPlayId(), aPlayId()];
    await send(node, learners[1]!, older, aBatch(edition, 0, log.slice(0, 60)));
    await send(node, learners[1]!, newer, aBatch(edition, 0, log.slice(0, 30)));
    await send(node, learners[1]!, older, aBatch(edition, 60, log.slice(60, 70)));
    const { body } = await ask(node, tutor, "GET", `/api/classes/${classId}/wall`);
    expect(body).toMatchObject({
      cursor: 100,
      cases: [{ caseId: "s01", title: edition.data.title }],
      learners: [
        { id: learners[0]!.learnerId, name: "Learner 0", seenAt: null, card: null },
        {
          id: learners[1]!.learnerId,
          card: {
            playId: newer,
            learnerId: learners[1]!.learnerId,
            caseId: "s01",
            status: "playing",
            turn: turnsOf(log.slice(0, 30)),
            begun: 61,
            verdict: null,
          },
        },
        { id: learners[2]!.learnerId, card: null },
      ],
    });
  });

  it("[LV2] what happens in a class is told to its watchers in order, and to nobody else's", async () => {
    const node = await aNode();
    const one = await aClassroom(node, { learners: 2 });
    const other = await aClassroom(node);
    const watching = await listen(node, one.tutor, `/api/classes/${one.classId}/live?after=0`);
    const elsewhere = await listen(node, other.tutor, `/api/classes/${other.classId}/live`);
    const playId = aPlayId();
    for (let from = 0; from < 60; from += 20) {
      await send(node, one.learners[0]!, playId, aBatch(edition, from, log.slice(from, from + 20)));
      await watching.until((heard) =>
        cardsOf(heard).some((card) => card.turn === turnsOf(log.slice(0, from + 20))),
      );
    }
    await node.context.log.write(one.centreId, async () =>
      ok({
        value: null,
        drafts: [{ kind: "class.cases-set", actor: "server", classId: one.classId, body: ["s01"] }],
      }),
    );
    await watching.until((heard) => heard.some(({ event }) => event === "entry"));
    const ids = watching.heard.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(watching.heard.at(-1)).toMatchObject({
      event: "entry",
      id: "61",
      data: { kind: "class.cases-set" },
    });
    expect(elsewhere.heard).toEqual([]);
    watching.close();
    elsewhere.close();
  });

  it("[LV3] a watcher who was cut off goes on from the id that came last: each play's newest card", async () => {
    const node = await aNode();
    const { learners, tutor, classId } = await aClassroom(node, { learners: 3 });
    const path = `/api/classes/${classId}/live`;
    const plays = learners.map(() => aPlayId());
    const say = (n: number, from: number, to: number) =>
      send(node, learners[n]!, plays[n]!, aBatch(edition, from, log.slice(from, to)));
    await say(0, 0, 20);
    const first = await listen(node, tutor, `${path}?after=0`);
    await first.until((heard) => cardsOf(heard).length === 1);
    first.close();
    await say(1, 0, 20);
    for (let from = 20; from < 80; from += 10) await say(0, from, from + 10);
    const again = await listen(node, tutor, `${path}?after=0`, first.lastId());
    await again.until((heard) => cardsOf(heard).length === 2);
    // One card a play, however many events: the newest, and the third play has none.
    expect(again.heard.map(({ id, data }) => [id, data.playId, data.turn])).toEqual([
      ["40", plays[1], turnsOf(log.slice(0, 20))],
      ["100", plays[0], turnsOf(log.slice(0, 80))],
    ]);
    await say(2, 0, 5);
    await again.until((heard) => cardsOf(heard).length === 3);
    expect(again.lastId()).toBe("105");
    again.close();
    const quiet = await listen(node, tutor, path);
    await say(2, 5, 10);
    await quiet.until((heard) => cardsOf(heard).length === 1);
    expect(quiet.heard[0]!.data.playId).toBe(plays[2]);
    quiet.close();
    // A number that this log has not come to, as after a restored backup: everything is told.
    const ahead = await listen(node, tutor, path, "999999");
    await ahead.until((heard) => cardsOf(heard).length === 3);
    ahead.close();
  });

  it("[LV5] a play is watched event by event, from any number, up to its score", async () => {
    const node = await aNode();
    const { learners, tutor } = await aClassroom(node);
    const learner = learners[0]!;
    const playId = aPlayId();
    await send(node, learner, playId, aBatch(edition, 0, log.slice(0, 30)));
    const path = `/api/plays/${playId}/live`;
    const watching = await listen(node, tutor, path);
    await watching.until((heard) => heard.length === 30);
    for (let from = 30; from < log.length; from += 40) {
      await send(node, learner, playId, aBatch(edition, from, log.slice(from, from + 40)));
    }
    await watching.until((heard) => heard.some(({ event }) => event === "scored"));
    const events = watching.heard.filter(({ event }) => event === "event");
    expect(events.map(({ id }) => Number(id))).toEqual(log.map((_, at) => at));
    expect(events.map(({ data }) => data.event)).toEqual(log);
    expect(events[5]!.data).toMatchObject({ seq: 5, deviceAt: 1005 });
    expect(typeof watching.heard.at(-1)!.data.total).toBe("number");
    const later = await listen(node, tutor, path, String(log.length - 3));
    await later.until((heard) => heard.some(({ event }) => event === "scored"));
    expect(later.heard.map(({ event }) => event)).toEqual(["event", "event", "scored"]);
    later.close();
    watching.close();
  });

  it("[LV7] who may not watch is refused; who may no longer is let go within a beat", async () => {
    const place = await stores.place();
    let gone = false;
    const viewerOf: NonNullable<Parts["viewerOf"]> = async (request) =>
      gone ? { kind: "nobody" } : viewerFromHeader(request);
    const node = await start(testConfig(place), { viewerOf, shipped: [edition], pulse: 50 });
    const { learners, tutor, classId, centreId } = await aClassroom(node, { learners: 2 });
    const learner = learners[0]!;
    const playId = aPlayId();
    await send(node, learner, playId, aBatch(edition, 0, log.slice(0, 20)));
    const [wall, live, play] = [
      `/api/classes/${classId}/wall`,
      `/api/classes/${classId}/live`,
      `/api/plays/${playId}/live`,
    ];
    const statuses = async (viewer: Viewer | null): Promise<readonly number[]> => {
      const asked = await Promise.all([wall, live, play].map((path) => listen(node, viewer, path)));
      for (const each of asked) each.close();
      return asked.map(({ status }) => status);
    };
    expect(await statuses(null)).toEqual([401, 401, 401]);
    expect(await statuses(tutor)).toEqual([200, 200, 200]);
    expect(await statuses({ ...tutor, roles: ["assessor"] })).toEqual([200, 200, 200]);
    expect(await statuses(aStaff(centreId, ["tutor"]))).toEqual([403, 403, 403]);
    expect(await statuses(aStaff(centreId, ["administrator"]))).toEqual([403, 403, 403]);
    expect(await statuses(aStaff(centreId, ["quality-assurer"]))).toEqual([403, 403, 403]);
    expect(await statuses(aStaff("another-centre", ["tutor"], tutor.userId))).toEqual([
      404, 404, 404,
    ]);
    expect(await statuses(learner)).toEqual([403, 403, 200]);
    expect(await statuses(learners[1]!)).toEqual([403, 403, 403]);

    const byRole = await listen(node, tutor, live);
    await node.context.store.db.deleteFrom("class_staff").execute();
    await byRole.ended;
    const own = await listen(node, learner, play);
    await own.until((heard) => heard.length === 20);
    gone = true;
    await own.ended;
    expect(own.beats()).toBeGreaterThan(0);
  });

  it("[LV7] a quality assurer sees plays once they have ended, and leaves when one goes on", async () => {
    const node = await aNode();
    const { learners, centreId } = await aClassroom(node);
    const learner = learners[0]!;
    const assurer = aStaff(centreId, ["quality-assurer"]);
    const playId = aPlayId();
    await send(node, learner, playId, aBatch(edition, 0, log.slice(0, 150)));
    for (const path of ["", "/events", "/live"]) {
      const told = await listen(node, assurer, `/api/plays/${playId}${path}`);
      expect(told.status, path).toBe(403);
    }
    await send(node, learner, playId, aBatch(edition, 150, log.slice(150)));
    const { body } = await ask(node, assurer, "GET", `/api/plays/${playId}/events`);
    expect(body.events).toHaveLength(log.length);
    const watching = await listen(node, assurer, `/api/plays/${playId}/live`);
    await watching.until((heard) => heard.some(({ event }) => event === "scored"));
    await send(
      node,
      learner,
      playId,
      aBatch(edition, log.length, [{ type: "SteppedBack", turn: 2 }]),
    );
    await watching.ended;
    expect(watching.heard.filter(({ event }) => event === "event")).toHaveLength(log.length);
  });

  it("[LV8] who is there is told, on whichever node their device said so", async () => {
    const node = await aNode();
    const { learners, tutor, classId } = await aClassroom(node, { learners: 2 });
    const watching = await listen(node, tutor, `/api/classes/${classId}/live`);
    expect((await ask(node, learners[1]!, "POST", "/api/here")).status).toBe(204);
    expect((await ask(node, tutor, "POST", "/api/here")).status).toBe(403);
    expect((await ask(node, null, "POST", "/api/here")).status).toBe(401);
    await watching.until((heard) => heard.length > 0);
    expect(watching.heard).toMatchObject([
      { event: "here", id: null, data: { learnerId: learners[1]!.learnerId } },
    ]);
    const { body } = await ask(node, tutor, "GET", `/api/classes/${classId}/wall`);
    expect(body.learners.map(({ seenAt }: { seenAt: number | null }) => seenAt)).toEqual([
      null,
      watching.heard[0]!.data.at,
    ]);
    watching.close();
  });

  it("[LV8] a second node tells who is there, too", async () => {
    if (stores.flavour === "sqlite") return; // one node only
    const place = await stores.place();
    const parts = { viewerOf: viewerFromHeader, shipped: [edition] };
    const [first, second] = [
      await start(testConfig(place), parts),
      await start(testConfig(place), parts),
    ];
    const { learners, tutor, classId } = await aClassroom(first);
    const watching = await listen(second, tutor, `/api/classes/${classId}/live`);
    await ask(first, learners[0]!, "POST", "/api/here");
    await watching.until((heard) => heard.some(({ event }) => event === "here"));
    watching.close();
  });

  it("[LV8] whoever is taken out or erased is not heard of after that", async () => {
    const node = await aNode();
    const { db } = node.context.store;
    const { learners, tutor, classId } = await aClassroom(node, { learners: 2 });
    const watching = await listen(node, tutor, `/api/classes/${classId}/live`);
    const [gone, here] = learners.map(({ learnerId }) => learnerId);
    // Heard together and written together: the other's is there once both have been dealt with.
    for (const learner of learners) await ask(node, learner, "POST", "/api/here");
    await db
      .updateTable("enrolment")
      .set({ removed_at: 1, seen_at: null })
      .where("learner_id", "=", gone!)
      .execute();
    await watching.until((heard) => heard.some(({ data }) => data.learnerId === here));
    const row = db.selectFrom("enrolment").select("seen_at").where("learner_id", "=", gone!);
    expect(await row.execute()).toEqual([{ seen_at: null }]);
    watching.close();
  });

  it("[PE21] what cannot be an id of a class, person or version is refused, and never a fault", async () => {
    const node = await aNode();
    const { learners, tutor } = await aClassroom(node);
    for (const who of [tutor, null]) {
      for (const path of ["classes/%00/wall", "classes/a%00/live", "classes/%00/plays"]) {
        expect((await ask(node, who, "GET", `/api/${path}`)).status, path).toBe(400);
      }
    }
    expect((await ask(node, tutor, "GET", "/api/editions/%00")).status).toBe(400);
    const odd = { ...aBatch(edition, 0, log.slice(0, 2)), hash: "a\0" };
    expect((await send(node, learners[0]!, aPlayId(), odd)).status).toBe(400);
    for (const [method, path] of [
      ["POST", "learners/%00/erase"],
      ["GET", "learners/%00/export"],
      ["POST", "staff/%00/erase"],
    ] as const) {
      expect((await ask(node, tutor, method, `/api/${path}`)).status, path).toBe(400);
    }
  });

  it("[LV9] streams end when the server is stopped", async () => {
    const node = await aNode();
    const { tutor, classId } = await aClassroom(node);
    const watching = await listen(node, tutor, `/api/classes/${classId}/live`);
    await node.close();
    await watching.ended;
    expect(watching.status).toBe(200);
  });

  it("[LV2] a second node sees what the first takes in, in order, without a gap", async () => {
    if (stores.flavour === "sqlite") return; // one node only
    const place = await stores.place();
    const parts = { viewerOf: viewerFromHeader, shipped: [edition] };
    const first = await start(testConfig(place), parts);
    const second = await start(testConfig(place), parts);
    const { learners, tutor, classId } = await aClassroom(first, { learners: 2 });
    const [a, b] = learners as [LearnerViewer, LearnerViewer];
    const [playA, playB] = [aPlayId(), aPlayId()];
    const wall = await listen(second, tutor, `/api/classes/${classId}/live?after=0`);
    await send(first, a, playA, aBatch(edition, 0, log.slice(0, 10)));
    const play = await listen(second, tutor, `/api/plays/${playA}/live`);
    // The learners go to and fro between the nodes.
    for (let from = 10; from < 90; from += 10) {
      const [to, fro] = from % 20 === 0 ? [first, second] : [second, first];
      await Promise.all([
        send(to, a, playA, aBatch(edition, from, log.slice(from, from + 10))),
        send(fro, b, playB, aBatch(edition, from - 10, log.slice(from - 10, from))),
      ]);
    }
    await play.until((heard) => heard.length === 90);
    expect(play.heard.map(({ data }) => data.event)).toEqual(log.slice(0, 90));
    await wall.until((heard) => heard.at(-1)?.id === "170");
    const ids = wall.heard.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.toSorted((x, y) => x - y));
    const last = new Map(cardsOf(wall.heard).map((card) => [card.playId, card]));
    expect(last.get(playA)!.turn).toBe(turnsOf(log.slice(0, 90)));
    expect(last.get(playB)!.turn).toBe(turnsOf(log.slice(0, 80)));
    wall.close();
    play.close();
  });
});
