/** Ways to work the page: a mouse, the keyboard alone, a finger. */
import type { Locator, Page } from "playwright-core";

export interface Hands {
  /** A button or a link. */
  readonly press: (target: Locator) => Promise<void>;
  /** The choice in that place of those shown, counted from 1. */
  readonly choose: (target: Locator, place: number) => Promise<void>;
  readonly write: (box: Locator, text: string) => Promise<void>;
  /** A checkbox or a radio button. */
  readonly tick: (box: Locator) => Promise<void>;
}

export const mouse: Hands = {
  press: (target) => target.click(),
  choose: (target) => target.click(),
  write: async (box, text) => {
    await box.click();
    await box.fill(text);
  },
  // The words beside a box are its label: a click on either ticks it.
  tick: (box) => box.check(),
};

export const finger: Hands = {
  press: (target) => target.tap(),
  choose: (target) => target.tap(),
  write: async (box, text) => {
    await box.tap();
    await box.fill(text);
  },
  tick: (box) => box.tap(),
};

/** More stops than any page has. */
const MOST_STOPS = 120;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${String(target)}`);
}

/** A group of radio buttons is one stop: the arrows go round in it. */
async function arrowTo(page: Page, radio: Locator): Promise<void> {
  const group = await radio.evaluate((element) => (element as HTMLInputElement).name);
  const inGroup = (): Promise<boolean> =>
    page.evaluate((name) => (document.activeElement as HTMLInputElement)?.name === name, group);
  for (let stop = 0; stop < MOST_STOPS && !(await inGroup()); stop++) {
    await page.keyboard.press("Tab");
  }
  for (let step = 0; step < 20 && !(await hasFocus(radio)); step++) {
    await page.keyboard.press("ArrowDown");
  }
  if (!(await radio.isChecked())) await page.keyboard.press("Space");
  if (!(await radio.isChecked())) throw new Error(`The keyboard cannot choose ${String(radio)}`);
}

/** Tab, Enter, Space, the arrows within a group, and the number keys; never a pointer. */
export const keyboard = (page: Page): Hands => ({
  press: async (target) => {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  },
  choose: async (target, place) => {
    await target.waitFor();
    await page.keyboard.press(String(place));
  },
  write: async (box, text) => {
    await tabTo(page, box);
    await page.keyboard.insertText(text);
  },
  tick: async (box) => {
    if ((await box.getAttribute("type")) === "radio") return arrowTo(page, box);
    await tabTo(page, box);
    await page.keyboard.press("Space");
  },
});

/** Tab and Enter for everything, the choices too. */
export const tabsOnly = (page: Page): Hands => {
  const keys = keyboard(page);
  return { ...keys, choose: (target) => keys.press(target) };
};
