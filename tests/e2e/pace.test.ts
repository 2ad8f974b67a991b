/** Reading line by line: the first line of a turn, then each when it is asked for. */
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { standing } from "../../src/play/log.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { site, type VisitOptions } from "../support/browser.ts";
import { keyboard, mouse, type Hands } from "../support/browserHands.ts";
import { expectNoSideways, expectTree } from "../support/browserLooks.ts";
import { lettered, places, TALK } from "../support/browserPage.ts";
import {
  atChoice,
  choicesMade,
  playOf,
  playOn,
  startAnew,
  type Play,
} from "../support/browserPlay.ts";
import { lateFrames } from "../support/lateFrames.ts";
import { keptLog } from "../support/browserSaves.ts";
import { allOf, oneOf, treeOf, wordsOf } from "../support/browserTree.ts";
import { recordedOf } from "../support/routes.ts";

const { visit } = site();

const asked = (): void => localStorage.setItem("redress.settings", '{"pace":"steps"}');
const askedLarge = (): void =>
  localStorage.setItem("redress.settings", '{"pace":"steps","text":200}');

async function begun(hands: (play: Play["page"]) => Hands, options: VisitOptions): Promise<Play> {
  const { script } = recordedOf("s01").find(({ name }) => name === "expert")!;
  const { page, at } = await visit({ ...options, seed: script.seed });
  const play = playOf(page, hands(page), "s01", "expert");
  await startAnew(play, at);
  return play;
}

const buttons = ({ page }: Play) => {
  const named = (name: string) => places(page).talk.getByRole("button", { name, exact: true });
  return { next: named("Next line"), rest: named("Show the rest") };
};

function linesOf({ twin }: Play): readonly string[] {
  const log = standing(twin.log());
  const from = log.findLastIndex((event) => event.type === "ChoiceMade");
  return log
    .slice(from + 1)
    .flatMap((event) => (event.type === "LineSpoken" ? [event.text.trim()] : []));
}

/** So many lines can be seen and so many are in the tree; the whole turn was announced, once. */
async function expectLines(play: Play, count: number): Promise<void> {
  const { page } = play;
  const lines = linesOf(play);
  await expect
    .poll(() => places(page).talk.locator(".line").filter({ visible: true }).allInnerTexts())
    .toEqual(lines.slice(0, count));
  const status = async () => wordsOf(oneOf(await treeOf(page), "status", /(?:)/));
  await expect.poll(status).toContain(lines.at(-1));
  const tree = await treeOf(page);
  expect(
    allOf(oneOf(tree, "region", TALK), "paragraph")
      .map(wordsOf)
      .filter((words) => lines.includes(words)),
  ).toEqual(lines.slice(0, count));
  const told = wordsOf(oneOf(tree, "status", /(?:)/));
  for (const line of lines) expect(told.split(line)).toHaveLength(2);
}

/** Where everything stands that is in the talk or the answer. */
const layout = ({ page }: Play) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".thread > *, .line, .choice, .steps button")].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(" ");
    }),
  );

/** In the window, and nothing lies over it. */
const expectFree = (target: Locator): Promise<void> =>
  expect
    .poll(() =>
      target.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const ends = [
          [left + 6, y],
          [right - 6, y],
          [x, top + 6],
          [x, bottom - 6],
        ] as const;
        return ends.every(([at, down]) => element.contains(document.elementFromPoint(at, down)));
      }),
    )
    .toBe(true);

const newest = ({ page }: Play): Locator =>
  places(page).talk.locator(".line").filter({ visible: true }).last();

const focused = ({ page }: Play) => page.evaluate(() => document.activeElement?.textContent);

describe("line by line", () => {
  it("[GM35] by mouse the next line comes, then the rest; nothing moves, choices are there", async () => {
    const play = await begun(() => mouse, { before: asked, moves: true });
    const { next, rest } = buttons(play);
    await playOn(play, { until: 1 });
    await atChoice(play);
    const { page } = play;
    await lettered(page);
    await expectLines(play, 1);
    await expectNoViolations(page, "the first line");
    const before = await layout(play);
    await next.click();
    await expectLines(play, 2);
    await next.click();
    await expectLines(play, 3);
    await atChoice(play);
    await expectNoViolations(page, "three lines");
    await rest.click();
    await expectLines(play, 4);
    expect(await layout(play)).toEqual(before);
    await expect.poll(() => next.count()).toBe(0);
    await expect.poll(() => rest.count()).toBe(0);
    // With every line there it is a turn like any other.
    await expectTree(play);
    await expectNoViolations(page, "every line");

    await playOn(play, { until: 2 });
    await expectLines(play, 1);
    // A choice in the middle goes on; what was not asked for is in the history.
    await playOn(play, { until: 4 });
    await expectLines(play, 1);
    await places(page).tool("History").click();
    const history = places(page).dialog(/talk so far|history/i);
    for (const line of linesOf(play)) await history.getByText(line).first().waitFor();
  });

  it("[GM35] by keyboard it is set, read with Enter and Space, and left for the answers", async () => {
    const play = await begun(keyboard, { before: lateFrames });
    const { page, hands } = play;
    const { tool, dialog, closer, answer } = places(page);
    await hands.press(tool("Settings"));
    const settings = dialog(/settings/i);
    await expect
      .poll(() => settings.getByRole("radio", { name: "All at once" }).isChecked())
      .toBe(true);
    await hands.tick(settings.getByRole("radio", { name: /line by line/i }));
    await expectNoViolations(page, "the setting");
    await hands.press(closer);
    // What has been read stays.
    await expectLines(play, linesOf(play).length);

    await playOn(play, { until: 1 });
    await expectLines(play, 1);
    await page.keyboard.press("Tab");
    expect(await focused(play)).toBe("Next line");
    await page.keyboard.press("Enter");
    await expectLines(play, 2);
    await page.keyboard.press("Space");
    await expectLines(play, 3);
    expect(await focused(play)).toBe("Next line");
    await page.keyboard.press("Enter");
    await expectLines(play, 4);
    await page.keyboard.press("Enter");
    expect(await focused(play)).toBe(await answer.getByRole("heading").first().innerText());
    await page.keyboard.press("Tab");
    expect(await focused(play)).toBe(await answer.getByRole("button").first().textContent());

    // Numbers choose in the middle, and the setting holds after a reload.
    await playOn(play, { until: 2 });
    await expectLines(play, 1);
    await expect.poll(() => keptLog(page)).toEqual(play.twin.log());
    await page.reload();
    await expectLines(play, 1);
    await hands.press(buttons(play).rest);
    await expectLines(play, linesOf(play).length);
    expect(choicesMade(play)).toBe(2);
  });

  it("[GM35] own words leave the lines as they are", async () => {
    const play = await begun(() => mouse, { before: asked });
    const { page } = play;
    const box = page.getByRole("textbox");
    // To the first turn of several lines that asks for own words.
    while (play.twin.state().own === null || linesOf(play).length < 3) {
      await playOn(play, { until: choicesMade(play) + 1 });
    }
    await buttons(play).next.click();
    await expectLines(play, 2);
    await box.fill("I am sorry, Mr Pike.");
    await places(page).say.click();
    await box.waitFor({ state: "detached" });
    await expectLines(play, 2);
  });

  it.each([
    ["320 by 640", { width: 320, height: 640 }],
    ["200 % zoom", { width: 640, height: 360 }],
  ])("[GM36] at %s the buttons stay where they are, in sight and free", async (_, viewport) => {
    const play = await begun(() => mouse, { viewport, before: asked });
    const { next, rest } = buttons(play);
    await playOn(play, { until: 1 });
    // What leads to the answers lies at the foot as well.
    await play.page.locator(".below").waitFor();
    await lettered(play.page);
    const { x, y } = (await next.boundingBox())!;
    for (let count = 1; count < linesOf(play).length; count++) {
      await expectLines(play, count);
      await expectFree(next);
      await expectFree(rest);
      await expectNoSideways(play);
      await play.page.mouse.click(x + 20, y + 15);
      await expectFree(newest(play));
    }
    await expectLines(play, linesOf(play).length);
  });

  it("[GM36] with text at 200 % the lines push the button on, and it stays in sight", async () => {
    const viewport = { width: 390, height: 844 };
    const play = await begun(keyboard, { viewport, before: askedLarge });
    const { next } = buttons(play);
    await playOn(play, { until: 1 });
    await next.scrollIntoViewIfNeeded();
    for (let count = 1; count < linesOf(play).length; count++) {
      await expectLines(play, count);
      await expectNoSideways(play);
      await play.hands.press(next);
      if (count + 1 < linesOf(play).length) await expectFree(next);
    }
    await expectLines(play, linesOf(play).length);
  });
});
