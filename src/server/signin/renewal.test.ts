import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bareEnv } from "../../../tests/support/bareEnv.ts";
import { visitor } from "../../../tests/support/cookieJar.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import {
  aMember,
  anAdministrator,
  PASSWORD,
  tokenOf,
  whoIs,
  type Member,
} from "../../../tests/support/staff.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { centreEntries } from "../log/read.ts";
import { RENEWAL_RUNS } from "./renewal.ts";

const NEW = "seven loud herons";

onEachStore("a forgotten password", (stores) => {
  const start = nodes();
  const linkFor = async (by: Member, userId: string): Promise<string> => {
    const answer = await by.browser.post(`/api/staff/${userId}/password-link`);
    expect(answer.status).toBe(200);
    return tokenOf((answer.body as { link: string }).link);
  };
  const choose = (url: string, token: string) =>
    visitor(url).post(`/api/invitations/${token}`, { name: "Sam Quill", password: NEW });
  const statusOf = async (url: string, email: string, password: string) =>
    (await visitor(url).post("/api/auth/sign-in/email", { email, password })).status;

  it("[SI30] an administrator's link gives the same account a new password and ends its sessions", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const sam = await aMember(node, ada, ["tutor", "assessor"]);
    const replaced = await linkFor(ada, sam.userId);
    const token = await linkFor(ada, sam.userId);
    expect((await choose(node.url, replaced)).status).toBe(404);
    expect((await visitor(node.url).get(`/api/invitations/${token}`)).body).toMatchObject({
      email: sam.email,
      roles: ["tutor", "assessor"],
    });
    expect(await statusOf(node.url, sam.email, PASSWORD)).toBe(200);
    const at = visitor(node.url);
    const chosen = { name: "Sam Quill", password: NEW };
    expect((await at.post(`/api/invitations/${token}`, chosen)).status).toBe(200);
    expect((await whoIs(at)).userId).toBe(sam.userId);
    expect((await at.get("/api/me")).body).toMatchObject({ roles: ["tutor", "assessor"] });
    expect((await sam.browser.get("/api/staff")).status).toBe(401);
    expect(await statusOf(node.url, sam.email, PASSWORD)).toBe(401);
    expect(await statusOf(node.url, sam.email, NEW)).toBe(200);
    expect((await choose(node.url, token)).status).toBe(410);
    const entries = await centreEntries(node.context.store.db, ada.centreId, 0, 100);
    const said = entries.slice(-2).map(({ kind, actor, subject }) => [kind, actor, subject]);
    expect(said).toEqual([
      ["staff.password-link", `staff:${ada.userId}`, sam.userId],
      ["staff.password-renewed", `staff:${sam.userId}`, sam.userId],
    ]);
  });

  it("[SI30] the link runs a day, ends with the account, and is an administrator's to make, for their own staff", async () => {
    let time = Date.now();
    const node = await start(testConfig(await stores.place()), { clock: () => time });
    const ada = await anAdministrator(node);
    const eve = await anAdministrator(node);
    const sam = await aMember(node, ada, ["tutor"]);
    const path = `/api/staff/${sam.userId}/password-link`;
    expect((await eve.browser.post(path)).status).toBe(404);
    expect((await sam.browser.post(path)).status).toBe(403);
    const late = await linkFor(ada, sam.userId);
    time += RENEWAL_RUNS;
    expect((await choose(node.url, late)).status).toBe(410);
    const token = await linkFor(ada, sam.userId);
    await ada.browser.ask("DELETE", `/api/staff/${sam.userId}`);
    expect((await choose(node.url, token)).status).toBe(404);
    expect(await statusOf(node.url, sam.email, NEW)).toBe(401);
  });

  it("[SI30] a command prints such a link, for an administrator who is alone", async () => {
    const place = await stores.place();
    const node = await start(testConfig(place));
    const ada = await anAdministrator(node);
    const env: Record<string, string | undefined> = {
      ...bareEnv,
      PUBLIC_URL: "https://redress.example.org",
      REDRESS_DATA: place.data,
      DATABASE_URL: place.databaseUrl ?? "",
    };
    const run = (email: string): string => {
      const command = join(import.meta.dirname, "..", "password.ts");
      return execFileSync(process.execPath, [command, email], { env, stdio: "pipe" }).toString();
    };
    const link = /https:\/\/redress\.example\.org\/staff\.html#\/invitation\/[\w-]+/;
    const [printed] = link.exec(run(ada.email.toUpperCase()))!;
    expect((await choose(node.url, tokenOf(printed))).status).toBe(200);
    expect(await statusOf(node.url, ada.email, NEW)).toBe(200);
    expect(() => run("stranger@example.org")).toThrow(/Nobody on any staff/);
  });
});
