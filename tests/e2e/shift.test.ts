/** A whole shift at the desk, by keyboard alone, with the page loaded again in the middle. */
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Act } from "../../src/play/event.ts";
import { shownOrder } from "../../src/play/shuffle.ts";
import { beginActivity } from "../../src/play/activity.ts";
import { openShift } from "../../src/shift/doer.ts";
import { atHand } from "../../src/shift/exchange.ts";
import { SIDE_WORDS } from "../../src/shift/words.ts";
import { site } from "../support/browser.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { expectNoSideways } from "../support/browserStaff.ts";
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

/** Keys that tell any entry of the desk's lists from the others. */
const TELLING = 14;

/** Chooses in a list by typing the beginning of what is wanted. */
async function choose(page: Page, list: Locator, words: string): Promise<void> {
  await list.focus();
  await page.keyboard.type(words.slice(0, TELLING));
}

async function say(page: Page, act: Act): Promise<void> {
  const talk = atHand(doer.day, doer.desk())!;
  const options = talk.replies.map(({ at, reply }) => ({
    index: at,
    text: reply.text,
    kind: reply.kind ?? ("say" as const),
  }));
  const order = shownOrder(options, seed, twin.state().turn);
  const place = order.findIndex(({ index }) => String(index) === act.fields!["reply"]);
  await page.keyboard.press(String(place + 1));
}

async function writeLog(page: Page, act: Act): Promise<void> {
  const name = nameOf(act.on!);
  const form = page.getByRole("form", { name: `Log ${name}` });
  if (!(await form.isVisible())) {
    await press(page, page.locator("#main summary", { hasText: name }));
  }
  const { side, cause, next } = act.fields as Record<"side" | "cause" | "next", string>;
  const { causes, nexts } = doer.day.shift;
  const lists = form.getByRole("combobox");
  await choose(page, lists.nth(0), SIDE_WORDS[side as keyof typeof SIDE_WORDS]);
  await choose(page, lists.nth(1), causes.find(({ id }) => id === cause)!.title);
  await choose(page, lists.nth(2), nexts.find(({ id }) => id === next)!.title);
  await press(page, form.getByRole("button"));
}

async function report(page: Page, act: Act): Promise<void> {
  const panel = page.getByRole("region", { name: /keeps happening/ });
  const { cause, to, cases } = act.fields as { cause: string; to: string; cases: string[] };
  await press(page, panel.locator("summary"));
  const lists = panel.getByRole("combobox");
  await choose(page, lists.nth(0), doer.day.shift.causes.find(({ id }) => id === cause)!.title);
  for (const id of cases) {
    await panel.getByRole("checkbox", { name: nameOf(id) }).focus();
    await page.keyboard.press("Space");
  }
  await choose(page, lists.nth(1), data.cast[to]!.name);
  await panel.getByRole("radio", { name: /^Established/ }).focus();
  await page.keyboard.press("Space");
  await press(page, panel.getByRole("button", { name: /^Report it/ }));
}

async function brief(page: Page, act: Act): Promise<void> {
  const { fields } = act;
  for (const [box, name] of [
    ["#brief-manager", "to-manager"],
    ["#brief-team", "to-team"],
  ] as const) {
    await page.locator(box).focus();
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

it("[SH17] is played by keyboard from its first minute to its debrief, a reload losing nothing", async () => {
  const { page, at } = await visit({ seed });
  await page.goto(at("s05"));
  await press(page, page.getByRole("button", { name: "Begin" }));
  const now = page.locator(".shift-now");
  await now.waitFor();
  for (const [n, act] of acts.entries()) {
    await carryOut(page, act);
    expect(twin.give(act).ok).toBe(true);
    // What the page says of clock and queue is what the heart says.
    const { clock, callers } = doer.desk();
    const waiting = Object.values(callers).filter(({ state }) => /waiting|held/.test(state)).length;
    const time = `${String(Math.floor(clock / 60)).padStart(2, "0")}:${String(clock % 60).padStart(2, "0")}`;
    await expect
      .poll(() => now.innerText(), { message: JSON.stringify(act) })
      .toContain(`${time} · ${waiting} waiting`);
    if (n !== 30) continue;
    await expectNoViolations(page, "at the desk");
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page, "at the desk, 320 px wide");
    await page.reload();
    await now.waitFor();
    await expect.poll(() => now.innerText()).toContain(`${time} · ${waiting} waiting`);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  await press(page, page.getByRole("link", { name: "Go to the debrief" }));
  await expect.poll(() => page.locator(".verdict-number").innerText()).toBe("100");
  await page.getByRole("heading", { name: /^House standards: 100 %/ }).waitFor();
  await expectNoViolations(page, "the debrief of a shift");
});
