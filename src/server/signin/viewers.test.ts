import { expect, it, vi } from "vitest";
import { visitor, type Visitor } from "../../../tests/support/cookieJar.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { aCentre, aClass, aLearner } from "../../../tests/support/people.ts";
import { anAdministrator, whoIs } from "../../../tests/support/staff.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { ok } from "../../play/result.ts";
import type { Store } from "../store/store.ts";
import { newToken, tokenHash } from "./token.ts";
import { LEARNER_COOKIE } from "../people/learnerSession.ts";
import { BELIEVED } from "./viewers.ts";

const HOUR = 3_600_000;

/** A learner's session, straight in the table; gives the cookie's value. */
async function aSession(store: Store, learnerId: string, classId: string, expiresAt: number) {
  const token = newToken();
  await store.db
    .insertInto("learner_session")
    .values({
      token_hash: tokenHash(token),
      learner_id: learnerId,
      class_id: classId,
      created_at: 0,
      expires_at: expiresAt,
    })
    .execute();
  return token;
}

const carry = (at: Visitor, token: string): Visitor => {
  at.cookies.set(LEARNER_COOKIE, { value: token, path: "/" });
  return at;
};

onEachStore("who is asking", (stores) => {
  const start = nodes();

  /** A node with a moving clock, and a learner who joined a class on it. */
  const joined = async () => {
    const time = { now: Date.now() };
    const node = await start(testConfig(await stores.place()), { clock: () => time.now });
    const { store } = node.context;
    const centreId = await aCentre(store);
    const classId = await aClass(store, centreId);
    const learnerId = await aLearner(store, centreId, classId);
    const token = await aSession(store, learnerId, classId, time.now + HOUR);
    return {
      time,
      node,
      store,
      centreId,
      classId,
      learnerId,
      token,
      at: carry(visitor(node.url), token),
    };
  };
  const kindOf = async (at: Visitor) => ((await at.get("/api/me")).body as { kind: string }).kind;

  it("[SI22] a learner's cookie says who, in which class and centre", async () => {
    const { at, learnerId, classId, centreId } = await joined();
    expect((await at.get("/api/me")).body).toEqual({
      kind: "learner",
      learner: { id: learnerId, name: "Imran Doyle" },
      class: { id: classId, name: `Group ${classId}` },
      centre: { id: centreId, name: `Harbour College ${centreId}` },
    });
    expect((await at.get("/api/staff")).status).toBe(403);
  });

  it.each([
    ["run out", (db: Store["db"]) => db.updateTable("learner_session").set({ expires_at: 1 })],
    ["ended", (db: Store["db"]) => db.deleteFrom("learner_session")],
    ["of a closed class", (db: Store["db"]) => db.updateTable("class").set({ closed_at: 1 })],
    ["of an erased learner", (db: Store["db"]) => db.updateTable("learner").set({ erased_at: 1 })],
    [
      "of one off the roster",
      (db: Store["db"]) => db.updateTable("enrolment").set({ removed_at: 1 }),
    ],
  ])(
    "[SI22] a session %s is nobody's, in five seconds at most, or thirty where there is one node",
    async (_name, change) => {
      const { at, store, time } = await joined();
      expect(await kindOf(at)).toBe("learner");
      await change(store.db).execute();
      time.now += BELIEVED[stores.flavour];
      expect(await kindOf(at)).toBe("nobody");
    },
  );

  it("[SI22] a cookie made up is nobody's", async () => {
    const { node, store } = await joined();
    const [row] = await store.db.selectFrom("learner_session").selectAll().execute();
    for (const value of ["", "x", row!.token_hash, "x".repeat(8000)]) {
      expect(await kindOf(carry(visitor(node.url), value))).toBe("nobody");
    }
  });

  it("[SI23] a learner signs out everywhere: all their sessions end, nobody else's", async () => {
    const { at, node, store, time, classId, centreId, learnerId } = await joined();
    const second = await aSession(store, learnerId, classId, time.now + HOUR);
    const mate = await aLearner(store, centreId, classId, "Priya Vance");
    const third = await aSession(store, mate, classId, time.now + HOUR);
    const elsewhere = carry(visitor(node.url), second);
    const other = carry(visitor(node.url), third);
    expect([await kindOf(elsewhere), await kindOf(other)]).toEqual(["learner", "learner"]);
    expect((await at.post("/api/sign-out-everywhere")).status).toBe(200);
    expect(at.cookies.size).toBe(0);
    expect([await kindOf(elsewhere), await kindOf(other)]).toEqual(["nobody", "learner"]);
  });

  it("[SI23] a browser with both sessions is the learner's; signing in as staff ends the learner's", async () => {
    const { node, token } = await joined();
    const ada = await anAdministrator(node);
    carry(ada.browser, token);
    expect(await kindOf(ada.browser)).toBe("learner");
    await ada.browser.post("/api/auth/sign-in/email", {
      email: ada.email,
      password: "four silent otters",
    });
    expect((await whoIs(ada.browser)).userId).toBe(ada.userId);
    expect(await kindOf(carry(visitor(node.url), token))).toBe("nobody");
  });

  it("[SI32] who joins in a browser where staff are signed in is told so, and signs them out there", async () => {
    const { node, store, time, learnerId } = await joined();
    const code = "346799";
    await store.db
      .updateTable("class")
      .set({ code, code_expires_at: time.now + HOUR })
      .execute();
    const ada = await anAdministrator(node);
    const copy = visitor(node.url);
    for (const [name, cookie] of ada.browser.cookies) copy.cookies.set(name, cookie);
    const found = async (at: Visitor) =>
      ((await at.post("/api/join/code", { code })).body as { staffHere: boolean }).staffHere;
    expect([await found(visitor(node.url)), await found(ada.browser)]).toEqual([false, true]);
    const join = { code, learnerId, pin: "739105" };
    expect((await ada.browser.post("/api/join", join)).status).toBe(200);
    expect(await kindOf(ada.browser)).toBe("learner");
    expect(await found(ada.browser)).toBe(false);
    await ada.browser.post("/api/leave");
    // Not even with the cookie that was there before.
    expect([await kindOf(ada.browser), await kindOf(copy)]).toEqual(["nobody", "nobody"]);
  });

  it("[PE16] who joins on a device ends what was there before, a copy of the cookie too", async () => {
    const { at, node, store, time, classId, centreId, token } = await joined();
    const mate = await aLearner(store, centreId, classId, "Priya Vance");
    await store.db
      .updateTable("class")
      .set({ code: "346799", code_expires_at: time.now + HOUR })
      .execute();
    const copy = carry(visitor(node.url), token);
    expect(await kindOf(copy)).toBe("learner");
    const join = { code: "346799", learnerId: mate, pin: "739105" };
    expect((await at.post("/api/join", join)).status).toBe(200);
    expect([await kindOf(copy), await kindOf(at)]).toEqual(["nobody", "learner"]);
  });

  it("[SI24] asked again and again, the database is asked once in a while", async () => {
    const { node, time, token } = await joined();
    const { viewers } = node.context.signIn;
    const request = { cookies: { [LEARNER_COOKIE]: token }, headers: {} } as never;
    const asked = vi.spyOn(node.context.store.db, "selectFrom");
    const viewer = await viewers.of(request);
    const all = await Promise.all(Array.from({ length: 50 }, () => viewers.of(request)));
    expect(new Set(all)).toEqual(new Set([viewer]));
    expect(asked).toHaveBeenCalledTimes(1);
    time.now += BELIEVED[stores.flavour];
    await viewers.of(request);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("[SI24] what the log says of a person or a class counts here at once", async () => {
    const { at, node, store, centreId, classId, learnerId } = await joined();
    const { log } = node.context;
    for (const change of [
      { subject: learnerId, kind: "learner.removed" },
      { classId, kind: "class.closed" },
    ]) {
      expect(await kindOf(at)).toBe("learner");
      const removed_at = "subject" in change ? 1 : null;
      const closed_at = "subject" in change ? null : 1;
      await log.write(centreId, async (tx) => {
        await tx.updateTable("enrolment").set({ removed_at }).execute();
        await tx.updateTable("class").set({ closed_at }).execute();
        return ok({ value: null, drafts: [{ ...change, actor: "server", body: {} }] });
      });
      expect(await kindOf(at)).toBe("nobody");
      await store.db.updateTable("enrolment").set({ removed_at: null }).execute();
      await store.db.updateTable("class").set({ closed_at: null }).execute();
    }
  });

  it("[SI24] an answer asked for before a change is not kept after it", async () => {
    const { node, store, learnerId, token } = await joined();
    const { viewers } = node.context.signIn;
    const request = { cookies: { [LEARNER_COOKIE]: token }, headers: {} } as never;
    const early = viewers.of(request);
    viewers.forget(new Set([learnerId]));
    expect(await early).toMatchObject({ kind: "learner" });
    await store.db.deleteFrom("learner_session").execute();
    expect(await viewers.of(request)).toEqual({ kind: "nobody" });
  });
});
