import { expect, it } from "vitest";
import { visitor, type Answer } from "../../../tests/support/cookieJar.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { aMember, anAdministrator, anInvitation, PASSWORD } from "../../../tests/support/staff.ts";
import { onEachStore } from "../../../tests/support/stores.ts";

const tooMany = (answer: Answer) => {
  expect(answer).toMatchObject({ status: 429, body: { code: "too-many" } });
  const wait = Number(answer.headers.get("retry-after"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(15 * 60);
};

onEachStore("guessing", (stores) => {
  const start = nodes();
  /** Signs in from an address; one proxy in front is believed. */
  const tryFrom = (url: string, address: string, email: string, password: string) =>
    visitor(url).ask(
      "POST",
      "/api/auth/sign-in/email",
      { email, password },
      { "x-forwarded-for": address },
    );

  it("[SI20] ten wrong passwords for an account from an address, then a quarter of an hour", async () => {
    const node = await start(testConfig(await stores.place(), { proxies: 1 }));
    const ada = await anAdministrator(node);
    const sam = await aMember(node, ada, ["tutor"]);
    const at = (address: string, email: string, password = PASSWORD) =>
      tryFrom(node.url, address, email, password);
    for (const email of [ada.email, "stranger@example.org"]) {
      const wrong = await Promise.all(
        Array.from({ length: 12 }, () => at("192.0.2.1", email, "five silent otters")),
      );
      expect(wrong.map(({ status }) => status).toSorted()).toEqual([
        ...Array.from({ length: 10 }, () => 401),
        429,
        429,
      ]);
    }
    tooMany(await at("192.0.2.1", ada.email));
    tooMany(await at("192.0.2.1", ada.email.toUpperCase()));
    // Nobody is locked out by somebody else's guesses, nor anybody else at that address.
    expect((await at("192.0.2.2", ada.email)).status).toBe(200);
    expect((await at("192.0.2.1", sam.email)).status).toBe(200);
  });

  it("[SI20] tries that are refused count for nothing else: one address locks nobody out", async () => {
    const node = await start(testConfig(await stores.place(), { proxies: 1 }));
    const { email } = await anAdministrator(node);
    const statuses: number[] = [];
    for (let n = 0; n < 110; n++) {
      const one = await tryFrom(node.url, "192.0.2.1", email, "five silent otters");
      statuses.push(one.status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect((await tryFrom(node.url, "192.0.2.2", email, PASSWORD)).status).toBe(200);
  });

  it("[SI20] the right password begins the count anew", async () => {
    const node = await start(testConfig(await stores.place()));
    const { email } = await anAdministrator(node);
    const at = visitor(node.url);
    for (let round = 0; round < 2; round++) {
      for (let n = 0; n < 9; n++) {
        const wrong = { email, password: "five silent otters" };
        expect((await at.post("/api/auth/sign-in/email", wrong)).status).toBe(401);
      }
      expect((await at.post("/api/auth/sign-in/email", { email, password: PASSWORD })).status).toBe(
        200,
      );
    }
  });

  it("[SI20] sixty wrong passwords from an address, whatever the accounts", async () => {
    const node = await start(testConfig(await stores.place(), { proxies: 1 }));
    const ada = await anAdministrator(node);
    const statuses: number[] = [];
    for (let n = 0; n < 62; n++) {
      const one = await tryFrom(
        node.url,
        "192.0.2.9",
        `guess${n}@example.org`,
        "five silent otters",
      );
      statuses.push(one.status);
    }
    expect(statuses.slice(0, 60).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(60)).toEqual([429, 429]);
    tooMany(await tryFrom(node.url, "192.0.2.9", ada.email, PASSWORD));
    expect((await tryFrom(node.url, "192.0.2.8", ada.email, PASSWORD)).status).toBe(200);
  });

  it("[SI21] nodes on one database count wrong passwords together", async () => {
    if (stores.flavour === "sqlite") return; // one process
    const place = await stores.place();
    const one = await start(testConfig(place));
    const two = await start(testConfig(place));
    const { email } = await anAdministrator(one);
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) {
      const { url } = n % 2 === 0 ? one : two;
      const wrong = { email, password: "five silent otters" };
      statuses.push((await visitor(url).post("/api/auth/sign-in/email", wrong)).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
  });

  it("[SI20] thirty wrong links from an address; right ones do not count", async () => {
    const node = await start(testConfig(await stores.place()));
    const ada = await anAdministrator(node);
    const token = await anInvitation(ada, ["tutor"]);
    const at = visitor(node.url);
    const statuses: number[] = [];
    for (let n = 0; n < 31; n++) {
      expect((await at.get(`/api/invitations/${token}`)).status).toBe(n < 30 ? 200 : 429);
      const path = n % 2 === 0 ? `/api/setup/guess${n}` : `/api/invitations/guess${n}`;
      statuses.push((await at.get(path)).status);
    }
    expect(statuses.slice(0, 30).every((status) => status === 404)).toBe(true);
    tooMany(await at.get(`/api/invitations/${token}`));
    tooMany(
      await at.post("/api/setup", {
        token: "x",
        centreName: "x",
        name: "x",
        email: ada.email,
        password: PASSWORD,
      }),
    );
  });
});
