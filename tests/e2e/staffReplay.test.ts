/** Plays listed, watched live and replayed, in a real browser. */
import { describe, expect, it } from "vitest";
import { lettersOf } from "../../src/play/letter/letters.ts";
import { keyboard } from "../support/browserHands.ts";
import { expectForEverybody, staffSite } from "../support/browserStaff.ts";
import { allOf, oneOf, treeOf, wordsOf } from "../support/browserTree.ts";
import {
  addClass,
  addPlay,
  addUser,
  emptyWorld,
  eventsOf,
  totalOf,
  type FakeEvent,
} from "../support/fakeStaffWorld.ts";
import { editionOf } from "../support/routes.ts";

const world = emptyWorld();
const assessor = addUser(world, "Ben Castle", ["assessor"]);
const group = addClass(world, "Tuesday group", 30, [assessor]);
const MARKUP = `<img src=x onerror=alert(1)>`;
group.learners[0]!.name = MARKUP;

const finished = addPlay(group, group.learners[0]!.id, "s12", "expert", {
  ago: 3_600_000,
  // Slow after the fourth: played on at eight times the speed it must not end before it is paused.
  pause: (choice) => (choice === 3 ? 95_000 : choice > 4 ? 9_500 : 2_000),
});
finished.claimed = 74;
finished.flag = "claim-differs";
const shift = addPlay(group, group.learners[2]!.id, "s05", "expert", { ago: 86_400_000 });
const running = addPlay(group, group.learners[1]!.id, "s12", "novice", { choices: 4, ago: 2_000 });
const whole = addPlay(group, group.learners[1]!.id, "s12", "novice");
group.plays.pop();
for (let at = 3; at < 30; at++) {
  addPlay(group, group.learners[at]!.id, "s01", "warm", { ago: at * 60_000 });
}

const writers = addClass(world, "Writers", 1, [assessor], ["s17"]);
const lettered = addPlay(writers, writers.learners[0]!.id, "s17", "expert");

const { staff, server } = staffSite(world);

const address = (playId: string): string => `classes/${group.id}/plays/${playId}`;

describe("plays of a class", () => {
  it("[SP19] are listed newest first, filtered, paged, with doubts in words", async () => {
    const { page, go } = await staff(assessor);
    await go(`classes/${group.id}/plays`);
    const list = page.getByRole("list", { name: "Plays" });
    await list.getByRole("listitem").first().waitFor();
    await expect.poll(() => list.getByRole("listitem").count()).toBe(25);
    await expect.poll(() => list.getByRole("listitem").first().innerText()).toContain("Running");
    await page.getByRole("button", { name: "Show older plays" }).click();
    await expect.poll(() => list.getByRole("listitem").count()).toBe(30);
    await page.getByLabel("State").selectOption({ label: "In doubt" });
    await expect.poll(() => list.getByRole("listitem").count()).toBe(1);
    const doubt = `The device’s own score differs: it said 74, the server’s replay says ${totalOf(finished)}.`;
    await list.getByText(doubt).waitFor();
    await expectForEverybody(page, "plays");
    await page.getByLabel("State").selectOption({ label: "Any" });
    await page.getByLabel("Learner").selectOption({ label: group.learners[5]!.name });
    await expect.poll(() => list.getByRole("listitem").count()).toBe(1);
    await page.getByLabel("Learner").selectOption({ label: "Everybody" });
    await page.getByLabel("Case").selectOption({ label: "Stinging eyes" });
    await expect.poll(() => list.getByRole("listitem").count()).toBe(2);
    await list.getByRole("link", { name: /^<img/ }).click();
    await page.getByRole("heading", { name: `${MARKUP}: Stinging eyes`, level: 1 }).waitFor();
    await page.getByText(doubt).waitFor();
    await expect.poll(() => page.locator("img").count()).toBe(0);
  });

  it("[SP20] [SP22] a finished play is there whole: transcript, record, score, and who decides", async () => {
    const { page, go } = await staff(assessor);
    await go(address(finished.id));
    const log = page.getByRole("log", { name: "What was said and done" });
    await log.getByText("The end.", { exact: true }).waitFor();
    const words = (await log.innerText()).replaceAll(/\s+/g, " ");
    for (const event of eventsOf(finished)) {
      if (event.type === "LineSpoken" || event.type === "ChoiceMade") {
        expect(words).toContain(event.text.replaceAll(/\s+/g, " ").trim());
      }
    }
    expect(words).toContain(editionOf("s12").data.record.title);
    await log.getByText("A pause of 1 min 35 s, 10 s in the replay").waitFor();
    const standing = page.getByRole("complementary", { name: "At this moment" });
    await standing
      .getByText(String(totalOf(finished)), { exact: true })
      .first()
      .waitFor();
    await expect
      .poll(() => standing.innerText())
      .toContain("Whether a criterion is met is the assessor’s decision, never the software’s.");
    const tree = await treeOf(page);
    const order = wordsOf(oneOf(tree, "main", /(?:)/));
    // The transcript is read before the figures, and the figures before the buttons.
    const places = ["Transcript", "At this moment", "Choice before"].map((each) =>
      order.indexOf(each),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(allOf(tree, "slider")).toHaveLength(1);
    await expectForEverybody(page, "replay");
  });

  it("[LR8] a letter stands in a play as it was sent, with checklist and advice folded away and called no mark", async () => {
    const { page, go } = await staff(assessor);
    await go(`classes/${writers.id}/plays/${lettered.id}`);
    const log = page.getByRole("log", { name: "What was said and done" });
    await log.getByText("The end.", { exact: true }).waitFor();
    const [letter] = lettersOf(editionOf("s17").data, eventsOf(lettered));
    const quote = log.getByRole("blockquote").filter({ hasText: letter!.text.slice(0, 20) });
    expect(await quote.textContent()).toBe(letter!.text);
    await log.getByText(`Subject: ${letter!.subject}`, { exact: true }).waitFor();
    expect(await log.getByRole("heading", { name: "Against the case" }).count()).toBe(0);
    await log.getByText(/worked out by the software, no mark/).click();
    await log.getByRole("heading", { name: "Against the case" }).waitFor();
    await log.getByText("Found:", { exact: false }).first().waitFor();
    await log
      .getByText(/Who did it\?|it reads plainly/)
      .first()
      .waitFor();
    await expectForEverybody(page, "a letter in a play");
  });

  it("[SP21] is replayed by keyboard: from the start, faster, step by step, by choices, by the scrubber", async () => {
    const { page, go } = await staff(assessor);
    const { press } = keyboard(page);
    await go(address(finished.id));
    const log = page.getByRole("log", { name: "What was said and done" });
    await log.getByText("The end.", { exact: true }).waitFor();
    const shown = (): Promise<number> => log.getByRole("listitem").count();
    const choices = (): Promise<number> => log.locator(".is-choice").count();
    const all = await shown();
    const slider = page.getByRole("slider", { name: "Place in the play" });

    await press(page.getByRole("button", { name: "Choice before" }));
    await expect.poll(choices).toBe(18);
    expect(await shown()).toBeLessThan(all);
    await press(page.getByRole("button", { name: "Step back" }));
    await expect.poll(choices).toBe(17);
    await press(page.getByRole("button", { name: "Next choice" }));
    await expect.poll(choices).toBe(18);
    await slider.focus();
    await page.keyboard.press("Home");
    await expect.poll(shown).toBe(0);
    await expect
      .poll(() => slider.getAttribute("aria-valuetext"))
      .toMatch(/before the first choice/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(shown).toBeGreaterThan(0);
    await page.getByLabel("Go to").selectOption({ index: 5 });
    await expect.poll(choices).toBe(5);
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/after choice 5 of 18/);
    // The list stands where the play does, so that an arrow key goes on from there.
    await page.getByLabel("Go to").focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(choices).toBe(6);

    await slider.focus();
    await page.keyboard.press("Home");
    await page.getByLabel("Speed").selectOption({ label: "8×" });
    await press(page.getByRole("button", { name: "Play on" }));
    // The button stays where it was, and is now the one that pauses.
    await page.getByRole("button", { name: "Pause" }).waitFor();
    await expect.poll(choices).toBeGreaterThan(2);
    await press(page.getByRole("button", { name: "Pause" }));
    const paused = await shown();
    await page.waitForTimeout(1_000);
    expect(await shown()).toBe(paused);
    // Until the third choice nothing of the later score is told.
    const standing = page.getByRole("complementary", { name: "At this moment" });
    await expect.poll(() => standing.innerText()).toMatch(/[3-9] choices made|1\d choices made/);
  });

  it("[SP21] a running play is watched as it happens, and an earlier place is kept when looked at", async () => {
    const { page, go } = await staff(assessor);
    await go(address(running.id));
    const log = page.getByRole("log", { name: "What was said and done" });
    await log.locator(".is-choice").nth(3).waitFor();
    await page.getByText("Live", { exact: true }).waitFor();
    await expect.poll(() => server().watching()).toBe(1);
    const now = Date.now();
    const rest = whole.log.slice(running.log.length);
    const give = (count: number): void => {
      for (const each of rest.splice(0, count)) {
        const event: FakeEvent = { ...each, at: now, deviceAt: now };
        running.log.push(event);
        server().event(running.id, event);
      }
    };
    const choicesIn = (): number =>
      rest.findIndex(({ event }) => event.type === "OptionsOffered") + 1;
    give(choicesIn());
    await expect.poll(() => log.locator(".is-choice").count()).toBe(5);
    await expectForEverybody(page, "live");
    await page.getByRole("button", { name: "Choice before" }).click();
    await page.getByRole("button", { name: "Choice before" }).click();
    await expect.poll(() => log.locator(".is-choice").count()).toBe(4);
    give(choicesIn());
    await page.waitForTimeout(300);
    await expect.poll(() => log.locator(".is-choice").count()).toBe(4);
    await page.getByRole("button", { name: "Back to now" }).click();
    await expect.poll(() => log.locator(".is-choice").count()).toBe(6);
  });

  it("[SH24] a shift is read contact by contact, or in the order it happened", async () => {
    const { page, go } = await staff(assessor);
    await go(address(shift.id));
    const read = page.getByRole("region", { name: "The shift so far" });
    await read.getByRole("heading", { name: /^Aldo Brennick/ }).waitFor();
    await expectForEverybody(page, "a shift by contact");
    const aldo = read.getByRole("region", { name: "Aldo Brennick" });
    expect(await aldo.innerText()).toMatch(
      /Came at 06:3\d.* They went calm\.\n[^]*Logged Aldo Brennick:/,
    );
    await page.getByRole("radio", { name: "In the order it happened" }).check();
    const log = page.getByRole("log", { name: "What was said and done" });
    await log.getByText("The end.", { exact: true }).waitFor();
    expect(await log.getByRole("heading").count()).toBe(0);
  });

  it("[SP21] after a cut network the talk goes on whole", async () => {
    const { page, go } = await staff(assessor, { expected: [/ERR_|Failed to load/] });
    await go(address(running.id));
    const log = page.getByRole("log", { name: "What was said and done" });
    await page.getByText("Live", { exact: true }).waitFor();
    const before = await log.locator(".is-choice").count();
    server().cut();
    await page.getByText(/Connection lost/).waitFor();
    const now = Date.now();
    for (const each of whole.log.slice(running.log.length)) {
      running.log.push({ ...each, at: now, deviceAt: now });
    }
    server().mend();
    await log.getByText("The end.", { exact: true }).waitFor({ timeout: 30_000 });
    await expect.poll(() => log.locator(".is-choice").count()).toBeGreaterThan(before);
    const texts = await log.locator(".is-choice").allInnerTexts();
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("[SP9] a play that cannot be opened says why, and leads back", async () => {
    const { page, go } = await staff(assessor, { expected: [/status of 404/] });
    await go(address("nowhere"));
    await page.getByRole("alert").getByText("There is no such play").waitFor();
    await page.getByRole("link", { name: "All plays of the class" }).click();
    await page.getByRole("list", { name: "Plays" }).waitFor();
  });
});
