import { afterAll, expect, it } from "vitest";
import { visitor, type Visitor } from "../../../../tests/support/cookieJar.ts";
import { nodes, testConfig } from "../../../../tests/support/node.ts";
import { OTHER, signInAt, startProvider, type People } from "../../../../tests/support/provider.ts";
import { aMember, anAdministrator, anInvitation, whoIs } from "../../../../tests/support/staff.ts";
import { onEachStore } from "../../../../tests/support/stores.ts";
import { centreEntries } from "../../log/read.ts";

const AWAY = "/api/signin/oidc";

onEachStore("signing in with a college account", (stores) => {
  const start = nodes();
  const stops: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  /** A node and a provider that know each other, and an administrator on the node. */
  const college = async (people: People, emailInToken = false) => {
    const time = { now: Date.now() };
    const provider = await startProvider(emailInToken);
    stops.push(provider.stop);
    const { issuer, clientId, clientSecret } = provider;
    const node = await start(
      testConfig(await stores.place(), {
        oidc: { issuer, clientId, clientSecret, label: "Harbour account" },
      }),
      { clock: () => time.now },
    );
    provider.serve(node.url, people);
    const ada = await anAdministrator(node);
    /** Away to the provider and where it leads back to, not yet gone there. */
    const away = async (at: Visitor, login: string) => {
      const left = await at.get(AWAY);
      expect(left.status).toBe(303);
      return signInAt(issuer, left.headers.get("location")!, login);
    };
    /** All the way; gives the page the browser ends at. */
    const through = async (at: Visitor, login: string) =>
      ending(await at.get(await away(at, login)), node.url);
    return { time, provider, node, ada, away, through };
  };
  const ending = (answer: { headers: Headers }, url: string): string =>
    (answer.headers.get("location") ?? "").replace(`${url}/staff.html`, "");

  it.each([true, false])(
    "[SI25] an invited person with that verified address joins, and is known by issuer and sub from then on (address in the token: %s)",
    async (emailInToken) => {
      const people: Record<string, People[string]> = {
        kim: { sub: "k-1", email: "Kim@Example.org", verified: true },
      };
      const { node, ada, through } = await college(people, emailInToken);
      await anInvitation(ada, ["assessor"], "kim@example.org");
      const at = visitor(node.url);
      expect((await at.get("/api/me")).body).toMatchObject({ oidc: { label: "Harbour account" } });
      expect(await through(at, "kim")).toBe("");
      const kim = await whoIs(at);
      expect(kim).toMatchObject({ email: "kim@example.org", centreId: ada.centreId });
      expect((await at.get("/api/me")).body).toMatchObject({ roles: ["assessor"] });
      const session = [...at.cookies.keys()];
      expect(session).toEqual(["redress_staff"]);
      expect((await ada.browser.get("/api/staff/invitations")).body).toEqual([]);
      // Another address, no longer verified: the same person.
      people["kim"] = { sub: "k-1", email: "other@example.org", verified: false };
      const later = visitor(node.url);
      expect(await through(later, "kim")).toBe("");
      expect((await whoIs(later)).userId).toBe(kim.userId);
    },
  );

  it("[SI25] an account with that verified address is tied once, and stays tied to that sub", async () => {
    const people: Record<string, People[string]> = {
      sam: { sub: "s-1", email: "sam@example.org", verified: true },
      heir: { sub: "s-2", email: "sam@example.org", verified: true },
    };
    const { node, ada, through } = await college(people);
    const sam = await aMember(node, ada, ["tutor"], "sam@example.org");
    const at = visitor(node.url);
    expect(await through(at, "sam")).toBe("");
    expect((await whoIs(at)).userId).toBe(sam.userId);
    expect(await through(visitor(node.url), "sam")).toBe("");
    const entries = await centreEntries(node.context.store.db, ada.centreId, 0, 100);
    const tied = entries.filter(({ kind }) => kind === "staff.tied");
    expect(tied.map(({ subject }) => subject)).toEqual([sam.userId]);
    // The address was given to somebody new.
    expect(await through(visitor(node.url), "heir")).toBe("#/signed-in-nobody");
  });

  it("[SI26] nobody else gets in: unknown, unverified, invitation run out, removed", async () => {
    const { node, ada, time, through } = await college({
      zoe: { sub: "z", email: "zoe@example.org", verified: true },
      kim: { sub: "k", email: "kim@example.org", verified: false },
      sam: { sub: "s", email: "sam@example.org", verified: true },
      lee: { sub: "l", email: "lee@example.org", verified: true },
    });
    await anInvitation(ada, ["tutor"], "kim@example.org");
    await anInvitation(ada, ["tutor"], "lee@example.org");
    const tryAs = async (login: string) => {
      const at = visitor(node.url);
      const page = await through(at, login);
      expect((await at.get("/api/me")).body).toMatchObject({
        kind: page === "" ? "staff" : "nobody",
      });
      return page;
    };
    expect(await tryAs("zoe")).toBe("#/signed-in-nobody");
    expect(await tryAs("kim")).toBe("#/signed-in-nobody");
    const sam = await aMember(node, ada, ["tutor"], "sam@example.org");
    expect(await tryAs("sam")).toBe("");
    await ada.browser.ask("DELETE", `/api/staff/${sam.userId}`);
    expect(await tryAs("sam")).toBe("#/signed-in-nobody");
    time.now += 7 * 24 * 3_600_000;
    expect(await tryAs("lee")).toBe("#/signed-in-nobody");
  });

  it("[SI27] the way back is for the browser that left, within ten minutes, with its own state", async () => {
    const { node, ada, time, away } = await college({
      ada: { sub: "a", email: "ada@example.org", verified: true },
    });
    await anInvitation(ada, ["tutor"], "ada@example.org");
    const finish = async (at: Visitor, url: string) => ending(await at.get(url), node.url);
    const again = "#/sign-in-failed/start-again";
    const refusedHere = "#/sign-in-failed/not-accepted";

    const at = visitor(node.url);
    const url = await away(at, "ada");
    const cookie = at.cookies.get("redress_oidc")!;
    // Login CSRF: somebody else's way back, opened by a browser that never left or left otherwise.
    expect(await finish(visitor(node.url), url)).toBe(again);
    const other = visitor(node.url);
    await other.get(AWAY);
    expect(await finish(other, url)).toBe(refusedHere);
    expect(other.cookies.has("redress_oidc")).toBe(false);

    const wrong = new URL(url);
    wrong.searchParams.set("state", "made-up");
    expect(await finish(at, wrong.href)).toBe(refusedHere);
    const changed = cookie.value.replace(/^./, (first) => (first === "a" ? "b" : "a"));
    at.cookies.set("redress_oidc", { ...cookie, value: changed });
    expect(await finish(at, url)).toBe(again);

    const late = visitor(node.url);
    const lateUrl = await away(late, "ada");
    time.now += 10 * 60_000;
    expect(await finish(late, lateUrl)).toBe(again);
    expect((await late.get("/api/me")).body).toMatchObject({ kind: "nobody" });
  });

  it("[SI27] the cookie of the way is HttpOnly, Lax and gone when it is over; a code works once", async () => {
    const { node, ada, away } = await college({
      ada: { sub: "a", email: "ada@example.org", verified: true },
    });
    await anInvitation(ada, ["tutor"], "ada@example.org");
    const at = visitor(node.url);
    const line = (await at.get(AWAY)).headers.getSetCookie().join();
    expect(line).toMatch(/^redress_oidc=[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const url = await away(at, "ada");
    const cookie = at.cookies.get("redress_oidc")!;
    expect(ending(await at.get(url), node.url)).toBe("");
    expect(at.cookies.has("redress_oidc")).toBe(false);
    expect(ending(await at.get(url), node.url)).toBe("#/sign-in-failed/start-again");
    const thief = visitor(node.url);
    thief.cookies.set("redress_oidc", cookie);
    expect(ending(await thief.get(url), node.url)).toBe("#/sign-in-failed/not-accepted");
    expect((await thief.get("/api/me")).body).toMatchObject({ kind: "nobody" });
  });

  it("[SI27] a code that was given to another client is refused", async () => {
    const { node, ada, provider } = await college({
      ada: { sub: "a", email: "ada@example.org", verified: true },
    });
    await anInvitation(ada, ["tutor"], "ada@example.org");
    const at = visitor(node.url);
    const to = new URL((await at.get(AWAY)).headers.get("location")!);
    to.searchParams.set("client_id", OTHER.id);
    const url = await signInAt(provider.issuer, to.href, "ada");
    expect(url).toContain("code=");
    expect(ending(await at.get(url), node.url)).toBe("#/sign-in-failed/not-accepted");
  });

  it("[SI28] a provider that is down is said so, before leaving and on the way back, and tried again", async () => {
    const { node, ada, away, provider } = await college({
      ada: { sub: "a", email: "ada@example.org", verified: true },
    });
    await anInvitation(ada, ["tutor"], "ada@example.org");
    const at = visitor(node.url);
    const url = await away(at, "ada");
    await provider.stop();
    expect(ending(await at.get(url), node.url)).toBe("#/sign-in-failed/provider-down");

    const late = await startProvider(false);
    stops.push(late.stop);
    const { issuer, clientId, clientSecret } = late;
    const other = await start(
      testConfig(await stores.place(), { oidc: { issuer, clientId, clientSecret, label: "" } }),
    );
    const early = await visitor(other.url).get(AWAY);
    expect(early.status).toBe(303);
    expect(ending(early, other.url)).toBe("#/sign-in-failed/provider-down");
    late.serve(other.url, {});
    const now = await visitor(other.url).get(AWAY);
    expect(now.headers.get("location")).toMatch(new RegExp(`^${issuer}/auth\\?`));
  });

  it("[SI28] without a provider there is no such address", async () => {
    const node = await start(testConfig(await stores.place()));
    for (const path of [AWAY, `${AWAY}/callback?code=x&state=y`]) {
      expect((await visitor(node.url).get(path)).status).toBe(404);
    }
  });
});
