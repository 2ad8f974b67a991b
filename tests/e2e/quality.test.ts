/** Quality assurance in a real browser, on a real server: sampled, marked blind, compared, figured. */
import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/assess/quality/sampling/settings.ts";
import { site } from "../support/browser.ts";
import { keyboard } from "../support/browserHands.ts";
import { expectForEverybody } from "../support/browserStaff.ts";
import { allOf, oneOf, treeOf } from "../support/browserTree.ts";
import { ask, type StaffViewer } from "../support/classroom.ts";
import { qualityWorld, type QualityWorld } from "../support/qualityWorld.ts";

let world: QualityWorld;
const { visit } = site(async (outDir) => {
  world = await qualityWorld(outDir);
  return world;
});

/** A page as this member of staff sees it. */
async function as(viewer: StaffViewer, role?: string) {
  const { context, page } = await visit();
  await context.setExtraHTTPHeaders({ "x-viewer": JSON.stringify(viewer) });
  if (role)
    await context.addInitScript((kept) => localStorage.setItem("redress-staff-role", kept), role);
  const go = async (route: string): Promise<void> => {
    await page.goto(`${world.origin}/staff.html#/${route}`);
    await page.locator("main h1").first().waitFor();
  };
  return { page, go, ...keyboard(page) };
}

/** A plan that has whatever no plan before it had. */
async function sampleEverything(): Promise<void> {
  const id = randomUUID();
  const settings = { ...DEFAULT_SETTINGS, newRate: 1, settledRate: 1 };
  await ask(world.node, world.quinn, "POST", "/api/quality/plans", { id, settings });
  await ask(world.node, world.quinn, "POST", `/api/quality/plans/${id}/fix`);
}

const rowOf = (page: Page, region: string, text: RegExp | string) =>
  page.getByRole("region", { name: region }).getByRole("row").filter({ hasText: text });

describe("quality assurance", () => {
  it("[QA13] a sample is proposed, changed and fixed by keyboard, and says what is done", async () => {
    const { page, go, press, tick, write } = await as(world.quinn);
    await go("quality");
    await expectForEverybody(page, "nothing planned");
    await write(page.getByLabel("Of what is new, in %"), "40");
    await press(page.getByRole("button", { name: "Propose a sample" }));
    await page.getByRole("heading", { name: /^Proposed sample: / }).waitFor();
    await expectForEverybody(page, "proposal");
    const boxes = page.getByRole("region", { name: /Proposed/ }).getByRole("checkbox");
    const drawn = await boxes.count();
    expect(drawn).toBeGreaterThan(3);
    await page
      .getByText("First of Ann Farrow’s")
      .or(page.getByText(/first of Ann Farrow’s/))
      .first()
      .waitFor();
    await tick(boxes.last());
    await page.getByText("Save the changes before you fix the plan.").waitFor();
    await press(page.getByRole("button", { name: "Save the changes" }));
    await page
      .getByRole("heading", { name: `Proposed sample: ${drawn - 1} assessments` })
      .waitFor();
    // What is taken out can be put back by hand, with a reason of one's own.
    await press(page.getByText("Add another", { exact: true }));
    await page.getByLabel("Assessment", { exact: true }).selectOption({ index: 1 });
    await write(page.getByLabel("Why it is sampled"), "New to the case");
    await press(page.getByRole("button", { name: "Add it" }));
    await page.getByText("Added: New to the case").waitFor();
    await press(page.getByRole("button", { name: "Save the changes" }));
    await page.getByText("The changes are saved.").waitFor();
    await press(page.getByRole("button", { name: "Fix the plan" }));
    await press(page.getByRole("dialog").getByRole("button", { name: "Fix the plan" }));
    await page.getByRole("heading", { name: /^Plan fixed on / }).waitFor();
    await page.getByText(`0 of ${drawn} done`).waitFor();
    await expectForEverybody(page, "fixed plan");
    const tree = await treeOf(page);
    oneOf(tree, "progressbar", /Of this plan, done/);
    expect(allOf(tree, "columnheader").length).toBeGreaterThan(4);
  }, 180_000);

  it("[QA13] a sample is read whole, a second marking asked for, and action asked for", async () => {
    const { assessment } = world.withPlay[0]!;
    await sampleEverything();
    const { page, go, press, tick, write } = await as(world.quinn);
    await go("quality/samples");
    await page.getByRole("heading", { name: /^To look at/ }).waitFor();
    await rowOf(page, "Decisions that wait", "Nadia Bell").waitFor();
    await expectForEverybody(page, "samples");
    await go(`quality/samples/${assessment}`);
    for (const head of [
      "The plan",
      "Decisions",
      "The record and its evidence",
      "Quality assurance",
    ]) {
      await page.getByRole("heading", { name: head, level: 2 }).waitFor();
    }
    await page.getByText("Asked before offering anything.").first().waitFor();
    await page
      .getByText(/the play’s tags pointed to/)
      .first()
      .waitFor();
    await expectForEverybody(page, "sample");
    await page.getByLabel("Who marks it").selectOption({ label: "Ben Castle" });
    expect(await page.getByLabel("Who marks it").locator("option").allInnerTexts()).not.toContain(
      "Ann Farrow",
    );
    await press(page.getByRole("button", { name: "Ask for a second marking" }));
    await page.getByText(/^Asked .*not committed yet/).waitFor();
    await tick(page.getByRole("radio", { name: "Ask for action" }));
    await write(page.getByLabel("What is to be done"), "Ask once more about the promise.");
    await write(page.getByLabel("Reason", { exact: true }), "The answer does not say when.");
    await press(page.getByRole("button", { name: "Ask for action" }));
    await page.getByText("The assessor has not answered yet.").waitFor();
  }, 180_000);

  it("[QA13] whoever decided reads why they may not assure it, and has no form for it", async () => {
    const { page, go } = await as(world.ann, "quality-assurer");
    await go(`quality/samples/${world.withPlay[0]!.assessment}`);
    await page.getByText("You decided in this assessment.").waitFor();
    await page.getByText("this is not yours to assure").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Record it" }).count()).toBe(0);
    await expectForEverybody(page, "own decision");
  }, 120_000);

  it("[QA13] a play is marked blind by keyboard, committed, and compared", async () => {
    await sampleEverything();
    const { assessment, play } = world.withPlay[1]!;
    const asked = { id: randomUUID(), assessment, play, marker: world.cat.userId };
    const made = await ask(world.node, world.quinn, "POST", "/api/quality/markings", asked);
    expect(made.status).toBe(201);
    const { page, go, press, tick, write } = await as(world.cat);
    await go("marking");
    await expectForEverybody(page, "markings");
    await press(page.getByRole("link", { name: /^Mark ?: / }));
    const talk = page.getByRole("group", { name: "The recording" });
    await talk.waitFor();
    const words = await page.locator("main").innerText();
    for (const hidden of ["Priya", "Sandhu", "Ann Farrow", "Asked before offering", "Said why"]) {
      expect(words).not.toContain(hidden);
    }
    await expectForEverybody(page, "blind");
    const commit = page.getByRole("button", { name: "Commit", exact: true });
    await expect.poll(() => commit.isDisabled()).toBe(true);
    for (let n = 0; n < 4; n++) {
      await press(talk.locator("input[tabindex='0']"));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Space");
      await tick(page.getByRole("radio", { name: n % 2 ? "Not yet" : "Met", exact: true }));
      await write(page.getByLabel("Reason"), "Asked for the number before anything else.");
      if (n === 1) {
        // What is being decided outlasts a reload.
        await page.reload();
        await page.getByText("2 still open").waitFor();
      }
      if (n < 3) await press(page.getByRole("button", { name: "Next that is open" }));
    }
    await page.getByText("Everything is decided.").waitFor();
    await press(commit);
    await press(page.getByRole("dialog").getByRole("button", { name: "Commit", exact: true }));
    await page.getByRole("heading", { name: "Beside the first decision" }).waitFor();
    await rowOf(page, "First and second decision", "ext-1.1").waitFor();
    await expectForEverybody(page, "compared");
  }, 180_000);

  it("[QA13] an exercise is made, closed, compared without a kappa where there is none, and noted", async () => {
    const { page, go, press, tick, write } = await as(world.quinn);
    await go("quality/exercises");
    await write(page.getByLabel("Title"), "Asking first");
    const plays = page.getByRole("group", { name: "Plays that have ended" }).getByRole("checkbox");
    await tick(plays.nth(0));
    await tick(plays.nth(1));
    const criteria = page
      .getByRole("group", { name: "Criteria of the unit" })
      .getByRole("checkbox");
    await tick(criteria.nth(0));
    await tick(criteria.nth(1));
    const who = page.getByRole("group", { name: /^Who marks/ });
    for (const name of ["Ann Farrow", "Ben Castle", "Cat Ferris"]) {
      await tick(who.getByRole("checkbox", { name }));
    }
    await expectForEverybody(page, "new exercise");
    await press(page.getByRole("button", { name: "Make the exercise" }));
    await press(page.getByRole("link", { name: /^Open ?: Asking first/ }));
    await page.getByText("What everybody judged is shown once").waitFor();
    const judge = async (viewer: StaffViewer, outcomes: readonly string[]): Promise<void> => {
      const { body } = await ask(world.node, viewer, "GET", "/api/quality/markings");
      const { id } = body.mine.find((one: { kind: string }) => one.kind === "exercise");
      const told = (await ask(world.node, viewer, "GET", `/api/quality/markings/${id}`)).body;
      const marks = told.recordings.flatMap(
        ({ lines }: { lines: { line: number }[] }, recording: number) =>
          told.criteria.map((criterion: string, n: number) => ({
            recording,
            criterion,
            outcome: outcomes[recording * 2 + n],
            lines: [lines[4]!.line],
            reason: `As ${viewer.name} saw it.`,
          })),
      );
      const done = await ask(world.node, viewer, "POST", `/api/quality/markings/${id}/marks`, {
        marks,
      });
      expect(done.status).toBe(204);
    };
    await judge(world.ann, ["met", "met", "met", "not-yet"]);
    await judge(world.ben, ["met", "not-yet", "met", "not-yet"]);
    await judge(world.cat, ["met", "met", "met", "not-seen"]);
    await press(page.getByRole("button", { name: "Close and compare" }));
    await press(page.getByRole("dialog").getByRole("button", { name: "Close it" }));
    await page.getByText("67 % agreement over 4 judgements each").waitFor();
    await page.getByText(/From fewer than 18 judgements kappa says little/).waitFor();
    const each = rowOf(page, "Agreement of each criterion", "ext-1.1");
    await expect.poll(() => each.innerText()).toContain("not defined: one outcome throughout");
    expect(await each.getByRole("cell").last().innerText()).not.toMatch(/\d/);
    await write(page.getByLabel("Write down what you agreed"), "A greeting alone is not asking.");
    await press(page.getByRole("button", { name: "Keep this note" }));
    await page.getByText("It is written down.").waitFor();
    await expectForEverybody(page, "exercise");
  }, 180_000);

  it("[QA13] figures stand in tables with ranges and counts, and charts say nothing that these do not", async () => {
    const { page, go } = await as(world.quinn);
    await go("quality/figures");
    await page.getByRole("heading", { name: "Rate of met, by criterion" }).waitFor();
    await expectForEverybody(page, "figures");
    const tree = await treeOf(page);
    expect(allOf(tree, "table").length).toBeGreaterThanOrEqual(5);
    const row = rowOf(page, "Days to a decision", "Everybody");
    await row.waitFor();
    await expect
      .poll(() => page.locator("main").innerText())
      .toContain("A difference is no fault of anybody’s");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV of rates of met by month" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("quality-drift.csv");
  }, 120_000);
});
