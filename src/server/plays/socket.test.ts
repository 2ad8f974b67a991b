import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { setTimeout as after } from "node:timers/promises";
import { expect, it, onTestFinished, vi } from "vitest";
import {
  aBatch,
  aClassroom,
  anEdition,
  aPlayId,
  aStaff,
  playAtRandom,
  send,
  storedEvents,
  type LearnerViewer,
} from "../../../tests/support/classroom.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { asViewer, NotOpened, openOutbox } from "../../../tests/support/outbox.ts";
import { rawSocket } from "../../../tests/support/rawSocket.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { LEARNER_COOKIE } from "../people/learnerSession.ts";
import type { Parts } from "../server.ts";
import { tokenHash } from "../signin/token.ts";

const edition = anEdition();
const log = playAtRandom(edition, 7);

const refusalOf = (opening: Promise<unknown>): Promise<NotOpened> =>
  opening.then(
    () => Promise.reject(new Error("it was opened")),
    (error: unknown) => {
      if (error instanceof NotOpened) return error;
      throw error;
    },
  );

/**
 * A server that is started after this looks after its sockets only when the test says so: by the
 * clock, on a busy machine, a look may come before the answer to the last.
 */
function looksByHand(): () => void {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  return () => void vi.advanceTimersByTime(30_000);
}

onEachStore("outboxes over a socket", (stores) => {
  const start = nodes();
  const aNode = async (parts: Parts = {}) =>
    start(testConfig(await stores.place()), {
      viewerOf: viewerFromHeader,
      shipped: [edition],
      ...parts,
    });

  it("[PS16] whatever is sent, the socket says what a request says, and stores what it stores", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node, { learners: 2 });
    const [bySocket, byRequest] = learners as [LearnerViewer, LearnerViewer];
    const outbox = await openOutbox(node.url, asViewer(bySocket));
    const plays = [aPlayId(), aPlayId()] as const;
    const batches: readonly unknown[] = [
      aBatch(edition, 0, log.slice(0, 10)),
      aBatch(edition, 0, log.slice(0, 10)),
      aBatch(edition, 4, log.slice(4, 14)),
      aBatch(edition, 20, log.slice(20, 21)),
      aBatch(edition, 13, [{ type: "RecordAsked" }, { type: "RecordAsked" }]),
      { ...aBatch(edition, 14, log.slice(14, 15)), hash: "unheard-of" },
      { ...aBatch(edition, 14, log.slice(14, 15)), items: [{ at: "noon" }] },
      { ...aBatch(edition, 14, log.slice(14, 15)), more: 1 },
      aBatch(edition, 14, Array(201).fill(log[14])),
      aBatch(edition, 14, [log[0]!]),
      null,
      5,
      aBatch(edition, 14, log.slice(14, 60)),
    ];
    for (const batch of batches) {
      const said = await outbox.send(plays[0], bySocket.learnerId, batch);
      const told = await send(node, byRequest, plays[1], batch);
      expect([said.status, said.body]).toEqual([told.status, told.body]);
      expect(`${said.retryAfter ?? null}`).toBe(`${told.headers.get("retry-after")}`);
    }
    expect(await storedEvents(node, bySocket, plays[0])).toEqual(
      await storedEvents(node, byRequest, plays[1]),
    );
    const unnamed = await outbox.send("no-uuid", bySocket.learnerId, batches[0]);
    expect(unnamed).toMatchObject({ status: 400, body: { code: "bad-request" } });
    const others = await outbox.send(plays[1], bySocket.learnerId, batches[0]);
    expect(others).toMatchObject({ status: 403, body: { code: "not-allowed" } });
    const another = await outbox.send(plays[0], byRequest.learnerId, batches[0]);
    expect(another).toMatchObject({ status: 401, body: { code: "another-learner" } });
    outbox.socket.close();
  });

  it("[PS16] two tabs, one by socket and one by request, go on with one play as with two requests", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node);
    const learner = learners[0]!;
    const outbox = await openOutbox(node.url, asViewer(learner));
    const playId = aPlayId();
    for (let from = 0; from < 40; from += 4) {
      const batch = aBatch(edition, from, log.slice(from, from + 4));
      const [said, told] = await Promise.all([
        outbox.send(playId, learner.learnerId, batch),
        send(node, learner, playId, batch),
      ]);
      expect([said.status, said.body, told.status, told.body]).toEqual([
        200,
        { next: from + 4 },
        200,
        { next: from + 4 },
      ]);
    }
    expect(await storedEvents(node, learner, playId)).toEqual(log.slice(0, 40));
    outbox.socket.close();
  });

  it("[PS17] only a learner, from a page of ours, opens one; refusals carry our words and headers", async () => {
    const node = await aNode();
    const { learners, centreId } = await aClassroom(node);
    const own = asViewer(learners[0]!);
    const cases: [string, Readonly<Record<string, string>>, number, string][] = [
      ["nobody", {}, 401, "sign-in-needed"],
      ["staff", asViewer(aStaff(centreId, ["tutor"])), 403, "not-allowed"],
      ["another site", { ...own, origin: "https://elsewhere.example" }, 403, "other-site"],
      ["a null origin", { ...own, origin: "null" }, 403, "other-site"],
      ["cross-site", { ...own, "sec-fetch-site": "cross-site" }, 403, "other-site"],
      ["same-site", { ...own, "sec-fetch-site": "same-site" }, 403, "other-site"],
    ];
    for (const [who, headers, status, code] of cases) {
      const refusal = await refusalOf(openOutbox(node.url, headers));
      expect([who, refusal.status]).toEqual([who, status]);
      expect(JSON.parse(refusal.body)).toMatchObject({ code });
      expect(refusal.headers).toMatchObject({
        "x-content-type-options": "nosniff",
        connection: "close",
      });
    }
    const ours = await openOutbox(node.url, { ...own, origin: node.url });
    ours.socket.close();
    // Asked for as a page, and asked for otherwise than the protocol wants.
    const plain = await fetch(`${node.url}/api/outbox`, { headers: own });
    expect([plain.status, await plain.json()]).toMatchObject([426, { code: "socket-only" }]);
    const raw = await rawSocket(node.url);
    raw.send(
      `GET /api/outbox HTTP/1.1\r\nhost: x\r\nx-viewer: ${own["x-viewer"]}\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: short\r\n\r\n`,
    );
    expect(await raw.closed).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("[PS17] one learner has so many sockets and no more, and another still gets one", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node, { learners: 2 });
    const many = await Promise.all(
      Array.from({ length: 16 }, () => openOutbox(node.url, asViewer(learners[0]!))),
    );
    const refusal = await refusalOf(openOutbox(node.url, asViewer(learners[0]!)));
    expect([refusal.status, JSON.parse(refusal.body)]).toMatchObject([429, { code: "too-many" }]);
    (await openOutbox(node.url, asViewer(learners[1]!))).socket.close();
    many[0]!.socket.close();
    await many[0]!.closed;
    await expect
      .poll(() => openOutbox(node.url, asViewer(learners[0]!)).then(() => "open", String))
      .toBe("open");
    for (const { socket } of many) socket.terminate();
  });

  it("[PS18] what is no line, too large, not text, or more than one at a time ends the socket and nothing else", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node);
    const learner = learners[0]!;
    const playId = aPlayId();
    const batch = aBatch(edition, 0, log.slice(0, 1));
    const good = { id: 1, playId, owner: learner.learnerId, batch };
    const flood = Array.from({ length: 40 }, (_, id) => JSON.stringify({ ...good, id }));
    const cases: [string, readonly (string | Buffer)[], number][] = [
      ["no JSON", ["hello"], 1008],
      ["no line", ["[]"], 1008],
      ["null", ["null"], 1008],
      ["no number", [JSON.stringify({ ...good, id: "1" })], 1008],
      ["no owner", [JSON.stringify({ ...good, owner: undefined })], 1008],
      ["too deep", [`${'{"a":['.repeat(200)}1${"]}".repeat(200)}`], 1008],
      ["a prototype", [`{"__proto__":{},${JSON.stringify(good).slice(1)}`], 1008],
      ["one spelt out", [`{"\\u005f_proto__":{},${JSON.stringify(good).slice(1)}`], 1008],
      ["binary", [Buffer.from(JSON.stringify(good))], 1003],
      ["too large", [`"${"x".repeat(300_000)}"`], 1009],
      ["too many", flood, 1008],
    ];
    for (const [what, lines, code] of cases) {
      const outbox = await openOutbox(node.url, asViewer(learner));
      for (const line of lines) outbox.socket.send(line, { binary: typeof line !== "string" });
      expect([what, await outbox.closed]).toEqual([what, code]);
    }
    // Frames that are none: without a mask, and with bits that mean nothing here.
    for (const bytes of [Buffer.from([0x81, 0x01, 0x61]), Buffer.from([0xf1, 0x80, 0, 0, 0, 0])]) {
      const raw = await rawSocket(node.url);
      const key = randomBytes(16).toString("base64");
      raw.send(
        `GET /api/outbox HTTP/1.1\r\nhost: x\r\nx-viewer: ${JSON.stringify(learner)}\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${key}\r\n\r\n`,
      );
      await expect.poll(raw.received).toMatch(/^HTTP\/1\.1 101 /);
      raw.socket.write(bytes);
      await raw.closed;
    }
    const after = await openOutbox(node.url, asViewer(learner));
    expect(await after.send(playId, learner.learnerId, batch)).toMatchObject({ status: 200 });
    after.socket.close();
  });

  it("[PS18] whoever does not read their answers is cut off", async () => {
    const node = await aNode();
    const { learners } = await aClassroom(node);
    const learner = learners[0]!;
    const outbox = await openOutbox(node.url, asViewer(learner));
    outbox.socket.pause();
    const tcp = (outbox.socket as unknown as { _socket: { destroyed: boolean } })._socket;
    // The answers to pings come back as large as they are; the kernel takes some megabytes.
    const ping = Buffer.alloc(125);
    for (let n = 0; n < 400 && !tcp.destroyed; n++) {
      for (let m = 0; m < 1000; m++) outbox.socket.ping(ping, true, () => undefined);
      await after(1);
    }
    await expect.poll(() => node.context.metrics.text()).toContain("redress_outbox_sockets 0");
    outbox.socket.terminate();
  });

  it("[PS18] whoever is gone without a word is let go of; whoever answers stays", async () => {
    const look = looksByHand();
    const node = await aNode();
    const { learners } = await aClassroom(node, { learners: 2 });
    const stays = await openOutbox(node.url, asViewer(learners[0]!));
    const gone = await openOutbox(node.url, asViewer(learners[1]!));
    gone.socket.pause();
    const playId = aPlayId();
    for (let looks = 0; looks < 4; looks++) {
      const asked = once(stays.socket, "ping");
      look();
      await asked;
      // Comes behind the answer to that.
      const batch = aBatch(edition, looks, log.slice(looks, looks + 1));
      const said = await stays.send(playId, learners[0]!.learnerId, batch);
      expect(said.status).toBe(200);
    }
    await expect.poll(() => node.context.metrics.text()).toContain("redress_outbox_sockets 1");
    stays.socket.close();
    gone.socket.terminate();
  });

  it("[PS19] a restart acknowledges what it has taken in, ends sockets with 1012, and the play goes on", async () => {
    const place = await stores.place();
    const parts = { viewerOf: viewerFromHeader, shipped: [edition] };
    const first = await start(testConfig(place), parts);
    const { learners } = await aClassroom(first, { learners: 4 });
    const playIds = learners.map(() => aPlayId());
    const outboxes = await Promise.all(
      learners.map((learner) => openOutbox(first.url, asViewer(learner))),
    );
    const batch = aBatch(edition, 0, log.slice(0, 30));
    const sent = outboxes.map((outbox, n) =>
      n < 3 ? outbox.send(playIds[n], learners[n]!.learnerId, batch) : null,
    );
    // So that they are there when it begins to close.
    await after(2);
    const closed = first.close();
    const answers = await Promise.all(
      sent.map((each) => each?.then(({ status }) => status).catch(() => "cut") ?? "idle"),
    );
    for (const { closed: over } of outboxes) expect(await over).toBe(1012);
    await closed;
    const second = await start(testConfig(place), parts);
    for (const [n, learner] of learners.entries()) {
      if (n === 3) continue;
      // Acknowledged or not, it may be sent again.
      const again = await send(second, learner, playIds[n]!, batch);
      expect(again).toMatchObject({ status: 200, body: { next: 30 } });
      if (answers[n] === 200) {
        expect(await storedEvents(second, learner, playIds[n]!)).toEqual(log.slice(0, 30));
      }
    }
  });
});

onEachStore("sessions of outbox sockets", (stores) => {
  const start = nodes();

  it("[PS17] a session that ends ends what its socket may send at once, and the socket soon", async () => {
    const look = looksByHand();
    const node = await start(testConfig(await stores.place()), { shipped: [edition] });
    const { learners, classId } = await aClassroom(node);
    const { learnerId } = learners[0]!;
    const token = randomBytes(32).toString("base64url");
    await node.context.store.db
      .insertInto("learner_session")
      .values({
        token_hash: tokenHash(token),
        learner_id: learnerId,
        class_id: classId,
        created_at: Date.now(),
        expires_at: Date.now() + 3_600_000,
      })
      .execute();
    const cookie = `${LEARNER_COOKIE}=${token}`;
    const outbox = await openOutbox(node.url, { cookie });
    const playId = aPlayId();
    const batch = (from: number) => aBatch(edition, from, log.slice(from, from + 1));
    expect(await outbox.send(playId, learnerId, batch(0))).toMatchObject({ status: 200 });
    const left = await fetch(`${node.url}/api/leave`, { method: "POST", headers: { cookie } });
    expect(left.ok).toBe(true);
    const late = await outbox.send(playId, learnerId, batch(1)).catch(() => ({ status: 401 }));
    expect(late.status).toBe(401);
    look();
    expect(await outbox.closed).toBe(1008);
    expect((await refusalOf(openOutbox(node.url, { cookie }))).status).toBe(401);
  });
});
