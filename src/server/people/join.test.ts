import crypto, { createHash } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { expect, it, vi } from "vitest";
import { nodes } from "../../../tests/support/node.ts";
import { aCollege, tokenIn, type College } from "../../../tests/support/college.ts";
import { onEachStore } from "../../../tests/support/stores.ts";

const MINUTE = 60_000;

onEachStore("joining a class", (stores) => {
  const start = nodes();
  let shared: Promise<College> | null = null;
  const college = async (): Promise<College> => (shared ??= aCollege(start, await stores.place()));

  const ids = async ({ ask }: College, code: string): Promise<ReadonlyMap<string, string>> => {
    const answer = await ask("POST", "/api/join/code", { body: { code } });
    const { learners } = answer.json<{ learners: { id: string; name: string }[] }>();
    return new Map(learners.map(({ id, name }) => [name, id]));
  };

  it("[PE5] a valid code shows the roster, by name, and who has a PIN; no other way does", async () => {
    const { ask, group, centreId, time } = await college();
    const { id, code } = await group([
      "Zoë Ward",
      "Ana Bell,HC-0017",
      "Ana Bell,HC-1017",
      "ana Bea",
    ]);
    const answer = await ask("POST", "/api/join/code", {
      body: { code: ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}` },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      class: { id, name: "Evening group" },
      centre: { name: `Harbour College ${centreId}` },
      learners: ["ana Bea", "Ana Bell (…0017)", "Ana Bell (…1017)", "Zoë Ward"].map((name) => ({
        id: expect.any(String),
        name,
        hasPin: false,
      })),
      expiresAt: time.now + 12 * 60 * MINUTE,
      staffHere: false,
    });
    const wrong = await ask("POST", "/api/join/code", {
      body: { code: code === "346799" ? "346797" : "346799" },
    });
    expect(wrong.statusCode).toBe(404);
    expect(wrong.json()).toMatchObject({ code: "no-such-code" });
    const odd = await ask("POST", "/api/join/code", { body: { code: "O46799" } });
    expect([odd.statusCode, odd.json<{ code: string }>().code]).toEqual([400, "bad-code"]);
  });

  it("[PE3] a code is over after its hours, and at once when another is made or it is ended", async () => {
    const { ask, group, tutor, time } = await college();
    const look = (code: string) => ask("POST", "/api/join/code", { body: { code } });
    const { id, code } = await group(["Imran Doyle"]);
    const url = `/api/classes/${id}/code`;
    for (const hours of [0, 169, 1.5, "12"]) {
      const refusal = await ask("POST", url, { as: tutor, body: { hours } });
      expect(refusal.statusCode).toBe(400);
    }
    time.now += 12 * 60 * MINUTE - 1;
    expect((await look(code)).statusCode).toBe(200);
    time.now += 1;
    const over = await look(code);
    expect([over.statusCode, over.json<{ code: string }>().code]).toEqual([410, "code-expired"]);
    expect((await ask("GET", `/api/classes/${id}`, { as: tutor })).json()).toMatchObject({
      code: null,
      joinUrl: null,
      qr: null,
    });

    const second = (await ask("POST", url, { as: tutor })).json<{ code: string }>().code;
    const third = (await ask("POST", url, { as: tutor, body: { hours: 168 } })).json<{
      code: string;
      expiresAt: number;
    }>();
    expect(third.expiresAt).toBe(time.now + 168 * 60 * MINUTE);
    expect((await look(second)).statusCode).toBe(404);
    expect((await look(third.code)).statusCode).toBe(200);
    expect((await ask("DELETE", url, { as: tutor })).statusCode).toBe(204);
    expect((await look(third.code)).statusCode).toBe(404);
  });

  it("[PE11] the first join sets the PIN, trivial ones refused; then only that PIN opens", async () => {
    const all = await college();
    const { ask, group, centreId } = all;
    const { id, code } = await group(["Imran Doyle", "Ana Bell"]);
    const learnerId = (await ids(all, code)).get("Imran Doyle")!;
    const join = (pin: string, who = learnerId) =>
      ask("POST", "/api/join", { body: { code, learnerId: who, pin } });
    for (const [pin, why] of [
      ["1234", "easy-pin"],
      ["12x4", "bad-pin"],
    ] as const) {
      const refusal = await join(pin);
      expect([refusal.statusCode, refusal.json<{ code: string }>().code]).toEqual([400, why]);
      expect(refusal.cookies).toEqual([]);
    }
    const first = await join("4071");
    expect(first.statusCode).toBe(200);
    expect(first.json()).toEqual({
      learner: { id: learnerId, name: "Imran Doyle" },
      class: { id, name: "Evening group" },
      centre: { id: centreId, name: `Harbour College ${centreId}` },
    });
    const wrong = await join("4072");
    expect([wrong.statusCode, wrong.cookies]).toEqual([401, []]);
    expect(wrong.json()).toMatchObject({
      code: "wrong-pin",
      message: expect.stringContaining("4 tries are left"),
    });
    expect((await join("4071")).statusCode).toBe(200);
    expect((await join("4071", "nobody-here")).statusCode).toBe(404);
    const other = await group(["Somebody Else"]);
    const elsewhere = await ask("POST", "/api/join", {
      body: { code: other.code, learnerId, pin: "4071" },
    });
    expect(elsewhere.statusCode).toBe(404);
  });

  it("[PE12] of two devices that choose a PIN for one name at once, one is in", async () => {
    const all = await college();
    const { ask, group } = all;
    const { code } = await group(["Imran Doyle"]);
    const learnerId = (await ids(all, code)).get("Imran Doyle")!;
    const pins = ["4071", "8830", "6152"];
    const join = (pin: string) => ask("POST", "/api/join", { body: { code, learnerId, pin } });
    const answers = await Promise.all(pins.map(join));
    const [inside, ...others] = answers.map(({ statusCode }) => statusCode).toSorted();
    // One that was read after the first had set its PIN is told that its own is wrong.
    expect([inside, others.every((status) => [401, 409].includes(status))]).toEqual([200, true]);
    const again = await Promise.all(pins.map(join));
    expect(again.map(({ statusCode }) => statusCode === 200)).toEqual(
      answers.map(({ statusCode }) => statusCode === 200),
    );
  });

  it("[PE13] the database has neither PIN nor token; the cookie is for this server's requests only", async () => {
    const all = await college();
    const { ask, group, node } = all;
    const { code } = await group(["Imran Doyle"]);
    const learnerId = (await ids(all, code)).get("Imran Doyle")!;
    const joined = await ask("POST", "/api/join", { body: { code, learnerId, pin: "83051947" } });
    const token = tokenIn(joined);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const { db } = node.context.store;
    const { pin_hash } = await db
      .selectFrom("learner")
      .select("pin_hash")
      .where("id", "=", learnerId)
      .executeTakeFirstOrThrow();
    expect(pin_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(pin_hash).not.toContain("83051947");
    const sessions = await db
      .selectFrom("learner_session")
      .select("token_hash")
      .where("learner_id", "=", learnerId)
      .execute();
    expect(sessions).toEqual([{ token_hash: createHash("sha256").update(token).digest("hex") }]);
    expect(joined.headers["set-cookie"]).toMatch(
      /^redress_learner=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const secure = await aCollege(start, await stores.place(), {
      publicUrl: "https://redress.harbour.example",
    });
    const there = await secure.group(["Ana Bell"]);
    const ana = (await ids(secure, there.code)).get("Ana Bell")!;
    const cookie = await secure.ask("POST", "/api/join", {
      body: { code: there.code, learnerId: ana, pin: "4071" },
    });
    expect(cookie.headers["set-cookie"]).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it("[PE14] five wrong PINs lock the name for a quarter of an hour, however many come at once", async () => {
    const all = await college();
    const { ask, group, time, tutor } = all;
    const { id, code } = await group(["Imran Doyle", "Ana Bell"]);
    const names = await ids(all, code);
    const join = (pin: string, name = "Imran Doyle") =>
      ask("POST", "/api/join", { body: { code, learnerId: names.get(name)!, pin } });
    await join("4071");
    await join("6152", "Ana Bell");
    const many = await Promise.all(Array.from({ length: 12 }, (_, n) => join(String(5000 + n))));
    const statuses = many.map(({ statusCode }) => statusCode).toSorted();
    expect(statuses).toEqual([...Array(4).fill(401), ...Array(8).fill(429)]);
    const locked = await join("4071");
    expect(locked.statusCode).toBe(429);
    expect(locked.headers["retry-after"]).toBe("900");
    expect(locked.json()).toMatchObject({ code: "locked" });
    expect((await join("6152", "Ana Bell")).statusCode).toBe(200);
    const roster = await ask("GET", `/api/classes/${id}/roster`, { as: tutor });
    expect(roster.json()).toMatchObject([
      { name: "Ana Bell", lockedUntil: null },
      { name: "Imran Doyle", lockedUntil: time.now + 15 * MINUTE },
    ]);
    time.now += 15 * MINUTE - 1;
    expect((await join("4071")).statusCode).toBe(429);
    time.now += 1;
    expect((await join("4071")).statusCode).toBe(200);
    // Right once, and all five tries are back.
    const wrong = await join("5000");
    expect(wrong.json()).toMatchObject({ message: expect.stringContaining("4 tries") });
  });

  it("[PE14] twenty wrong PINs in a row lock the name until a tutor clears it", async () => {
    const all = await college();
    const { ask, group, time, tutor } = all;
    const { id, code } = await group(["Imran Doyle"]);
    const learnerId = (await ids(all, code)).get("Imran Doyle")!;
    const join = (pin: string) => ask("POST", "/api/join", { body: { code, learnerId, pin } });
    await join("4071");
    for (let tries = 0; tries < 20; tries++) {
      await join("5001");
      if (tries % 5 === 4) time.now += 15 * MINUTE;
    }
    time.now += 60 * MINUTE;
    const locked = await join("4071");
    expect([locked.statusCode, locked.headers["retry-after"]]).toEqual([429, undefined]);
    expect(locked.json()).toMatchObject({ message: expect.stringContaining("Ask your tutor") });
    const cleared = await ask("DELETE", `/api/classes/${id}/learners/${learnerId}/pin`, {
      as: tutor,
    });
    expect(cleared.statusCode).toBe(204);
    expect((await join("8830")).statusCode).toBe(200);
  });

  it("[PE15] a tutor issues PINs, shown once; clearing or issuing ends that learner's sessions", async () => {
    const all = await college();
    const { ask, group, tutor } = all;
    const { id, code } = await group(["Imran Doyle", "Ana Bell"]);
    const names = await ids(all, code);
    const join = (name: string, pin: string) =>
      ask("POST", "/api/join", { body: { code, learnerId: names.get(name)!, pin } });
    const cases = (token: string) => ask("GET", `/api/classes/${id}/cases`, { token });
    const ana = tokenIn(await join("Ana Bell", "4071"));
    expect((await cases(ana)).statusCode).toBe(200);

    const pins = (learnerIds?: readonly string[]) =>
      ask("POST", `/api/classes/${id}/roster/pins`, {
        as: tutor,
        ...(learnerIds ? { body: { learnerIds } } : {}),
      });
    type Issued = { id: string; name: string; pin: string }[];
    const issued = (await pins()).json<Issued>();
    expect(issued).toEqual([
      { id: names.get("Imran Doyle"), name: "Imran Doyle", pin: expect.stringMatching(/^\d{6}$/) },
    ]);
    expect((await join("Imran Doyle", "4071")).statusCode).toBe(401);
    expect((await join("Imran Doyle", issued[0]!.pin)).statusCode).toBe(200);

    const again = (await pins([names.get("Ana Bell")!])).json<Issued>();
    expect((await cases(ana)).statusCode).toBe(401);
    expect((await join("Ana Bell", "4071")).statusCode).toBe(401);
    const anew = tokenIn(await join("Ana Bell", again[0]!.pin));
    expect((await cases(anew)).statusCode).toBe(200);
    await ask("DELETE", `/api/classes/${id}/learners/${names.get("Ana Bell")}/pin`, { as: tutor });
    expect((await cases(anew)).statusCode).toBe(401);
    expect((await pins(["nobody-here"])).statusCode).toBe(404);
  });

  it("[PE15] PINs for all who have none leave alone whoever chose one, or went, meanwhile", async () => {
    const all = await college();
    const { node, ask, tutor, group, staff } = all;
    const others = Array.from({ length: 8 }, (_, n) => `Learner ${n + 1}`);
    const { id, code } = await group([...others, "Tom Reed", "Una Shaw", "Zoë Ward"]);
    const names = await ids(all, code);
    const [tom, una, zoe] = ["Tom Reed", "Una Shaw", "Zoë Ward"].map((name) => names.get(name)!);
    const admin = await staff(["administrator"]);
    const chosen = "739105";
    const join = () => ask("POST", "/api/join", { body: { code, learnerId: zoe, pin: chosen } });
    // The PINs that are handed out are worked out only once all the rest has happened.
    let goOn = (): void => undefined;
    const gate = new Promise<void>((open) => (goOn = open));
    const { argon2 } = crypto;
    const held = vi.spyOn(crypto, "argon2").mockImplementation((kind, how, told) => {
      const work = (): void => argon2(kind, how, told);
      if (how.message === chosen) work();
      else void gate.then(work);
    });
    syncBuiltinESMExports();
    try {
      const issuing = ask("POST", `/api/classes/${id}/roster/pins`, { as: tutor, body: {} });
      await expect.poll(() => held.mock.calls.length).toBe(1);
      const rest = [
        await join(),
        await ask("DELETE", `/api/classes/${id}/learners/${una}`, { as: tutor }),
        await ask("POST", `/api/learners/${tom}/erase`, { as: admin, body: { reason: "asked" } }),
      ];
      expect(rest.map(({ statusCode }) => statusCode)).toEqual([200, 204, 200]);
      goOn();
      const issued = (await issuing).json<{ name: string }[]>();
      expect(issued.map(({ name }) => name)).toEqual(others);
    } finally {
      goOn();
      held.mockRestore();
      syncBuiltinESMExports();
    }
    expect((await join()).statusCode).toBe(200);
    const gone = await node.context.store.db
      .selectFrom("learner")
      .select("pin_hash")
      .where("id", "in", [tom!, una!])
      .execute();
    expect(gone).toEqual([{ pin_hash: null }, { pin_hash: null }]);
  });

  it("[PE16] a session ends by leaving, after 12 hours, with the class, and when taken out of it", async () => {
    const all = await college();
    const { ask, group, tutor, time, node, roster } = all;
    const { id, code } = await group(["Imran Doyle", "Ana Bell"]);
    await ask("POST", `/api/classes/${id}/code`, { as: tutor, body: { hours: 168 } });
    const detail = await ask("GET", `/api/classes/${id}`, { as: tutor });
    const now = detail.json<{ code: string }>().code;
    expect(now).not.toBe(code);
    const names = await ids(all, now);
    const join = async (name: string, token?: string) =>
      tokenIn(
        await ask("POST", "/api/join", {
          body: { code: now, learnerId: names.get(name)!, pin: "4071" },
          ...(token ? { token } : {}),
        }),
      );
    const alive = async (token: string) =>
      (await ask("GET", `/api/classes/${id}/cases`, { token })).statusCode === 200;

    const one = await join("Imran Doyle");
    const two = await join("Imran Doyle");
    const left = await ask("POST", "/api/leave", { token: one });
    expect([left.statusCode, tokenIn(left)]).toEqual([204, ""]);
    expect(left.headers["set-cookie"]).toMatch(/^redress_learner=; .*Expires=Thu, 01 Jan 1970/);
    expect([await alive(one), await alive(two)]).toEqual([false, true]);
    expect((await ask("POST", "/api/leave", { token: one })).statusCode).toBe(204);

    const ana = await join("Ana Bell", two);
    expect([await alive(two), await alive(ana)]).toEqual([false, true]);

    time.now += 12 * 60 * MINUTE - 1;
    expect(await alive(ana)).toBe(true);
    time.now += 1;
    expect(await alive(ana)).toBe(false);

    const third = await join("Imran Doyle");
    await ask("DELETE", `/api/classes/${id}/learners/${names.get("Imran Doyle")}`, { as: tutor });
    expect(await alive(third)).toBe(false);
    await roster(id, "Name\nImran Doyle");
    expect(await alive(third)).toBe(false);
    const last = await join("Ana Bell");
    await ask("PATCH", `/api/classes/${id}`, { as: tutor, body: { closed: true } });
    expect(await alive(last)).toBe(false);
    const over = await ask("POST", "/api/join/code", { body: { code: now } });
    expect(over.statusCode).toBe(404);
    await ask("PATCH", `/api/classes/${id}`, { as: tutor, body: { closed: false } });
    expect(await alive(last)).toBe(false);
    const rows = await node.context.store.db
      .selectFrom("learner_session")
      .select("learner_id")
      .where("class_id", "=", id)
      .execute();
    expect(rows).toEqual([]);
  });
});
