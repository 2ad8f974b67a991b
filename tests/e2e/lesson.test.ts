/** A lesson planned and run on the tutor's page, over the real server: keyboard, devices, lost lines. */
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { planFrom, TEMPLATES } from "../../src/console/staff/lesson/list/templates.ts";
import type { LessonPlan } from "../../src/lesson/event.ts";
import { blockOf, frozen } from "../../src/lesson/lesson.ts";
import { site } from "../support/browser.ts";
import { keyboard } from "../support/browserHands.ts";
import { expectForEverybody } from "../support/browserStaff.ts";
import { allOf, oneOf, treeOf } from "../support/browserTree.ts";
import { lessonCollege } from "../support/lessonCollege.ts";

const college = lessonCollege(4);
const { visit } = site(college.serve);
afterEach(() => college.end());

/** Signing in asks who is here first; a cut line is the test's own doing. */
const EXPECTED = [/status of 401/, /ERR_|Failed to load/];

let blocks = 0;
const fifty = (): LessonPlan => planFrom(TEMPLATES[0]!, "The kettle", "s01", () => `b${blocks++}`);

async function tutorPage(): Promise<{ page: Page; go: (route: string) => Promise<void> }> {
  const { page } = await visit({ expected: EXPECTED });
  await college.signIn(page);
  const go = async (route: string): Promise<void> => {
    await page.goto(`${college.origin()}/staff.html#/classes/${college.school().classId}/${route}`);
    await page.locator("main h1").waitFor();
  };
  return { page, go };
}

const press = (page: Page, name: RegExp | string) => page.getByRole("button", { name }).click();
const now = (page: Page, title: string) =>
  page.getByRole("region", { name: title, exact: true }).waitFor();

/** A lesson of the class that has begun, with its first block. */
async function begun(): Promise<string> {
  const plan = fifty();
  const id = await college.plan(plan);
  await college.add(
    id,
    { type: "Started" },
    { type: "BlockBegun", block: plan.blocks[0]!.id, from: "" },
  );
  return id;
}

describe("the plan", () => {
  it("[LT1] [LT2] [LT15] is made from something ready-made, changed, saved and started by keyboard alone", async () => {
    const { page, go } = await tutorPage();
    await go("lesson");
    const keys = keyboard(page);
    await expectForEverybody(page, "the list of lessons");
    await keys.tick(page.getByRole("radio", { name: /^Triads after a short play/ }));
    await keys.write(page.getByLabel(/^Its name/), "Triads on a Tuesday");
    await keys.press(page.getByRole("button", { name: "Make the lesson" }));
    await page.getByRole("heading", { name: "Plan of the lesson" }).waitFor();
    await page.getByText("50 min in 5 parts").waitFor();

    const second = page.locator(".lesson-blocks > li").nth(1);
    await keys.press(second.getByRole("button", { name: "Move Play the case up" }));
    // The focus stays with what was moved, and where it is now is said.
    const up = page.getByRole("button", { name: "Move Play the case up" });
    await expect.poll(() => up.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText("Play the case is now part 1.").waitFor();
    await keys.press(page.getByRole("button", { name: "Take out From the observers" }));
    await page.getByText("44 min in 4 parts").waitFor();
    const minutes = page.locator(".lesson-blocks > li").first().getByLabel("Minutes");
    await minutes.fill("0");
    await keys.press(page.getByRole("button", { name: "Save the plan" }));
    await page.getByRole("alert").filter({ hasText: "give it 1 to 180 whole minutes" }).waitFor();
    await minutes.fill("20");
    await expectForEverybody(page, "the plan");

    // What is written outlives a reload, and is not the class's before it is saved.
    await page.reload();
    await page.getByText("50 min in 4 parts").waitFor();
    await page.getByText("Not saved yet").waitFor();
    await keys.press(page.getByRole("button", { name: "Start the lesson" }));
    await now(page, "Play the case");
    await expect.poll(() => college.running()).not.toBe(null);
    const { lessons } = await (
      await college.tutor()
    ).get<{ lessons: readonly { id: string; title: string; stage: string; minutes: number }[] }>(
      `/api/classes/${college.school().classId}/lessons`,
    );
    expect(lessons[0]).toMatchObject({
      title: "Triads on a Tuesday",
      stage: "running",
      minutes: 50,
    });
    const tree = await treeOf(page);
    const steps = oneOf(tree, "complementary", /^Plan and class$/);
    expect(allOf(steps, "button", /^Go to /)).toHaveLength(3);
  });

  it("[LT2] says that another has saved a plan meanwhile, and lets one take it", async () => {
    const plan = fifty();
    const id = await college.plan(plan);
    const { page, go } = await tutorPage();
    await go(`lesson/${id}/plan`);
    await page.getByLabel("Name of the lesson").fill("Mine");
    await college.add(id, { type: "Planned", plan: { ...plan, title: "Theirs" } });
    await page.getByText(/Somebody has saved another plan/).waitFor();
    await expect.poll(() => page.getByLabel("Name of the lesson").inputValue()).toBe("Mine");
    await press(page, "Take theirs");
    await expect.poll(() => page.getByLabel("Name of the lesson").inputValue()).toBe("Theirs");
  });

  it("[LT3] of a held lesson is copied and held again", async () => {
    const id = await begun();
    await college.add(id, { type: "Ended" });
    const { page, go } = await tutorPage();
    await go("lesson");
    await page.getByRole("button", { name: "Copy The kettle" }).first().click();
    await page.getByRole("heading", { name: "Plan of the lesson" }).waitFor();
    await press(page, "Start the lesson");
    await now(page, "Read the brief");
    // Shown at once: the next lesson waits until the server has this one's beginning.
    await expect.poll(() => college.running()).not.toBe(null);
  });
});

describe("the run", () => {
  it("[LT4] [LT15] [LW10] moves the class on, pauses, gives and takes time, and every learner is told", async () => {
    const id = await begun();
    const learner = await college.learner(0);
    const { page, go } = await tutorPage();
    await go(`lesson/${id}`);
    await now(page, "Read the brief");
    await expectForEverybody(page, "the run");
    // Pressed twice by a quick hand, it moves the class by one.
    await page.getByRole("button", { name: "Next: Play the case" }).dblclick();
    await now(page, "Play the case");
    await expect.poll(async () => (await learner.own()).lesson?.block?.kind).toBe("play");
    expect((await college.lesson(id)).been).toHaveLength(2);
    await press(page, "Pause");
    await press(page, "−2 min: less time");
    await press(page, "+5 min: more time");
    await expect
      .poll(async () => (await learner.own()).lesson?.clock)
      .toMatchObject({ whole: 21 * 60_000, endsAt: null });
    expect((await learner.own()).lesson?.paused).toBe(true);
    await expect.poll(() => page.getByRole("timer").innerText()).toMatch(/paused/);
    await press(page, "Go on");
    await press(page, "Back to Read the brief");
    await press(page, "Go to What I take with me");
    await expect
      .poll(async () => (await learner.own()).lesson?.block?.title)
      .toBe("What I take with me");
    await learner.answer((await college.lesson(id)).plan.blocks[4]!.id, 0, "I will <b>ring</b>.");
    await page.getByText("I will <b>ring</b>.").waitFor();
    await press(page, "End the lesson");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "End the lesson", exact: true })
      .click();
    await page.getByRole("heading", { name: "What it was made of" }).waitFor();
    await page.getByText("I will <b>ring</b>.").waitFor();
    await expectForEverybody(page, "what the lesson was");
    await expect.poll(async () => (await learner.own()).lesson).toBeNull();
  });

  it("[LT5] is where the class is after a reload and on another device, and two presses skip once", async () => {
    const id = await begun();
    const [one, two] = [await tutorPage(), await tutorPage()];
    await one.go(`lesson/${id}`);
    await two.go(`lesson/${id}`);
    await Promise.all([now(one.page, "Read the brief"), now(two.page, "Read the brief")]);
    // At once: before the second can have heard of the first.
    await two.page.context().setOffline(true);
    await press(two.page, "Next: Play the case");
    await press(one.page, "Next: Play the case");
    await Promise.all([now(one.page, "Play the case"), now(two.page, "Play the case")]);
    await two.page.context().setOffline(false);
    await expect.poll(() => two.page.getByText("Not with the server yet.").count()).toBe(0);
    await expect.poll(async () => blockOf(await college.lesson(id))?.title).toBe("Play the case");
    expect((await college.lesson(id)).been).toHaveLength(2);
    await one.page.reload();
    await now(one.page, "Play the case");
    await expect.poll(() => one.page.getByText("This did not happen").count()).toBe(0);
    await press(two.page, "Next: One moment together");
    await now(one.page, "One moment together");
  });

  it("[LT14] [LW1] [LW4] [LW9] sends words to one or to all, from phrases that can be changed, and hides names", async () => {
    const id = await begun();
    const [ada, bo] = [await college.learner(0), await college.learner(1)];
    const { page, go } = await tutorPage();
    await go(`lesson/${id}`);
    await press(page, `Nudge ${ada.name}`);
    const box = page.getByRole("dialog");
    await box.getByLabel("Words").fill("Look at the plug again.");
    await box.getByRole("button", { name: "Keep as a phrase" }).click();
    await expectForEverybody(page, "a word to one");
    await box.getByRole("button", { name: "Send" }).click();
    await expect
      .poll(async () => (await ada.own()).mine?.nudges.map(({ text }) => text))
      .toEqual(["Look at the plug again."]);
    const nudge = page.getByRole("button", { name: `Nudge ${ada.name}` });
    await expect.poll(() => nudge.evaluate((one) => one === document.activeElement)).toBe(true);
    expect((await bo.own()).mine?.nudges).toEqual([]);
    await page.getByLabel("Hide names").check();
    await expect.poll(() => page.getByText(ada.name).count()).toBe(0);
    await press(page, "A word to everybody");
    await box.getByRole("button", { name: "Look at the plug again." }).click();
    await box.getByRole("button", { name: "Take out of my phrases" }).click();
    await box.getByRole("button", { name: "Send" }).click();
    await expect
      .poll(async () => (await bo.own()).lesson?.nudges.map(({ text }) => text))
      .toEqual(["Look at the plug again."]);
    // From the wall too, while the lesson runs; names stay hidden in this tab, wherever it goes.
    await bo.play("s01", "expert", 1);
    await go("wall");
    await page.getByRole("button", { name: "Nudge Learner 2" }).waitFor();
    await press(page, "Order and looks");
    await page.getByLabel("Show as").selectOption({ label: "Table" });
    await expectForEverybody(page, "the wall as a table, in a lesson");
    await page.getByRole("link", { name: "Learner 2" }).click();
    await page.getByRole("heading", { name: /^A play of The kettle/ }).waitFor();
    await expect.poll(() => page.getByText(bo.name).count()).toBe(0);
    await page.goBack();
    await press(page, "Nudge Learner 2");
    await box.getByRole("button", { name: /^Well done/ }).click();
    await box.getByRole("button", { name: "Send" }).click();
    await expect
      .poll(async () => (await bo.own()).mine?.nudges.map(({ text }) => text))
      .toEqual(["Well done. Say in your notes why that worked."]);
  });

  it("[LT15] is only looked at by an assessor", async () => {
    const id = await begun();
    const { page } = await visit({ expected: EXPECTED });
    await college.signIn(page, "assessor");
    await page.goto(
      `${college.origin()}/staff.html#/classes/${college.school().classId}/lesson/${id}`,
    );
    await now(page, "Read the brief");
    expect(
      await page.getByRole("button", { name: /^(Next|Pause|Choose the moment|Go to)/ }).count(),
    ).toBe(0);
  });
});

describe("[LT13] a lost line", () => {
  it("keeps what was pressed, says so, and does it once the line is back", async () => {
    const id = await begun();
    const { page, go } = await tutorPage();
    await go(`lesson/${id}`);
    await now(page, "Read the brief");
    await page.context().setOffline(true);
    await press(page, "Next: Play the case");
    await now(page, "Play the case");
    await page.getByText("Not with the server yet.").waitFor();
    expect(blockOf(await college.lesson(id))?.title).toBe("Read the brief");
    await page.context().setOffline(false);
    await expect.poll(async () => blockOf(await college.lesson(id))?.title).toBe("Play the case");
    await expect.poll(() => page.getByText("Not with the server yet.").count()).toBe(0);
    expect((await college.lesson(id)).been).toHaveLength(2);
  });

  it("never does late what moves the class: it says plainly that it did not happen", async () => {
    const id = await begun();
    const { page, go } = await tutorPage();
    await page.clock.install();
    await go(`lesson/${id}`);
    await now(page, "Read the brief");
    await page.context().setOffline(true);
    await press(page, "Next: Play the case");
    await page.clock.fastForward(70_000);
    await page.getByText(/pressed over a minute ago, so it is not done any more/).waitFor();
    await now(page, "Read the brief");
    await page.context().setOffline(false);
    await page.clock.fastForward(70_000);
    const told = page.getByRole("alert").filter({ hasText: "This did not happen." });
    await told.getByText(/To another block/).waitFor();
    expect(blockOf(await college.lesson(id))?.title).toBe("Read the brief");
    await told.getByRole("button", { name: "I know" }).click();
    await expect.poll(() => told.count()).toBe(0);
  });

  it("and a laptop that dies while everybody is stopped leaves the class stopped, and the next one goes on", async () => {
    const id = await begun();
    const scene = { caseId: "s01", storyHash: "0".repeat(64), seed: 7, choices: [] };
    await college.add(id, {
      type: "Frozen",
      freeze: "f1",
      title: "Where is the plug?",
      scene,
      whole: false,
    });
    const first = await tutorPage();
    await first.go(`lesson/${id}`);
    await now(first.page, "Where is the plug?");
    // The moment is of another version than this page's: it says so, and the lesson goes on.
    await first.page.getByText(/The case has changed since this moment was chosen/).waitFor();
    await first.page.context().close();
    const second = await tutorPage();
    await second.go("lesson");
    await second.page.getByRole("link", { name: "Go on with it" }).click();
    await now(second.page, "Where is the plug?");
    await press(second.page, "Let everybody go on");
    await expect.poll(async () => frozen(await college.lesson(id))).toBeNull();
  });
});
