import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { expect, it, vi } from "vitest";
import { visitor } from "../../../tests/support/cookieJar.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { aMember, anAdministrator, PASSWORD, whoIs } from "../../../tests/support/staff.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { stamp } from "./accounts.ts";

const SIGN_IN = "/api/auth/sign-in/email";

onEachStore("sessions of staff", (stores) => {
  const start = nodes();

  it("[SI6] the session is in a cookie no script reads, for this site alone, for a working day", async () => {
    const node = await start(testConfig(await stores.place()));
    const { email } = await anAdministrator(node);
    const at = visitor(node.url);
    const answer = await at.post(SIGN_IN, { email: email.toUpperCase(), password: PASSWORD });
    expect(answer).toMatchObject({ status: 200, body: {} });
    const [line, ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(line).toMatch(/^redress_staff=/);
    const attributes = line!.split("; ").slice(1).toSorted();
    expect(attributes).toEqual(["HttpOnly", "Max-Age=43200", "Path=/", "SameSite=Lax"]);
    expect((await whoIs(at)).email).toBe(email);
  });

  it("[SI6] behind https the cookie is for https alone", async () => {
    const node = await start(
      testConfig(await stores.place(), { publicUrl: "https://redress.example.org" }),
    );
    const { email } = await anAdministrator(node);
    const at = visitor(node.url);
    const answer = await at.post(SIGN_IN, { email, password: PASSWORD });
    const [line] = answer.headers.getSetCookie();
    expect(line).toMatch(/^__Secure-redress_staff=/);
    expect(line!.split("; ")).toContain("Secure");
    expect((await whoIs(at)).email).toBe(email);
  });

  it("[SI7] after signing out the same cookie is refused, here at once", async () => {
    const node = await start(testConfig(await stores.place()));
    const { browser: at } = await anAdministrator(node);
    const thief = visitor(node.url);
    for (const [name, cookie] of at.cookies) thief.cookies.set(name, cookie);
    expect((await thief.get("/api/staff")).status).toBe(200);
    expect((await at.post("/api/auth/sign-out")).status).toBe(200);
    expect(at.cookies.size).toBe(0);
    expect((await thief.get("/api/staff")).status).toBe(401);
    expect((await thief.get("/api/me")).body).toMatchObject({ kind: "nobody" });
    // Nobody signing out is no fault.
    expect((await visitor(node.url).post("/api/auth/sign-out")).status).toBe(200);
  });

  it("[SI7] a sign-out on one node counts on another within five seconds", async () => {
    if (stores.flavour === "sqlite") return; // one process
    let time = Date.now();
    const place = await stores.place();
    const one = await start(testConfig(place), { clock: () => time });
    const two = await start(testConfig(place), { clock: () => time });
    const { browser: at } = await anAdministrator(one);
    const there = visitor(two.url);
    for (const [name, cookie] of at.cookies) there.cookies.set(name, cookie);
    expect((await there.get("/api/staff")).status).toBe(200);
    await at.post("/api/auth/sign-out");
    time += 5000;
    expect((await there.get("/api/staff")).status).toBe(401);
  });

  it("[SI8] signing in never takes over a session, and ends the one the browser carried", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const ben = await aMember(node, ada, ["tutor"]);
    // Planted by an attacker, who waits for the victim to sign in with it.
    const planted = [...ben.browser.cookies];
    const victim = visitor(node.url);
    for (const [name, cookie] of planted) victim.cookies.set(name, cookie);
    await victim.post(SIGN_IN, { email: ada.email, password: PASSWORD });
    expect((await whoIs(victim)).userId).toBe(ada.userId);
    expect([...victim.cookies]).not.toEqual(planted);
    expect((await ben.browser.get("/api/me")).body).toMatchObject({ kind: "nobody" });
  });

  it("[SI8] a cookie that was changed or made up opens nothing", async () => {
    const node = await start(testConfig(await stores.place()));
    const { browser: at } = await anAdministrator(node);
    const [[name, good]] = [...at.cookies] as [[string, { value: string; path: string }]];
    const [token = "", signature = ""] = decodeURIComponent(good.value).split(".");
    for (const value of [
      token,
      `${token}.`,
      `${token}.${signature.toLowerCase()}`,
      `${token}x.${signature}`,
      "%",
      "x".repeat(5000),
    ]) {
      const forger = visitor(node.url);
      forger.cookies.set(name, { value: encodeURIComponent(value), path: "/" });
      expect((await forger.get("/api/staff")).status).toBe(401);
    }
    expect((await at.get("/api/staff")).status).toBe(200);
  });

  it("[SI8] another site signs nobody in or out", async () => {
    const node = await start(testConfig(await stores.place()));
    const { browser: at, email } = await anAdministrator(node);
    const elsewhere = { origin: "https://elsewhere.example.org" };
    const body = { email, password: PASSWORD };
    expect((await visitor(node.url).ask("POST", SIGN_IN, body, elsewhere)).status).toBe(403);
    expect((await at.ask("POST", "/api/auth/sign-out", {}, elsewhere)).status).toBe(403);
    expect((await at.get("/api/staff")).status).toBe(200);
  });

  it("[SI9] sign-out everywhere ends every session of that person and nobody else's", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const ben = await aMember(node, ada, ["tutor"]);
    const elsewhere = visitor(node.url);
    await elsewhere.post(SIGN_IN, { email: ada.email, password: PASSWORD });
    expect((await elsewhere.get("/api/staff")).status).toBe(200);
    expect((await ada.browser.post("/api/sign-out-everywhere")).status).toBe(200);
    expect((await elsewhere.get("/api/staff")).status).toBe(401);
    expect((await ada.browser.get("/api/staff")).status).toBe(401);
    expect((await ben.browser.get("/api/staff")).status).toBe(200);
    expect((await visitor(node.url).post("/api/sign-out-everywhere")).status).toBe(401);
  });

  it("[SI10] a wrong password and an unknown account get one answer for the same work", async () => {
    const node = await start(testConfig(await stores.place()));
    const { email } = await anAdministrator(node);
    const work = vi.spyOn(crypto, "argon2");
    syncBuiltinESMExports();
    try {
      const tried = async (address: string) => {
        work.mockClear();
        const answer = await visitor(node.url).post(SIGN_IN, {
          email: address,
          password: "five silent otters",
        });
        const cost = work.mock.calls.map(([kind, { memory, passes, parallelism }]) => ({
          kind,
          memory,
          passes,
          parallelism,
        }));
        return { status: answer.status, body: answer.body, cost };
      };
      const known = await tried(email);
      expect(known.status).toBe(401);
      expect(known.cost).toHaveLength(1);
      expect(await tried("stranger@example.org")).toEqual(known);
    } finally {
      work.mockRestore();
      syncBuiltinESMExports();
    }
  });

  it.each([
    ["POST", "/api/auth/sign-up/email"],
    ["POST", "/api/auth/update-user"],
    ["POST", "/api/auth/request-password-reset"],
    ["GET", "/api/auth/get-session"],
    ["GET", "/api/auth/ok"],
    ["POST", "/api/auth/open-session"],
  ])(
    "[SI11] nobody can sign up, and nothing else of better-auth's is served: %s %s",
    async (method, path) => {
      const node = await start(testConfig(await stores.place()));
      const body = { email: "eve@example.org", password: PASSWORD, name: "Eve Marsh" };
      const answer = await visitor(node.url).ask(method, path, method === "GET" ? undefined : body);
      expect(answer.status).toBe(404);
    },
  );

  it("[SI12] the database opens no session: it has the hashes of their tokens", async () => {
    const node = await start(testConfig(await stores.place()));
    const { browser: at } = await anAdministrator(node);
    const [cookie] = at.cookies.values();
    const token = decodeURIComponent(cookie!.value).split(".")[0]!;
    const rows = await node.context.store.db.selectFrom("staff_session").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]!.token).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("[SI12] a session that has run out is refused; use prolongs one", async () => {
    const node = await start(testConfig(await stores.place()));
    const { db, flavour } = node.context.store;
    const { browser: at } = await anAdministrator(node);
    const endsIn = async (ms: number) => {
      const expires_at = stamp(flavour, Date.now() + ms);
      await db.updateTable("staff_session").set({ expires_at }).execute();
    };
    await endsIn(60_000);
    const used = await at.get("/api/me");
    expect(used.headers.getSetCookie().join()).toMatch(/^redress_staff=.*Max-Age=43200/);
    const { expires_at } = await db
      .selectFrom("staff_session")
      .select("expires_at")
      .executeTakeFirstOrThrow();
    expect(new Date(expires_at as string).getTime()).toBeGreaterThan(Date.now() + 11 * 3_600_000);
    await endsIn(-1);
    const { id, email } = await db
      .selectFrom("staff_user")
      .select(["id", "email"])
      .executeTakeFirstOrThrow();
    node.context.signIn.viewers.forget(new Set([id]));
    const sessions = () => db.selectFrom("staff_session").select("id").execute();
    const [over] = await sessions();
    await visitor(node.url).post(SIGN_IN, { email, password: PASSWORD });
    expect(await sessions()).not.toContainEqual(over);
    expect((await at.get("/api/me")).body).toMatchObject({ kind: "nobody" });
  });

  it("[SI13] a password hashed with other parameters is hashed anew when it is next used", async () => {
    const node = await start(testConfig(await stores.place()));
    const { db } = node.context.store;
    const { email } = await anAdministrator(node);
    // "password", by the reference program with 64 MiB.
    const old =
      "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    await db.updateTable("staff_account").set({ password: old }).execute();
    const hash = async () =>
      (await db.selectFrom("staff_account").select("password").executeTakeFirstOrThrow()).password;
    const at = visitor(node.url);
    expect((await at.post(SIGN_IN, { email, password: PASSWORD })).status).toBe(401);
    expect(await hash()).toBe(old);
    expect((await at.post(SIGN_IN, { email, password: "password" })).status).toBe(200);
    expect(await hash()).toContain("$m=19456,t=2,p=1$");
    expect((await at.post(SIGN_IN, { email, password: "password" })).status).toBe(200);
  });
});
