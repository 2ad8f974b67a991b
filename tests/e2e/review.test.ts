/** The move review in the debrief: labels, the picture, better lines and playing them. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { PlayEvent } from "../../src/play/event.ts";
import { beginSession, inputsOf } from "../../src/story/session.ts";
import { site, type Visit, type VisitOptions } from "../support/browser.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { places, savesOf, totalShown } from "../support/browserPage.ts";
import { finishedRow, putRows, type Row } from "../support/browserSaves.ts";
import { editionOf, playRecorded, recordedOf } from "../support/routes.ts";
import { allOf, oneOf, treeOf, wordsOf } from "../support/browserTree.ts";

const { visit } = site();

const TALK = /the talk, choice by choice/i;
const talkOf = (page: Page) => page.getByRole("region", { name: TALK });

/** Opens the debrief of a play that an earlier visit finished. */
async function debriefOf(row: Row, options: VisitOptions = {}): Promise<Visit> {
  const there = await visit(options);
  const { page, at } = there;
  await page.goto(at(""));
  await putRows(page, [row]);
  await page.goto(at(`${String(row["caseId"])}/debrief/${row.id}`));
  await places(page).verdict.waitFor();
  return there;
}

/** A recorded play as it would be under assessed conditions: something is written at each prompt. */
function assessedRow(id: string, name: string): Row {
  const recorded = recordedOf(id).find((each) => each.name === name)!;
  const session = beginSession(editionOf(id), recorded.script.seed, "assessed");
  for (const input of inputsOf(playRecorded(id, recorded).log())) {
    if (session.state().own !== null) {
      session.give({ type: "own-words", text: "I would say it plainly." });
    }
    if (input.type !== "own-words") session.give(input);
  }
  expect(session.state().status).toBe("ended");
  return { ...finishedRow(id, name), mode: "assessed", log: session.log() };
}

/** As many choices as a kept play made; records aside. */
const choicesIn = (row: Row): number =>
  (row["log"] as readonly PlayEvent[]).filter((event) => event.type === "ChoiceMade").length;

describe("the move review", () => {
  it("[MR5] every choice of a novice's play is labelled, in words, and costs add up", async () => {
    const row = finishedRow("s01", "novice");
    const { page } = await debriefOf(row);
    const talk = talkOf(page);
    const table = talk.getByRole("table");
    await talk.getByText("The same as a table").click();
    await table.waitFor();
    const rows = (await table.getByRole("row").allInnerTexts()).slice(2);
    const cells = rows.map((text) => text.split("\t").map((cell) => cell.trim()));
    const made = cells.filter(([move]) => move?.startsWith("Choice"));
    expect(made).toHaveLength(choicesIn(row));
    const start = Number((await table.getByRole("row").nth(1).innerText()).split("\t")[2]);
    const cost = cells.reduce((sum, [, , , lost]) => sum + Number(lost), 0);
    expect(start - cost).toBeCloseTo(await totalShown(page), 5);
    expect(start).toBe(100);
    // Each label in the table stands at its choice as well.
    for (const label of ["Best", "Fine", "Slip", "Mistake", "Critical"]) {
      const told = await talk.getByText(new RegExp(`^\\s*${label}\\s*$`)).count();
      expect(told, label).toBeGreaterThanOrEqual(cells.filter((c) => c[1] === label).length);
    }
    await talk
      .getByText(/whole better line, to/i)
      .first()
      .click();
    await talk.locator(".better ol").waitFor();
    await expectNoViolations(page, "debrief with its review, a better line open");

    const tree = oneOf(await treeOf(page), "region", TALK);
    const [picture] = allOf(tree, "image", /best total still possible: 100 at the start/i);
    expect(picture?.name).toMatch(/it fell by/i);
    expect(allOf(tree, "button", /^Choice \d+ ?: ?\w+/)).toHaveLength(choicesIn(row));
    expect(wordsOf(tree)).toContain("you could still get full marks");
  });

  it("[MR5] an expert is told that nothing was lost", async () => {
    const row = finishedRow("s11", "expert");
    const { page } = await debriefOf(row, { viewport: { width: 320, height: 640 } });
    const talk = talkOf(page);
    await talk.getByText("Full marks in all four parts stayed possible").waitFor();
    await expect
      .poll(() => talk.getByText("Nothing was lost here.").count())
      .toBeGreaterThanOrEqual(choicesIn(row));
    await expect
      .poll(() => talk.getByRole("button", { name: /play the better choice/i }).count())
      .toBe(0);
    const { wide, room } = await page.evaluate(() => ({
      wide: document.scrollingElement!.scrollWidth,
      room: innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
  });

  it("[MR6] a better line reads whole and is played on from, the finished play untouched", async () => {
    const row = assessedRow("s01", "novice");
    const { page } = await debriefOf(row);
    const talk = talkOf(page);
    const entry = talk.getByRole("listitem").filter({ hasText: "Better here" }).first();
    const model = entry.locator(".better .model");
    await model.waitFor();
    const words = (await model.innerText()).replace(/^Better here\s*/, "").trim();
    await entry.getByText(/whole better line, to/i).click();
    const line = entry.locator(".better ol");
    await line.waitFor();
    const steps = await line.getByRole("listitem").allInnerTexts();
    expect(steps[0]).toContain(words);
    expect(steps.length).toBeGreaterThan(5);
    const turn = Number(/Choice (\d+)/.exec(await entry.innerText())![1]);

    await entry.getByRole("button", { name: /play the better choice/i }).click();
    const { talk: now } = places(page);
    await now.getByText(words).first().waitFor();
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toMatch(/the talk so far this turn/i);
    await expect
      .poll(async () => wordsOf(oneOf(await treeOf(page), "status", /(?:)/)))
      .not.toBe("");

    const saves = await savesOf(page);
    expect(saves).toHaveLength(2);
    expect(saves.find(({ id }) => id === row.id)).toMatchObject(row);
    const fresh = saves.find(({ id }) => id !== row.id)!;
    expect(fresh.mode).toBe("practice");
    const made = fresh.log.filter(({ type }) => type === "ChoiceMade");
    expect(made).toHaveLength(turn);
    expect(made.at(-1)).toMatchObject({ text: words });
  });

  it("[MR7] each mark goes to its choice by keyboard", async () => {
    const { page } = await debriefOf(finishedRow("s12", "novice"));
    const mark = talkOf(page).getByRole("button", { name: /^Choice 3/ });
    await mark.focus();
    await page.keyboard.press("Enter");
    const where = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(await where()).toMatch(/^Choice 3\b/);
    const seen = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
    expect(seen).toBeGreaterThanOrEqual(0);
    expect(seen).toBeLessThan(720);
  });

  it("[MR8] what to do next says what the choice cost, and goes to it", async () => {
    const { page } = await debriefOf(finishedRow("s11", "novice"));
    const next = page.getByRole("region", { name: /to do next/i });
    await next
      .getByText(/cost \d+(\.\d)? points?/)
      .first()
      .waitFor();
    const costs = (await next.getByText(/cost \d+(\.\d)? points?/).allInnerTexts()).map((text) =>
      Number(/cost (\d+(?:\.\d)?)/.exec(text)![1]),
    );
    const failures = await next.getByText("Critical failure").count();
    const ordered = costs.slice(failures);
    expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
    await next
      .getByRole("button", { name: /^See (your|the)/ })
      .first()
      .click();
    const where = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(where).toMatch(/^(Choice \d+|The record)/);
  });

  it("[MR9] an atlas that does not arrive costs the debrief nothing but the review", async () => {
    const row = finishedRow("s01", "novice");
    const { page, context, at } = await visit({ expected: [/Failed to load resource/] });
    await context.route(/\/assets\/.*\.js$/, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      if (/"gainOf\\?":/.test(body)) await route.abort();
      else await route.fulfill({ response, body });
    });
    await page.goto(at(""));
    await putRows(page, [row]);
    await page.goto(at(`s01/debrief/${row.id}`));
    await places(page).verdict.waitFor();
    const talk = talkOf(page);
    await talk
      .getByRole("status")
      .filter({ hasText: /could not be loaded/ })
      .waitFor();
    await expect
      .poll(() => talk.getByRole("button", { name: /try from here/i }).count())
      .toBe(choicesIn(row));
    await expect.poll(() => talk.getByText(/^\s*(Slip|Mistake)\s*$/).count()).toBe(0);
    await expectNoViolations(page, "debrief without its review");
  });
});
