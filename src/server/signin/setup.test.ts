import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { getMigrations } from "better-auth/db/migration";
import { expect, it, vi } from "vitest";
import { bareEnv } from "../../../tests/support/bareEnv.ts";
import { visitor } from "../../../tests/support/cookieJar.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { anAdministrator, PASSWORD, tokenOf, whoIs } from "../../../tests/support/staff.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { centreEntries } from "../log/read.ts";
import { authDatabase, authOptions } from "./auth.ts";
import { newCentreToken, SETUP_RUNS } from "./setup.ts";

const first = (token: string, changes: Record<string, unknown> = {}) => ({
  token,
  centreName: "Harbour College",
  name: "Ada Okafor",
  email: "Ada@Example.org",
  password: PASSWORD,
  ...changes,
});

onEachStore("the first run", (stores) => {
  const start = nodes();

  it("[SI2] the tables are those the installed better-auth expects", async () => {
    const store = await stores.fresh();
    const database = authDatabase(store) as never;
    const { toBeCreated, toBeAdded } = await getMigrations({
      ...authOptions("x", false),
      database,
    });
    expect(toBeCreated).toEqual([]);
    expect(toBeAdded).toEqual([]);
  });

  it("[SI3] while nobody is there a start gives a link; it makes centre and administrator, signed in", async () => {
    const place = await stores.place();
    const node = await start(testConfig(place));
    expect(node.setupLink).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/staff\.html#\/setup\/[\w-]{43}$/);
    const token = tokenOf(node.setupLink!);
    const at = visitor(node.url);
    expect((await at.get("/api/me")).body).toEqual({
      kind: "nobody",
      setupNeeded: true,
      oidc: null,
    });
    expect((await at.get(`/api/setup/${token}`)).status).toBe(200);
    expect((await at.post("/api/setup", first(token))).status).toBe(200);
    const { userId, centreId } = await whoIs(at);
    expect((await at.get("/api/me")).body).toEqual({
      kind: "staff",
      user: { id: userId, name: "Ada Okafor", email: "ada@example.org" },
      centre: { id: centreId, name: "Harbour College" },
      roles: ["administrator"],
    });
    expect((await visitor(node.url).get("/api/me")).body).toMatchObject({ setupNeeded: false });
    const entries = await centreEntries(node.context.store.db, centreId, 0, 10);
    expect(entries.map(({ kind, actor, subject }) => ({ kind, actor, subject }))).toEqual([
      { kind: "centre.made", actor: `staff:${userId}`, subject: null },
      { kind: "staff.joined", actor: `staff:${userId}`, subject: userId },
    ]);
    await node.close();
    expect((await start(testConfig(place))).setupLink).toBe(null);
  });

  it("[SI3] a new start voids the link before it; only the hash is stored", async () => {
    const place = await stores.place();
    const before = await start(testConfig(place));
    const old = tokenOf(before.setupLink!);
    await before.close();
    const node = await start(testConfig(place));
    const at = visitor(node.url);
    expect((await at.get(`/api/setup/${old}`)).status).toBe(404);
    expect((await at.post("/api/setup", first(old))).status).toBe(404);
    const now = tokenOf(node.setupLink!);
    const rows = await node.context.store.db.selectFrom("invitation").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(now);
    expect((await at.get(`/api/setup/${now}`)).status).toBe(200);
  });

  it("[SI3] the link runs a day and works once", async () => {
    let time = Date.now();
    const node = await start(testConfig(await stores.place()), { clock: () => time });
    const token = tokenOf(node.setupLink!);
    const at = visitor(node.url);
    time += SETUP_RUNS;
    expect((await at.get(`/api/setup/${token}`)).status).toBe(410);
    expect((await at.post("/api/setup", first(token))).status).toBe(410);
    time -= 1;
    expect((await at.post("/api/setup", first(token))).status).toBe(200);
    expect(await at.post("/api/setup", first(token))).toMatchObject({
      status: 410,
      body: { code: "link-over" },
    });
  });

  it("[SI4] of several who use the link at once one wins, and one centre is made", async () => {
    const node = await start(testConfig(await stores.place()));
    const token = tokenOf(node.setupLink!);
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        visitor(node.url).post("/api/setup", first(token, { email: `ada${n}@example.org` })),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410, 410, 410]);
    const { db } = node.context.store;
    expect(await db.selectFrom("centre").selectAll().execute()).toHaveLength(1);
    expect(await db.selectFrom("staff_user").selectAll().execute()).toHaveLength(1);
    expect(await db.selectFrom("membership").selectAll().execute()).toHaveLength(1);
  });

  it("[SI4] what is refused leaves nothing, and the link stays good", async () => {
    const node = await start(testConfig(await stores.place()));
    const { db } = node.context.store;
    const token = tokenOf(node.setupLink!);
    const at = visitor(node.url);
    for (const wrong of [
      { password: "eleven char" },
      { password: "x".repeat(257) },
      { email: "not an address" },
      { name: " " },
      { centreName: "" },
    ]) {
      expect((await at.post("/api/setup", first(token, wrong))).status).toBe(400);
    }
    expect(await db.selectFrom("centre").selectAll().execute()).toEqual([]);
    expect((await at.post("/api/setup", first(token, { password: "x".repeat(12) }))).status).toBe(
      200,
    );
    const token2 = await newCentreToken(db, null, Date.now());
    expect(await at.post("/api/setup", first(token2))).toMatchObject({
      status: 409,
      body: { code: "account-exists" },
    });
    expect(await db.selectFrom("centre").selectAll().execute()).toHaveLength(1);
    const other = first(token2, { email: "ben@example.org" });
    expect((await at.post("/api/setup", other)).status).toBe(200);
  });

  it("[SI31] the program prints the link once, and no line of its log repeats what opens something", async () => {
    const { data, databaseUrl } = await stores.place();
    const env = {
      PORT: "0",
      REDRESS_DATA: data,
      DATABASE_URL: databaseUrl ?? "",
      LOG_LEVEL: "debug",
    };
    const main = join(import.meta.dirname, "..", "main.ts");
    const program = spawn(process.execPath, [main], { env: { ...bareEnv, ...env } });
    try {
      let said = "";
      program.stdout.on("data", (text: Buffer) => (said += text.toString()));
      const link = /(http:\/\/\S+)\/staff\.html#\/setup\/([\w-]+)\n/;
      await vi.waitFor(() => expect(said).toMatch(link), { timeout: 60_000 });
      const [, url, token] = link.exec(said)!;
      const at = visitor(url!);
      expect((await at.get(`/api/setup/${token}`)).status).toBe(200);
      expect((await at.get(`/api/invitations/${token}`)).status).toBe(404);
      expect((await at.post(`/api/invitations/${token}`)).status).toBe(400);
      await at.get(`/api/signin/oidc/callback?code=${token}`);
      expect((await at.post("/api/setup", first(token!))).status).toBe(200);
      // Logged in order: what came before this is there.
      await at.get("/readyz");
      await vi.waitFor(() => expect(said).toContain('"route":"/readyz"'), { timeout: 60_000 });
      expect(said.split(token!)).toHaveLength(2);
      expect(said).not.toMatch(/otters|example\.org|Okafor/i);
    } finally {
      program.kill();
    }
  });

  it("[SI5] a command prints a link for a further centre while the server runs", async () => {
    const place = await stores.place();
    const node = await start(testConfig(place));
    await anAdministrator(node);
    const env: Record<string, string | undefined> = {
      ...bareEnv,
      PUBLIC_URL: "https://redress.example.org/",
      REDRESS_DATA: place.data,
      DATABASE_URL: place.databaseUrl ?? "",
    };
    const command = join(import.meta.dirname, "..", "centre.ts");
    const said = execFileSync(process.execPath, [command, "Moor", "College"], { env }).toString();
    const link = /https:\/\/redress\.example\.org\/staff\.html#\/setup\/([\w-]+)/.exec(said);
    const at = visitor(node.url);
    expect((await at.get(`/api/setup/${link?.[1]}`)).body).toEqual({ centreName: "Moor College" });
    expect((await at.post("/api/setup", first(link![1]!))).status).toBe(200);
    const { centreId } = await whoIs(at);
    const centres = await node.context.store.db.selectFrom("centre").select("id").execute();
    expect(centres).toHaveLength(2);
    expect(centres.map(({ id }) => id)).toContain(centreId);
  });
});
