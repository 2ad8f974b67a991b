/** Three learners in a role-play, in real browsers over the real server; the tutor presses by requests. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { TalkWay } from "../../src/lesson/triad/event.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { site } from "../support/browser.ts";
import { keyboard } from "../support/browserHands.ts";
import { aBlock } from "../support/lessons.ts";
import { joinClass, optionsAfter, realLesson, sceneAfter } from "../support/realLesson.ts";

const room = realLesson(3);
const { visit } = site(room.serve);

const PLAN = { title: "In threes", blocks: [aBlock("b1", "triad", { title: "Role-play" })] };
const CARD = /once a bus inspector/;

async function come(at: number, viewport = { width: 1280, height: 720 }) {
  const {
    page,
    context,
    at: address,
  } = await visit({
    viewport,
    expected: [/Failed to load resource/, /WebSocket/, /ERR_INTERNET_DISCONNECTED/],
  });
  await joinClass(page, address(`join/${room.school().code}`), room.names[at]!);
  const id = await page.evaluate(
    () =>
      (JSON.parse(localStorage.getItem("redress.class")!) as { learner: { id: string } }).learner
        .id,
  );
  return { page, context, id, at: address };
}

const groups = (round: string, way: TalkWay, members: readonly string[]) => {
  const { caseId, storyHash, seed } = sceneAfter("s01", 0);
  const cases = [{ caseId, storyHash, seed }];
  const made = [{ id: `${round}-g1`, members, tutor: false }];
  return { type: "GroupsFormed", round, block: "b1", way, cases, groups: made } as const;
};

const part = (page: Page, title: string) => page.getByRole("dialog", { name: title });
const press = (page: Page, name: RegExp | string) => page.getByRole("button", { name }).click();

describe("a role-play in threes", () => {
  it("[LP4] [LP5] [LP6] [LP7] [LP8] [LP9] [LP10] is spoken once and written once, each device showing its own part", async () => {
    const lesson = await room.make(PLAN);
    await lesson.say({ type: "Started" }, { type: "BlockBegun", block: "b1", from: "" });
    const ann = await come(0);
    const ben = await come(1);
    const cy = await come(2, { width: 320, height: 640 });
    await cy.page.getByText("Your tutor is forming the groups").waitFor();
    const people = [ann.id, ben.id, cy.id];

    // Spoken: whoever waits is taken to their part, and nobody to another's.
    await lesson.say(groups("r1", "voice", people));
    await part(ann.page, "Turn 1: you are the agent").waitFor();
    await part(ben.page, "Turn 1: you are the customer").waitFor();
    await part(cy.page, "Turn 1: you are the observer").waitFor();
    await ben.page.getByText(CARD).waitFor();
    await ann.page.getByText("Read the returns card next to the till").click();
    await ann.page.getByText(/Proof can be a till receipt/).waitFor();
    expect(await ann.page.getByRole("dialog").innerText()).not.toMatch(CARD);
    expect(await ann.page.getByRole("dialog").innerText()).not.toContain("You could say");
    for (const { page } of [ann, ben]) await expectNoViolations(page, "a part");

    await press(ann.page, "Begin the talk");
    // The customer's page moves under the hand when the talk begins.
    await ben.page.getByRole("button", { name: "End the talk" }).waitFor();
    const next = optionsAfter("s01", 0)[0]!.text;
    await press(ben.page, next);
    await press(ben.page, "One step back in the story");
    await press(ben.page, next);
    await press(cy.page, /let the customer finish/);
    const heard = cy.page.getByLabel(/^Words you heard at/);
    await heard.fill("Go on, I am listening.");
    await press(cy.page, /named what it has meant/);
    await press(cy.page, /^Undo the tick at .*named what/);
    await keyboard(cy.page).press(cy.page.getByRole("button", { name: /took it on in their own/ }));
    expect(await cy.page.getByRole("dialog").evaluate((box) => box.scrollWidth)).toBe(320);
    await expectNoViolations(cy.page, "ticking");
    expect(await ann.page.getByRole("dialog").innerText()).not.toContain("let the customer finish");

    // Off the line it goes on, and is sent when the line is back.
    const underWay = cy.page.getByText("(on its way)");
    await expect.poll(() => underWay.count()).toBe(0);
    await cy.context.setOffline(true);
    await press(cy.page, "Informing");
    await press(cy.page, /used plain words/);
    await underWay.waitFor();
    await cy.context.setOffline(false);
    await press(ben.page, "End the talk");

    await ann.page.getByText("Go on, I am listening.").waitFor();
    await ann.page.getByText("used plain words").waitFor({ timeout: 30_000 });
    await ann.page.getByLabel("How was it for you?").fill("I hurried.");
    await ann.page.getByLabel("One thing to keep").fill("Letting him finish.");
    await expectNoViolations(ann.page, "the debrief of three");

    // The group goes on while somebody writes: their words wait where they were.
    await press(ben.page, "Next turn: change parts");
    await part(ann.page, "Turn 2: you are the observer").waitFor();
    await part(ben.page, "Turn 2: you are the agent").waitFor();
    await part(cy.page, "Turn 2: you are the customer").waitFor();
    await expect
      .poll(() => ann.page.getByLabel("How was it for you?").inputValue())
      .toBe("I hurried.");
    await press(ann.page, "Save my words");
    await ann.page.getByText("Saved: your group and your tutor can read it.").waitFor();

    // Written, in groups of a new round.
    await lesson.say(groups("r2", "text", people));
    await part(ann.page, "Turn 1: you are the agent").waitFor();
    await press(ben.page, "Begin the talk");
    const first = ben.page.getByRole("button", { name: /^Say: Morning\. I've brought/ });
    await first.click();
    await ann.page.getByRole("log").getByText("brought this one back").waitFor();
    const say = ann.page.getByLabel("What do you say?");
    await say.fill("Good morning. What has it been up to?");
    await say.press("Enter");
    await cy.page.getByRole("log").getByText("What has it been up to?").waitFor();
    await press(cy.page, /greeted them and gave a name/);
    await say.fill("May I look at the plug?");
    await ann.page.reload();
    await part(ann.page, "Turn 1: you are the agent").waitFor();
    await expect.poll(() => say.inputValue()).toBe("May I look at the plug?");
    await expectNoViolations(ann.page, "a written talk");
    await press(ann.page, "End the talk");
    await ann.page.getByText("greeted them and gave a name").first().waitFor();

    // The class goes on: the words can still be finished, and are in the portfolio.
    await ann.page.getByLabel("One thing to do next time").fill("Look at the plug.");
    await lesson.say({ type: "Ended" });
    await ann.page.getByText("The class has gone on.").waitFor();
    await press(ann.page, "Save my words");
    await ann.page.getByText("Saved: your group and your tutor can read it.").waitFor();
    await press(ann.page, /^Close Turn 1/);
    await ann.page.goto(ann.at("portfolio"));
    const peers = ann.page.getByRole("region", { name: "Peer observation" });
    await peers.getByText("Go on, I am listening.").waitFor();
    await peers.getByText("it counts towards no criterion").waitFor();
    await expectNoViolations(ann.page, "peer observation");
  });
});
