/** The author's page for everybody: by keyboard, on small screens, zoomed in, and as it is read out. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { author, goAuthor, openFiles, openTexts, storyFile } from "../support/browserAuthor.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { site, type VisitOptions } from "../support/browser.ts";
import { keyboard } from "../support/browserHands.ts";
import { allOf, oneOf, treeOf, wordsOf } from "../support/browserTree.ts";
import type { Page } from "playwright-core";

const { visit } = site();

const FILES = ["story.ink", "case.json"].map((name) => storyFile("s12", name));
const MISTYPED = readFileSync(FILES[0]!, "utf8").replace("# ev:warm", "# ev:warmth");
const PANELS = ["Problems", "Map", "Play", "Random plays", "Scores"];

async function expectNoSideways(page: Page, where: string): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.scrollingElement!.scrollWidth,
    room: innerWidth,
  }));
  expect(wide, where).toBeLessThanOrEqual(room);
}

/** Goes through every panel with something in each. */
async function eachPanel(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const { tab, panel, choices, button } = author(page);
  for (const name of PANELS) {
    await tab(name).click();
    if (name === "Map") {
      await panel.getByText(/The map in words/).click();
      await panel.getByRole("listitem").getByRole("button").nth(2).click();
    }
    if (name === "Play") {
      await panel.getByText("Values to begin with").click();
      await button("Play").click();
      await choices.first().click();
      await panel.getByText("1 choice made").waitFor();
    }
    if (name === "Random plays") {
      await panel.getByRole("button", { name: "Play 1,000 times" }).click();
      await panel.getByRole("button", { name: "Stop" }).click();
      await panel.getByText("Every knot and choice, with how often").click();
    }
    await look(name);
  }
}

async function opened(options: VisitOptions = {}): Promise<Page> {
  const visited = await visit(options);
  await goAuthor(visited);
  await openFiles(visited.page, FILES);
  return visited.page;
}

describe("the author's page", () => {
  it("[AU16] axe is content with every panel, and with the page before anything is open", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    await expectNoViolations(page, "welcome");
    await openFiles(page, FILES);
    await eachPanel(page, (name) => expectNoViolations(page, name));
  });

  it("[AU16] is worked by keyboard alone, from problem to line, map, play and back", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    // Something to be led to: the shipped stories have no problem.
    await openTexts(page, { "story.ink": MISTYPED, "case.json": readFileSync(FILES[1]!) });
    const { tab, panel, text, choices, talk, button } = author(page);
    const { press } = keyboard(page);
    await press(panel.getByRole("button", { name: /^story\.ink, line \d+/ }).first());
    await expect
      .poll(() => text.evaluate((element) => element === document.activeElement))
      .toBe(true);
    // Tab leads out of the text again.
    await press(tab("Problems"));
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => tab("Map").getAttribute("aria-selected")).toBe("true");
    expect(await tab("Map").evaluate((each) => each === document.activeElement)).toBe(true);
    await press(panel.getByRole("button", { name: /^All/ }));
    await press(tab("Map"));
    await page.keyboard.press("ArrowRight");
    await press(button("Play"));
    await choices.first().waitFor();
    const words = (await choices.first().innerText()).split("\n")[0]!;
    await press(choices.first());
    await talk.getByText(words).waitFor();
    await press(button("Back one choice"));
    await panel.getByText("0 choices made").waitFor();
  });

  it("[AU16] is read out with names: landmarks, tabs, the talk, the choices and what has changed", async () => {
    const page = await opened();
    const { tab, choices, button, panel } = author(page);
    await tab("Play").click();
    await button("Play").click();
    await choices.first().waitFor();
    const tree = await treeOf(page);
    for (const [role, name] of [
      ["banner", /^$/],
      ["main", /^$/],
      ["region", /^Text of the story$/],
      ["textbox", /^Text of story\.ink$/],
      ["tablist", /^About the story$/],
      ["tabpanel", /^Play$/],
      ["list", /^The talk so far$/],
      ["list", /^Choices$/],
      ["region", /^How the play stands$/],
    ] as const) {
      oneOf(tree, role, name);
    }
    expect(allOf(tree, "tab").map(({ name }) => name.replace(/ ?\d+$/, ""))).toEqual(PANELS);
    expect(wordsOf(oneOf(tree, "banner", /^$/))).toMatch(/It compiles: no errors/);
    await tab("Map").click();
    await page.getByRole("img", { name: /^Map of the story/ }).waitFor();
    const map = await treeOf(page);
    // The picture is one picture; its knots are told below it.
    expect(wordsOf(oneOf(map, "image", /^Map of the story as a picture/))).toBe("");
    await panel.getByText(/The map in words/).click();
    const rows = allOf(oneOf(await treeOf(page), "tabpanel", /^Map$/), "listitem");
    expect(rows.length).toBeGreaterThan(20);
  });

  it("[AU16] at 320 px and at 200 % zoom nothing scrolls sideways, and nothing moves by itself", async () => {
    const page = await opened({ viewport: { width: 320, height: 640 }, moves: true });
    await eachPanel(page, async (name) => {
      await expectNoSideways(page, name);
      expect(await page.evaluate(() => document.getAnimations().length), name).toBe(0);
    });
    await page.setViewportSize({ width: 640, height: 400 });
    for (const name of PANELS) {
      await author(page).tab(name).click();
      await expectNoSideways(page, `${name} at 200 %`);
    }
  });
});
