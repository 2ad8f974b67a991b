import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { begun, decided, ended, feedback, note } from "../../../tests/support/assessing.ts";
import { visitor, type Visitor } from "../../../tests/support/cookieJar.ts";
import { making, sent } from "../../../tests/support/desk.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { aMember, anAdministrator, PASSWORD } from "../../../tests/support/staff.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { AssessmentEvent } from "../../assess/event.ts";
import type { AssessmentTold } from "../../protocol/assessment.ts";

/** So long that an id hardly has it by chance. */
const PIN = "73916428";

onEachStore("signatures", (stores) => {
  const start = nodes();

  /** Real people with real sessions, and an assessment that is ready to be signed. */
  const ground = async () => {
    const node = await start(testConfig(await stores.place()));
    const admin = await anAdministrator(node);
    const member = await aMember(node, admin, ["tutor", "assessor"]);
    const assessor = member.browser;
    const { id: classId } = (await assessor.post("/api/classes", { name: "Evening" })).body as {
      id: string;
    };
    const url = `/api/classes/${classId}/roster`;
    const csv = "Name\nImran Doyle";
    const { mapping, digest } = (await assessor.post(`${url}/preview`, { csv })).body as {
      mapping: unknown;
      digest: string;
    };
    await assessor.post(url, { csv, mapping, removeAbsent: false, digest });
    const { code } = (await assessor.post(`/api/classes/${classId}/code`, { hours: 1 })).body as {
      code: string;
    };
    const learner = visitor(node.url);
    const { learners } = (await learner.post("/api/join/code", { code })).body as {
      learners: { id: string }[];
    };
    const learnerId = learners[0]!.id;
    const join = () => learner.post("/api/join", { code, learnerId, pin: PIN });
    expect((await join()).status).toBe(200);
    const body = making(classId, learnerId);
    expect((await assessor.post("/api/assessments", body)).status).toBe(201);
    const add = async (who: Visitor, ...events: AssessmentEvent[]) => {
      const answer = await who.post(`/api/assessments/${body.id}/events`, {
        events: events.map((event) => sent(event)),
      });
      expect(answer.body).toMatchObject({ refused: [] });
    };
    await add(
      learner,
      { type: "PlanAccepted" },
      { type: "AuthenticityDeclared", help: "", machineHelp: "" },
    );
    await add(
      assessor,
      { type: "IdentityChecked", how: "Passport" },
      begun("o1", { how: "workplace" }),
      note("n1", ["ext-9.1a", "ext-1.1"]),
      ended("o1"),
      decided("ext-9.1a", "met", ["n1"]),
      decided("ext-1.1", "not-yet", ["n1"]),
      feedback,
    );
    const told = async () =>
      (await assessor.get(`/api/assessments/${body.id}`)).body as AssessmentTold;
    const { next } = await told();
    const sign = (
      who: Visitor,
      as: "assessor" | "learner",
      secret?: string,
      id: string = randomUUID(),
      upTo = next - 1,
    ) =>
      who.post(`/api/assessments/${body.id}/sign`, {
        id,
        deviceAt: 5,
        as,
        upTo,
        ...(secret === undefined ? {} : { secret }),
      });
    return { node, admin, member, assessor, learner, learnerId, told, sign, add };
  };

  const codeOf = ({ status, body }: { status: number; body: unknown }) => [
    status,
    (body as { code?: string }).code,
  ];

  it("[AD11] who signs gives password or PIN anew; name, time and what it covers are the record", async () => {
    const { assessor, learner, member, sign, told, node, learnerId } = await ground();
    expect(codeOf(await sign(assessor, "assessor"))).toEqual([401, "fresh-sign-in-needed"]);
    expect(codeOf(await sign(assessor, "assessor", "wrong words here"))).toEqual([
      401,
      "wrong-secret",
    ]);
    expect(codeOf(await sign(learner, "learner"))).toEqual([401, "fresh-sign-in-needed"]);
    expect(codeOf(await sign(learner, "learner", "1111"))).toEqual([401, "wrong-secret"]);
    expect((await told()).events.filter(({ event }) => event.type === "Signed")).toEqual([]);
    const id = randomUUID();
    const done = await sign(assessor, "assessor", PASSWORD, id);
    expect(done).toMatchObject({
      status: 200,
      body: {
        refused: [],
        stamped: [
          {
            id,
            name: "Sam Quill",
            actor: { as: "assessor", userId: member.userId },
            event: { type: "Signed", as: "assessor", name: "Sam Quill" },
          },
        ],
      },
    });
    expect((await sign(assessor, "assessor", PASSWORD, id)).body).toEqual(done.body);
    const byLearner = await sign(learner, "learner", PIN);
    expect(byLearner.body).toMatchObject({
      refused: [],
      stamped: [{ name: "Imran Doyle", actor: { as: "learner", learnerId } }],
    });
    const lines = (await assessor.get("/api/assessments")).body;
    expect(lines).toMatchObject({
      assessments: [{ summary: { stage: "signed", waitingFor: null } }],
    });
    // Neither a secret nor the assessor's name is in the entries.
    const entries = await node.context.store.db
      .selectFrom("entry")
      .select("body")
      .where("kind", "=", "assessment.signed")
      .execute();
    for (const secret of [PASSWORD, PIN, "Sam Quill"]) {
      expect(JSON.stringify(entries)).not.toContain(secret);
    }
  });

  it("[AD11] nobody signs for another, before it is complete, or what they have not read", async () => {
    const { assessor, learner, sign, add, told } = await ground();
    expect(codeOf(await sign(assessor, "learner", PASSWORD))).toEqual([403, "not-yours"]);
    expect(codeOf(await sign(learner, "assessor", PIN))).toEqual([403, "not-yours"]);
    await add(assessor, decided("ext-1.1", "not-seen", []));
    const late = await sign(assessor, "assessor", PASSWORD);
    expect(late.body).toMatchObject({ stamped: [], refused: [{ code: "too-late" }] });
    await add(assessor, begun("o2", { how: "workplace" }));
    const { next } = await told();
    const open = await sign(assessor, "assessor", PASSWORD, randomUUID(), next - 1);
    expect(open.body).toMatchObject({ stamped: [], refused: [{ code: "not-complete" }] });
  });

  it("[AD11] guessing is slow: ten passwords, five PINs, and the right one waits too", async () => {
    const { assessor, learner, sign } = await ground();
    for (let n = 0; n < 10; n++) {
      expect(codeOf(await sign(assessor, "assessor", `wrong words ${n}`))).toEqual([
        401,
        "wrong-secret",
      ]);
    }
    const barred = await sign(assessor, "assessor", PASSWORD);
    expect(codeOf(barred)).toEqual([429, "locked"]);
    expect(Number(barred.headers.get("retry-after"))).toBeGreaterThan(0);
    const pins = [];
    for (let n = 0; n < 5; n++) pins.push((await sign(learner, "learner", `111${n}`)).status);
    expect(pins).toEqual([401, 401, 401, 401, 429]);
    expect(codeOf(await sign(learner, "learner", PIN))).toEqual([429, "locked"]);
  });

  it("[AD11] who has a college account alone signs within five minutes of signing in", async () => {
    const { assessor, member, sign, node } = await ground();
    const { db, flavour } = node.context.store;
    await db.deleteFrom("staff_account").where("user_id", "=", member.userId).execute();
    const begunAgo = async (minutes: number) => {
      const at = new Date(Date.now() - minutes * 60_000);
      await db
        .updateTable("staff_session")
        .set({ created_at: flavour === "postgres" ? at : at.toISOString() } as never)
        .where("user_id", "=", member.userId)
        .execute();
    };
    await begunAgo(6);
    const stale = await sign(assessor, "assessor");
    expect(codeOf(stale)).toEqual([401, "fresh-sign-in-needed"]);
    expect((stale.body as { message: string }).message).toContain("college account");
    expect(codeOf(await sign(assessor, "assessor", PASSWORD))).toEqual([
      401,
      "fresh-sign-in-needed",
    ]);
    await begunAgo(4);
    expect((await sign(assessor, "assessor")).body).toMatchObject({ refused: [] });
  });
});
