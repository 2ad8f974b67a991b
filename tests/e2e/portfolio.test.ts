/** The learner's side of an assessment, and the witness's, on the real server. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { AssessmentEvent } from "../../src/assess/event.ts";
import { cast } from "../../src/demo/cast.ts";
import { found, type School } from "../../src/demo/school.ts";
import { startNode } from "../../src/server/server.ts";
import { aPlan, asked, begun, CRITERIA } from "../support/learnerPlan.ts";
import { anAssessor, rostered, type Assessor } from "../support/assessor.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { site, type Visit } from "../support/browser.ts";
import { keyboard, mouse } from "../support/browserHands.ts";
import { places, pictured, savesOf } from "../support/browserPage.ts";
import { atChoice, playOf, playOn, startAnew } from "../support/browserPlay.ts";
import { finishedRow, putRows } from "../support/browserSaves.ts";
import { expectForEverybody, expectNoSideways } from "../support/browserStaff.ts";
import { allOf, oneOf, treeOf, wordsOf } from "../support/browserTree.ts";
import { testConfig } from "../support/node.ts";
import { shippedVersion } from "../support/packs.ts";
import { recordedOf } from "../support/routes.ts";

const PASSWORD = "seven quiet harbour gulls";
const PIN = "83051947";
const players = cast(4);
let school: School;
let assessor: Assessor;
let server = "";

const { visit } = site(async (pages) => {
  const data = mkdtempSync(join(tmpdir(), "redress-portfolio-"));
  const node = await startNode(testConfig({ databaseUrl: null, data }, { pages }));
  server = node.url;
  school = await found(node.url, node.setupLink!, PASSWORD, players);
  assessor = await anAssessor(node.url, school, PASSWORD);
  return {
    origin: node.url,
    close: async () => {
      node.app.server.closeAllConnections();
      await node.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
});

const SOON = { timeout: 30_000 };

async function aLearner(name: string): Promise<{ readonly id: string; readonly name: string }> {
  return (await rostered(server, school)).find((each) => each.name === name)!;
}

/** No violation, and nothing wider than a small telephone. */
async function expectSound(page: Page, where: string): Promise<void> {
  await expectNoViolations(page, where);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSideways(page, `${where}, at 320 px`);
  await page.setViewportSize({ width: 390, height: 844 });
}

/** Lets the page look at once, as when the network is back: the seconds between its looks add up. */
const wake = (page: Page): Promise<void> =>
  page.evaluate(() => void dispatchEvent(new Event("online")));

const typesOf = (events: readonly { readonly event: AssessmentEvent }[]): readonly string[] =>
  events.map(({ event }) => event.type);

it("[LA3] a learner goes the whole way by keyboard alone: plan, own work, observed play, questions, reflection, evidence, feedback, signature", async () => {
  const { seed } = recordedOf("s01").find(({ name }) => name === "expert")!.script;
  const learner = await aLearner(players[0]!.name);
  const id = await assessor.plan(learner.id, aPlan());
  const { page, at } = await visit({
    seed,
    viewport: { width: 390, height: 844 },
    // A wrong PIN is answered with 401, and the browser says so.
    expected: [/status of 401/],
  });
  const hands = keyboard(page);
  const link = (name: string | RegExp) => page.getByRole("link", { name, exact: true });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp) => page.getByRole("heading", { name });

  await page.goto(at(`join/${school.code}`));
  await hands.press(page.getByRole("button", { name: learner.name }));
  await hands.write(page.getByLabel("Choose a PIN"), PIN);
  await hands.write(page.getByLabel("The same PIN again"), PIN);
  await hands.press(button("Join the class"));

  const panel = page.getByRole("region", { name: "Your assessment" });
  await panel.getByText("Read your plan and accept it.").waitFor();
  await expectSound(page, "the desk of a learner who is assessed");
  await hands.press(panel.getByRole("link", { name: "Read the plan" }));
  await heading("Your plan").waitFor();
  const plan = wordsOf(oneOf(await treeOf(page), "main", /(?:)/));
  for (const words of ["Room 4", "Monday, 30 November 2026", "rare at work", "Breaks whenever"]) {
    expect(plan).toContain(words);
  }
  await expectSound(page, "the plan");
  await hands.press(button("Accept the plan"));
  await page.getByText("You accepted this plan").waitFor();
  await hands.press(link("Go on"));
  await hands.press(link("Say so"));

  await hands.write(page.getByLabel("Help from people"), "My sister read the brief to me.");
  await hands.press(button("Say so"));
  await page.getByRole("alert").getByText("Tick the box first").waitFor();
  await expectSound(page, "own work");
  await hands.tick(page.getByRole("checkbox", { name: /The work is my own/ }));
  await hands.press(button("Say so"));
  await page.getByText(/You said on/).waitFor();
  await expect
    .poll(async () => typesOf(await assessor.events(id)), SOON)
    .toEqual(["Planned", "PlanAccepted", "AuthenticityDeclared"]);

  // The assessor begins; the desk says so by itself.
  await hands.press(link("Your desk"));
  await panel.getByText(/Next, your assessor observes you/).waitFor();
  await assessor.add(id, { type: "IdentityChecked", how: "College card" }, begun("o1"));
  await wake(page);
  await hands.press(panel.getByRole("link", { name: "Begin", exact: true }));
  await page.getByRole("region", { name: /watches you in this case/ }).waitFor();
  await expectSound(page, "the brief under observation");
  await hands.press(link("Begin"));
  await page.getByText(/is watching/).waitFor();
  const play = playOf(page, hands, "s01", "expert", "assessed");
  await expect.poll(() => page.getByRole("meter").count()).toBe(0);
  const hints = await ownHints(page);
  await playOn(play, { until: 3 });
  await expect
    .poll(async () => typesOf(await assessor.events(id)).includes("PlayTied"), SOON)
    .toBe(true);

  // Paused: nothing that is pressed counts, and the focus comes back to where it was.
  await atChoice(play);
  const first = page
    .getByRole("region", { name: /^your (answer|own words)/i })
    .locator("button, textarea")
    .first();
  await first.focus();
  const before = play.twin.log().length;
  await assessor.add(id, { type: "ObservationPaused", observation: "o1", why: "A fire drill." });
  await wake(page);
  const hold = page.getByRole("dialog", { name: "Paused" });
  await hold.getByText("A fire drill.").waitFor();
  await expectSound(page, "the hold");
  for (const key of ["1", "2", "Escape", "Escape", "Enter"]) await page.keyboard.press(key);
  await expect.poll(() => hold.isVisible()).toBe(true);
  await assessor.add(id, { type: "ObservationResumed", observation: "o1" });
  await wake(page);
  await hold.waitFor({ state: "detached" });
  await expect
    .poll(() => first.evaluate((element) => element === document.activeElement))
    .toBe(true);
  expect(play.twin.log()).toHaveLength(before);

  await playOn(play);
  // Each time own words are asked for it says who reads them.
  const told = await hints();
  expect(told.length).toBeGreaterThan(0);
  for (const hint of told) expect(hint).toMatch(/^It goes to your assessor, word for word/);
  await hands.press(link("Hand it in"));
  await heading("Handed in").waitFor();
  await expectSound(page, "handed in");
  await expect.poll(() => page.getByText(/of 100/).count()).toBe(0);
  await hands.press(link("Back to the desk"));
  await panel.waitFor();
  // The result waits for the feedback.
  await expect.poll(() => page.getByText("You have finished").count()).toBe(0);

  await assessor.add(
    id,
    { type: "ObservationEnded", observation: "o1", how: "finished", remark: "" },
    asked("q1", "Why did you look at the label before you promised anything?"),
  );
  await hands.press(panel.getByRole("link", { name: "Your portfolio" }));
  await heading("How far you have come").waitFor();
  await expectSound(page, "the portfolio");
  const portfolio = wordsOf(oneOf(await treeOf(page), "main", /(?:)/));
  expect(portfolio).toContain("never count");
  await hands.press(page.getByRole("heading", { level: 3 }).getByRole("link").first());
  await hands.press(link("Answer"));

  // A draft is kept on the device.
  const answer = page.getByLabel(/Why did you look at the label/);
  await hands.write(answer, "To see whether it was ours to put right.");
  await page.reload();
  await expect.poll(() => answer.inputValue()).toBe("To see whether it was ours to put right.");
  await expectSound(page, "questions");
  await hands.press(button("Send this answer"));
  await heading("No question waits for you").waitFor();
  await hands.press(link("Go on"));

  await hands.press(link("Write your reflection"));
  await hands.write(page.getByLabel(/1\. What I did/), "I let him tell it before I asked.");
  await hands.write(page.getByLabel(/2\. Which standard/), "The shop’s promise: one visit.");
  await hands.press(button("Send the reflection"));
  await page.getByRole("alert").getByText("The third part is empty").waitFor();
  await expectSound(page, "reflection");
  await page.keyboard.insertText("He said that he would come in again.");
  await hands.press(button("Send the reflection"));
  await heading("What you have written").waitFor();
  await expect
    .poll(async () => typesOf(await assessor.events(id)), SOON)
    .toEqual(expect.arrayContaining(["QuestionAnswered", "ReflectionWritten"]));

  // Work from the job: what is missing is said, then it goes, file and all.
  await hands.press(link("Your assessment"));
  await hands.press(link("Your evidence"));
  await hands.press(button("Add it"));
  await page.getByRole("alert").getByText("Choose the file first").waitFor();
  await page.getByLabel("The file").setInputFiles({
    name: "thanks.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Thank you for sorting it out on the spot."),
  });
  await hands.write(page.getByLabel("What it is", { exact: true }), "A thank-you note");
  await page.getByLabel("When you made it").fill("2026-10-05");
  await hands.press(button("Add it"));
  await page.getByRole("alert").getByText("Take out names").waitFor();
  await hands.tick(page.getByRole("checkbox", { name: /taken out names/ }));
  await expectSound(page, "evidence");
  await hands.press(button("Add it"));
  await link("thanks.txt").waitFor();
  await page.getByText("Made by you at work").waitFor();

  const marked = await assessor.add(
    id,
    { type: "AnswerMarked", question: "q1", mark: "sound", comment: "" },
    {
      type: "NoteMade",
      observation: "o1",
      note: "n1",
      elapsed: 60_000,
      line: null,
      criteria: ["ext-9.1b"],
      text: "Listened to the end before asking.",
      quote: "",
    },
    ...CRITERIA.map((criterion) => ({
      type: "Decided" as const,
      criterion,
      outcome: criterion === "ext-3.1" ? ("met" as const) : ("not-yet" as const),
      reason: criterion === "ext-3.1" ? "Said why, soundly." : "Once more, at work.",
      evidence: criterion === "ext-3.1" ? ["q1"] : [],
    })),
    { type: "FeedbackGiven", text: "You stayed calm.", nextStep: "Have it seen at work." },
  );
  expect(marked.length).toBeGreaterThan(4);
  await hands.press(link("Your assessment"));
  await hands.press(link("Read your feedback"));
  await page.getByText("You stayed calm.").waitFor();
  const decisions = wordsOf(oneOf(await treeOf(page), "main", /(?:)/));
  expect(decisions).toMatch(/Met Said why, soundly/);
  expect(decisions).toMatch(/Not yet Once more, at work/);
  await expectSound(page, "feedback");
  await hands.write(page.getByLabel(/Your comment/), "Thank you. I see what you mean.");
  await hands.press(button("Send the comment"));
  await page.getByLabel("Add to your comment").waitFor();
  await page.getByText("is saved").waitFor({ state: "detached" });
  await hands.write(page.getByLabel("Your PIN"), "1111");
  await page.keyboard.press("Enter");
  await page.locator("#pin-fault").waitFor();
  await page.keyboard.insertText(PIN);
  await page.keyboard.press("Enter");
  await heading("Signed").waitFor();
  await expectSound(page, "signed");
  const events = await assessor.events(id);
  expect(events.at(-1)!.event).toMatchObject({ type: "Signed", as: "learner", name: learner.name });
  expect(events.map(({ event }) => event)).toContainEqual(
    expect.objectContaining({ type: "ProductAttached", setting: "workplace", redacted: true }),
  );

  // Feedback given, the debrief opens.
  await page.goto(at(`s01/debrief/${await savedPlay(page)}`));
  await page.getByRole("region", { name: /how it went/i }).waitFor();
});

/** Collects from now on what stands below each box for own words; gives what there was. */
async function ownHints(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen = await page.evaluateHandle(() => {
    const all = new Set<string>();
    const note = (): void => {
      const hint = document.querySelector("#own-hint")?.textContent;
      if (hint) all.add(hint);
    };
    note();
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true });
    return all;
  });
  return () => seen.evaluate((all) => [...all]);
}

it("[LA10] what has to be done before signing is said, with the way there, and no PIN is asked for; decisions stand by unit", async () => {
  const learner = await aLearner(players[3]!.name);
  const prob = { unit: "prob-l5083936", pack: shippedVersion("prob-l5083936") };
  const plan = aPlan();
  const criteria = ["ext-9.1b", "prob-1.5"] as const;
  const id = await assessor.plan(learner.id, { ...plan, units: [...plan.units, prob], criteria });
  const { page, at } = await visit();
  await page.goto(at(`join/${school.code}`));
  await page.getByRole("button", { name: learner.name }).click();
  await page.getByLabel("Choose a PIN").fill(PIN);
  await page.getByLabel("The same PIN again").fill(PIN);
  await page.getByRole("button", { name: "Join the class" }).click();
  await page.getByRole("link", { name: "Read the plan" }).click();
  await page.getByRole("button", { name: "Accept the plan" }).click();
  await expect.poll(async () => typesOf(await assessor.events(id)), SOON).toContain("PlanAccepted");
  await assessor.add(
    id,
    ...criteria.map((criterion) => ({
      type: "Decided" as const,
      criterion,
      outcome: "not-seen" as const,
      reason: "Not observed so far.",
      evidence: [],
    })),
    { type: "FeedbackGiven", text: "A start.", nextStep: "Be observed." },
  );
  await page.goto(at(`portfolio/${id}/feedback`));
  await page.getByText("Before you can sign:").waitFor();
  await expect.poll(() => page.getByLabel("Your PIN").count()).toBe(0);
  for (const [unit, number] of [
    [/External Customers/, "9.1b"],
    [/Problems/, "1.5"],
  ] as const) {
    await page.getByRole("region", { name: unit }).getByText(number, { exact: true }).waitFor();
  }
  await expectSound(page, "feedback before the declaration");
  await page.getByRole("link", { name: "Say that the work is your own" }).click();
  await page.getByRole("checkbox", { name: /The work is my own/ }).check();
  await page.getByRole("button", { name: "Say so" }).click();
  await page.getByText(/You said on/).waitFor();
  await page.goto(at(`portfolio/${id}/feedback`));
  await page.getByText(/once .* has finished with this assessment/).waitFor();
  await assessor.add(id, { type: "IdentityChecked", how: "College card" });
  await wake(page);
  await page.getByLabel("Your PIN").waitFor(SOON);
});

/** The name of the one play on this device. */
const savedPlay = async (page: Page): Promise<string> => {
  const [save] = await savesOf(page);
  return String(save?.id);
};

it("[LA4] [LA5] [LA7] nothing is lost without a network, what is refused says why, and only a play begun for the observation is watched", async () => {
  const { seed } = recordedOf("s01").find(({ name }) => name === "expert")!.script;
  const learner = await aLearner(players[2]!.name);
  const id = await assessor.plan(learner.id, aPlan());
  const joined = async ({ page, at }: Visit, pin: "first" | "again"): Promise<void> => {
    await page.goto(at(`join/${school.code}`));
    await page.getByRole("button", { name: learner.name }).click();
    await page.getByLabel(/^(Choose a|Your) PIN$/).fill(PIN);
    if (pin === "first") await page.getByLabel("The same PIN again").fill(PIN);
    await page.getByRole("button", { name: "Join the class" }).click();
    await page.getByRole("region", { name: "Your assessment" }).waitFor();
  };
  const visited = await visit({ seed, expected: [/ERR_INTERNET_DISCONNECTED/] });
  const { page, at, context } = visited;
  const panel = page.getByRole("region", { name: "Your assessment" });
  await joined(visited, "first");

  // Accepted with no network here, and meanwhile on another device.
  await page.getByRole("link", { name: "Read the plan" }).click();
  await page.getByRole("button", { name: "Accept the plan" }).waitFor();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Accept the plan" }).click();
  await page.getByText(/Your acceptance of the plan is saved.*No network/).waitFor();
  await page.getByText("You accepted this plan").waitFor();
  await expectNoViolations(page, "a plan accepted with no network");
  const other = await visit();
  await joined(other, "again");
  await other.page.getByRole("link", { name: "Read the plan" }).click();
  await other.page.getByRole("button", { name: "Accept the plan" }).click();
  await expect.poll(async () => typesOf(await assessor.events(id)), SOON).toHaveLength(2);
  await other.page.close();
  await context.setOffline(false);
  const refused = page.getByRole("alert").filter({ hasText: "was not taken" });
  await refused.getByText("The plan is accepted already").waitFor();
  await expectNoViolations(page, "a refusal");
  await refused.getByRole("button", { name: "Throw it away" }).click();
  await refused.waitFor({ state: "detached" });

  // A play begun before the observation is not the one to be watched.
  const early = playOf(page, mouse, "s01", "expert", "assessed");
  await startAnew(early, at);
  await playOn(early, { until: 1 });
  await expect.poll(() => assessor.plays(id), SOON).toBe(1);
  await assessor.add(id, begun("o1"));
  await wake(page);
  await page
    .getByRole("alert")
    .getByText(/begun before the observation did/)
    .waitFor();
  await page.goto(at(""));

  // What was done in the case before is not for reading just before the assessed run.
  const row = finishedRow("s01", "expert");
  const mine = { learnerId: learner.id, classId: school.classId, playId: crypto.randomUUID() };
  await putRows(page, [{ ...row, sending: { ...mine, acknowledged: (row["log"] as []).length } }]);
  await page.reload();
  await panel.getByRole("link", { name: "Begin", exact: true }).waitFor();
  await page.getByText("Best", { exact: true }).waitFor();
  await expect.poll(() => page.getByRole("link", { name: /read the debrief/ }).count()).toBe(0);
  await page.goto(at("s01/debrief/s01-expert"));
  await page.getByRole("heading", { name: "This debrief is closed for now" }).waitFor();
  await expectNoViolations(page, "a closed debrief");

  await page.goto(at(""));
  await panel.getByRole("link", { name: "Begin", exact: true }).click();
  await page
    .getByRole("region", { name: /watches you/ })
    .getByRole("link")
    .click();
  const play = playOf(page, mouse, "s01", "expert", "assessed");
  await page.getByText(/is watching/).waitFor();
  await playOn(play, { until: 1 });
  await places(page).tool("Leave").click();
  await places(page).dialog(/leave/i).getByText("Your assessor is watching.").waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Start again" }).count()).toBe(0);
  await places(page).closer.click();
  await pictured(page);
  await context.setOffline(true);
  await page.getByText(/No network: go on as you are/).waitFor();
  await playOn(play, { until: 2 });
  await context.setOffline(false);
  await expect
    .poll(async () => typesOf(await assessor.events(id)).includes("PlayTied"), SOON)
    .toBe(true);
  await assessor.add(id, {
    type: "ObservationEnded",
    observation: "o1",
    how: "stopped",
    remark: "The fire alarm rang.",
  });
  await wake(page);
  const stopped = page.getByRole("alert").filter({ hasText: "stopped here" });
  await stopped.getByText("The fire alarm rang.").waitFor();
  await expectNoViolations(page, "a stopped observation");
  await stopped.getByRole("link", { name: "Your assessment" }).click();
  await page.getByText(/It was stopped. Your assessor begins it again/).waitFor();
  await page.goto(at("s01/debrief/s01-expert"));
  await page.getByRole("region", { name: /how it went/i }).waitFor();
});

it("[LA9] a witness says what they saw in their own words, by a link that works once", async () => {
  const learner = await aLearner(players[1]!.name);
  const id = await assessor.plan(learner.id, aPlan());
  const address = await assessor.invite(id, {
    type: "WitnessInvited",
    witness: "w1",
    name: "Bea Holt",
    role: "Duty manager",
    about: "The evening of the wedding party.",
    criteria: ["ext-9.1b"],
    expiresAt: Date.now() + 7 * 86_400_000,
  });
  const { page } = await visit({ expected: [/status of (404|410)/] });
  const hands = keyboard(page);
  const open = async (token = ""): Promise<void> => {
    const url = new URL(
      `staff.html#/witness/${token || address.slice(address.lastIndexOf("/") + 1)}`,
      server,
    );
    await page.goto("about:blank");
    await page.goto(url.href);
    await page.getByRole("heading", { name: "What did you see?" }).waitFor();
  };
  await open();
  await page.getByText("The evening of the wedding party.").waitFor();
  const tree = await treeOf(page);
  expect(wordsOf(oneOf(tree, "main", /(?:)/))).toContain(learner.name);
  expect(allOf(tree, "textbox").map(({ name }) => name)).toContain("What the learner did and said");
  await hands.press(page.getByRole("button", { name: "Send the testimony" }));
  await page.getByRole("alert").getByText("Say the day on which you saw it.").waitFor();
  await expect
    .poll(() => page.getByLabel("The day").evaluate((box) => box === document.activeElement))
    .toBe(true);
  await expectForEverybody(page, "a witness's form");

  await page.getByLabel("The day").fill("2026-10-05");
  await hands.write(page.getByLabel("Where"), "The front desk");
  await hands.write(
    page.getByLabel("What the learner did and said"),
    "A guest shouted. She let him finish, said what she would do and by when, and did it.",
  );
  await hands.write(page.getByLabel(/^How you know/), "I am her line manager.");
  await page.reload();
  await page.getByText("The evening of the wedding party.").waitFor();
  await expect.poll(() => page.getByLabel("Where").inputValue()).toBe("The front desk");
  await page.getByLabel("A file, if one shows it").setInputFiles({
    name: "log.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("21:40 room 12, resolved"),
  });
  await hands.press(page.getByRole("button", { name: "Send the testimony" }));
  await page.getByRole("alert").getByText("Tick all three").waitFor();
  for (const box of await page.getByRole("checkbox").all()) await hands.tick(box);
  await hands.press(page.getByRole("button", { name: "Send the testimony" }));
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  await expectForEverybody(page, "a witness is thanked");
  const given = (await assessor.events(id)).find(({ event }) => event.type === "WitnessTestified");
  expect(given!.event).toMatchObject({
    name: "Bea Holt",
    relation: "I am her line manager.",
    file: { name: "log.txt" },
  });

  await open();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  await open("nonsense");
  await page
    .getByRole("alert")
    .getByText(/Ask whoever sent it to you for a new one/)
    .waitFor();
});
