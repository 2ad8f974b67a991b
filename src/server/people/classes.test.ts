import { expect, it } from "vitest";
import { aCollege, type College } from "../../../tests/support/college.ts";
import { nodes } from "../../../tests/support/node.ts";
import { aCentre } from "../../../tests/support/people.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { readCode } from "../../protocol/classCode.ts";
import { classEntries } from "../../../tests/support/entries.ts";
import { centreEntries } from "../log/read.ts";

onEachStore("classes", (stores) => {
  const start = nodes();
  let shared: Promise<College> | null = null;
  const college = async (): Promise<College> => (shared ??= aCollege(start, await stores.place()));

  it("[PE17] a class is made, renamed, closed and opened again; those who make it are its staff", async () => {
    const { ask, tutor, time, staff, node } = await college();
    const made = await ask("POST", "/api/classes", {
      as: tutor,
      body: { name: "  Evening   group " },
    });
    expect(made.statusCode).toBe(200);
    const { id } = made.json<{ id: string }>();
    const detail = async () => (await ask("GET", `/api/classes/${id}`, { as: tutor })).json();
    expect(await detail()).toEqual({
      id,
      name: "Evening group",
      code: null,
      codeExpiresAt: null,
      joinUrl: null,
      qr: null,
      createdAt: time.now,
      closedAt: null,
      staff: [{ userId: tutor.userId, name: `Name of ${tutor.userId}`, roles: ["tutor"] }],
      cases: [],
    });
    const change = (body: object) => ask("PATCH", `/api/classes/${id}`, { as: tutor, body });
    expect((await change({ name: "<b>Day</b> group" })).statusCode).toBe(204);
    expect((await change({ name: "<b>Day</b> group" })).statusCode).toBe(204);
    await ask("POST", `/api/classes/${id}/code`, { as: tutor });
    expect((await change({ closed: true })).statusCode).toBe(204);
    expect(await detail()).toMatchObject({
      name: "<b>Day</b> group",
      closedAt: time.now,
      code: null,
    });
    for (const [method, url, body] of [
      ["POST", "code", {}],
      ["PUT", "cases", { caseIds: [] }],
    ] as const) {
      const refusal = await ask(method, `/api/classes/${id}/${url}`, { as: tutor, body });
      expect([refusal.statusCode, refusal.json<{ code: string }>().code]).toEqual([
        409,
        "class-closed",
      ]);
    }
    expect((await change({ closed: false })).statusCode).toBe(204);
    expect(await detail()).toMatchObject({ closedAt: null });
    for (const name of ["", "  ", "x".repeat(81), "a\u202eb", "a\tb", 7]) {
      expect((await change({ name })).statusCode, JSON.stringify(name)).toBe(400);
    }
    const kinds = (await classEntries(node.context.store.db, id, 0, 100)).map(({ kind }) => kind);
    expect(kinds).toEqual([
      "class.made",
      "class.renamed",
      "class.code-made",
      "class.closed",
      "class.reopened",
    ]);
    const administrator = await staff(["administrator"]);
    const other = await ask("POST", "/api/classes", {
      as: administrator,
      body: { name: "Another" },
    });
    const seen = await ask("GET", `/api/classes/${other.json<{ id: string }>().id}`, {
      as: administrator,
    });
    expect(seen.json()).toMatchObject({ staff: [] });
  });

  it("[PE17] the list has one's own classes, all for those who run the centre, with counts", async () => {
    const place = await stores.place();
    const { ask, tutor, staff, group, time } = await aCollege(start, place);
    const first = await group(["Ana Bell", "Imran Doyle"]);
    time.now += 1000;
    const second = await group();
    time.now += 1000;
    const third = await group(["Zoë Ward"]);
    await ask("PATCH", `/api/classes/${third.id}`, { as: tutor, body: { closed: true } });
    const assessor = await staff(["assessor"]);
    await ask("PUT", `/api/classes/${first.id}/staff`, {
      as: tutor,
      body: { userIds: [tutor.userId, assessor.userId] },
    });
    const list = async (as: College["tutor"]) =>
      (await ask("GET", "/api/classes", { as })).json<
        { id: string; code: string | null; learners: number; closedAt: number | null }[]
      >();
    const lines = (await list(tutor)).map(({ id, code, learners, closedAt }) => [
      id,
      code,
      learners,
      closedAt,
    ]);
    expect(lines).toEqual([
      [second.id, second.code, 0, null],
      [first.id, first.code, 2, null],
      [third.id, null, 1, time.now],
    ]);
    // A code is for those who manage the class.
    expect(await list(assessor)).toMatchObject([
      { id: first.id, manages: false, code: null, codeExpiresAt: null },
    ]);
    expect(await list(await staff(["tutor"]))).toEqual([]);
    expect(await list(await staff(["quality-assurer"]))).toHaveLength(3);
    expect(await list(await staff(["administrator"]))).toMatchObject([
      { code: second.code, manages: true },
      { code: first.code },
      { code: null },
    ]);
  });

  it("[PE4] the code comes with its link and the link's QR code, and is shown until it is over", async () => {
    const { ask, tutor, group, node } = await college();
    const { id } = await group();
    const made = (await ask("POST", `/api/classes/${id}/code`, { as: tutor })).json<{
      code: string;
      joinUrl: string;
      qr: string;
    }>();
    expect(made.joinUrl).toBe(`${node.url}/#/join/${made.code}`);
    expect(readCode(made.joinUrl)).toEqual({ ok: true, value: made.code });
    expect(made.qr).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[^>]*>(<(rect|path)[^>]*>)+<\/svg>$/);
    expect(made.qr).not.toMatch(/script|href|on\w+=/i);
    const { code, joinUrl, qr } = (await ask("GET", `/api/classes/${id}`, { as: tutor })).json<
      typeof made
    >();
    expect({ code, joinUrl, qr }).toEqual({
      code: made.code,
      joinUrl: made.joinUrl,
      qr: made.qr,
    });
  });

  it("[PE18] only tutors and assessors of the centre are on a class's staff", async () => {
    const { ask, tutor, group, staff, node } = await college();
    const { id } = await group();
    const set = (userIds: readonly string[]) =>
      ask("PUT", `/api/classes/${id}/staff`, { as: tutor, body: { userIds } });
    const elsewhere = await staff(["tutor"], await aCentre(node.context.store));
    const refusals = [
      elsewhere.userId,
      (await staff(["administrator", "quality-assurer"])).userId,
      "nobody",
    ];
    for (const userId of refusals) {
      const refusal = await set([tutor.userId, userId]);
      expect([refusal.statusCode, refusal.json<{ code: string }>().code]).toEqual([
        400,
        "not-staff",
      ]);
    }
    const assessor = await staff(["assessor", "administrator"]);
    expect((await set([tutor.userId, assessor.userId, tutor.userId])).statusCode).toBe(204);
    const seen = await ask("GET", `/api/classes/${id}`, { as: assessor });
    expect(seen.json<{ staff: { userId: string; roles: string[] }[] }>().staff).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ userId: tutor.userId, roles: ["tutor"] }),
        expect.objectContaining({ userId: assessor.userId, roles: ["administrator", "assessor"] }),
      ]),
    );
    expect((await set([assessor.userId])).statusCode).toBe(204);
    expect((await ask("GET", `/api/classes/${id}`, { as: tutor })).statusCode).toBe(403);
  });

  it("[PE19] cases set are cases this server has, each with its version", async () => {
    const { ask, tutor, group, node, time } = await college();
    const { id } = await group();
    const set = (caseIds: readonly string[]) =>
      ask("PUT", `/api/classes/${id}/cases`, { as: tutor, body: { caseIds } });
    const cases = async () => (await ask("GET", `/api/classes/${id}/cases`, { as: tutor })).json();
    expect((await set(["late-parcel"])).statusCode).toBe(204);
    const first = time.now;
    time.now += 5000;
    const refusal = await set(["late-parcel", "no-such-case"]);
    expect([refusal.statusCode, refusal.json<{ code: string }>().code]).toEqual([
      400,
      "no-such-case",
    ]);
    expect((await set(["cold-room", "late-parcel", "cold-room"])).statusCode).toBe(204);
    expect(await cases()).toEqual([
      { caseId: "late-parcel", title: "The late parcel", hash: "new", setAt: first },
      { caseId: "cold-room", title: "A cold room", hash: "only", setAt: time.now },
    ]);
    expect((await ask("GET", `/api/classes/${id}`, { as: tutor })).json()).toMatchObject({
      cases: [
        { caseId: "late-parcel", title: "The late parcel", setAt: first },
        { caseId: "cold-room", title: "A cold room", setAt: time.now },
      ],
    });
    expect((await set([])).statusCode).toBe(204);
    expect((await set([])).statusCode).toBe(204);
    expect(await cases()).toEqual([]);
    const entries = await classEntries(node.context.store.db, id, 0, 100);
    const bodies = entries
      .filter(({ kind }) => kind === "class.cases-set")
      .map(({ body }) => JSON.parse(body!) as unknown);
    expect(bodies).toEqual([
      { caseIds: ["late-parcel"] },
      { caseIds: ["cold-room", "late-parcel"] },
      { caseIds: [] },
    ]);
  });

  it("[PE22] everything is in the evidence log, by whom; names only under their own person, and no secret", async () => {
    const { ask, tutor, group, node, roster, centreId } = await aCollege(
      start,
      await stores.place(),
    );
    const { id, code } = await group(["Imran Doyle,HC-1", "Ana Bell,HC-2"]);
    const seen = (await ask("POST", "/api/join/code", { body: { code } })).json<{
      learners: { id: string; name: string }[];
    }>();
    const [ana, imran] = seen.learners;
    const joined = await ask("POST", "/api/join", {
      body: { code, learnerId: ana!.id, pin: "40719583" },
    });
    const token = joined.cookies[0]!.value;
    await ask("POST", "/api/leave", { token });
    for (let tries = 0; tries < 5; tries++) {
      await ask("POST", "/api/join", { body: { code, learnerId: ana!.id, pin: "88301267" } });
    }
    const pins = await ask("POST", `/api/classes/${id}/roster/pins`, {
      as: tutor,
      body: { learnerIds: [ana!.id] },
    });
    await ask("DELETE", `/api/classes/${id}/learners/${ana!.id}/pin`, { as: tutor });
    await roster(id, "Name,Reference\nAnna Bell,HC-2\nZoë Ward,", true);
    await roster(id, "Name,Reference\nImran Doyle,HC-1");
    await ask("DELETE", `/api/classes/${id}/code`, { as: tutor });
    await ask("DELETE", `/api/classes/${id}/code`, { as: tutor });

    const entries = await centreEntries(node.context.store.db, centreId, 0, 100);
    const by = `staff:${tutor.userId}`;
    expect(entries.map(({ kind, actor, subject }) => [kind, actor, subject])).toEqual([
      ["class.made", by, null],
      ["roster.changed", by, imran!.id],
      ["roster.changed", by, ana!.id],
      ["class.code-made", by, null],
      ["learner.joined", `learner:${ana!.id}`, ana!.id],
      ["learner.left", `learner:${ana!.id}`, ana!.id],
      ["learner.locked", "server", ana!.id],
      ["learner.pin-issued", by, ana!.id],
      ["learner.pin-cleared", by, ana!.id],
      ["roster.changed", by, expect.any(String)],
      ["roster.changed", by, ana!.id],
      ["roster.changed", by, imran!.id],
      ["roster.changed", by, imran!.id],
      ["class.code-ended", by, null],
    ]);
    expect(entries.every(({ classId }) => classId === id)).toBe(true);
    for (const { subject, body } of entries) {
      const names = { [imran!.id]: "Imran", [ana!.id]: "Bell" };
      for (const [whose, name] of Object.entries(names)) {
        if (subject !== whose) expect(body).not.toContain(name);
      }
      if (subject === null) expect(body).not.toMatch(/Zoë|HC-/);
    }
    // Digits of a PIN stand in a hash by chance.
    const said = entries.map(({ kind, actor, subject, body }) => [kind, actor, subject, body]);
    const all = JSON.stringify(said);
    const pin = pins.json<{ pin: string }[]>()[0]!.pin;
    for (const secret of ["40719583", "88301267", `"${pin}"`, code, token, "argon2id"]) {
      expect(all.includes(secret), secret).toBe(false);
    }
  });
});
