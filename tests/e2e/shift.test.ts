/** A whole shift at the desk, by keyboard alone, with the page loaded again in the middle. */
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Act } from "../../src/play/event.ts";
import { actsOf, beginActivity } from "../../src/play/activity.ts";
import { repliesShown } from "../../src/game/shift/replies.ts";
import { timeOf } from "../../src/play/clock.ts";
import { inState } from "../../src/shift/desk.ts";
import { openShift } from "../../src/shift/doer.ts";
import { atHand } from "../../src/shift/exchange.ts";
import { site } from "../support/browser.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { keptLog } from "../support/browserSaves.ts";
import { expectNoSideways } from "../support/browserStaff.ts";
import { lateFrames } from "../support/lateFrames.ts";
import { editionOf } from "../support/routes.ts";
import { recordedActs } from "../support/shiftActs.ts";

const { visit } = site();

const edition = editionOf("s05");
const { data } = edition;
const { seed, acts } = recordedActs("s05", "expert-2");

/** The same shift beside the page, act by act: it says what has to be there. */
const doer = openShift(edition, seed);
const twin = beginActivity(edition, doer, seed, "practice");
const nameOf = (id: string): string => data.cast[doer.day.contacts.get(id)!.who]!.name;

/** Presses what has the focus after going there, as a hand on the keyboard does. */
async function press(page: Page, what: Locator): Promise<void> {
  await what.focus();
  await page.keyboard.press("Enter");
}

/** Chooses in a list, from its first entry, by going down to what is wanted. */
async function choose(page: Page, list: Locator, value: string): Promise<void> {
  const values = await list
    .locator("option")
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  expect(values).toContain(value);
  await list.focus();
  for (let at = 0; at < values.indexOf(value); at++) await page.keyboard.press("ArrowDown");
  expect(await list.inputValue()).toBe(value);
}

async function say(page: Page, act: Act): Promise<void> {
  const talk = atHand(doer.day, doer.desk())!;
  const place = repliesShown(talk, seed).findIndex(({ at }) => String(at) === act.fields!["reply"]);
  await page.keyboard.press(String(place + 1));
}

async function writeLog(page: Page, act: Act): Promise<void> {
  const name = nameOf(act.on!);
  const form = page.getByRole("form", { name: `Log ${name}` });
  if (!(await form.isVisible())) {
    await press(page, page.locator("#main summary", { hasText: name }));
  }
  const { side, cause, next } = act.fields as Record<"side" | "cause" | "next", string>;
  const lists = form.getByRole("combobox");
  await choose(page, lists.nth(0), side);
  await choose(page, lists.nth(1), cause);
  await choose(page, lists.nth(2), next);
  await press(page, form.getByRole("button"));
}

async function report(page: Page, act: Act): Promise<void> {
  const panel = page.getByRole("region", { name: /keeps happening/ });
  const { cause, to, cases } = act.fields as { cause: string; to: string; cases: string[] };
  await press(page, panel.locator("summary"));
  const lists = panel.getByRole("combobox");
  await choose(page, lists.nth(0), cause);
  for (const id of cases) {
    await panel.getByRole("checkbox", { name: nameOf(id) }).focus();
    await page.keyboard.press("Space");
  }
  await choose(page, lists.nth(1), to);
  await panel.getByRole("radio", { name: /^Established/ }).focus();
  await page.keyboard.press("Space");
  await press(page, panel.getByRole("button", { name: /^Report it/ }));
}

async function brief(page: Page, act: Act): Promise<void> {
  const { fields } = act;
  for (const name of ["to-manager", "to-team"]) {
    const box = page.locator(`#brief-${name}`);
    // Written before the tab was closed.
    if ((await box.inputValue()) !== "") continue;
    await box.focus();
    await page.keyboard.type(String(fields![name]));
  }
  for (const field of data.record.fields) {
    const value = fields![field.id];
    if (field.kind === "text" || field.kind === "money") {
      await page.locator(`#record-${field.id}`).fill(String(value ?? ""));
      continue;
    }
    const wanted = typeof value === "string" ? [value] : (value ?? []);
    for (const { id, label } of field.options.filter((option) => wanted.includes(option.id))) {
      expect(id).not.toBe("");
      const tick = page.locator(`#record-${field.id}`).getByLabel(label, { exact: true });
      await tick.focus();
      await page.keyboard.press("Space");
    }
  }
  await press(page, page.getByRole("button", { name: /^Stamp/ }));
}

async function carryOut(page: Page, act: Act): Promise<void> {
  switch (act.id) {
    case "take":
      return press(page, page.getByRole("button", { name: new RegExp(` ${nameOf(act.on!)}$`) }));
    case "say":
      return say(page, act);
    case "errand":
      return press(
        page,
        page.getByRole("button", { name: doer.day.errands.get(act.on!)!.title, exact: true }),
      );
    case "log":
      return writeLog(page, act);
    case "report":
      return report(page, act);
    case "brief":
      return brief(page, act);
    case "close":
      return press(page, page.getByRole("button", { name: "Close the desk" }));
    default:
      return page.keyboard.press("w");
  }
}

/** What is at hand, as the head of its panel names it; the desk's own words where nothing is. */
function headNow(): string {
  const { phase } = doer.desk();
  if (phase !== "day") return phase === "over" ? "The shift is over" : "The desk is closed";
  const talk = atHand(doer.day, doer.desk());
  if (!talk) return "Nothing at hand";
  return talk.kind === "errand" ? doer.day.errands.get(talk.id)!.title : nameOf(talk.id);
}

/** What the page says of clock, queue and hand is what the heart says. */
async function expectAsTheTwin(page: Page, after: string): Promise<void> {
  const desk = doer.desk();
  const waiting = inState(desk, "waiting", "held").length;
  const promised = inState(desk, "promised").length;
  const now = `${timeOf(desk.clock)} · ${waiting} waiting · ${promised} promised`;
  const said = () => page.locator(":is(.shift-now, #hand, #closing)").allInnerTexts();
  await expect.poll(said, { message: after }).toEqual([now, expect.stringContaining(headNow())]);
}

/** The words by which a talk has just ended; none while one is at hand. */
function endedWith(): readonly string[] {
  const log = twin.log();
  const at = log.findLastIndex(({ type }) => type === "ChoiceMade");
  return log
    .slice(at)
    .flatMap((event) => (event.type === "LineSpoken" && event.who !== "" ? [event.text] : []));
}

/** An act as page and script say it alike: how long a wait may be at most is the page's matter. */
const plain = ({ id, on, fields }: Act) => ({
  id,
  on,
  fields: Object.entries(id === "wait" ? {} : (fields ?? {}))
    .map(([k, v]) => [k, [v].flat()])
    .toSorted(),
});

it("[SH17] [SH20] [SH21] [SH27] is played by keyboard from its first minute to its debrief, a reload losing nothing", async () => {
  const { page: first, at, tab } = await visit({ seed, before: lateFrames });
  let page = first;
  await page.goto(at("s05"));
  await press(page, page.getByRole("button", { name: "Begin" }));
  await page.locator(".shift-now").waitFor();
  for (const [n, act] of acts.entries()) {
    if (act.id === "brief") {
      await page.locator("#brief-to-team").fill(String(act.fields!["to-team"]));
      await expect.poll(async () => actsOf(await keptLog(page)).length).toBe(n);
      await page.close();
      page = await tab();
      await page.goto(at("s05/play"));
      await expectAsTheTwin(page, "in another tab");
    }
    await carryOut(page, act);
    expect(twin.give(act).ok).toBe(true);
    await expectAsTheTwin(page, `${n}: ${JSON.stringify(act)}`);
    if (act.id === "say" && headNow() === "Nothing at hand") {
      const ended = await page.getByRole("list", { name: "How it ended" }).innerText();
      for (const words of endedWith()) expect(ended).toContain(words);
    }
    if (n !== 30) continue;
    await expectNoViolations(page, "at the desk");
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page, "at the desk, 320 px wide");
    await page
      .getByRole("region", { name: /^Waiting/ })
      .getByText("They are calm")
      .waitFor();
    const note = page.getByRole("textbox", { name: /^Note/ }).first();
    await note.fill("Half a li");
    await expect.poll(async () => actsOf(await keptLog(page)).length).toBe(n + 1);
    await page.reload();
    await expectAsTheTwin(page, "loaded again");
    await expect.poll(() => note.inputValue()).toBe("Half a li");
    await note.fill("");
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  // Act by act the page's own play is the one recorded.
  await expect.poll(async () => actsOf(await keptLog(page)).map(plain)).toEqual(acts.map(plain));
  await press(page, page.getByRole("link", { name: "Go to the debrief" }));
  await expect.poll(() => page.locator(".verdict-number").innerText()).toBe("100");
  await page.getByRole("heading", { name: /^House standards: 100 %/ }).waitFor();
  await expectNoViolations(page, "the debrief of a shift");
});
