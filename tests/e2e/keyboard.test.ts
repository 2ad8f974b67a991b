/** Whole plays with the keyboard alone, what is said of each choice checked on the way. */
import { describe, expect, it } from "vitest";
import { site } from "../support/browser.ts";
import { keyboard, tabsOnly } from "../support/browserHands.ts";
import { places, totalShown } from "../support/browserPage.ts";
import {
  atChoice,
  choicesMade,
  comeIn,
  optionsShown,
  playOf,
  playOn,
  startAnew,
} from "../support/browserPlay.ts";
import { expectTreeAndAxe } from "../support/browserLooks.ts";
import { keptLog } from "../support/browserSaves.ts";
import { recordedOf } from "../support/routes.ts";

const { visit } = site();

const seedOf = (id: string, name: string): number =>
  recordedOf(id).find((each) => each.name === name)!.script.seed;

describe("with the keyboard alone", () => {
  it("[GM2] s01 is played whole by number keys, the tree and axe in order at each choice", async () => {
    const { page, at } = await visit({ seed: seedOf("s01", "expert-2") });
    const play = playOf(page, keyboard(page), "s01", "expert-2");
    await comeIn(play, at(""));
    await playOn(play, { look: expectTreeAndAxe });
    await play.hands.press(places(page).toDebrief);
    await places(page).verdict.waitFor();
    expect(await totalShown(page)).toBe(100);
  });

  it("[GM2] s11 is played whole by Tab and Enter", async () => {
    const { page, at } = await visit({ seed: seedOf("s11", "expert-2") });
    const play = playOf(page, tabsOnly(page), "s11", "expert-2");
    await comeIn(play, at(""));
    await playOn(play);
    await play.hands.press(places(page).toDebrief);
    await places(page).verdict.waitFor();
    expect(await totalShown(page)).toBe(100);
  });

  it("[GM3] number keys can be turned off, and stay off", async () => {
    const { page, at } = await visit({ seed: seedOf("s12", "expert") });
    const play = playOf(page, keyboard(page), "s12", "expert");
    await startAnew(play, at);
    await playOn(play, { until: 1 });
    const { tool, dialog, closer, answer } = places(page);
    await play.hands.press(tool("Settings"));
    const keys = dialog(/settings/i).getByRole("checkbox", { name: /number keys/i });
    await play.hands.tick(keys);
    await expect.poll(() => keys.isChecked()).toBe(false);
    await play.hands.press(closer);
    await dialog(/settings/i).waitFor({ state: "detached" });
    await atChoice(play);
    const texts = await answer.getByRole("button").allInnerTexts();
    for (let key = 1; key <= texts.length; key++) await page.keyboard.press(String(key));
    await expect.poll(() => answer.getByRole("button").allInnerTexts()).toEqual(texts);

    await expect.poll(() => keptLog(page)).toEqual(play.twin.log());
    await page.reload();
    await atChoice(play);
    await page.keyboard.press("1");
    await atChoice(play);
    expect(choicesMade(play)).toBe(1);
    await tabsOnly(page).choose(answer.getByRole("button").first(), 1);
    await places(page).talk.getByText(optionsShown(play)[0]!.text).waitFor();
  });
});
