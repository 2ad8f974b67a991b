import { expect, it } from "vitest";
import { aCollege, tokenIn, type College, type Staff } from "../../../tests/support/college.ts";
import { nodes } from "../../../tests/support/node.ts";
import { aCentre } from "../../../tests/support/people.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { Role, Viewer } from "../../protocol/access.ts";

type Who = "tutor" | "assessor" | "quality-assurer" | "administrator" | "learner" | "other tutor";

interface Route {
  readonly method: Parameters<College["ask"]>[0];
  /** ":id" and ":learner" are filled in. */
  readonly url: string;
  readonly body?: object;
  readonly status: number;
  /** Who may; everybody else is told 403. */
  readonly may: readonly Who[];
}

const MANAGE: readonly Who[] = ["tutor", "administrator"];
const SEE: readonly Who[] = ["tutor", "assessor", "quality-assurer", "administrator"];
const csv = "Name,Reference\nImran Doyle,HC-1\n";
const mapping = { headings: true, name: 0, firstName: null, surname: null, reference: 1 };

/** Every route of this folder that asks who is asking; those that end something come last. */
const ROUTES: readonly Route[] = [
  { method: "GET", url: "/api/classes/:id", status: 200, may: SEE },
  { method: "GET", url: "/api/classes/:id/cases", status: 200, may: [...SEE, "learner"] },
  {
    method: "GET",
    url: "/api/classes/:id/roster",
    status: 200,
    may: ["tutor", "assessor", "administrator"],
  },
  {
    method: "GET",
    url: "/api/classes/:id/roster.csv",
    status: 200,
    may: ["tutor", "assessor", "administrator"],
  },
  {
    method: "POST",
    url: "/api/classes/:id/roster/preview",
    body: { csv },
    status: 200,
    may: MANAGE,
  },
  {
    method: "POST",
    url: "/api/classes/:id/roster",
    body: { csv, mapping, removeAbsent: false, digest: "stale" },
    status: 409,
    may: MANAGE,
  },
  {
    method: "POST",
    url: "/api/classes/:id/roster/pins",
    body: { learnerIds: [] },
    status: 200,
    may: MANAGE,
  },
  { method: "POST", url: "/api/classes/:id/code", body: { hours: 1 }, status: 200, may: MANAGE },
  { method: "DELETE", url: "/api/classes/:id/code", status: 204, may: MANAGE },
  {
    method: "PUT",
    url: "/api/classes/:id/cases",
    body: { caseIds: [] },
    status: 204,
    may: MANAGE,
  },
  { method: "PATCH", url: "/api/classes/:id", body: { name: "Other" }, status: 204, may: MANAGE },
  { method: "PUT", url: "/api/classes/:id/staff", body: { userIds: [] }, status: 204, may: MANAGE },
  { method: "DELETE", url: "/api/classes/:id/learners/:learner/pin", status: 204, may: MANAGE },
  { method: "DELETE", url: "/api/classes/:id/learners/:learner", status: 204, may: MANAGE },
];

onEachStore("rights over classes", (stores) => {
  const start = nodes();

  it("[PE20] each route is for those the table names; nobody has to sign in, another centre finds nothing", async () => {
    const college = await aCollege(start, await stores.place());
    const { ask, tutor, staff, node } = college;
    const one = async (role: Role): Promise<Staff> => staff([role]);
    const assessor = await one("assessor");
    const far = await aCentre(node.context.store);
    const abroad = await staff(["tutor", "assessor", "quality-assurer", "administrator"], far);
    const viewers = {
      tutor,
      assessor,
      "quality-assurer": await one("quality-assurer"),
      administrator: await one("administrator"),
      "other tutor": await one("tutor"),
    };
    const newClass = async () => {
      const { id, code } = await college.group(["Imran Doyle,HC-1"]);
      await ask("PUT", `/api/classes/${id}/staff`, {
        as: tutor,
        body: { userIds: [tutor.userId, assessor.userId] },
      });
      const { learners } = (await ask("POST", "/api/join/code", { body: { code } })).json<{
        learners: { id: string }[];
      }>();
      return { id, learner: learners[0]!.id };
    };
    // What is refused changes nothing: one class does for all of it.
    const still = await newClass();
    for (const { method, url, body, status, may } of ROUTES) {
      const asked = async (who: Who | "abroad" | "nobody" | "no such class") => {
        const { id, learner } = may.includes(who as Who) ? await newClass() : still;
        const as = (): Viewer | undefined => {
          if (who === "nobody") return undefined;
          if (who === "abroad") return abroad;
          if (who === "no such class") return tutor;
          if (who === "learner") {
            const { centreId } = college;
            return { kind: "learner", learnerId: learner, classId: id, centreId };
          }
          return viewers[who];
        };
        const viewer = as();
        const path = url
          .replace(":id", who === "no such class" ? "nowhere" : id)
          .replace(":learner", learner);
        const how = { ...(viewer ? { as: viewer } : {}), ...(body ? { body } : {}) };
        return (await ask(method, path, how)).statusCode;
      };
      const everybody: readonly Who[] = [...SEE, "learner", "other tutor"];
      for (const who of everybody) {
        const expected = may.includes(who) ? status : 403;
        expect(await asked(who), `${who}: ${method} ${url}`).toBe(expected);
      }
      expect(await asked("nobody"), `nobody: ${method} ${url}`).toBe(401);
      expect(await asked("abroad"), `another centre: ${method} ${url}`).toBe(404);
      expect(await asked("no such class"), `no such class: ${method} ${url}`).toBe(404);
    }
  });

  it("[PE20] classes are listed for staff and made by tutors and administrators", async () => {
    const { ask, tutor, staff, centreId } = await aCollege(start, await stores.place());
    const learner: Viewer = { kind: "learner", learnerId: "l", classId: "c", centreId };
    const list = async (as?: Viewer) =>
      (await ask("GET", "/api/classes", as ? { as } : {})).statusCode;
    const make = async (as?: Viewer) =>
      (await ask("POST", "/api/classes", { body: { name: "New" }, ...(as ? { as } : {}) }))
        .statusCode;
    for (const [as, listed, made] of [
      [tutor, 200, 200],
      [await staff(["administrator"]), 200, 200],
      [await staff(["assessor"]), 200, 403],
      [await staff(["quality-assurer"]), 200, 403],
      [await staff([]), 403, 403],
      [learner, 403, 403],
      [undefined, 401, 401],
    ] as const) {
      expect([await list(as), await make(as)]).toEqual([listed, made]);
    }
  });

  it("[PE20] a learner's session opens their own class and no other", async () => {
    const { ask, group } = await aCollege(start, await stores.place());
    const own = await group(["Imran Doyle"]);
    const other = await group(["Imran Doyle"]);
    const { learners } = (await ask("POST", "/api/join/code", { body: { code: own.code } })).json<{
      learners: { id: string }[];
    }>();
    const joined = await ask("POST", "/api/join", {
      body: { code: own.code, learnerId: learners[0]!.id, pin: "4071" },
    });
    const token = tokenIn(joined);
    const cases = async (id: string) =>
      (await ask("GET", `/api/classes/${id}/cases`, { token })).statusCode;
    expect([await cases(own.id), await cases(other.id)]).toEqual([200, 403]);
    expect((await ask("GET", `/api/classes/${own.id}/roster`, { token })).statusCode).toBe(403);
    const forged = token.startsWith("A") ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    const refused = await ask("GET", `/api/classes/${own.id}/cases`, { token: forged });
    expect(refused.statusCode).toBe(401);
  });

  it("[PE21] what cannot be an id, or is not as it should be, is refused and never a fault", async () => {
    const { ask, tutor, group } = await aCollege(start, await stores.place());
    const { id, code } = await group(["Imran Doyle"]);
    for (const { method, url, body } of ROUTES) {
      for (const odd of [
        "%00",
        "a%00b",
        "%F0%9F%92%A9",
        "'%20or%201=1",
        "x".repeat(101),
        "..%2f",
      ]) {
        const path = url.replace(":id", odd).replace(":learner", odd);
        const { statusCode } = await ask(method, path, { as: tutor, ...(body ? { body } : {}) });
        expect([400, 404, 414], `${method} ${path}`).toContain(statusCode);
      }
      if (url.includes(":learner")) {
        const path = url.replace(":id", id).replace(":learner", "a%00b");
        expect((await ask(method, path, { as: tutor })).statusCode).toBe(404);
      }
      if (!body) continue;
      for (const odd of [
        [],
        { csv: 1 },
        { name: "\0" },
        { caseIds: ["\0"] },
        { userIds: ["\ud800"] },
      ]) {
        const path = url.replace(":id", id);
        const { statusCode } = await ask(method, path, { as: tutor, body: odd });
        expect(statusCode, `${method} ${path} ${JSON.stringify(odd)}`).toBeLessThan(500);
      }
    }
    for (const body of [
      {},
      [],
      { code: 346_799 },
      { code: "x".repeat(2000) },
      { code, learnerId: "a\0b", pin: "4071" },
      { code, learnerId: ["a"], pin: "4071" },
      { code, learnerId: "a", pin: 4071 },
      { code, learnerId: "a", pin: "4".repeat(100) },
    ]) {
      const { statusCode } = await ask("POST", "/api/join", { body });
      expect(statusCode, JSON.stringify(body).slice(0, 60)).toBe(400);
    }
  });
});
