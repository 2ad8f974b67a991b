/** Everybody stopped at a moment: chosen, voted on, compared and talked about, and what the room sees. */
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { planFrom, TEMPLATES } from "../../src/console/staff/lesson/list/templates.ts";
import { frozen, voteAtHand, type Freeze } from "../../src/lesson/lesson.ts";
import { standing } from "../../src/play/log.ts";
import { site } from "../support/browser.ts";
import { keyboard } from "../support/browserHands.ts";
import { expectReadable } from "../support/browserScreen.ts";
import { expectNoSideways } from "../support/browserStaff.ts";
import { oneOf, treeOf, wordsOf } from "../support/browserTree.ts";
import { lessonCollege } from "../support/lessonCollege.ts";
import { playRecorded, recordedOf } from "../support/routes.ts";

const college = lessonCollege(1);
const { visit } = site(college.serve);
afterEach(() => college.end());

const EXPECTED = [/status of 401/];
let blocks = 0;

async function begun(): Promise<string> {
  const plan = planFrom(TEMPLATES[1]!, "The kettle", "s01", () => `f${blocks++}`);
  const id = await college.plan(plan);
  await college.add(
    id,
    { type: "Started" },
    { type: "BlockBegun", block: plan.blocks[1]!.id, from: "" },
  );
  return id;
}

/** The tutor at a lesson, and the room's screen beside. */
async function room(lesson: string): Promise<{ page: Page; screen: Page }> {
  const { page, tab } = await visit({
    viewport: { width: 1280, height: 800 },
    expected: EXPECTED,
  });
  await college.signIn(page);
  const at = (route: string): string =>
    `${college.origin()}/staff.html#/classes/${college.school().classId}/${route}`;
  await page.goto(at(`lesson/${lesson}`));
  await page.getByRole("region", { name: "Our play" }).waitFor();
  const screen = await tab();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await screen.goto(at("screen"));
  await screen.getByRole("heading", { name: "Our play" }).waitFor();
  await page.bringToFront();
  return { page, screen };
}

/** The freeze as the server has it, once there is a vote at hand. */
async function atVote(lesson: string): Promise<Freeze> {
  const look = async () => frozen(await college.lesson(lesson));
  await expect
    .poll(async () => {
      const freeze = await look();
      return freeze !== null && voteAtHand(freeze) !== null;
    })
    .toBe(true);
  return (await look())!;
}

const press = (page: Page, name: RegExp | string) => page.getByRole("button", { name }).click();

describe("freeze and discuss", () => {
  it("[LT6] takes a moment out of a learner's play, without a name", async () => {
    const id = await begun();
    const ada = await college.learner(0);
    await ada.play("s01", "expert", 3);
    const { page, screen } = await room(id);
    await press(page, "Choose the moment");
    const drawer = page.getByRole("dialog", { name: "Stop the class" });
    await drawer.getByRole("radio", { name: /^A learner’s play/ }).check();
    const play = drawer.getByLabel("Play", { exact: true });
    const option = play.locator("option", { hasText: ada.name });
    await play.selectOption((await option.first().getAttribute("value"))!);
    const log = playRecorded(
      "s01",
      recordedOf("s01").find(({ name }) => name === "expert")!,
    ).log();
    const made = standing(log).filter((event) => event.type === "ChoiceMade");
    await drawer.getByLabel("Moment", { exact: true }).selectOption("2");
    await drawer.locator(".scene-chosen").getByText(made[1]!.text).waitFor();
    await drawer.getByLabel(/^Open the vote at once/).uncheck();
    await press(page, "Stop everybody here");
    await expect
      .poll(async () => frozen(await college.lesson(id))?.scene.choices)
      .toEqual(made.slice(0, 2).map(({ index }) => index));
    await screen.getByRole("region", { name: "The moment" }).waitFor();
    const heard = wordsOf(oneOf(await treeOf(screen), "main", /(?:)/));
    expect(heard).not.toContain(ada.name);
    await expectReadable(screen, "a moment");
    await page.bringToFront();
    await press(page, "Open the vote");
    await screen.getByText("0 votes in").waitFor();
  });

  it("[LT16] [LW9] plays a case together by hands counted, line by line, with no device at all, by keyboard", async () => {
    const id = await begun();
    const { page, screen } = await room(id);
    const keys = keyboard(page);
    const press = (name: string): Promise<void> => keys.press(page.getByRole("button", { name }));
    /** Where somebody at the keyboard is, once what they pressed is gone. */
    const at = (heading: string): Promise<void> =>
      expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ""))
        .toBe(heading);
    await press("Choose the moment");
    const drawer = page.getByRole("dialog", { name: "Stop the class" });
    await keys.tick(drawer.getByRole("radio", { name: /^Play together/ }));
    await drawer.locator(".scene").waitFor();
    await press("Stop everybody here");
    await at("The vote is open");
    await press("Count hands");
    const chosen: number[] = [];
    for (const letter of ["B", "A"]) {
      const hands = page.getByRole("form", { name: "Count hands" });
      const box = hands.getByLabel(new RegExp(`^Hands for ${letter}:`));
      await keys.press(hands.getByRole("button", { name: `One hand more for ${letter}` }));
      await box.fill("11");
      await keys.press(hands.getByRole("button", { name: `One hand more for ${letter}` }));
      await press("Put in and close the vote");
      await at("The vote is closed");
      await screen.getByText("12 votes in").waitFor();
      const { options } = voteAtHand(await atVote(id))!;
      chosen.push(options[letter === "A" ? 0 : 1]!.index);
      await press(`Play on with it: ${letter}`);
      await at("We play it together");
      await expect
        .poll(async () => frozen(await college.lesson(id))?.scene.choices)
        .toEqual(chosen);
      // Hands were counted for this line, so they are asked for at the next.
      if (letter === "B") await press("Open the vote");
    }
    await screen.getByRole("region", { name: "The moment" }).waitFor();
    await press("End playing together");
    await at("Stop and talk");
    await screen.getByRole("heading", { name: "Our play" }).waitFor();
  });
});

describe("the class's screen", () => {
  it("[LT12] shows the way in before a lesson and, small, while one runs; it fits small and wide screens and outlives a cut", async () => {
    const { page } = await visit({ expected: [...EXPECTED, /ERR_|Failed to load/] });
    await college.signIn(page);
    const { classId, code } = college.school();
    await page.goto(`${college.origin()}/staff.html#/classes/${classId}/screen`);
    const spoken = [...code].join(" ");
    await page.getByLabel(spoken, { exact: true }).waitFor();
    const id = await begun();
    await page.getByRole("heading", { name: "Our play" }).waitFor();
    await page.getByLabel(`Code: ${spoken}`).waitFor();
    for (const [width, height] of [
      [1024, 768],
      [820, 1180],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectNoSideways(page, `the class's screen at ${width}`);
    }
    await page.context().setOffline(true);
    const { plan } = await college.lesson(id);
    await college.add(id, {
      type: "BlockBegun",
      block: plan.blocks[2]!.id,
      from: plan.blocks[1]!.id,
    });
    await page.context().setOffline(false);
    await page.getByRole("heading", { name: "What decided it" }).waitFor({ timeout: 30_000 });
  });
});
