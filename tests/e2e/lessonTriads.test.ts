/** Role-play in groups on the tutor's page, over the real server; learners act by request. */
import { randomUUID } from "node:crypto";
import { afterEach, expect, it } from "vitest";
import type { LessonPlan } from "../../src/lesson/event.ts";
import { site } from "../support/browser.ts";
import { keyboard } from "../support/browserHands.ts";
import { expectForEverybody } from "../support/browserStaff.ts";
import { lessonCollege } from "../support/lessonCollege.ts";
import { aBlock } from "../support/lessons.ts";

const college = lessonCollege(5);
const { visit } = site(college.serve);
afterEach(() => college.end());

const PLAN: LessonPlan = {
  title: "In threes",
  blocks: [
    aBlock("t", "triad", { title: "Act it out", caseId: "s01" }),
    aBlock("r", "reflection", { title: "On my own" }),
  ],
};

it("[TR14] [TR15] [TR16] [TR22] groups are formed, watched and looked back with, and the tutor plays a customer in writing", async () => {
  const id = await college.plan(PLAN);
  await college.add(id, { type: "Started" }, { type: "BlockBegun", block: "t", from: "" });
  // Signing in asks who is here first.
  const { page, context } = await visit({ expected: [/status of 401/] });
  await college.signIn(page);
  const at = `${college.origin()}/staff.html#/classes/${college.school().classId}`;
  await page.goto(`${at}/lesson/${id}`);
  const keys = keyboard(page);

  // Nobody's device is there: all are dealt, and one is left out by hand.
  await keys.press(page.getByRole("button", { name: "Deal everybody, here or not" }));
  await keys.tick(page.getByRole("radio", { name: /^Written/ }));
  const seats = page.getByRole("list", { name: "Learners and their groups" });
  const all = await Promise.all([0, 1, 2, 3, 4].map((n) => college.learner(n)));
  const [late] = all;
  await seats.getByLabel(new RegExp(`^${late!.name}`)).selectOption("Left out");
  const drafts = page.getByRole("list", { name: "Groups as they would be" });
  await keys.tick(drafts.getByRole("checkbox", { name: /I play the customer/ }).first());
  await expect.poll(() => page.getByLabel("Turn 1").inputValue()).toBe("s01");
  await expectForEverybody(page, "forming groups");
  await keys.press(page.getByRole("button", { name: "Form these groups" }));
  const overview = page.getByRole("heading", { name: "The groups" });
  await overview.waitFor();
  // Focus goes along when one part of the page takes another's place.
  const focused = () => overview.evaluate((one) => one === document.activeElement);
  await expect.poll(focused).toBe(true);
  await expect
    .poll(async () => (await college.lesson(id)).rounds[0]?.groups.length)
    .toBeGreaterThan(0);
  const { rounds } = await college.lesson(id);
  const group = rounds[0]!.groups.find(({ tutor }) => tutor)!;
  const { agent: agentId, observers } = group.talks[0]!;
  const named = (who: string) => all.find((each) => each.id === who)!;
  const agent = named(agentId);

  const name = `Group ${rounds[0]!.groups.indexOf(group) + 1}`;
  const card = page.getByRole("listitem").filter({ hasText: new RegExp(`^${name}`) });
  const moving = page.getByText("Move somebody");
  await moving.click();
  await page.getByLabel(new RegExp(`^${late!.name}`)).selectOption({ value: group.id });
  await keys.press(page.getByRole("button", { name: "Begin in all" }));
  await card.getByText("Talking").waitFor();
  await expectForEverybody(page, "the groups");
  await expect.poll(async () => (await late!.own()).mine?.triad?.role).toBe("observer");
  // Shown at once: whoever talks is heard once the server has the beginning, too.
  await expect.poll(async () => (await agent.own()).mine?.triad?.talk.begunAt).toBeGreaterThan(0);

  await keys.press(card.getByRole("button", { name: "Play the customer" }));
  const talk = page.getByRole("log", { name: "The talk" });
  const of = { group: group.id, turn: 0 };
  await agent.give({ type: "Said", ...of, line: randomUUID(), text: "How can I help?" });
  await talk.getByText("How can I help?").waitFor();
  await keys.write(page.getByLabel("Say as the customer"), "My lights go out.");
  await page.keyboard.press("Enter");
  await page
    .getByRole("button", { name: /^Say: / })
    .first()
    .click();
  await expect.poll(async () => (await agent.own()).mine?.triad?.talk.lines.length).toBe(3);
  const steps = page.getByRole("group", { name: "What has the agent just done?" });
  await steps.getByRole("button").first().click();
  await page.getByRole("button", { name: "One step back in the story" }).waitFor();
  await page.getByRole("button", { name: "let the customer finish" }).click();
  await page.getByRole("textbox", { name: /let the customer finish/ }).fill("Take your time.");
  await page.getByText("You want:").waitFor();
  await expectForEverybody(page, "playing the customer");
  const peer = named(observers[0] ?? late!.id);
  await peer.give({
    type: "Ticked",
    ...of,
    tick: randomUUID(),
    behaviour: "r.open",
    quote: "",
    elapsed: 900,
  });
  await keys.press(page.getByRole("button", { name: "End the talk" }));
  // The customer looks back too, and is still the customer when the page is loaded anew.
  await page.getByLabel("One thing for them to keep").fill("The open question.");
  await page.reload();
  await keys.press(page.getByRole("button", { name: "Save my words" }));
  await keys.press(page.getByRole("button", { name: "Back to all groups" }));
  await card.getByText("2 ticks").waitFor();
  await expect.poll(focused).toBe(true);
  await card.getByRole("button", { name: /^Look back/ }).click();
  const back = page.getByRole("dialog", { name: `${name}: looking back` });
  await back.getByText("Take your time.").waitFor();
  await back.getByText("The open question.").waitFor();
  await back.getByText(peer.name).first().waitFor();
  await page.keyboard.press("Escape");
  await keys.press(page.getByRole("button", { name: /next turn for all/i }));
  await expect
    .poll(async () => (await college.lesson(id)).rounds[0]!.groups.map(({ talks }) => talks.length))
    .toEqual(rounds[0]!.groups.map(() => 2));

  const screen = await context.newPage();
  await screen.goto(`${at}/screen`);
  await screen.getByText("Be the person on your card").waitFor();
  const shown = await screen.locator("main").innerText();
  for (const each of all) expect(shown).not.toContain(each.name);

  // A lesson that was held has it all to be read. A tab behind another one draws nothing.
  await page.bringToFront();
  await college.add(id, { type: "Ended" });
  const was = page.getByRole("region", { name: "Act it out: the groups" });
  await was.locator("summary").filter({ hasText: name }).click();
  await was.getByText("Take your time.").waitFor();
});
