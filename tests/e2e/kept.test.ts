/** A play is kept at every choice: reload, close, step back, try again from the debrief. */
import { describe, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import { site } from "../support/browser.ts";
import { mouse } from "../support/browserHands.ts";
import { places, savesOf } from "../support/browserPage.ts";
import {
  atChoice,
  choicesMade,
  comeIn,
  expectWholeHistory,
  playOf,
  playOn,
  startAnew,
  type Play,
} from "../support/browserPlay.ts";
import { finishedRow, putRows } from "../support/browserSaves.ts";
import { editionOf, recordedOf } from "../support/routes.ts";

const { visit } = site();

const seedOf = (id: string): number =>
  recordedOf(id).find(({ name }) => name === "expert")!.script.seed;

/** Waits until the database holds the twin's log, event for event. */
const kept = async ({ page, twin }: Play): Promise<void> => {
  await expect.poll(async () => (await savesOf(page))[0]?.log).toEqual(twin.log());
};

describe("a play that is left", () => {
  it("[GM8] goes on at the same choice after a reload, its history whole", async () => {
    const { page, at } = await visit({ seed: seedOf("s01") });
    const play = playOf(page, mouse, "s01", "expert");
    await startAnew(play, at);
    await playOn(play, { until: 5 });
    await kept(play);
    await page.reload();
    await atChoice(play);
    await expectWholeHistory(play);
    await playOn(play, { until: 7 });
    await kept(play);
    expect(await savesOf(page)).toHaveLength(1);
  });

  it("[GM8] goes on from the desk in a new tab after its own was closed", async () => {
    const { page, at, tab } = await visit({ seed: seedOf("s12") });
    const play = playOf(page, mouse, "s12", "expert");
    await startAnew(play, at);
    await playOn(play, { until: 5 });
    await kept(play);
    await page.close();
    play.page = await tab();
    await play.page.goto(at(""));
    await play.page
      .getByRole("link", { name: new RegExp(`^Go on.*${editionOf("s12").data.title}`) })
      .click();
    await atChoice(play);
    await expectWholeHistory(play);
    await playOn(play, { until: 6 });
    await kept(play);
  });
});

describe("a play just begun", () => {
  it("[GM29] is kept before the first input, its terms too, and its address names it", async () => {
    const { page, at } = await visit({ seed: seedOf("s01") });
    const play = playOf(page, mouse, "s01", "expert", "assessed");
    await comeIn(play, at(""));
    await kept(play);
    const [save] = await savesOf(page);
    await page.waitForURL(at(`s01/play/${save!.id}`));
    await page.reload();
    await places(page).talk.waitFor();
    await playOn(play, { until: 1 });
    await kept(play);
    expect(await savesOf(page)).toMatchObject([{ id: save!.id, mode: "assessed" }]);
  });

  it("[GM29] takes the place of the play that it was begun in place of", async () => {
    const { page, at } = await visit({ seed: seedOf("s01") });
    const play = playOf(page, mouse, "s01", "expert");
    await startAnew(play, at);
    await playOn(play, { until: 2 });
    await kept(play);
    const first = (await savesOf(page))[0]!.id;
    /** One save, not of these ids, and at its beginning. */
    const onlyANewOne = async (...old: readonly string[]): Promise<string> => {
      await expect.poll(async () => (await savesOf(page)).length).toBe(1);
      const [save] = await savesOf(page);
      expect(old).not.toContain(save!.id);
      expect(save!.log.some(({ type }) => type === "ChoiceMade")).toBe(false);
      return save!.id;
    };
    const { tool } = places(page);
    await tool("Leave").click();
    await page.getByRole("button", { name: "Start again" }).click();
    await page.waitForURL((url) => !url.hash.includes(first));
    const second = await onlyANewOne(first);
    await page.reload();
    await atChoice(playOf(page, mouse, "s01", "expert"));
    await onlyANewOne(first);
    await page.goto(at("s01"));
    await page.getByRole("link", { name: /continue where you left off/i }).waitFor();
    await page.getByRole("button", { name: "Begin anew" }).click();
    await page.waitForURL((url) => /play\/.{9,}/.test(url.hash) && !url.hash.includes(second));
    await onlyANewOne(first, second);
  });
});

describe("a play that has ended", () => {
  it("[GM30] is still there after a reload, and trying again leaves its result alone", async () => {
    const { page, at } = await visit();
    const row = finishedRow("s01", "novice");
    await page.goto(at(""));
    await putRows(page, [row]);
    await page.goto(at(`s01/play/${row.id}`));
    const { toDebrief, tool, dialog } = places(page);
    await toDebrief.waitFor();
    await page.reload();
    await toDebrief.waitFor();
    expect(await savesOf(page)).toEqual([row]);
    await tool("History").click();
    const history = dialog(/talk so far|history/i);
    await history.getByRole("listitem").first().waitFor();
    await expect.poll(() => history.getByRole("button", { name: /^step back/i }).count()).toBe(0);
    await history
      .getByRole("button", { name: /^try from here/i })
      .nth(2)
      .dblclick();
    await history.waitFor({ state: "detached" });
    await toDebrief.waitFor({ state: "detached" });
    await page.waitForURL((url) => !url.hash.includes(row.id));
    const saves = await savesOf(page);
    expect(saves).toHaveLength(2);
    expect(saves.find(({ id }) => id === row.id)).toEqual(row);
    await page.goto(at(""));
    const { total } = row["result"] as { readonly total: number };
    await page.getByRole("link", { name: /^go on/i }).waitFor();
    await page.getByRole("link", { name: new RegExp(`^${total}`) }).waitFor();
  });
});

describe("a choice", () => {
  it("[GM28] double clicked is made once: the next turn is not answered unread", async () => {
    const { page, at } = await visit({ seed: seedOf("s01") });
    const play = playOf(page, mouse, "s01", "expert");
    const hands = { ...mouse, choose: (target: Locator) => target.dblclick() };
    await startAnew(play, at);
    await playOn({ ...play, hands }, { until: 3 });
    // A quick tap that the system counts as a second one is meant, where it meets another place.
    let place = 0;
    const quick = (target: Locator) =>
      target.evaluate(
        (choice, clientY) =>
          void choice.dispatchEvent(
            new MouseEvent("click", { bubbles: true, detail: 2, clientX: 50, clientY }),
          ),
        (place += 60),
      );
    await playOn({ ...play, hands: { ...mouse, choose: quick } }, { until: 5 });
    await kept(play);
  });
});

describe("stepping back", () => {
  it("[GM9] in practice any earlier choice can be gone back to, and the log says so", async () => {
    const { page, at } = await visit({ seed: seedOf("s01") });
    const play = playOf(page, mouse, "s01", "expert");
    await startAnew(play, at);
    await playOn(play, { until: 5 });
    const second = play.twin.log().filter((event) => event.type === "ChoiceMade")[2]!;
    const { tool, dialog } = places(page);
    await tool("History").click();
    const history = dialog(/talk so far|history/i);
    await history
      .getByRole("button", { name: /^step back/i })
      .filter({ visible: true })
      .nth(2)
      .click();
    await history.getByRole("button", { name: "Step back", exact: true }).click();
    await history.waitFor({ state: "detached" });
    const stepped = play.twin.give({ type: "step-back", turn: second.turn });
    expect(stepped.ok).toBe(true);
    await kept(play);
    // What came after no longer counts: the script goes on from there.
    const standingChoices = second.turn;
    expect(choicesMade(play)).toBe(standingChoices);
    await expectWholeHistory(play);
    await playOn(play, { until: standingChoices + 2 });
    await kept(play);
  });

  it("[GM10] assessed conditions have no way back, no meter, and ask for own words", async () => {
    const { page, at } = await visit({ seed: seedOf("s01") });
    const play = playOf(page, mouse, "s01", "expert", "assessed");
    await comeIn(play, at(""));
    const { passOver, tool, dialog } = places(page);
    await playOn(play, {
      until: 4,
      look: async () => {
        await expect.poll(() => page.getByRole("meter").count()).toBe(0);
        await expect.poll(() => passOver.count()).toBe(0);
      },
    });
    expect(play.twin.log().some((event) => event.type === "OwnWordsGiven")).toBe(true);
    await tool("History").click();
    const history = dialog(/talk so far|history/i);
    await history.getByRole("listitem").first().waitFor();
    await expect.poll(() => history.getByRole("button", { name: /step back/i }).count()).toBe(0);
    await kept(play);
    expect((await savesOf(page))[0]?.mode).toBe("assessed");
  });
});

describe("from the debrief", () => {
  it("[GM11] a choice can be tried again, and the finished play stays as it was", async () => {
    const { page, at } = await visit();
    const row = finishedRow("s01", "novice");
    await page.goto(at(""));
    await putRows(page, [row]);
    await page.goto(at(`s01/debrief/${row.id}`));
    await page
      .getByRole("region", { name: /choice by choice/i })
      .getByRole("button", { name: /^try from here/i })
      .nth(3)
      .click();
    const { talk, answer } = places(page);
    await talk.waitFor();
    const play = playOf(page, mouse, "s01", "novice");
    play.script.choices.slice(0, 3).forEach((wanted) => {
      const { options, own } = play.twin.state();
      const words = own === null ? undefined : play.script.ownWords?.[own];
      if (words) play.twin.give({ type: "own-words", text: words });
      const { index } = options.find(({ text }) => text.startsWith(wanted))!;
      play.twin.give({ type: "choose", index });
    });
    if (play.twin.state().own !== null) await places(page).passOver.click();
    await answer.waitFor();
    await atChoice(play);
    await expectWholeHistory(play);
    const saves = await savesOf(page);
    expect(saves).toHaveLength(2);
    expect(saves.find(({ id }) => id === row.id)?.log).toEqual(row["log"]);
  });
});
