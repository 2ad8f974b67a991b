import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { answer, begun, decided, note, question } from "../../../tests/support/assessing.ts";

import { aDesk, decideAll, making, sent, type Desk } from "../../../tests/support/desk.ts";
import { classEntries } from "../../../tests/support/entries.ts";
import { nodes } from "../../../tests/support/node.ts";
import { aCentre, aClass, aLearner } from "../../../tests/support/people.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { AssessmentEvent, Stamped } from "../../assess/event.ts";
import type { Viewer } from "../../protocol/access.ts";
import { OWNER_HEADER } from "../../protocol/batchTerms.ts";
import type { AssessmentLine, AssessmentTold } from "../../protocol/assessment.ts";
import { signedExport } from "../evidence/export.ts";
import { reportOf } from "../../../tests/support/evidence.ts";

const typesIn = (told: { readonly body: unknown }): readonly string[] =>
  (told.body as AssessmentTold).events.map(({ event }) => event.type);

onEachStore("assessments", (stores) => {
  const start = nodes();
  const desk = async (): Promise<Desk> => aDesk(start, await stores.place());

  const post = ({ ask, id }: Desk, viewer: Viewer, events: readonly unknown[]) =>
    ask(viewer, "POST", `/api/assessments/${id}/events`, { events });

  it("[AD1] events are taken in the order sent, each by what those before it came to, and stamped", async () => {
    const at = await desk();
    await at.add(at.learner, { type: "PlanAccepted" });
    at.time.now += 5000;
    const events = [begun("o1"), note("n1", ["ext-9.1a"]), note("n2", [])].map((each) =>
      sent(each, 77),
    );
    const { body } = await post(at, at.assessor, events);
    expect(body.refused).toEqual([]);
    expect(body.stamped.map(({ id }: Stamped) => id)).toEqual(events.map(({ id }) => id));
    expect(body.stamped[1]).toMatchObject({
      seq: 3,
      at: at.time.now,
      deviceAt: 77,
      actor: { as: "assessor", userId: at.assessor.userId },
      name: `Name of ${at.assessor.userId}`,
      event: { type: "NoteMade", note: "n1" },
    });
    const entries = body.stamped.map(({ entry }: Stamped) => entry);
    expect(entries).toEqual([entries[0], entries[0] + 1, entries[0] + 2]);
    const row = await at.node.context.store.db
      .selectFrom("entry")
      .select(["kind", "actor", "subject", "class_id", "play_id", "body"])
      .where("centre_id", "=", at.centreId)
      .where("seq", "=", entries[1])
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      kind: "assessment.note-made",
      actor: `staff:${at.assessor.userId}`,
      subject: at.learner.learnerId,
      class_id: null,
      play_id: `assessment:${at.id}`,
    });
    expect(row.body).not.toContain("Name of");
    const told = await at.told(at.assessor);
    expect(told.body).toMatchObject({
      head: {
        id: at.id,
        learner: { id: at.learner.learnerId, name: "Learner 0", reference: null },
        class: { id: at.classId },
        assessor: { userId: at.assessor.userId, name: `Name of ${at.assessor.userId}` },
        lastAt: at.time.now,
      },
      next: 5,
    });
    expect(typesIn(told)).toEqual([
      "Planned",
      "PlanAccepted",
      "ObservationBegun",
      "NoteMade",
      "NoteMade",
    ]);
    expect(typesIn(await at.told(at.tutor, 3))).toEqual(["NoteMade", "NoteMade"]);
    expect((await at.told(at.tutor, 9)).body).toMatchObject({ events: [], next: 9 });
  });

  it("[AD1] one that is refused keeps none of the others waiting, and is not in the record", async () => {
    const at = await desk();
    await at.add(at.learner, { type: "PlanAccepted" });
    const events: unknown[] = [
      sent(begun("o1")),
      sent(note("n1", ["no-such"])),
      { ...sent(note("n2", [])), event: { type: "NoteMade", note: "n2" } },
      { ...sent(note("n3", [])), event: { type: "Nonsense" } },
      { ...sent(note("n4", [])), event: "NoteMade" },
      sent({ ...note("n5", []), extra: "part" } as unknown as AssessmentEvent),
      sent({ type: "Signed", as: "assessor", name: "Sam", upTo: 1 }),
      sent({
        type: "Suggested",
        criterion: "ext-9.1a",
        suggestion: "seen",
        lines: [],
        differs: false,
      }),
      sent(note("n6", [])),
    ];
    const { body } = await post(at, at.assessor, events);
    expect(body.stamped.map(({ event }: Stamped) => event.type)).toEqual([
      "ObservationBegun",
      "NoteMade",
    ]);
    expect(body.refused.map(({ code }: { code: string }) => code)).toEqual([
      "unknown-criterion",
      "bad-event",
      "bad-event",
      "bad-event",
      "bad-event",
      "not-here",
      "not-here",
    ]);
    for (const { message } of body.refused) expect(message).toMatch(/\.$/);
    expect((await at.told(at.assessor)).body.next).toBe(4);
  });

  it("[AD18] a page of one learner with another’s sign-in is told so, takes nothing in and shows nothing", async () => {
    const at = await desk();
    const before = (await at.told(at.assessor)).body.next;
    const asked = async (viewer: Viewer, method: "GET" | "POST" | "PUT", path: string) => {
      const events = [sent({ type: "PlanAccepted" })];
      const answer = await fetch(`${at.node.url}${path}`, {
        method,
        headers: {
          "x-viewer": JSON.stringify(viewer),
          [OWNER_HEADER]: at.learner.learnerId,
          ...(method === "GET" ? {} : { "content-type": "application/json" }),
        },
        ...(method === "GET" ? {} : { body: JSON.stringify({ events }) }),
      });
      return [answer.status, ((await answer.json()) as { code?: string } | null)?.code];
    };
    const routes = [
      ["POST", `/api/assessments/${at.id}/events`],
      ["POST", `/api/assessments/${at.id}/sign`],
      ["POST", `/api/assessments/${at.id}/tie`],
      ["PUT", `/api/assessments/${at.id}/files?name=a.txt`],
      ["GET", `/api/assessments/${at.id}`],
      ["GET", "/api/my/portfolio"],
      ["GET", "/api/my/observation"],
    ] as const;
    for (const [method, path] of routes) {
      for (const viewer of [at.other, at.assessor]) {
        expect(await asked(viewer, method, path), path).toEqual([401, "another-learner"]);
      }
    }
    expect((await at.told(at.assessor)).body.next).toBe(before);
    // Whoever it is may.
    expect(await asked(at.learner, "POST", routes[0][1])).toEqual([200, undefined]);
    expect(await asked(at.learner, "GET", "/api/my/observation")).toEqual([200, undefined]);
  });

  it("[AD1] what is sent again is there once; something else under its id is refused", async () => {
    const at = await desk();
    await at.add(at.learner, { type: "PlanAccepted" });
    const first = sent(begun("o1"));
    const second = sent(note("n1", ["ext-9.1a"]));
    const once = await post(at, at.assessor, [first, second]);
    const again = await post(at, at.assessor, [first, second, second, sent(note("n2", []))]);
    expect(again.body.stamped.slice(0, 3)).toEqual([...once.body.stamped, once.body.stamped[1]]);
    expect(again.body.stamped).toHaveLength(4);
    for (const other of [
      { ...second, event: note("n9", []) },
      { ...second, deviceAt: 5 },
    ]) {
      const { body } = await post(at, at.assessor, [other]);
      expect(body).toMatchObject({ stamped: [], refused: [{ id: second.id, code: "id-taken" }] });
    }
    // Another person's id, too: nobody gets at what somebody else wrote by knowing its id.
    const [colleague] = [await at.onClass(["assessor"])];
    expect((await post(at, colleague, [second])).body.refused[0].code).toBe("id-taken");
    expect((await at.told(at.assessor)).body.next).toBe(5);
  });

  it("[AD1] many devices at once leave one list without a gap, in the log's own order", async () => {
    const at = await desk();
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(at.assessor, begun("o1", { how: "spoken" }));
    const colleague = await at.onClass(["assessor"]);
    await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        post(at, n % 2 === 0 ? at.assessor : colleague, [sent(note(`n${n}`, []), n)]),
      ),
    );
    const { events } = (await at.told(at.assessor)).body as AssessmentTold;
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, n) => n));
    expect(events.map(({ entry }) => entry)).toEqual(
      events.map(({ entry }) => entry).toSorted((a, b) => a - b),
    );
    expect(events).toHaveLength(33);
    let text = "";
    for await (const part of signedExport(at.node.context, at.centreId)) text += part;
    expect((await reportOf(text)).fault).toBeNull();
  });

  it("[AD1] a wall of the class hears nothing of it: no class has its entries", async () => {
    const at = await desk();
    const before = await classEntries(at.node.context.store.db, at.classId, 0, 100);
    await decideAll(at);
    expect(await classEntries(at.node.context.store.db, at.classId, 0, 100)).toEqual(before);
  });

  it("[AD3] a plan makes an assessment, once however often it is sent", async () => {
    const at = await desk();
    const body = making(at.classId, at.other.learnerId);
    const make = (of: unknown, viewer: Viewer = at.assessor) =>
      at.ask(viewer, "POST", "/api/assessments", of);
    const first = await make(body);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ head: { id: body.id }, next: 1 });
    expect(await make(body)).toMatchObject({ status: 201, body: first.body });
    expect((await make({ ...body, sent: sent(body.sent.event) })).body.code).toBe("id-taken");
    expect((await make({ ...body, learnerId: at.learner.learnerId })).body.code).toBe("id-taken");
    const other = making(at.classId, at.other.learnerId);
    expect((await make({ ...other, sent: sent(begun("o1")) })).status).toBe(400);
    expect((await make({ ...other, id: "not a uuid" })).status).toBe(400);
    expect((await make(making(at.classId, "nobody-there"))).body.code).toBe("not-on-roster");
    const unknown = making(at.classId, at.other.learnerId, {
      units: [{ unit: "ext-j5084003", pack: "0.0.9" }],
    });
    expect((await make(unknown)).body.code).toBe("unknown-pack");
    const empty = making(at.classId, at.other.learnerId, { criteria: [] });
    expect((await make(empty)).body).toMatchObject({ code: "empty" });
    const noAssessor = await make(making(at.classId, at.other.learnerId), at.tutor);
    expect(noAssessor.status).toBe(403);
    const lines = await at.ask(at.assessor, "GET", "/api/assessments");
    expect(lines.body.assessments).toHaveLength(2);
  });

  it("[AD3] the plan made while its class has another learner of the same name is of the one named", async () => {
    const at = await desk();
    const twin = await aLearner(at.node.context.store, at.centreId, at.classId, "Learner 0");
    const body = making(at.classId, twin);
    const { body: made } = await at.ask(at.assessor, "POST", "/api/assessments", body);
    expect(made.head.learner.id).toBe(twin);
  });

  it("[AD5] each route is for those the table names; another centre finds nothing", async () => {
    const at = await desk();
    const { store } = at.node.context;
    const far = await aCentre(store);
    const roles = ["tutor", "assessor", "quality-assurer", "administrator"] as const;
    const abroad: Viewer = { kind: "staff", userId: "abroad", name: "Z", centreId: far, roles };
    const elsewhere: Viewer = { ...at.assessor, userId: "of-another-class" };
    const farClass = await aClass(store, far);
    const farLearner = await aLearner(store, far, farClass);
    const stranger: Viewer = {
      kind: "learner",
      learnerId: farLearner,
      classId: farClass,
      centreId: far,
    };
    const events = { events: [sent({ type: "Sampled", why: "New scheme" })] };
    const signing = { id: randomUUID(), deviceAt: 1, as: "assessor", upTo: 0, secret: "x" };
    const tie = { id: randomUUID(), deviceAt: 1, observation: "o", playId: randomUUID() };
    const see = [at.learner, at.tutor, at.assessor, at.assurer];
    const add = [at.learner, at.assessor, at.assurer];
    const routes: [string, string, unknown, readonly Viewer[]][] = [
      ["GET", `/api/assessments/${at.id}`, undefined, see],
      ["GET", `/api/assessments/${at.id}/plays`, undefined, see],
      ["GET", `/api/assessments/${at.id}/files/${randomUUID()}`, undefined, see],
      ["POST", `/api/assessments/${at.id}/events`, events, add],
      ["POST", `/api/assessments/${at.id}/sign`, signing, add],
      ["POST", `/api/assessments/${at.id}/tie`, tie, add],
      ["PUT", `/api/assessments/${at.id}/files?name=a`, {}, add],
      ["POST", `/api/assessments/${at.id}/witnesses`, {}, add],
      ["GET", `/api/learners/${at.learner.learnerId}/portfolio`, undefined, see],
    ];
    for (const [method, url, body, may] of routes) {
      const status = async (viewer: Viewer | null) =>
        (await at.ask(viewer, method, url, body)).status;
      expect([url, await status(null)]).toEqual([url, 401]);
      expect([url, await status(abroad)]).toEqual([url, 404]);
      expect([url, await status(stranger)]).toEqual([url, 404]);
      for (const viewer of [at.administrator, elsewhere, at.other]) {
        expect([method, url, await status(viewer)]).toEqual([method, url, 403]);
      }
      for (const viewer of [at.learner, at.tutor, at.assessor, at.assurer]) {
        const allowed = may.includes(viewer);
        const got = await status(viewer);
        if (url.includes("/portfolio") && viewer === at.learner) expect(got).toBe(403);
        else if (url.endsWith("/sign") && allowed) expect([400, 401, 403]).toContain(got);
        else expect([url, viewer, got === 403]).toEqual([url, viewer, !allowed]);
      }
    }
    for (const id of [randomUUID(), "x", "..%2f..", "%00"]) {
      expect((await at.ask(at.assessor, "GET", `/api/assessments/${id}`)).status).toBe(404);
    }
    const own = ["/api/my/portfolio", "/api/my/observation"];
    for (const url of own) {
      expect((await at.ask(null, "GET", url)).status).toBe(401);
      expect((await at.ask(at.assessor, "GET", url)).status).toBe(403);
      expect((await at.ask(at.learner, "GET", url)).status).toBe(200);
    }
  });

  it("[AD5] everybody adds what is theirs to add, and nobody assures what they decided", async () => {
    const at = await desk();
    await decideAll(at);
    const { code } = at;
    const assured = {
      type: "QualityAssured",
      agreed: true,
      action: "",
      reason: "Sound",
      criteria: [],
    };
    expect(await code(at.assurer, note("q1", []))).toBe("not-yours");
    expect(await code(at.learner, note("q1", []))).toBe("not-yours");
    expect(await code(at.assessor, assured)).toBe("not-yours");
    expect(await code(at.tutor, { type: "Sampled", why: "x" })).toBe("403 not-allowed");
    // Somebody who is both may add notes, and assure nothing of their own.
    const both: Viewer = { ...at.assessor, roles: ["assessor", "quality-assurer"] };
    expect(await code(both, note("q2", []))).toBe("taken");
    expect(await code(both, assured)).toBe("own-decision");
    const { userId } = at.assessor;
    const assurerNow: Viewer = { ...at.assurer, userId };
    expect(await code(assurerNow, assured)).toBe("own-decision");
    await at.add(at.learner, { type: "Appealed", grounds: "I did ring." });
    expect(await code(both, { type: "AppealAnswered", upheld: true, reason: "x" })).toBe(
      "own-decision",
    );
    expect(await code(at.assurer, assured)).toBe("taken");
    expect(await code(at.assurer, { type: "AppealAnswered", upheld: true, reason: "x" })).toBe(
      "taken",
    );
  });

  it("[AD6] a learner is told what is theirs, all of it each time, and decisions with the feedback", async () => {
    const at = await desk();
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(
      at.assessor,
      begun("o1", { how: "workplace" }),
      note("n1", ["ext-9.1a"]),
      question("q1", ["ext-1.1"]),
      decided("ext-9.1a", "met", ["n1"]),
    );
    await at.add(at.assurer, { type: "Sampled", why: "Words of the sampling" });
    const hidden = await at.told(at.learner, 3);
    expect(typesIn(hidden)).toEqual(["Planned", "PlanAccepted", "ObservationBegun", "QuestionPut"]);
    expect(hidden.body.next).toBe(7);
    const line = async () =>
      (
        (await at.ask(at.learner, "GET", "/api/assessments")).body.assessments as AssessmentLine[]
      )[0]!;
    expect((await line()).summary).toMatchObject({ decided: 0 });
    await at.add(at.assessor, { type: "FeedbackGiven", text: "Well done.", nextStep: "Ring." });
    const told = await at.told(at.learner, 7);
    expect(typesIn(told)).toContain("Decided");
    expect(typesIn(told)).toContain("NoteMade");
    expect(JSON.stringify(told.body)).not.toContain("Words of the sampling");
    expect((await line()).summary).toMatchObject({ decided: 1, criteria: 2 });
    const own = await at.ask(at.learner, "GET", "/api/my/portfolio");
    expect(own.body.assessments[0].events).toEqual(told.body.events);
    expect(own.body.learner).toMatchObject({ id: at.learner.learnerId, name: "Learner 0" });
  });

  it("[AD7] staff are named by their account, then by the log, and not at all once erased", async () => {
    const at = await aDesk(start, await stores.place(), { staffNames: async () => new Map() });
    const { context } = at.node;
    const { userId } = at.assessor;
    const nameOf = async () => (await at.told(at.assessor)).body.events[0].name as string;
    expect(await nameOf()).toBe("");
    await context.log.write(at.centreId, async () => ({
      ok: true,
      value: {
        value: null,
        drafts: [
          {
            kind: "staff.joined",
            actor: `staff:${userId}`,
            subject: userId,
            body: { name: "Del Ito", email: "del@example.org" },
          },
        ],
      },
    }));
    expect(await nameOf()).toBe("Del Ito");
    expect((await at.told(at.assessor)).body.head.assessor.name).toBe("Del Ito");
    const entries = await context.store.db
      .selectFrom("entry")
      .select(["kind", "body"])
      .where("body", "like", "%Del Ito%")
      .execute();
    expect(entries.map(({ kind }) => kind)).toEqual(["staff.joined"]);
    const erased = await at.ask(at.administrator, "POST", `/api/staff/${userId}/erase`, {
      reason: "left",
    });
    expect(erased.status).toBe(200);
    expect(await nameOf()).toBe("");
    expect((await at.told(at.tutor)).body.events[0].actor).toEqual({ as: "assessor", userId });
  });

  it("[AD8] what is too large, too many or no text at all is refused; markup is text", async () => {
    const at = await desk();
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(at.assessor, begun("o1"));
    const markup = `<img src=x onerror=alert(1)> & "quotes" \u202e {{x}} ' -- 名前`;
    const { stamped } = await at.add(at.assessor, note("n1", [], { text: markup }));
    expect(stamped[0]!.event).toMatchObject({ text: markup });
    expect(await at.code(at.assessor, note("n2", [], { text: "x".repeat(20_001) }))).toBe(
      "bad-event",
    );
    expect(await at.code(at.assessor, note("n2", [], { text: "a\0b" }))).toBe("bad-event");
    expect(await at.code(at.assessor, note("n2", [], { text: "a\ud800b" }))).toBe("bad-event");
    expect(await at.code(at.assessor, note("n2", [], { elapsed: -1 }))).toBe("bad-event");
    expect(await at.code(at.assessor, note("n'; drop table", []))).toBe("bad-event");
    const many = Array.from({ length: 101 }, (_, n) => sent(note(`m${n}`, [])));
    expect((await post(at, at.assessor, many)).status).toBe(400);
    expect((await post(at, at.assessor, [])).status).toBe(400);
    const body = async (of: unknown) =>
      (await at.ask(at.assessor, "POST", `/api/assessments/${at.id}/events`, of)).status;
    for (const of of [null, [], {}, { events: "x" }, { events: [{ id: 1 }] }, '{"events":[', "x"]) {
      expect(await body(of)).toBe(400);
    }
    expect(await body({ events: [sent(note("h", [], { text: "x".repeat(1_100_000) }))] })).toBe(
      413,
    );
    const strange = [
      { ...sent(note("z", [])), id: "../../etc" },
      { ...sent(note("z", [])), deviceAt: 1e20 },
      { ...sent(note("z", [])), deviceAt: "now" },
    ];
    for (const one of strange) expect(await body({ events: [one] })).toBe(400);
    expect((await at.told(at.assessor)).body.next).toBe(4);
  });

  it("[AD8] an assessment that is full says so, and what is in it stays", async () => {
    const at = await desk();
    await at.add(at.learner, { type: "PlanAccepted" });
    const reflect = (n: number) => {
      const words = "x".repeat(19_000);
      return sent({
        type: "ReflectionWritten",
        reflection: `r${n}`,
        observation: null,
        criteria: [],
        did: words,
        standard: words,
        know: words,
      });
    };
    const codes: string[] = [];
    for (let from = 0; from < 80; from += 16) {
      const events = Array.from({ length: 16 }, (_, n) => reflect(from + n));
      const { body } = await post(at, at.learner, events);
      codes.push(...body.refused.map(({ code }: { code: string }) => code));
    }
    expect(new Set(codes)).toEqual(new Set(["too-long"]));
    expect(codes.length).toBeGreaterThan(5);
    expect((await at.told(at.assessor)).body.next).toBe(2 + 80 - codes.length);
  });

  it("[AD9] a list has each assessment as it stands, for those of its class and the centre's assurers", async () => {
    const at = await desk();
    const lines = async (viewer: Viewer) =>
      (await at.ask(viewer, "GET", "/api/assessments")).body.assessments as AssessmentLine[];
    const summary = async () => (await lines(at.assessor))[0]!.summary;
    expect(await summary()).toEqual({
      stage: "planned",
      units: ["ext-j5084003", "prob-l5083936"],
      criteria: 2,
      decided: 0,
      waitingFor: "learner",
      waitsSince: null,
      date: "2026-11-30",
    });
    await at.add(at.learner, { type: "PlanAccepted" });
    expect(await summary()).toMatchObject({ stage: "accepted", waitingFor: "assessor" });
    await at.add(at.assessor, begun("o9"));
    expect(await summary()).toMatchObject({ stage: "observing", waitingFor: "assessor" });
    await at.add(at.assessor, {
      type: "ObservationEnded",
      observation: "o9",
      how: "finished",
      remark: "",
    });
    await at.add(at.assessor, question("q1", ["ext-1.1"]));
    expect(await summary()).toMatchObject({ stage: "deciding", waitingFor: "learner" });
    await at.add(at.learner, answer("q1"));
    expect(await summary()).toMatchObject({ stage: "deciding", waitingFor: "assessor" });
    for (const viewer of [at.tutor, at.assessor, at.assurer]) {
      expect(await lines(viewer)).toHaveLength(1);
    }
    const elsewhere: Viewer = { ...at.assessor, userId: "of-another-class" };
    expect(await lines(elsewhere)).toEqual([]);
    const other = await at.ask(at.other, "GET", "/api/assessments");
    expect(other.body.assessments).toEqual([]);
    expect((await at.ask(at.administrator, "GET", "/api/assessments")).status).toBe(403);
  });
});
