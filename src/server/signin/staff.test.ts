import { expect, it } from "vitest";
import { visitor } from "../../../tests/support/cookieJar.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { aClass } from "../../../tests/support/people.ts";
import {
  aMember,
  anAdministrator,
  anInvitation,
  PASSWORD,
  whoIs,
} from "../../../tests/support/staff.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { centreEntries } from "../log/read.ts";
import { INVITATION_RUNS } from "./invitations.ts";

const joining = { name: "Sam Quill", password: PASSWORD };

onEachStore("staff of a centre", (stores) => {
  const start = nodes();

  it("[SI14] an invitation's link shows what it is for, works once and makes the member", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const roles = ["assessor", "tutor", "tutor"] as const;
    const token = await anInvitation(ada, roles, "Sam@Example.org");
    const at = visitor(node.url);
    const shown = await at.get(`/api/invitations/${token}`);
    expect(shown.body).toMatchObject({
      email: "sam@example.org",
      name: "Sam Quill",
      roles: ["tutor", "assessor"],
    });
    const link = `/api/invitations/${token}`;
    expect((await at.post(link, { name: "Sam Quill", password: "too short" })).status).toBe(400);
    expect((await at.post(link, { name: "Samuel Quill", password: PASSWORD })).status).toBe(200);
    const { userId, centreId } = await whoIs(at);
    expect(centreId).toBe(ada.centreId);
    expect((await at.get("/api/me")).body).toMatchObject({
      user: { name: "Samuel Quill", email: "sam@example.org" },
      roles: ["tutor", "assessor"],
    });
    expect((await ada.browser.get("/api/staff")).body).toContainEqual({
      userId,
      name: "Samuel Quill",
      email: "sam@example.org",
      roles: ["tutor", "assessor"],
    });
    expect((await visitor(node.url).get(link)).status).toBe(410);
    expect((await visitor(node.url).post(link, joining)).status).toBe(410);
  });

  it("[SI14] it runs a week, can be withdrawn, and a new one replaces it", async () => {
    let time = Date.now();
    const node = await start(testConfig(await stores.place()), { clock: () => time });
    const ada = await anAdministrator(node);
    const at = visitor(node.url);
    const first = await anInvitation(ada, ["tutor"], "sam@example.org");
    const second = await anInvitation(ada, ["assessor"], "sam@example.org");
    expect((await at.get(`/api/invitations/${first}`)).status).toBe(404);
    const open = (await ada.browser.get("/api/staff/invitations")).body as { id: string }[];
    expect(open).toMatchObject([{ email: "sam@example.org", roles: ["assessor"] }]);
    expect(JSON.stringify(open)).not.toContain(second);
    time += INVITATION_RUNS;
    expect((await at.post(`/api/invitations/${second}`, joining)).status).toBe(410);
    time -= 1;
    expect((await at.get(`/api/invitations/${second}`)).status).toBe(200);
    const withdraw = () => ada.browser.ask("DELETE", `/api/staff/invitations/${open[0]!.id}`);
    expect((await withdraw()).status).toBe(200);
    expect((await withdraw()).status).toBe(404);
    expect((await at.post(`/api/invitations/${second}`, joining)).status).toBe(404);
  });

  it("[SI14] of several who accept at once one joins", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const token = await anInvitation(ada, ["tutor"]);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => visitor(node.url).post(`/api/invitations/${token}`, joining)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410, 410]);
    expect((await ada.browser.get("/api/staff")).body).toHaveLength(2);
  });

  it("[SI19] whoever is invited anew before they came is the same person in the log", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const email = "rae@example.org";
    await anInvitation(ada, ["assessor"], email);
    const rae = await aMember(node, ada, ["tutor"], email);
    expect((await ada.browser.ask("DELETE", `/api/staff/${rae.userId}`)).status).toBe(200);
    const erased = await ada.browser.post(`/api/staff/${rae.userId}/erase`, { reason: "left" });
    expect(erased.status).toBe(200);
    const { db } = node.context.store;
    const entries = await db.selectFrom("entry").selectAll().execute();
    const links = await db.selectFrom("invitation").selectAll().execute();
    expect(JSON.stringify([entries, links])).not.toContain(email);
  });

  it("[SI14] nobody is invited twice, and a setup link is no invitation", async () => {
    const node = await start(testConfig(await stores.place()));
    const setup = node.setupLink!.slice(node.setupLink!.lastIndexOf("/") + 1);
    expect((await visitor(node.url).get(`/api/invitations/${setup}`)).status).toBe(404);
    const ada = await anAdministrator(node);
    const again = { email: ada.email, name: "Ada Okafor", roles: ["tutor"] };
    expect(await ada.browser.post("/api/staff/invitations", again)).toMatchObject({
      status: 409,
      body: { code: "already-staff" },
    });
    const token = await anInvitation(ada, ["tutor"]);
    expect((await visitor(node.url).get(`/api/setup/${token}`)).status).toBe(404);
    for (const roles of [[], ["head"], "tutor"]) {
      const body = { email: "sam@example.org", name: "Sam Quill", roles };
      expect((await ada.browser.post("/api/staff/invitations", body)).status).toBe(400);
    }
  });

  it("[SI15] new roles count at once", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const sam = await aMember(node, ada, ["assessor"]);
    expect((await sam.browser.get("/api/staff")).status).toBe(403);
    const set = (roles: readonly string[]) =>
      ada.browser.ask("PUT", `/api/staff/${sam.userId}/roles`, { roles });
    expect((await set(["administrator", "tutor"])).status).toBe(200);
    expect((await sam.browser.get("/api/staff/invitations")).status).toBe(200);
    expect((await set(["quality-assurer"])).status).toBe(200);
    expect((await sam.browser.get("/api/staff/invitations")).status).toBe(403);
    expect((await set([])).status).toBe(400);
    expect((await sam.browser.get("/api/me")).body).toMatchObject({ roles: ["quality-assurer"] });
  });

  it("[SI15] whoever is removed is out at once: sessions, password, classes and open invitations", async () => {
    const node = await start(testConfig(await stores.place()));
    const { store } = node.context;
    const ada = await anAdministrator(node);
    const sam = await aMember(node, ada, ["administrator"]);
    await aClass(store, ada.centreId, [sam.userId, ada.userId]);
    const pocketed = await anInvitation(sam, ["administrator"]);
    expect((await sam.browser.get("/api/staff")).status).toBe(200);
    expect((await ada.browser.ask("DELETE", `/api/staff/${sam.userId}`)).status).toBe(200);
    expect((await sam.browser.get("/api/staff")).status).toBe(401);
    const again = { email: sam.email, password: PASSWORD };
    expect((await visitor(node.url).post("/api/auth/sign-in/email", again)).status).toBe(401);
    expect((await visitor(node.url).get(`/api/invitations/${pocketed}`)).status).toBe(404);
    expect(await store.db.selectFrom("class_staff").select("user_id").execute()).toEqual([
      { user_id: ada.userId },
    ]);
    expect((await ada.browser.ask("DELETE", `/api/staff/${sam.userId}`)).status).toBe(404);
    // The address is free again.
    expect((await aMember(node, ada, ["tutor"], sam.email)).userId).not.toBe(sam.userId);
  });

  it("[SI16] the last administrator stays one, however many try at once", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const lone = { status: 409, body: { code: "last-administrator" } };
    const own = `/api/staff/${ada.userId}`;
    expect(await ada.browser.ask("DELETE", own)).toMatchObject(lone);
    const demoted = { roles: ["tutor"] };
    expect(await ada.browser.ask("PUT", `${own}/roles`, demoted)).toMatchObject(lone);
    const sam = await aMember(node, ada, ["administrator"]);
    const [one, two] = await Promise.all([
      ada.browser.ask("DELETE", own),
      sam.browser.ask("PUT", `/api/staff/${sam.userId}/roles`, demoted),
    ]);
    expect([one.status, two.status].toSorted()).toEqual([200, 409]);
    const administrators = await node.context.store.db
      .selectFrom("membership")
      .select("user_id")
      .where("role", "=", "administrator")
      .execute();
    expect(administrators).toHaveLength(1);
  });

  it("[SI17] two centres on one server do not see each other", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const eve = await anAdministrator(node);
    const sam = await aMember(node, ada, ["tutor"]);
    expect(eve.centreId).not.toBe(ada.centreId);
    const seen = (await eve.browser.get("/api/staff")).body as { userId: string }[];
    expect(seen.map(({ userId }) => userId)).toEqual([eve.userId]);
    await anInvitation(ada, ["tutor"], "kim@example.org");
    const [open] = (await ada.browser.get("/api/staff/invitations")).body as { id: string }[];
    expect((await eve.browser.get("/api/staff/invitations")).body).toEqual([]);
    for (const [method, path, body] of [
      ["DELETE", `/api/staff/${sam.userId}`, undefined],
      ["PUT", `/api/staff/${sam.userId}/roles`, { roles: ["administrator"] }],
      ["DELETE", `/api/staff/invitations/${open!.id}`, undefined],
    ] as const) {
      expect((await eve.browser.ask(method, path, body)).status).toBe(404);
    }
    await eve.browser.ask("PATCH", "/api/centre", { name: "Eve's College", retentionDays: 30 });
    expect((await ada.browser.get("/api/centre")).body).toMatchObject({
      id: ada.centreId,
      retentionDays: null,
    });
    // An address has one account; who is invited elsewhere is told so, and nobody else is.
    const token = await anInvitation(eve, ["tutor"], sam.email);
    expect(await visitor(node.url).post(`/api/invitations/${token}`, joining)).toMatchObject({
      status: 409,
      body: { code: "account-exists" },
    });
    expect((await sam.browser.get("/api/me")).body).toMatchObject({ centre: { id: ada.centreId } });
  });

  it("[SI18] the centre's name and retention are the administrator's to change", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const sam = await aMember(node, ada, ["tutor", "assessor", "quality-assurer"]);
    const patch = (body: unknown) => ada.browser.ask("PATCH", "/api/centre", body);
    expect((await patch({ retentionDays: 365 })).status).toBe(200);
    expect((await patch({ name: "Moor College" })).status).toBe(200);
    expect((await patch({})).status).toBe(200);
    expect((await patch({ name: "Two\nlines" })).status).toBe(400);
    expect((await patch({ name: "Nul\u0000" })).status).toBe(400);
    expect((await ada.browser.ask("DELETE", "/api/staff/%00")).status).toBe(400);
    for (const wrong of [{ retentionDays: 0 }, { retentionDays: 1.5 }, { name: "" }]) {
      expect((await patch(wrong)).status).toBe(400);
    }
    expect((await ada.browser.get("/api/centre")).body).toEqual({
      id: ada.centreId,
      name: "Moor College",
      retentionDays: 365,
    });
    expect((await sam.browser.get("/api/centre")).status).toBe(403);
    expect((await sam.browser.ask("PATCH", "/api/centre", { name: "Sam's" })).status).toBe(403);
    expect((await visitor(node.url).get("/api/centre")).status).toBe(401);
  });

  it("[SI19] all of it is in the centre's log, names and addresses in the erasable part alone", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const sam = await aMember(node, ada, ["tutor"]);
    await ada.browser.ask("PUT", `/api/staff/${sam.userId}/roles`, { roles: ["assessor"] });
    await ada.browser.ask("DELETE", `/api/staff/${sam.userId}`);
    await ada.browser.ask("PATCH", "/api/centre", { retentionDays: 90 });
    await anInvitation(ada, ["tutor"]);
    const [open] = (await ada.browser.get("/api/staff/invitations")).body as { id: string }[];
    await ada.browser.ask("DELETE", `/api/staff/invitations/${open!.id}`);
    const entries = await centreEntries(node.context.store.db, ada.centreId, 0, 100);
    const by = (userId: string) => `staff:${userId}`;
    expect(entries.slice(2, -2).map(({ kind, actor, subject }) => [kind, actor, subject])).toEqual([
      ["staff.invited", by(ada.userId), sam.userId],
      ["staff.joined", by(sam.userId), sam.userId],
      ["staff.roles-changed", by(ada.userId), sam.userId],
      ["staff.removed", by(ada.userId), sam.userId],
      ["centre.changed", by(ada.userId), null],
    ]);
    expect(entries.slice(-2).map(({ kind }) => kind)).toEqual([
      "staff.invited",
      "staff.invitation-withdrawn",
    ]);
    expect(entries.at(-2)!.subject).toBe(entries.at(-1)!.subject);
    expect(JSON.parse(entries[4]!.body!)).toEqual({ from: ["tutor"], to: ["assessor"] });
    const headers = entries.map(({ body: _body, ...header }) => header);
    expect(JSON.stringify(headers)).not.toMatch(/Quill|Okafor|example\.org/);
    expect(JSON.stringify(entries)).not.toContain(PASSWORD);
  });
});
