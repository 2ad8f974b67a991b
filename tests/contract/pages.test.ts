/**
 * The pages' own questions, put to a real server by the pages' own code and read by their own
 * schemas: fails when either side changes what it sends or takes.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { centreAnswer } from "../../src/console/staff/admin/CentrePage.tsx";
import { learnersAnswer } from "../../src/console/staff/admin/learners.ts";
import {
  invitationLink,
  invitedListAnswer,
  staffAnswer,
} from "../../src/console/staff/admin/staff.ts";
import {
  casesAnswer,
  classAnswer,
  classesAnswer,
  newClassAnswer,
  newCodeAnswer,
} from "../../src/console/staff/classes/classes.ts";
import { ask, done, path } from "../../src/console/staff/parts/ask.ts";
import { readMessage } from "../../src/console/staff/parts/readMessage.ts";
import { playAnswer, playsAnswer } from "../../src/console/staff/plays/plays.ts";
import {
  editionAnswer,
  eventsAnswer,
  toldShape,
} from "../../src/console/staff/replay/useReplay.ts";
import {
  appliedAnswer,
  pinsAnswer,
  previewAnswer,
  rosterAnswer,
} from "../../src/console/staff/roster/roster.ts";
import { pinWords } from "../../src/console/staff/roster/words.ts";
import { invitationAnswer } from "../../src/console/staff/signin/Invitation.tsx";
import { lookWhoIsHere, me, signIn, signOut } from "../../src/console/staff/signin/me.ts";
import { setupAnswer } from "../../src/console/staff/signin/SetUp.tsx";
import { cardShape, hereShape, wallAnswer } from "../../src/console/staff/wall/answers.ts";
import { ACCOUNTS, found, type School } from "../../src/demo/school.ts";
import { cast } from "../../src/demo/cast.ts";
import { ask as askAsLearner } from "../../src/game/class/api.ts";
import { findClass } from "../../src/game/class/joining.ts";
import { readCases, readSeat } from "../../src/game/class/membership.ts";
import { verdictOf } from "../../src/game/class/verdict.ts";
import type { Batch } from "../../src/protocol/batch.ts";
import { startNode, type Node } from "../../src/server/server.ts";
import { aBatch, anEdition, aPlayId, playAtRandom } from "../support/classroom.ts";
import { testConfig } from "../support/node.ts";
import { messages, pageBrowser, type PageBrowser } from "./pageBrowser.ts";

const PASSWORD = "seven quiet harbour gulls";
const players = cast(3);
const edition = anEdition("s12");
const events = playAtRandom(edition, 7);
const data = mkdtempSync(join(tmpdir(), "redress-contract-"));
const playId = aPlayId();

let node: Node;
let school: School;
let visitor: PageBrowser;
const browsers = new Map<string, PageBrowser>();

const browserOf = (role: string): PageBrowser => {
  const browser = browsers.get(role)!;
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

/** The code and the words of a refusal. */
async function refusal(method: Parameters<typeof ask>[1], to: string, body?: unknown) {
  const asked = await ask(done, method, to, body);
  if (asked.ok) throw new Error(`${method} ${to} was not refused`);
  expect(asked.message).toMatch(/^[A-Z].*\.$/);
  return asked.code;
}

/** Token of a one-time link, as the address of the page has it. */
const tokenOf = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

beforeAll(async () => {
  node = await startNode(testConfig({ databaseUrl: null, data }), { shipped: [edition] });
  visitor = pageBrowser(node.url);
  visitor.use();
  await lookWhoIsHere();
  expect(me.value).toEqual({ kind: "nobody", setupNeeded: true, oidc: null });
  await told(setupAnswer, "GET", path("setup", tokenOf(node.setupLink!)));
  vi.unstubAllGlobals();
  school = await found(node.url, node.setupLink!, PASSWORD, players);
  for (const { role, email } of ACCOUNTS) {
    const browser = pageBrowser(node.url);
    browsers.set(role, browser);
    browser.use();
    me.value = null;
    expect(await signIn(email, PASSWORD)).toMatchObject({ ok: true });
    expect(me.value).toMatchObject({ kind: "staff", roles: [role], user: { email } });
  }
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await node.close();
  rmSync(data, { recursive: true, force: true });
});

describe("[SP23] an administrator's pages", () => {
  it("read the centre, and change its name and retention", async () => {
    browserOf("administrator");
    const { name } = await told(centreAnswer, "GET", "centre");
    await told(done, "PATCH", "centre", { name });
    await told(done, "PATCH", "centre", { retentionDays: 36_500 });
    expect(await told(centreAnswer, "GET", "centre")).toMatchObject({
      name,
      retentionDays: 36_500,
    });
    await told(done, "PATCH", "centre", { retentionDays: null });
    expect(await refusal("PATCH", "centre", { retentionDays: 0 })).toBe("bad-request");
  });

  it("read staff and invitations; a link opens its invitation, once", async () => {
    browserOf("administrator");
    expect(await told(staffAnswer, "GET", "staff")).toHaveLength(ACCOUNTS.length);
    const body = { email: "kit@harbour.example", name: "Kit Moran", roles: ["assessor"] };
    const { link } = await told(invitationLink, "POST", "staff/invitations", body);
    const [open] = await told(invitedListAnswer, "GET", "staff/invitations");
    expect(open).toMatchObject(body);
    expect(await refusal("POST", "staff/invitations", { ...body, roles: [] })).toBe("bad-request");
    expect(await refusal("POST", "staff/invitations", { ...body, email: ACCOUNTS[1]!.email })).toBe(
      "already-staff",
    );

    visitor.use();
    const to = path("invitations", tokenOf(link));
    expect(await told(invitationAnswer, "GET", to)).toMatchObject({ email: body.email });
    expect(await ask(done, "POST", to, { name: body.name, password: "short" })).toEqual({
      ok: false,
      code: "bad-request",
      message: "This password is too short: it takes at least 12 characters.",
      status: 400,
    });
    await told(done, "POST", to, { name: body.name, password: PASSWORD });
    me.value = null;
    await lookWhoIsHere();
    expect(me.value).toMatchObject({ kind: "staff", user: { name: body.name } });
    const { user } = me.value as unknown as { user: { id: string } };
    expect(await signOut(true)).toMatchObject({ ok: true });
    expect(me.value).toMatchObject({ kind: "nobody", setupNeeded: false });
    expect(await refusal("GET", to)).toBe("link-over");
    expect(await refusal("GET", path("invitations", "mistyped"))).toBe("no-such-link");
    expect(await refusal("GET", "classes")).toBe("sign-in-needed");
    expect(await signIn(body.email, "wrong, all wrong")).toMatchObject({ code: "wrong-password" });

    browserOf("administrator");
    await told(done, "PUT", path("staff", user.id, "roles"), { roles: ["tutor"] });
    await told(done, "DELETE", path("staff", user.id));
    const again = await told(invitationLink, "POST", "staff/invitations", body);
    expect(again.expiresAt).toBeGreaterThan(Date.now());
    const [second] = await told(invitedListAnswer, "GET", "staff/invitations");
    await told(done, "DELETE", path("staff", "invitations", second!.id));
    expect(await told(invitedListAnswer, "GET", "staff/invitations")).toEqual([]);
  });

  it("keep the last administrator, and take the evidence away", async () => {
    const browser = browserOf("administrator");
    const staff = await told(staffAnswer, "GET", "staff");
    const { userId } = staff.find(({ roles }) => roles.includes("administrator"))!;
    expect(await refusal("DELETE", path("staff", userId))).toBe("last-administrator");
    await told(done, "POST", "evidence/checkpoint", {});
    const file = await browser.fetch("./api/evidence/export");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
    for (const line of (await file.text()).trim().split("\n")) JSON.parse(line);
  });
});

describe("[SP23] a tutor's pages", () => {
  it("read classes, cases and a class, and change them", async () => {
    browserOf("tutor");
    const [listed] = await told(classesAnswer, "GET", "classes");
    expect(listed).toMatchObject({
      id: school.classId,
      manages: true,
      code: school.code,
      learners: 3,
    });
    const cases = await told(casesAnswer, "GET", "cases");
    expect(cases).toMatchObject([{ caseId: "s12", hash: edition.hash }]);
    const facts = await told(classAnswer, "GET", path("classes", school.classId));
    expect(facts.joinUrl).toBe(`${node.url.replace(/\/$/, "")}/#/join/${school.code}`);
    expect(facts.cases).toHaveLength(1);
    expect(facts.staff).toHaveLength(2);

    const { id } = await told(newClassAnswer, "POST", "classes", { name: "Evening group" });
    const to = path("classes", id);
    await told(done, "PUT", `${to}/cases`, { caseIds: ["s12"] });
    await told(done, "PUT", `${to}/staff`, { userIds: facts.staff.map(({ userId }) => userId) });
    expect((await told(newCodeAnswer, "POST", `${to}/code`, { hours: 168 })).code).toHaveLength(6);
    await told(done, "DELETE", `${to}/code`);
    await told(done, "PATCH", to, { name: "Late group" });
    expect(await refusal("PATCH", to, { name: "x".repeat(81) })).toBe("bad-request");
    await told(done, "PATCH", to, { closed: true });
    expect(await refusal("POST", `${to}/code`, { hours: 1 })).toBe("class-closed");
    expect((await told(classAnswer, "GET", to)).closedAt).not.toBeNull();
    await told(done, "PATCH", to, { closed: false });
    expect(await told(classAnswer, "GET", to)).toMatchObject({
      name: "Late group",
      code: null,
      codeExpiresAt: null,
      joinUrl: null,
      closedAt: null,
    });
  });

  it("preview a roster, apply it, hand out PINs and clear them", async () => {
    const browser = browserOf("tutor");
    const roster = path("classes", school.classId, "roster");
    const csv = `Name,Reference\n${players[0]!.name},${players[0]!.reference}\nNew Name,${players[1]!.reference}\nZed Quay,HC9\n,HC10\n`;
    const seen = await told(previewAnswer, "POST", `${roster}/preview`, { csv });
    expect(seen.rows.map(({ change }) => change)).toEqual(["same", "rename", "add", "problem"]);
    expect(seen.absent).toHaveLength(1);
    const { mapping, digest } = seen;
    await told(previewAnswer, "POST", `${roster}/preview`, { csv, mapping });
    const change = { csv, mapping, removeAbsent: false, digest };
    expect(await told(appliedAnswer, "POST", roster, change)).toEqual({
      added: 1,
      renamed: 1,
      returned: 0,
      removed: 0,
    });
    expect(await refusal("POST", roster, change)).toBe("roster-moved");
    expect(await refusal("POST", `${roster}/preview`, { csv: "Name\n" })).toBe("empty");
    const learners = await told(rosterAnswer, "GET", roster);
    expect(learners).toHaveLength(4);
    const zed = learners.find(({ name }) => name === "Zed Quay")!;
    const [issued] = await told(pinsAnswer, "POST", `${roster}/pins`, { learnerIds: [zed.id] });
    expect(issued).toMatchObject({ id: zed.id, name: zed.name });
    expect(await told(pinsAnswer, "POST", `${roster}/pins`, {})).toHaveLength(3);
    const learner = path("classes", school.classId, "learners", zed.id);
    await told(done, "DELETE", `${learner}/pin`);
    const now = await told(rosterAnswer, "GET", roster);
    expect(now.map(pinWords).toSorted()).toEqual(["Has one", "Has one", "Has one", "None yet"]);
    await told(done, "DELETE", learner);
    expect(await refusal("DELETE", learner)).toBe("not-on-roster");
    expect(await (await browser.fetch(`./api/${roster}.csv`)).text()).toContain("New Name");
    // Whoever joins below chooses a PIN.
    for (const { id } of now.filter(({ id }) => id !== zed.id)) {
      await told(done, "DELETE", path("classes", school.classId, "learners", id, "pin"));
    }
  });
});

describe("[CL13] [SP23] a learner who plays, and those who watch", () => {
  it("join, send and are seen: each answer is what the pages take it for", async () => {
    const learner = pageBrowser(node.url);
    learner.use();
    expect(await findClass("CCCCCC")).toMatchObject({ ok: false, code: "refused" });
    const group = await findClass(school.code);
    if (!group.ok) throw new Error(group.message);
    expect(group.value.centre).toBe("Harbour College");
    const { id: learnerId, hasPin } = group.value.learners[0]!;
    expect(hasPin).toBe(false);
    const joining = { code: school.code, learnerId };
    const easy = await askAsLearner("POST", "join", { ...joining, pin: "1234" });
    expect(easy).toMatchObject({ status: 400, body: { code: "easy-pin" } });
    const joined = await askAsLearner("POST", "join", { ...joining, pin: "83051947" });
    if (joined.kind !== "answered") throw new Error("unreached");
    expect(readSeat(joined.body)).toMatchObject({ learner: { id: learnerId } });
    const wrong = await askAsLearner("POST", "join", { ...joining, pin: "1937" });
    expect(wrong).toMatchObject({ status: 401, body: { code: "wrong-pin" } });
    const here = await askAsLearner("GET", "me");
    if (here.kind !== "answered") throw new Error("unreached");
    expect(here.body).toMatchObject({ kind: "learner" });
    expect(readSeat(here.body)).toEqual(readSeat(joined.body));
    await lookWhoIsHere();
    expect(me.value).toMatchObject({ kind: "learner" });
    const set = await askAsLearner("GET", path("classes", school.classId, "cases"));
    if (set.kind !== "answered") throw new Error("unreached");
    expect(readCases(set.body)).toEqual([{ caseId: "s12", title: edition.data.title }]);
    expect(await askAsLearner("POST", "here")).toMatchObject({ status: 204 });

    const post = async (batch: Batch, named = learnerId) =>
      verdictOf(await askAsLearner("POST", `plays/${playId}/events`, batch, named), batch);
    const half = aBatch(edition, 0, events.slice(0, 5));
    expect(await post(half)).toEqual({ kind: "stored", next: 5 });
    expect(await post(aBatch(edition, 9, events.slice(9, 12)))).toEqual({ kind: "from", next: 5 });
    const other = { ...events[4]!, type: "MomentWaived", moment: "x" } as const;
    expect(await post(aBatch(edition, 4, [other as never]))).toMatchObject({
      kind: expect.stringMatching(/^(differs|refused)$/),
    });
    expect(await post(half, "somebody-else")).toEqual({ kind: "signed-out" });
    expect(await post({ ...half, hash: "unknown" })).toMatchObject({ kind: "refused" });

    const tutor = browserOf("tutor");
    const wallTo = path("classes", school.classId, "wall");
    const wall = await told(wallAnswer, "GET", wallTo);
    const seat = wall.learners.find(({ id }) => id === learnerId)!;
    expect(seat.card).toMatchObject({ playId, status: "playing", verdict: null });
    const classLive = messages(
      tutor,
      `./api/${path("classes", school.classId)}/live?after=${wall.cursor}`,
      ["card", "here", "entry"],
    );
    const playLive = messages(tutor, `./api/${path("plays", playId)}/live?after=4`, [
      "event",
      "scored",
    ]);
    await told(done, "POST", `${path("classes", school.classId)}/code`, { hours: 3 });
    learner.use();
    for (let from = 5; from < events.length; from += 200) {
      const items = events.slice(from, from + 200);
      const batch = aBatch(edition, from, items, from + 200 >= events.length ? { claimed: 0 } : {});
      expect(await post(batch)).toEqual({ kind: "stored", next: from + items.length });
    }
    await askAsLearner("POST", "here");
    for (const { event, id, data } of await classLive) {
      if (event === "card") {
        expect(readMessage(cardShape, data)).toMatchObject({ playId });
        expect(Number(id)).toBeGreaterThan(wall.cursor);
      }
      if (event === "here") expect(readMessage(hereShape, data)).toMatchObject({ learnerId });
    }
    const followed = await playLive;
    const seqs = followed.flatMap(({ event, data }) =>
      event === "event" ? [readMessage(toldShape, data)?.seq] : [],
    );
    expect(seqs).toEqual(events.slice(5).map((_, at) => at + 5));
    expect(JSON.parse(followed.at(-1)!.data)).toHaveProperty("flag");

    browserOf("tutor");
    const { plays, before } = await told(
      playsAnswer,
      "GET",
      path("classes", school.classId, "plays"),
    );
    expect(plays).toMatchObject([{ id: playId, learner: { id: learnerId } }]);
    expect(before).toBeNull();
    const play = await told(playAnswer, "GET", path("plays", playId));
    expect(play).toMatchObject({
      hash: edition.hash,
      next: events.length,
      classId: school.classId,
    });
    const page = await told(eventsAnswer, "GET", `${path("plays", playId, "events")}?from=0`);
    expect(page.events.map(({ event }) => event)).toEqual(events);
    expect(
      await told(eventsAnswer, "GET", `${path("plays", playId, "events")}?from=${page.next}`),
    ).toEqual({ events: [], next: page.next });
    expect((await told(editionAnswer, "GET", path("editions", play.hash))).data.id).toBe("s12");
    learner.use();
    expect(await askAsLearner("POST", "leave")).toMatchObject({ status: 204 });
    expect(learner.cookies.size).toBe(0);
  });

  it("an assessor and a quality assurer see what is theirs, and no code", async () => {
    browserOf("assessor");
    const classes = await told(classesAnswer, "GET", "classes");
    expect(classes.map(({ manages, code }) => [manages, code])).toEqual([
      [false, null],
      [false, null],
    ]);
    expect((await told(classAnswer, "GET", path("classes", school.classId))).code).toBeNull();
    await told(wallAnswer, "GET", path("classes", school.classId, "wall"));
    browserOf("quality-assurer");
    expect(await refusal("GET", path("classes", school.classId, "wall"))).toBe("not-allowed");
    await told(playsAnswer, "GET", path("classes", school.classId, "plays"));
  });

  it("of a learner everything is exported, and erased; their play is called so", async () => {
    const browser = browserOf("administrator");
    browserOf("tutor");
    const [play] = (await told(playsAnswer, "GET", path("classes", school.classId, "plays"))).plays;
    const { id } = play!.learner;
    browserOf("administrator");
    const found = await told(learnersAnswer, "GET", `learners?search=${play!.learner.name}`);
    expect(found.learners.map((each) => each.id)).toEqual([id]);
    const file = await browser.fetch(`./api/${path("learners", id, "export")}`);
    expect(await file.json()).toHaveProperty("person");
    expect(await refusal("POST", path("learners", id, "erase"), { reason: "words" })).toBe(
      "bad-request",
    );
    await told(done, "POST", path("learners", id, "erase"), { reason: "asked" });
    browserOf("tutor");
    expect((await told(playAnswer, "GET", path("plays", playId))).flag).toBe("erased");
    const page = await told(eventsAnswer, "GET", `${path("plays", playId, "events")}?from=0`);
    expect(page.events).toEqual([]);
  });
});
