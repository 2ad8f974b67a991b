/** The class report in a real browser, on a real server: chosen, read, hidden, printed, saved. */
import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { site, type VisitOptions } from "../support/browser.ts";
import { keyboard } from "../support/browserHands.ts";
import { expectForEverybody } from "../support/browserStaff.ts";
import { allOf, oneOf, treeOf, wordsOf } from "../support/browserTree.ts";
import { PASSWORD, reportWorld, type ReportWorld } from "../support/reportWorld.ts";

let world: ReportWorld;
const { visit } = site(async (pages) => {
  world = await reportWorld(pages);
  return world;
});

async function opened(role: string, options?: VisitOptions) {
  const { page } = await visit(options);
  const hands = keyboard(page);
  await page.goto(`${world.origin}/staff.html#/classes`);
  await page.getByLabel("Email").fill(world.emailOf(role));
  await page.getByLabel("Password").fill(PASSWORD);
  await hands.press(page.getByRole("button", { name: "Sign in", exact: true }));
  await page.getByRole("heading", { name: "Classes", level: 1 }).waitFor();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().replace(world.origin, "")));
  return { page, asked, ...hands };
}

async function openReport(page: Page, press: (at: ReturnType<Page["locator"]>) => Promise<void>) {
  await press(page.getByRole("link", { name: /Tuesday group/ }));
  await press(page.getByRole("link", { name: "Report", exact: true }));
  await page.getByRole("heading", { name: "In short" }).waitFor();
}

const main = (page: Page): Promise<string> => page.getByRole("main").innerText();

/** The words of a printed page, as another program reads them. */
async function printed(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const pages: string[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return pages;
}

describe("the class report", () => {
  it("[CP15] is fetched when it is first opened, and says where the class lost, with words and counts", async () => {
    const { page, asked, press } = await opened("tutor");
    await press(page.getByRole("link", { name: /Tuesday group/ }));
    await page.getByRole("link", { name: "Report", exact: true }).waitFor();
    expect(asked.filter((url) => /ReportTab|\/report/.test(url))).toEqual([]);
    await press(page.getByRole("link", { name: "Report", exact: true }));
    await page.getByRole("heading", { name: "In short" }).waitFor();
    expect(asked.some((url) => /ReportTab/.test(url))).toBe(true);
    await page.getByLabel("Case").selectOption("s12");
    await page.getByText("4 learners").first().waitFor();

    const tree = await treeOf(page);
    const points = oneOf(tree, "region", /^To talk over with the class$/);
    expect(allOf(points, "heading").map(({ name }) => name.slice(0, 3))).toEqual([
      "To ",
      "1. ",
      "2. ",
      "3. ",
    ]);
    expect(wordsOf(points)).toMatch(/learners?, (nothing )?earned/);
    const moments = oneOf(tree, "region", /^Where the class lost most$/);
    expect(wordsOf(moments)).toMatch(/\d+\s% earned.*of the whole score on average/);
    // Every picture has its figure beside it: none is in the tree, and nothing is said by it alone.
    expect(allOf(tree, "image")).toEqual([]);
    const items = oneOf(tree, "region", /^All moments in figures$/);
    expect(allOf(items, "columnheader").map(({ name }) => name)).toContain("Discrimination");
    expect(allOf(items, "row")).toHaveLength(19);
    expect(wordsOf(items)).toContain("not shown");
    expect(wordsOf(oneOf(tree, "region", /^In short$/))).toContain("Only 4 learners");
    await expectForEverybody(page, "report");
  }, 180_000);

  it("[CP16] by keyboard: another case, days, and names hidden for the projector", async () => {
    const { page, press, tick } = await opened("tutor");
    await openReport(page, press);
    const [, , , , absent] = world.names;
    await page.getByText(absent!).waitFor();
    await tick(page.getByRole("checkbox", { name: "Hide names" }));
    await page.getByText("Names are hidden").waitFor();
    const hidden = await main(page);
    for (const name of world.names) expect(hidden).not.toContain(name);
    await press(page.getByRole("button", { name: "Over the term" }));
    await page.getByRole("heading", { name: "The class against the rule" }).waitFor();
    const term = await main(page);
    for (const name of world.names) expect(term).not.toContain(name);
    await tick(page.getByRole("checkbox", { name: "Hide names" }));
    await page.getByRole("rowheader", { name: absent! }).waitFor();
    await press(page.getByRole("button", { name: "One case" }));
    await page.getByLabel("Case").selectOption("s01");
    await page.getByText("2 learners").first().waitFor();
    await page.getByLabel("From").fill("2001-02-03");
    await page.getByLabel("To", { exact: true }).fill("2001-02-03");
    await page.getByText("Nobody has finished this case in this time yet.").waitFor();
    await page.getByLabel("From").fill("2001-02-04");
    await page.getByRole("alert").getByText("Change one of them").waitFor();
    await page.getByLabel("To", { exact: true }).fill("");
    await page.getByText("2 learners").first().waitFor();
  }, 180_000);

  it("[CP17] over the term: medians by dimension, the rule and how far to trust it, case by case", async () => {
    const { page, press } = await opened("tutor");
    await openReport(page, press);
    await press(page.getByRole("button", { name: "Over the term" }));
    await page.getByText("This server has 2 cases").waitFor();
    await page.getByText(/hint, not a measurement, and it decides nothing/).waitFor();
    await page.getByText(/about 0\.14 for one case, 0\.50 for six/).waitFor();
    const [first] = world.names;
    await press(page.locator("summary").filter({ hasText: first! }));
    const cases = page.getByRole("region", { name: `Cases of ${first}` });
    await cases.getByText("2 goes").waitFor();
    await cases.getByRole("link", { name: /^first, / }).waitFor();
    const tree = await treeOf(page);
    const rule = oneOf(tree, "list", new RegExp(`^How the rule stands for ${first}$`));
    expect(wordsOf(rule)).toMatch(/Not yet.*Six different cases/);
    const rows = allOf(oneOf(tree, "region", /^Learners in figures$/), "row");
    expect(rows).toHaveLength(world.names.length + 1);
    await expectForEverybody(page, "term");
    await press(cases.getByRole("link", { name: /^latest, / }).first());
    await page.getByRole("heading", { name: new RegExp(first!), level: 1 }).waitFor();
  }, 180_000);

  it("[CP18] prints on A4 without the controls, and saves as CSV", async () => {
    const { page, press } = await opened("tutor");
    await openReport(page, press);
    await page.getByLabel("Case").selectOption("s12");
    await page.getByText("4 learners").first().waitFor();
    const pages = await printed(await page.pdf({ format: "A4", preferCSSPageSize: true }));
    expect(pages[0]).toContain("Class report: Stinging eyes");
    expect(pages[0]).toContain("To talk over with the class");
    expect(pages[0]).toMatch(/3\. /);
    expect(pages.join(" ")).toContain("Difficulty and discrimination");
    expect(pages.join(" ")).not.toMatch(/Hide names|Save as CSV|All classes/);
    expect(pages.length).toBeLessThan(6);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page.getByRole("link", { name: "Save as CSV" })),
    ]);
    expect(download.suggestedFilename()).toBe("class-report-s12.csv");
    const csv = await readFile((await download.path())!, "utf8");
    expect(csv).toContain('"Moment"');
    for (const name of world.names) expect(csv).not.toContain(name);
  }, 180_000);

  it("[CP13] is there for an assessor of the class, and not for a quality assurer", async () => {
    // The class's page asks for colleagues' names, which neither may have.
    const expected = [/api\/staff/];
    const assessor = await opened("assessor", { expected });
    await openReport(assessor.page, assessor.press);
    expect(assessor.asked.some((url) => /\/report\?.*blind=1/.test(url))).toBe(true);
    const { page, press } = await opened("quality-assurer", { expected });
    await press(page.getByRole("link", { name: /Tuesday group/ }));
    await page.getByRole("link", { name: "Plays", exact: true }).waitFor();
    await expect
      .poll(() => page.getByRole("link", { name: "Report", exact: true }).count())
      .toBe(0);
  }, 180_000);
});
