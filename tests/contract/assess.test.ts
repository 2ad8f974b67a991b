/**
 * The assessor's pages' questions, put to a real server by the pages' own code and read by their own
 * schemas: fails when either side changes what it sends or takes.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { AssessmentEvent } from "../../src/assess/event.ts";
import {
  assessedPlaysAnswer,
  fileAnswer,
  groundAnswer,
  invitedAnswer,
  listAnswer,
  portfolioAnswer,
  takenAnswer,
  toldAnswer,
} from "../../src/console/staff/assess/model/answers.ts";
import { ask, done, path, sendFile } from "../../src/console/staff/parts/ask.ts";
import { rosterAnswer } from "../../src/console/staff/roster/roster.ts";
import { me, signIn } from "../../src/console/staff/signin/me.ts";
import { cast } from "../../src/demo/cast.ts";
import { ACCOUNTS, found, type School } from "../../src/demo/school.ts";
import { startNode, type Node } from "../../src/server/server.ts";
import { begun, decided, ended, feedback, note, product } from "../support/assessing.ts";
import { aBatch, anEdition, aPlayId } from "../support/classroom.ts";
import { anAssessedPlay, CASE, making, sent } from "../support/desk.ts";
import { testConfig } from "../support/node.ts";
import { pageBrowser, type PageBrowser } from "./pageBrowser.ts";

const PASSWORD = "seven quiet harbour gulls";
const PIN = "739164";
const players = cast(2);
const data = mkdtempSync(join(tmpdir(), "redress-contract-"));

let node: Node;
let school: School;
let learnerId = "";
let assessment = "";
const browsers = new Map<string, PageBrowser>();

const use = (who: string): PageBrowser => {
  const browser = browsers.get(who)!;
  browser.use();
  return browser;
};

/** What the page reads; a refusal, or an answer it could not read, fails. */
async function told<T>(
  schema: z.ZodType<T>,
  method: Parameters<typeof ask>[1],
  to: string,
  body?: unknown,
): Promise<T> {
  const asked = await ask(schema, method, to, body);
  if (!asked.ok) throw new Error(`${method} ${to}: ${asked.code}: ${asked.message}`);
  return asked.value;
}

const at = (...rest: readonly string[]): string => path("assessments", assessment, ...rest);

async function add(who: string, ...events: readonly AssessmentEvent[]) {
  use(who);
  const taken = await told(takenAnswer, "POST", at("events"), {
    events: events.map((event) => sent(event, Date.now())),
  });
  expect(taken.refused).toEqual([]);
  return taken.stamped;
}

beforeAll(async () => {
  node = await startNode(testConfig({ databaseUrl: null, data }), { shipped: [anEdition(CASE)] });
  school = await found(node.url, node.setupLink!, PASSWORD, players);
  for (const { role, email } of ACCOUNTS) {
    browsers.set(role, pageBrowser(node.url));
    use(role);
    me.value = null;
    expect(await signIn(email, PASSWORD)).toMatchObject({ ok: true });
  }
  use("tutor");
  const roster = await told(rosterAnswer, "GET", path("classes", school.classId, "roster"));
  learnerId = roster[0]!.id;
  browsers.set("learner", pageBrowser(node.url));
  use("learner");
  await told(done, "POST", "join", { code: school.code, learnerId, pin: PIN });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await node.close();
  rmSync(data, { recursive: true, force: true });
});

describe("[AD17] what the assessor's pages ask", () => {
  it("is the ground that a plan is made on, and an assessment made from it", async () => {
    use("assessor");
    const ground = await told(groundAnswer, "GET", "assess/ground");
    expect(ground.packs).toHaveLength(4);
    expect(ground.cases.map(({ id }) => id)).toEqual([CASE]);
    const body = making(school.classId, learnerId, {
      units: ["ext-j5084003", "prob-l5083936"].map((unit) => ({
        unit,
        pack: ground.packs.find((pack) => pack.unit.id === unit)!.version,
      })),
    });
    assessment = body.id;
    const made = await told(toldAnswer, "POST", "assessments", body);
    expect(made.head).toMatchObject({ learner: { id: learnerId }, class: { id: school.classId } });
    const { assessments } = await told(listAnswer, "GET", "assessments");
    expect(assessments).toMatchObject([
      { head: { id: assessment }, summary: { stage: "planned" } },
    ]);
  });

  it("is a play observed, its record attached, and what it points to after the decision", async () => {
    await add("learner", { type: "PlanAccepted" });
    await add("assessor", begun("o1", { caseId: CASE }));
    const learner = use("learner");
    const events = anAssessedPlay(3);
    const playId = aPlayId();
    for (let from = 0; from < events.length; from += 150) {
      const batch = aBatch(anEdition(CASE), from, events.slice(from, from + 150));
      await told(done, "POST", path("plays", playId, "events"), batch);
    }
    const observed = await learner.fetch("./api/my/observation");
    expect(await observed.json()).toMatchObject({ assessment, observation: "o1" });
    use("assessor");
    const listed = await told(assessedPlaysAnswer, "GET", at("plays"));
    expect(listed.plays.map(({ id }) => id)).toEqual([playId]);
    const tie = { id: randomUUID(), deviceAt: Date.now(), observation: "o1", playId };
    expect((await told(takenAnswer, "POST", at("tie"), tie)).stamped).toMatchObject([
      { event: { type: "PlayTied", playId } },
    ]);
    await vi.waitFor(
      async () => {
        const { events: all } = await told(toldAnswer, "GET", at());
        expect(all.filter(({ event }) => event.type === "ProductAttached")).toHaveLength(2);
      },
      { timeout: 30_000, interval: 100 },
    );
    await add("assessor", note("n1", ["ext-9.1a", "ext-1.1"]), ended("o1"));
    const stamped = await add("assessor", decided("ext-9.1a", "not-yet", ["n1"]));
    expect(stamped.map(({ event }) => event.type)).toEqual(["Decided", "Suggested"]);
  });

  it("is a file kept and given back, and a witness's link", async () => {
    const browser = use("assessor");
    const name = "letter é.txt";
    const to = `${at("files")}?name=${encodeURIComponent(name)}`;
    const file = await sendFile(fileAnswer, to, new Blob(["Dear Ms Okafor"]));
    if (!file.ok) throw new Error(file.message);
    expect(file.value).toMatchObject({ name, type: "text/plain", bytes: 14 });
    await add("assessor", product("p1", ["ext-9.1a"], { file: file.value, text: "" }));
    const back = await browser.fetch(`./api/${at("files", file.value.id)}`);
    expect(await back.text()).toBe("Dear Ms Okafor");
    const wrong = await sendFile(fileAnswer, to, new Blob([new Uint8Array([0x4d, 0x5a, 0])]));
    expect(wrong).toMatchObject({ ok: false, code: "wrong-type" });
    const invited = await told(invitedAnswer, "POST", at("witnesses"), {
      sent: sent({
        type: "WitnessInvited",
        witness: "w1",
        name: "Wyn Ness",
        role: "Supervisor",
        about: "A call",
        criteria: ["ext-9.1a"],
        expiresAt: Date.now() + 86_400_000,
      }),
    });
    expect(invited.link).toMatch(/\/staff\.html#\/witness\/[\w-]+$/);
  });

  it("is both signatures, a wrong password told apart from a session that has ended", async () => {
    await add(
      "learner",
      { type: "AuthenticityDeclared", help: "", machineHelp: "" },
      { type: "LearnerCommented", text: "Thank you." },
    );
    await add(
      "assessor",
      { type: "IdentityChecked", how: "Passport" },
      decided("ext-1.1", "not-yet", ["n1"]),
      feedback,
    );
    const { next } = await told(toldAnswer, "GET", at());
    const signing = (as: string, secret: string) => ({
      id: randomUUID(),
      deviceAt: Date.now(),
      as,
      upTo: next - 1,
      secret,
    });
    const wrong = await ask(takenAnswer, "POST", at("sign"), signing("assessor", "wrong words"));
    expect(wrong).toMatchObject({ ok: false, code: "wrong-secret" });
    const signed = await told(takenAnswer, "POST", at("sign"), signing("assessor", PASSWORD));
    expect(signed).toMatchObject({ refused: [], stamped: [{ name: "Sunita Grewal" }] });
    use("learner");
    const own = await told(takenAnswer, "POST", at("sign"), signing("learner", PIN));
    expect(own.refused).toEqual([]);
    use("assessor");
    const { assessments } = await told(listAnswer, "GET", "assessments");
    expect(assessments[0]!.summary).toMatchObject({ stage: "signed", waitingFor: null });
  });

  it("is a portfolio, for staff and for its learner, and what the centre sets", async () => {
    use("assessor");
    const staffs = await told(portfolioAnswer, "GET", path("learners", learnerId, "portfolio"));
    expect(staffs.assessments).toHaveLength(1);
    use("learner");
    const own = await told(portfolioAnswer, "GET", "my/portfolio");
    expect(own.assessments[0]!.events.length).toBeGreaterThan(10);
    use("quality-assurer");
    const agreement = {
      unit: "ext-j5084003",
      reference: "Letter 1",
      agreedBy: "A. Body",
      from: "2026-01-01",
      until: null,
    };
    await told(done, "PUT", "centre/agreements", { agreements: [agreement] });
    await told(done, "PUT", "centre/official", { criterion: "ext-1.1", text: "Its wording" });
    await told(done, "PUT", "centre/assessing", { currentMonths: 24, appealRoute: "Write to us." });
    const ground = await told(groundAnswer, "GET", "assess/ground");
    expect(ground).toMatchObject({
      agreements: [agreement],
      official: { "ext-1.1": "Its wording" },
      currentMonths: 24,
    });
    use("administrator");
    const bad = await ask(done, "POST", "centre/packs", { format: 1 });
    expect(bad).toMatchObject({ ok: false, code: "bad-pack" });
  });
});
