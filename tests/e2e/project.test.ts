/** An improvement project in a browser, by the keyboard alone. */
import { describe, expect, it } from "vitest";
import { actsOf } from "../../src/play/activity.ts";
import { site } from "../support/browser.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { keyboard } from "../support/browserHands.ts";
import { keptLog, putRows } from "../support/browserSaves.ts";
import { lateFrames } from "../support/lateFrames.ts";
import { chooseOption, countAndAsk, begin, propose, savedRow } from "../support/projects.ts";

const { visit } = site();
const ID = "s20-repairs";

describe("the workbench", () => {
  it("[PJ8] is worked by keyboard on a narrow screen; a reload in the middle loses no word", async () => {
    const { page, at } = await visit({
      viewport: { width: 320, height: 700 },
      before: lateFrames,
    });
    const hands = keyboard(page);
    const button = (name: string | RegExp) => page.getByRole("button", { name });
    const step = (name: string) =>
      page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name });
    const heading = (name: string | RegExp) => page.getByRole("heading", { name, level: 2 });
    await page.goto(at(`${ID}/play`));
    await hands.press(button("Count"));
    await page.getByText("Repeat contacts by what they are about").waitFor();
    await expectNoViolations(page, "records");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);

    await hands.press(step("Cause"));
    const why = page.getByRole("textbox", { name: /in the records/ });
    await hands.tick(page.getByRole("radio", { name: /moved and the tenant not told/ }));
    await hands.press(button("Write it down"));
    await page
      .getByRole("alert")
      .getByText(/in a sentence/)
      .waitFor();
    await hands.write(why, "Most of the repeat contacts are about a moved slot.");
    // The address names the play once it is kept.
    await page.waitForURL(({ hash }) => /\/play\/.+/.test(hash));
    await page.reload();
    await heading("Cause").waitFor();
    await expect.poll(() => why.inputValue()).toContain("a moved slot");
    await hands.press(button("Write it down"));
    await page.getByText("You named: Appointment moved").waitFor();

    // Whoever asks the few hears the few, and may ask others.
    await hands.press(step("Survey"));
    for (const question of [/How easy was it/, /How many times/, /made it easier/]) {
      await hands.tick(page.getByRole("checkbox", { name: question }));
    }
    await hands.tick(page.getByRole("radio", { name: /residents' panel/ }));
    await hands.tick(page.getByRole("radio", { name: /By the way they got in touch/ }));
    await hands.press(button("Send it"));
    await hands.press(step("Replies"));
    await page.getByText(/^5 replies came back/).waitFor();
    await page.getByText("Who they are: On the residents' panel: 5.").waitFor();
    await expectNoViolations(page, "replies");
    await hands.press(step("Survey"));
    await hands.tick(page.getByRole("radio", { name: /Every twenty-fifth tenant/ }));
    await hands.press(button("Change the survey"));
    await hands.press(step("Replies"));
    await page.getByText(/^25 replies came back/).waitFor();

    // Another project, as far as its approval.
    const doing = begin(ID);
    const option = doing.doer.data.options[0]!.id;
    countAndAsk(doing);
    chooseOption(doing, option);
    propose(doing, option, { waits: "yes" });
    doing.give("answer", undefined, { answer: "yes", reason: "Show me each Monday." });
    await putRows(page, [savedRow(doing, "half-done")]);
    await page.goto(at(`${ID}/play/half-done`));
    // Until then the steps are those of the project before.
    await step("Proposal done").waitFor();
    await hands.press(step("Weeks"));
    await hands.press(button("Start the change"));
    await hands.press(button("Let week 1 go by"));
    await hands.tick(page.getByRole("radio", { name: /^An ordinary swing/ }));
    await hands.tick(page.getByRole("radio", { name: /^As before/ }));
    await hands.press(button("Write it down"));
    await page.getByText("You read week 1").waitFor();
    await expectNoViolations(page, "weeks");
    await expect
      .poll(async () => actsOf(await keptLog(page, "half-done")).map(({ id }) => id))
      .toContain("read");
    await page.reload();
    // Told in full where it is not there.
    await expect.poll(() => page.locator("body").innerText()).toContain("You read week 1");

    await hands.press(step("Report"));
    await hands.write(page.getByRole("textbox", { name: /^What caused it/ }), "Nobody told them.");
    await hands.press(button("Hand it in"));
    await hands.press(page.getByRole("link", { name: "Go to the debrief" }));
    await heading("How it went").waitFor();
    await page.getByText("Minutes of the meeting").first().waitFor();
    await page.getByText("A person in the manager's chair said yes: Show me").waitFor();
    await expectNoViolations(page, "debrief");
  });
});
