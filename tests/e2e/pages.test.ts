/** Desk, brief, papers and debrief: their names, their totals, and axe on each. */
import { describe, expect, it } from "vitest";
import { DIMENSION_NAMES } from "../../src/play/debrief/descriptors.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { site } from "../support/browser.ts";
import { mouse } from "../support/browserHands.ts";
import { places, totalShown } from "../support/browserPage.ts";
import { playOf, playOn, startAnew } from "../support/browserPlay.ts";
import { finishedRow, putRows, type Row } from "../support/browserSaves.ts";
import { CASES, editionOf } from "../support/routes.ts";

const { visit } = site();

describe("the desk and the brief", () => {
  it("[GM12] the desk shows every case with its best and last result, and axe is content", async () => {
    const { page, at } = await visit();
    await page.goto(at(""));
    for (const id of CASES) {
      await page.getByRole("heading", { name: editionOf(id).data.title, level: 2 }).waitFor();
    }
    await expectNoViolations(page, "fresh desk");
    const best = finishedRow("s01", "expert");
    const novice = finishedRow("s01", "novice");
    const last: Row = { ...novice, updatedAt: "2026-11-21T10:00:00.000Z" };
    await putRows(page, [best, last]);
    await page.reload();
    const file = page.getByRole("listitem").filter({ hasText: editionOf("s01").data.title });
    await file.getByText(/^100\b/).waitFor();
    const { total } = last["result"] as { readonly total: number };
    await expect.poll(() => file.innerText()).toContain(String(total));
    await expectNoViolations(page, "desk with results");
  });

  it.each(CASES)(
    "[GM13] the brief of %s names limit, standards and rules; axe is content",
    async (id) => {
      const { page, at } = await visit();
      const { data } = editionOf(id);
      await page.goto(at(id));
      await page.getByText(data.brief.authority).waitFor();
      for (const standard of data.brief.standards) {
        await expect.poll(() => page.getByText(standard).count()).toBe(1);
      }
      await page.getByText("The rules behind this").click();
      await page
        .getByText(/Checked on/)
        .first()
        .waitFor();
      await expect.poll(() => page.getByText(/Checked on/).count()).toBe(data.brief.rules.length);
      await expectNoViolations(page, `brief of ${id}`);
    },
  );

  it("[GM13] a case that is not there is told, with a way back to the desk", async () => {
    const { page, at } = await visit();
    for (const route of ["s99", "s99/play", "s99/debrief/x", "s01/debrief/x"]) {
      await page.goto(at(route));
      await page.getByText(/no case "s99" here|not on this machine/i).waitFor();
      await page.getByRole("link", { name: /back to the desk/i }).click();
      await page.getByRole("heading", { name: /desk/i, level: 1 }).waitFor();
    }
  });
});

describe("the papers of a play", () => {
  it("[GM14] each opens as a named dialog, passes axe and closes by Escape to its button", async () => {
    const { page, at } = await visit({ seed: 7 });
    const play = playOf(page, mouse, "s01", "expert");
    await startAnew(play, at);
    await playOn(play, { until: 7 });
    const { tool } = places(page);
    for (const name of ["Promises", "Notes", "History", "Settings", "Leave"]) {
      await tool(name).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("heading", { level: 2 }).waitFor();
      // Settings are fetched when first opened.
      if (name === "Settings") await dialog.getByRole("checkbox").first().waitFor();
      const heading = await dialog.getByRole("heading", { level: 2 }).innerText();
      await page.getByRole("dialog", { name: heading }).waitFor();
      await expectNoViolations(page, name);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      const focused = await tool(name).evaluate((button) => button === document.activeElement);
      expect(focused, `focus after ${name}`).toBe(true);
    }
  });

  it("[GM15] settings hold at once and after a reload", async () => {
    const { page, at } = await visit();
    await page.goto(at("s01"));
    await page.getByRole("button", { name: "Settings" }).click();
    const dialog = page.getByRole("dialog", { name: "Settings" });
    await dialog.getByRole("radio", { name: "OpenDyslexic" }).check();
    await dialog.getByRole("radio", { name: "High" }).check();
    const size = dialog.getByRole("slider", { name: "Text size" });
    await size.focus();
    for (let step = 0; step < 10; step++) await page.keyboard.press("ArrowRight");
    const look = () =>
      page.evaluate(() => {
        const { fontFamily, fontSize } = getComputedStyle(document.querySelector("main p")!);
        return { fontFamily, fontSize };
      });
    const changed = await look();
    expect(changed.fontFamily).toMatch(/^"?OpenDyslexic/);
    await expectNoViolations(page, "settings at 200 %, high contrast");
    await page.reload();
    await page.getByRole("button", { name: "Settings" }).waitFor();
    expect(await look()).toEqual(changed);
    await page.getByRole("button", { name: "Settings" }).click();
    await dialog.getByRole("button", { name: /as at first/i }).click();
    const back = await look();
    expect(parseFloat(changed.fontSize)).toBeCloseTo(parseFloat(back.fontSize) * 2, 0);
  });
});

describe("the debrief", () => {
  it.each(CASES)("[GM16] of a novice's %s shows what it must, and axe is content", async (id) => {
    const { page, at } = await visit();
    const row = finishedRow(id, "novice");
    await page.goto(at(""));
    await putRows(page, [row]);
    await page.goto(at(`${id}/debrief/${row.id}`));
    await places(page).verdict.waitFor();
    expect(await totalShown(page)).toBe((row["result"] as { readonly total: number }).total);
    await expect.poll(() => places(page).verdict.innerText()).toMatch(/not ready/i);
    for (const name of Object.values(DIMENSION_NAMES)) {
      expect(await page.getByText(name).count(), name).toBeGreaterThan(0);
    }
    // The picture of the mood has its table.
    await expect.poll(() => page.getByRole("table").count()).toBeGreaterThanOrEqual(1);
    await expectNoViolations(page, `debrief of ${id}`);
  });

  it("[GM17] prints without buttons and without anything cut off at the side", async () => {
    const { page, at } = await visit({ viewport: { width: 718, height: 1000 } });
    const row = finishedRow("s01", "novice");
    await page.goto(at(""));
    await putRows(page, [row]);
    await page.goto(at(`s01/debrief/${row.id}`));
    await places(page).verdict.waitFor();
    await page.emulateMedia({ media: "print" });
    const shown = await page.getByRole("button").filter({ visible: true }).allInnerTexts();
    expect(shown).toEqual([]);
    const { wide, room } = await page.evaluate(() => ({
      wide: document.scrollingElement!.scrollWidth,
      room: innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
  });
});
