/** One learner on two units, from plan to export, on the real server: as an assessor new to it would. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { AssessmentTold } from "../../src/protocol/assessment.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { site } from "../support/browser.ts";
import { expectNoSideways } from "../support/browserStaff.ts";
import { PASSWORD, realDesk } from "../support/realDesk.ts";

const college = realDesk();
const { visit } = site(college.serve);

const EXT = "Deliver, Monitor and Evaluate Customer Service to External Customers";
const PROB = "Monitor and Solve Customer Service Problems";

async function signIn(page: Page, role: string): Promise<void> {
  await page.goto(`${college.origin()}/staff.html`);
  await page.getByLabel("Email").fill(college.email(role));
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.locator("main h1").waitFor();
}

const step = (page: Page, name: string) =>
  page
    .getByRole("navigation", { name: "Steps of the assessment" })
    .getByRole("link", { name: new RegExp(`^${name}`) })
    .click();

/** The assessment as the server tells it to whoever is signed in on the page. */
const told = async (page: Page, id: string): Promise<AssessmentTold> =>
  page.evaluate(async (of) => (await fetch(`api/assessments/${of}`)).json(), id);

it("[AP1] [AP3] [AP10] [AP12] [AP14] [AP16] plans, observes live on a tablet, asks, decides, signs and exports; the agreement is recorded first", async () => {
  const assurer = await visit({ expected: [/status of 401/] });
  await signIn(assurer.page, "quality-assurer");
  await assurer.page.getByRole("link", { name: "Assessing" }).click();
  for (const unit of [EXT, PROB]) {
    const group = assurer.page.getByRole("group", { name: unit });
    await group.getByRole("button", { name: /^Add an agreement/ }).click();
    await group.getByLabel(/^Reference/).fill("E-mail of 4 September");
    await group.getByLabel(/^Who agreed/).fill("Rowan Pike");
  }
  await assurer.page.getByRole("button", { name: "Record the agreements" }).click();
  await assurer.page.getByText("The agreements are recorded.").waitFor();
  await expectNoViolations(assurer.page, "what the centre assesses by");

  const { page } = await visit({
    viewport: { width: 768, height: 1024 },
    touch: true,
    expected: [/status of 401/],
  });
  await signIn(page, "assessor");
  await page.getByText("Nothing is planned yet").waitFor();
  await page.getByRole("link", { name: "Plan an assessment" }).tap();
  const learner = await college.learner();
  const option = page.getByLabel("Learner", { exact: true }).locator("option", {
    hasText: learner.name,
  });
  await page
    .getByLabel("Learner", { exact: true })
    .selectOption((await option.getAttribute("value"))!);
  await page.getByLabel(/^Registration number/).fill("HC-77120");
  for (const unit of [EXT, PROB]) await page.getByLabel(new RegExp(`^${unit}`)).tap();
  await expect.poll(() => page.getByText("agreement that simulation counts").count()).toBe(2);
  await page.getByRole("group", { name: EXT }).getByLabel(/^9\. /).tap();
  const group = page.getByRole("group", { name: PROB });
  await group.getByText(/^Choose within outcome 1/).tap();
  await group.getByLabel(/^1\.5 /).tap();
  const cases = page.getByRole("group", { name: "Cases" });
  await cases.getByText(/other cases? touch/).tap();
  await cases.getByLabel(/^The payment/).tap();
  await page.getByText(/Still needed: the place, your qualification\./).waitFor();
  await page.getByLabel("Place", { exact: true }).fill("Room 12");
  await page.getByLabel("Your qualification as an assessor").fill("Level 3 in assessing");
  await page.getByRole("button", { name: "Make the plan" }).tap();
  await page.getByRole("button", { name: "I know them from class" }).tap();
  const id = /assess\/([^/]+)\//.exec(page.url())![1]!;
  await learner.add(
    id,
    { type: "PlanAccepted" },
    { type: "AuthenticityDeclared", help: "", machineHelp: "" },
  );
  await page.getByRole("link", { name: "On to observing" }).tap();

  await page.getByLabel(/agrees to be recorded/).tap();
  await page.getByRole("button", { name: "Begin now" }).tap();
  await page.getByRole("heading", { name: `Waiting for ${learner.name} to begin` }).waitFor();
  const play = learner.play("s11", "expert");
  await expect.poll(async () => (await told(page, id)).next).toBe(5);
  await play.upTo(1);
  await page.getByRole("button", { name: /^Observe this play/ }).tap();
  const lines = page.getByRole("list", { name: "Lines" }).getByRole("listitem");
  await lines.first().waitFor();
  const made = lines.filter({ has: page.locator(".is-choice") });
  await play.upTo(5);
  await expect.poll(() => made.count()).toBe(5);
  // Whoever has gone back stays there while the talk goes on.
  const talk = page.getByRole("region", { name: "The talk so far" });
  await talk.evaluate((box) => box.scrollTo({ top: 0 }));
  const toNewest = page.getByRole("button", { name: "To the newest" });
  await toNewest.waitFor();
  await play.upTo(8);
  await expect.poll(() => made.count()).toBe(8);
  expect(await talk.evaluate((box) => box.scrollTop)).toBe(0);
  await toNewest.tap();
  await toNewest.waitFor({ state: "detached" });
  // One tap on the line itself is a note of it, and a chip links it.
  const own = lines.filter({ has: page.locator(".is-own") }).first();
  await own.getByRole("button").tap();
  await page.getByRole("button", { name: /^ext 9\.1b/ }).tap();
  await made.last().getByRole("button").tap();
  for (const chip of ["ext 9.1a", "ext 9.1c", "prob 1.5"]) {
    await page.getByRole("button", { name: new RegExp(`^${chip}`) }).tap();
  }
  await expectNoSideways(page, "observing");
  await expectNoViolations(page, "observing");
  const dock = (await page.getByRole("region", { name: "Notes", exact: true }).boundingBox())!;
  expect(dock.y).toBeGreaterThan(1024 / 2 - 60);
  const small = await page.locator(".dock button, .mark").evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      return width < 44 || height < 44 ? [`${button.textContent} ${width} x ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
  // Neither score nor criterion of the case's tags is anywhere on it.
  expect(await page.locator("main").innerText()).not.toMatch(/\bof 100\b|score|critical/i);
  await page.getByRole("button", { name: "Note it", exact: true }).tap();
  await page.getByRole("button", { name: "Pause", exact: true }).tap();
  await page.getByLabel("Why you pause").fill("Fire bell");
  await page.locator(".dock-ask button").tap();
  await page.getByText("Paused: Fire bell").waitFor();
  await page.getByRole("button", { name: "Go on", exact: true }).tap();
  await play.upTo(Infinity);
  await page.getByText("The end.", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Finish", exact: true }).tap();
  await page.locator(".dock-ask button").tap();

  await page.getByText("Add a note", { exact: true }).tap();
  await page.getByLabel("What you saw or heard").fill("Asked June before she promised anything.");
  await expectNoViolations(page, "a note added afterwards");
  await page.getByRole("button", { name: "Add the note" }).tap();
  await page.getByText("Asked June before she promised anything.").waitFor();
  await page.getByRole("link", { name: "On to questions" }).tap();
  await page
    .getByRole("button", { name: /^Put it/ })
    .first()
    .tap();
  await page
    .getByLabel("The answer, word for word")
    .fill("She had rung twice and nobody wrote it.");
  await page.getByRole("button", { name: "Keep the answer" }).tap();
  await page.getByRole("button", { name: "Sound", exact: true }).tap();
  await page.getByText("Taken by the server from the log of the play, unaltered").first().waitFor();
  await page.getByText("Invite a witness").tap();
  await page.getByLabel("Name of the witness").fill("Ola Brandt");
  await page.getByLabel("What they are to the learner").fill("Supervisor");
  await page
    .getByRole("group", { name: "Criteria the witness is asked about" })
    .getByRole("button", { name: /^ext 9\.1b/ })
    .tap();
  await page.getByRole("button", { name: "Make the link" }).tap();
  await expect
    .poll(() => page.getByLabel("Link for the witness").inputValue())
    .toContain("#/witness/");
  await page.getByText("Attach a file").tap();
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "rota.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Tuesday: Sam on the desk."),
  });
  await page
    .getByRole("group", { name: "Criteria of the file" })
    .getByRole("button", { name: /^ext 9\.1b/ })
    .tap();
  await page.getByLabel(/^How you know it is/).fill("Signed by the supervisor");
  await page.getByLabel(/have been taken out/).tap();
  await page.getByRole("button", { name: "Attach it" }).tap();
  await page.getByRole("link", { name: "rota.txt" }).waitFor();

  await page.getByRole("link", { name: "On to decisions" }).tap();
  await expect.poll(() => page.getByText("The software’s suggestion").count()).toBe(0);
  for (let n = 0; n < 4; n++) {
    const open = page.locator(".decision.is-open");
    await open.getByLabel(n === 2 ? "Not yet" : "Met", { exact: true }).tap();
    await open.getByLabel("Reason").fill("Did it, in these words, before being asked.");
    await open.getByRole("button", { name: "Commit the decision" }).tap();
    await expect.poll(() => page.locator(".decision .outcome-tag svg").count()).toBe(n + 1);
  }
  await page.getByText("Every criterion of the plan is decided.").waitFor();
  await page.locator(".decision-head").nth(1).tap();
  await page.getByText("The software’s suggestion:").waitFor();
  // By the learner's choices, not by numbers of lines that nobody sees.
  await page
    .getByText(/^Choice \d+: “/)
    .first()
    .waitFor();
  await page.getByRole("link", { name: "Read it in the whole play" }).waitFor();
  await expectNoViolations(page, "a suggestion");
  await page.getByText("Phrases for what went well").tap();
  await page.getByRole("button", { name: /^You let the customer finish/ }).tap();
  await page.getByLabel("Next step", { exact: true }).fill("Write the time into the record.");
  await page.getByRole("button", { name: "Give the feedback" }).tap();
  await page.getByRole("alert").getByText("Fill the gaps").waitFor();
  await page
    .getByLabel("Feedback", { exact: true })
    .fill("You let Sofia finish before you spoke, and then named the two calls.");
  await page.getByRole("button", { name: "Give the feedback" }).tap();
  await page.getByRole("link", { name: "On to signing" }).tap();
  // Nobody signs before all that they did is with the server.
  await expect
    .poll(async () => (await told(page, id)).events.map(({ event }) => event.type))
    .toContain("FeedbackGiven");
  const { next } = await told(page, id);
  await page.getByText(`up to line ${next} of this assessment`).waitFor();

  await page.getByLabel("Your password").fill("not the password");
  await page.getByRole("button", { name: "Sign as the assessor" }).tap();
  await page
    .getByRole("alert")
    .filter({ hasText: /password/i })
    .waitFor();
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign as the assessor" }).tap();
  await page.getByText(/signed by Sunita Grewal/).waitFor();
  await expectNoViolations(page, "signing");
  await learner.sign(id);
  await page.getByText(new RegExp(`signed by ${learner.name}`)).waitFor();
  await step(page, "Export");
  for (const form of ["pdf", "json", "csv", "xapi.json"]) {
    await expect.poll(() => page.locator(`a[href$="/packs/ext-j5084003.${form}"]`).count()).toBe(1);
  }
  await page.getByRole("link", { name: "To the portfolio" }).tap();
  const row = page.getByRole("row", { name: /9\.1b/ });
  await expect.poll(() => row.innerText()).toMatch(/Met[\s\S]*Simulated, assessor present/);
  await expect.poll(() => page.getByRole("row", { name: /9\.1c|1\.5/ }).count()).toBeGreaterThan(0);
  await expectNoViolations(page, "portfolio");
  await page.goto(`${college.origin()}/staff.html#/assess`);
  await page.getByRole("region", { name: "Done" }).getByText(learner.name).first().waitFor();
});
