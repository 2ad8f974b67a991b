/** The manager's chair: a learner's page and the tutor's, in real browsers over the real server. */
import { randomUUID } from "node:crypto";
import { afterEach, expect, it } from "vitest";
import { actsOf } from "../../src/play/activity.ts";
import { cast } from "../../src/demo/cast.ts";
import { SAVE_VERSION } from "../../src/game/saves/save.ts";
import { readMembership } from "../../src/game/class/membership.ts";
import type { Page } from "playwright-core";
import { expectNoViolations } from "../support/browserAxe.ts";
import { site } from "../support/browser.ts";
import { keptLog, putRows, type Row } from "../support/browserSaves.ts";
import { begin, countAndAsk, savedRow } from "../support/projects.ts";
import { lessonCollege } from "../support/lessonCollege.ts";
import { aPlan } from "../support/lessons.ts";
import { joinClass } from "../support/realLesson.ts";
import { editionOf, playRecorded, recordedOf } from "../support/routes.ts";

const CASE = "s17";
const college = lessonCollege(3);
const { visit } = site(college.serve);
afterEach(() => college.end());

/** A save as of whoever has joined on this page. */
async function joined(page: Page, save: Row): Promise<Row> {
  const stored = await page.evaluate(() => localStorage.getItem("redress.class"));
  const { learner, class: group } = readMembership(stored)!;
  const sending = {
    learnerId: learner.id,
    classId: group.id,
    playId: randomUUID(),
    acknowledged: 0,
  };
  return { ...save, sending };
}

/** The recorded same-day route, up to where it is put to the finance manager. */
function upToTheAsk(): { readonly row: Row; readonly option: string } {
  const recorded = recordedOf(CASE).find(({ name }) => name === "expert-3")!;
  const whole = playRecorded(CASE, recorded).log();
  const asked = whole.findIndex(({ type }) => type === "AuthorityAsked");
  const from = whole.slice(0, asked).findLastIndex(({ type }) => type === "OptionsOffered");
  const log = whole.slice(0, from + 1);
  const chosen = whole.slice(from).find((event) => event.type === "ChoiceMade");
  const row: Row = {
    version: SAVE_VERSION,
    id: randomUUID(),
    caseId: CASE,
    storyHash: editionOf(CASE).hash,
    mode: "practice",
    startedAt: "2026-11-20T10:00:00.000Z",
    updatedAt: "2026-11-20T10:10:00.000Z",
    log,
    times: log.map((_, n) => 1_763_000_000_000 + n),
  };
  return { row, option: chosen?.type === "ChoiceMade" ? chosen.text : "" };
}

/** A project as far as its proposal, which is put to a person, refused, and put again: `put` waits for that. */
async function proposes(
  page: Page,
  playId: string,
  address: string,
  desk: Page,
  put: () => Promise<void>,
): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const step = (name: string) =>
    page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name });
  const waits = page.getByRole("heading", { name: "Your proposal waits for an answer" });
  await page.goto(address);
  await step("Proposal").click();
  await page
    .getByRole("group", { name: "What do you propose?" })
    .getByRole("radio")
    .first()
    .check();
  await page.getByRole("radio", { name: /^a pilot/ }).check();
  await page.getByRole("radio", { name: /^Denise/ }).check();
  await page.getByRole("textbox", { name: /^What do the six weeks cost/ }).fill("400");
  await page.getByRole("textbox", { name: /^What does it ask of staff/ }).fill("Half an hour.");
  await button("Put the proposal").click();
  await waits.waitFor();
  await page.getByText(/left\. Then the manager in the case answers/).waitFor();
  await expectNoViolations(page, "a proposal that waits");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // It is on its way, or there, when the page comes again, and the rest goes on meanwhile.
  const acts = async () => actsOf(await keptLog(page, playId)).map(({ id }) => id);
  await expect.poll(acts).toContain("propose");
  await page.reload();
  await waits.waitFor();
  await step("Records").click();
  await button("Count").click();
  await page
    .getByText(/Repeat contacts by/)
    .first()
    .waitFor();

  const question = desk.getByRole("article", { name: /go ahead, as a pilot/ });
  await question.getByText(/Cost of six weeks: £400/).waitFor();
  expect(await question.count()).toBe(1);
  await question.getByRole("textbox").fill("Not before the audit.");
  await question.getByRole("button", { name: "No, with this reason" }).click();

  await page.getByText("Your proposal is answered").waitFor();
  await step("Proposal").click();
  await page.getByRole("heading", { name: "Refused" }).waitFor();
  await page.getByText("Not before the audit.").first().waitFor();
  await page.getByText("answered by a person in the manager's chair").first().waitFor();
  await button("Put the proposal").click();
  // Whoever goes on before it is put has asked nobody.
  await put();
  await button("Go on without waiting").click();
  await page
    .getByText(/isn't mine to sign|What else did you look at/)
    .first()
    .waitFor();
}

it("[LM12] [LM13] [LM14] what a learner puts to the manager waits through a reload, is refused by the tutor, and the story takes it; so does a project", async () => {
  const plan = aPlan();
  const lesson = await college.plan(plan);
  await college.add(lesson, { type: "Started" });
  const { page: desk } = await visit({ expected: [/status of 401/] });
  await college.signIn(desk);
  const { classId, code } = college.school();
  await desk.goto(`${college.origin()}/staff.html#/classes/${classId}/lesson/${lesson}`);
  await desk.getByRole("button", { name: "Take the chair" }).click();
  await desk.getByText("Nothing waits.").waitFor();

  const { page, at } = await visit({ viewport: { width: 320, height: 640 } });
  await joinClass(page, at(`join/${code}`), cast(3)[0]!.name);
  const { row, option } = upToTheAsk();
  const doing = begin("s20-repairs");
  countAndAsk(doing);
  const project = await joined(page, savedRow(doing, randomUUID()));
  await putRows(page, [await joined(page, row), project]);
  await page.reload();
  await page.goto(at(`${CASE}/play/${row.id}`));
  // Nobody waits for a chair of which the page has not heard.
  await page.getByRole("complementary", { name: "Lesson" }).waitFor();
  await page.getByRole("textbox").fill("Owen, it is receipted. May we?");
  await page.getByRole("button", { name: "Say it" }).click();
  await page.getByRole("button", { name: option }).click();
  const waiting = page.getByRole("heading", { name: "You have put it to the manager" });
  await waiting.waitFor();
  await page.getByText(/left\. Then the case goes on/).waitFor();
  await page.getByRole("button", { name: "Wait as long as it takes" }).click();
  await expectNoViolations(page, "waiting for the manager");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  const question = desk.getByRole("article", { name: /May Fellgate's/ });
  await question.getByText(option).waitFor();
  await question.getByText("Owen, it is receipted. May we?").waitFor();
  const kept = async () => (await keptLog(page, row.id)).map(({ type }) => type);
  await expect.poll(kept).toContain("AuthorityAsked");
  await page.reload();
  await waiting.waitFor();
  await expectNoViolations(desk, "the manager's chair");
  await question.getByRole("button", { name: "No, with this reason" }).click();
  await question.getByText("Give a reason with a no").waitFor();
  await question.getByRole("button", { name: /I've refused two of these/ }).click();
  await question.getByRole("button", { name: "No, with this reason" }).click();

  const talk = page.getByRole("region", { name: /talk so far/i });
  await talk.getByText("I've refused two of these").first().waitFor();
  await talk.getByText("So not today.").first().waitFor();
  await desk.getByText(/Answered, or gone on/).click();
  await desk.getByText("The play went on with it.").waitFor();

  const settled = async () =>
    [...(await college.lesson(lesson)).chair.asks.values()].map((ask) => ask.settled);
  const put = () => expect.poll(settled).toHaveLength(3);
  await proposes(page, project.id, at(`s20-repairs/play/${project.id}`), desk, put);
  await expect.poll(settled).toEqual(["person", "person", "scripted"]);
});

it("[LM9] [LM15] a learner who was given the chair answers in it, and the wall says that something waits for the staff", async () => {
  const lesson = await college.plan(aPlan());
  const ada = await college.learner(2);
  const { page, at } = await visit({ viewport: { width: 320, height: 640 } });
  await joinClass(page, at(`join/${college.school().code}`), cast(3)[1]!.name);
  const peer = readMembership(await page.evaluate(() => localStorage.getItem("redress.class")))!;
  const chair = { open: true, minutes: 5, peer: peer.learner.id, named: false };
  await college.add(lesson, { type: "Started" }, { type: "ChairSet", chair });
  const put = {
    about: "A case",
    playId: "",
    question: "May it all go back?",
    rule: "Half, without asking.",
    said: "I'd give all of it back.",
    own: "",
    refusals: ["It was half ours."],
  };
  await ada.give({ type: "Asked", ask: "a1", put });
  const duty = page.getByRole("complementary", { name: "The manager's chair" });
  await duty.getByText("One question waits for you.").waitFor();
  await duty.getByRole("button", { name: "Open" }).click();
  const question = page.getByRole("article", { name: put.question });
  await question.waitFor();
  await expectNoViolations(page, "a learner in the chair");
  expect(await question.innerText()).not.toContain(ada.name);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await question.getByRole("button", { name: "Yes", exact: true }).click();
  await expect.poll(async () => (await ada.own()).mine?.chair.asked[0]?.answer?.answer).toBe("yes");

  await college.add(lesson, { type: "ChairSet", chair: { ...chair, peer: "" } });
  await ada.give({ type: "Asked", ask: "a2", put });
  const { page: desk } = await visit({ expected: [/status of 401/] });
  await college.signIn(desk);
  await desk.goto(`${college.origin()}/staff.html#/classes/${college.school().classId}/wall`);
  await desk.getByText("One question waits in the manager's chair.").waitFor();
  await desk.getByRole("link", { name: "Answer in the lesson" }).click();
  await desk.getByRole("article", { name: put.question }).waitFor();
});
