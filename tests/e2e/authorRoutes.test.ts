/** Walking every route on the author's page: proved scores, the checks of all routes, the play. */
import { describe, expect, it } from "vitest";
import { expectNoViolations } from "../support/browserAxe.ts";
import {
  author,
  goAuthor,
  lookedAt,
  openFiles,
  selectedLine,
  storyFile,
} from "../support/browserAuthor.ts";
import { site } from "../support/browser.ts";

const { visit } = site();

const s12 = ["story.ink", "case.json"].map((name) => storyFile("s12", name));

describe("walking every route", () => {
  it("[AU17] proves the scores [AU18], tells what is wrong by line [AU19], and what a choice of a play costs [AU20]", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    await openFiles(page, s12);
    const { tab, panel, text, button, choices } = author(page);
    await tab("Scores").click();
    await button("Walk every route").click();
    await panel.getByText(/^Proved: every way through the story/).waitFor();
    const facts = await panel.locator("dl.facts").innerText();
    expect(facts).toMatch(/every play: [\d,]{5,} states/);
    expect(facts).toMatch(/Best total\s+100\s/);
    expect(facts.match(/two at least/g)).toHaveLength(5);
    await expect.poll(() => panel.getByText(/−\d+\.\d at best$/).count()).toBeGreaterThan(5);
    await expectNoViolations(page, "Scores");
    await tab("Problems").click();
    await panel.getByText("The checks that need every route find nothing wrong.").waitFor();

    await tab("Play").click();
    await button("Play").click();
    await panel.getByText("The best total still in reach is 100.").waitFor();
    // The third greeting tells a man what is not so.
    await expect.poll(() => choices.nth(2).innerText()).toMatch(/−\d+\.\d at best/);
    await choices.nth(2).click();
    await panel.getByText(/^The best total still in reach is \d\d(\.\d)?\.$/).waitFor();
    await expectNoViolations(page, "Play");
    await panel.getByRole("combobox", { name: "Begin at" }).selectOption("hear");
    await button("Play anew").click();
    await panel.getByText("0 choices made").waitFor();
    await expect.poll(() => panel.getByText(/at best|still in reach/).count()).toBe(0);

    // Nothing says any more in full what has changed; and nobody opens a door.
    const before = await text.inputValue();
    await text.fill(
      before
        .replace("km:i.changed=full", "km:i.changed=adequate")
        .replace("* {saw_sheet == 0} [Open the pool", "* {saw_sheet == 7} [Open the pool"),
    );
    await lookedAt(page);
    await tab("Scores").click();
    await panel.getByText(/^This is of an earlier text\./).waitFor();
    await button("Walk every route").click();
    await panel.getByText(/^This is of an earlier text\./).waitFor({ state: "detached" });
    await expect
      .poll(() => panel.locator("dl.facts").innerText())
      .toMatch(/All four at once: none/);
    await tab("Problems").click();
    const routes = panel.getByRole("region", { name: "All routes" });
    const fault = routes.getByRole("listitem").filter({ hasText: "moment-never-full" });
    await expect.poll(() => fault.innerText()).toMatch(/^Error\s+case\.json, line \d+/);
    await fault.getByRole("button").click();
    const json = page.getByRole("textbox", { name: "Text of case.json" });
    await expect.poll(async () => (await selectedLine(json)).line).toBeGreaterThan(1);
    const { line } = await selectedLine(json);
    const lines = (await json.inputValue()).split("\n");
    expect(lines.slice(line - 1, line + 2).join("\n")).toContain('"i.changed"');
    await routes
      .getByRole("listitem")
      .filter({ hasText: "never-offered" })
      .getByRole("button", { name: /^story\.ink, line/ })
      .click();
    await expect.poll(async () => (await selectedLine(text)).words).toContain("saw_sheet == 7");
    await tab("Map").click();
    const never = panel.locator("p").filter({ hasText: "With a choice that is never offered:" });
    await expect.poll(() => never.getByRole("button").allInnerTexts()).toContain("first_sign");
  });

  it("[AU17] is stopped, and begun again; a story that breaks on some route is told", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    const { tab, panel, button, text } = author(page);
    await openFiles(page, s12);
    await tab("Scores").click();
    await button("Walk every route").click();
    await panel.getByRole("progressbar").waitFor();
    await button("Stop").click();
    await panel.getByRole("progressbar").waitFor({ state: "detached" });
    await expect.poll(() => panel.getByText(/Proved|alert/).count()).toBe(0);
    const before = await text.inputValue();
    await text.fill(before.replace("-> hear\n", "-> round\n=== round\n-> round\n"));
    await lookedAt(page);
    await button("Walk every route").click();
    await panel.getByRole("alert").filter({ hasText: /round/ }).waitFor();
  });
});
