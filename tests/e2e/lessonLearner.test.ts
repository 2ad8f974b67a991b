/** A learner in a lesson, in real browsers over the real server; the tutor presses by plain requests. */
import { describe, expect, it } from "vitest";
import { expectNoViolations } from "../support/browserAxe.ts";
import { site } from "../support/browser.ts";
import { pictured } from "../support/browserPage.ts";
import { allOf, treeOf } from "../support/browserTree.ts";
import { aBlock } from "../support/lessons.ts";
import { joinClass, optionsAfter, realLesson, sceneAfter } from "../support/realLesson.ts";
import type { Page } from "playwright-core";

const room = realLesson(2);
const { visit } = site(room.serve);
let joined = 0;

const PLAN = {
  title: "The kettle, together",
  blocks: [
    aBlock("b1", "brief", { title: "Meet the customer", minutes: 5 }),
    aBlock("b2", "play", { title: "Play it", minutes: 20 }),
    aBlock("b3", "questions", {
      title: "Look back",
      text: "What did the customer want?\nWhat would you say first?",
    }),
  ],
};

/** Somebody new who has joined the class. */
async function come(options: Parameters<typeof visit>[0] = {}) {
  const name = room.names[joined++]!;
  const { page, at, context } = await visit(options);
  await joinClass(page, at(`join/${room.school().code}`), name);
  return { page, at, context, name };
}

const bar = (page: Page) => page.getByRole("complementary", { name: "Lesson" });
const freezeOf = (page: Page) => page.getByRole("dialog", { name: "What now?" });

const frozen = {
  type: "Frozen",
  freeze: "f1",
  title: "What now?",
  scene: sceneAfter("s01", 1),
  whole: false,
} as const;
const open = {
  type: "VoteOpened",
  freeze: "f1",
  vote: "v1",
  options: optionsAfter("s01", 1),
} as const;

describe("a learner in a lesson", () => {
  it("[LL3] [LL4] [LL5] stops at a moment, votes in private by keyboard, and goes on with the play untouched", async () => {
    const lesson = await room.make(PLAN);
    await lesson.say({ type: "Started" }, { type: "BlockBegun", block: "b2", from: "" });
    const { page } = await come();
    await page.waitForURL(/#\/s01\/play/);
    await page.getByRole("button", { name: optionsAfter("s01", 0)[0]!.text }).waitFor();
    // The picture begins where the lesson's bar ends: under it, it would be drawn where nobody sees it.
    const gap = () =>
      page.evaluate(() => {
        const bar = document.querySelector(".lesson-bar")?.getBoundingClientRect();
        const picture = document.querySelector(".backdrop")?.getBoundingClientRect();
        return bar && picture ? picture.top - bar.bottom : null;
      });
    await expect.poll(gap).toBe(0);
    await pictured(page);
    const before = await page.getByRole("main").innerText();

    await lesson.say(frozen, open);
    const dialog = freezeOf(page);
    await dialog.waitFor();
    await dialog.getByText("Your vote is private.").waitFor();
    await expect.poll(() => dialog.innerText()).toContain(open.options[0]!.text);
    const spoken = allOf(await treeOf(page), "radio").map(({ name }) => name);
    expect(spoken).toEqual(open.options.map(({ text }, at) => `${"ABCDEF"[at]} ${text}`));
    await expectNoViolations(page, "a freeze with a vote");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("It smells of burning.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await dialog.getByText("Your vote is in.").waitFor();
    const voted = (await lesson.told()).events.flatMap(({ event }) =>
      event.type === "Voted" ? event : [],
    );
    expect(voted).toMatchObject([{ vote: "v1", why: "It smells of burning." }]);

    await page.reload();
    await dialog.getByText("Your vote is in.").waitFor();
    await dialog.getByRole("radio").last().check();
    await dialog.getByRole("button", { name: "Change my vote" }).click();
    await dialog.getByText("Your vote is in.").waitFor();

    await lesson.say(
      { type: "VoteClosed", vote: "v1" },
      { type: "SpreadShown", vote: "v1", shown: true },
      { type: "ArgumentKept", freeze: "f1", index: null, text: "Make it safe before anything." },
    );
    await dialog.getByText("1 (100 %)").waitFor();
    await dialog.getByText("Make it safe before anything.").waitFor();
    await expectNoViolations(page, "the spread");
    await lesson.say({ type: "Thawed", freeze: "f1" });
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => page.getByRole("main").innerText()).toBe(before);
    await lesson.say({ type: "Ended" });
  });

  it("[LL7] [LL8] answers questions in their own words, kept as typed, and reads words from the tutor", async () => {
    const lesson = await room.make(PLAN);
    await lesson.say({ type: "Started" }, { type: "BlockBegun", block: "b3", from: "" });
    const { page } = await come();
    const paper = page.getByRole("dialog", { name: PLAN.title });
    const first = paper.getByLabel("What did the customer want?");
    await first.fill("To be safe.");
    await page.reload();
    await bar(page).getByRole("button", { name: "Answer the questions" }).click();
    await expect.poll(() => first.inputValue()).toBe("To be safe.");
    await paper.getByText("Not saved yet.").waitFor();
    await expectNoViolations(page, "questions");
    await paper.getByRole("button", { name: "Save answer" }).first().click();
    await paper.getByText("Saved: your tutor can read it.").waitFor();
    const answers = (await lesson.told()).events.flatMap(({ event }) =>
      event.type === "Answered" ? event : [],
    );
    expect(answers).toMatchObject([{ block: "b3", question: 0, text: "To be safe." }]);
    await page.keyboard.press("Escape");
    await lesson.say({ type: "Nudged", to: "", text: "Two minutes left." });
    await page.getByText("Two minutes left.").waitFor();
    await page.getByRole("button", { name: "Understood" }).click();
    await page.getByText("Two minutes left.").waitFor({ state: "detached" });
    await lesson.say({ type: "Ended" });
  });
});
