/** A reply really written: by keyboard alone at 320 px, looked over, kept, sent, and read afterwards. */
import { expect, it } from "vitest";
import { truth } from "../../src/play/record/truth.ts";
import { modelOf } from "../../src/play/letter/check.ts";
import { lettersOf } from "../../src/play/letter/letters.ts";
import type { PlayEvent } from "../../src/play/event.ts";
import { beginSession, inputsOf } from "../../src/story/session.ts";
import { site } from "../support/browser.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { keyboard } from "../support/browserHands.ts";
import { places, savesOf } from "../support/browserPage.ts";
import { finishedRow, putRows, type Row } from "../support/browserSaves.ts";
import { editionOf } from "../support/routes.ts";

const { visit } = site();

const CASE = "s17";
const DRAFT =
  "Dear Marcia,\n\nYou failed to mark it as received. We are sorry for any inconvenience. It will be paid as soon as possible.";

/** A play that stands where its letter is asked for. */
function atLetter(mode: "practice" | "assessed"): Row {
  const row = finishedRow(CASE, "expert");
  const [start] = row["log"] as readonly PlayEvent[];
  const session = beginSession(
    editionOf(CASE),
    start?.type === "PlayStarted" ? start.seed : 0,
    mode,
  );
  for (const input of inputsOf(row["log"] as readonly PlayEvent[])) {
    if (input.type === "own-words" && input.subject !== undefined) break;
    session.give(input);
  }
  const { result: _, ...open } = row;
  return { ...open, id: `at-letter-${mode}`, mode, log: session.log() };
}

/** The expert's play, whose learner went on without the letter. */
function withoutLetter(row: Row): Row {
  const log = (row["log"] as readonly PlayEvent[]).filter(
    (event) => event.type !== "OwnWordsGiven" || event.subject === undefined,
  );
  return { ...row, id: "without-letter", log };
}

it("[LR1] [LR6] [LR7] [LR10] a reply is written by keyboard, looked over, outlives a reload, is sent, and is read beside its model", async () => {
  const { page, at } = await visit({ viewport: { width: 320, height: 640 } });
  const hands = keyboard(page);
  await page.goto(at(""));
  const finished = finishedRow(CASE, "expert");
  const without = withoutLetter(finished);
  await putRows(page, [atLetter("practice"), atLetter("assessed"), finished, without]);
  await page.evaluate((id) => localStorage.setItem(`redress.kept.${id}`, "1"), CASE);

  await page.goto(at(`${CASE}/play/at-letter-practice`));
  const text = page.getByRole("textbox", { name: "Your email" });
  await text.waitFor();
  await page.keyboard.press("Escape");
  await hands.write(text, DRAFT);
  await hands.press(page.getByRole("button", { name: "Look over my email" }));
  await page.getByText(/On the checklist \d+ points not found/).waitFor();
  for (const title of ["Puts the reader in the wrong", "A stock phrase", "No time to hold you to"])
    await page.getByText(title, { exact: false }).first().waitFor();
  await expectNoViolations(page, "the letter looked over");
  const wide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await wide()).toBe(0);
  await hands.press(page.getByRole("button", { name: /^Show it in the text.*A stock phrase/ }));
  const selected = () =>
    text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  await expect.poll(selected).toBe("any inconvenience");

  await page.reload();
  await expect.poll(() => text.inputValue()).toBe(DRAFT);
  await hands.press(places(page).send);
  await text.waitFor({ state: "detached" });
  await expect
    .poll(async () => {
      const save = (await savesOf(page)).find(({ id }) => id === "at-letter-practice");
      return save?.log.findLast(({ type }) => type === "OwnWordsGiven");
    })
    .toMatchObject({ prompt: "closing", text: DRAFT, subject: "Fellgate, invoice FG 20417" });
  const drafts = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("letter.")));
  expect(await drafts()).toEqual([]);

  await page.goto(at(`${CASE}/play/at-letter-assessed`));
  await text.waitFor();
  await places(page).send.waitFor();
  await expect
    .poll(() => page.getByRole("button", { name: /^Look over|^Go on without/ }).count())
    .toBe(0);

  await page.goto(at(`${CASE}/debrief/${finished.id}`));
  const part = page.getByRole("region", { name: "Your letters" });
  await part
    .getByText(/Who did it\?|it reads plainly/)
    .first()
    .waitFor();
  const [letter] = lettersOf(editionOf(CASE).data, finished["log"] as readonly PlayEvent[]);
  expect(letter!.truth).not.toEqual(truth.initial);
  const quotes = await part.getByRole("blockquote").allInnerTexts();
  const squeezed = (words: string) => words.replaceAll(/\s+/g, " ").trim();
  expect(quotes.map(squeezed)).toEqual(
    [letter!.text, modelOf(letter!.task, letter!.truth)].map(squeezed),
  );
  expect(await wide()).toBe(0);
  await expectNoViolations(page, "your letters");

  // One that was passed over has its model there all the same, and why it is good.
  await page.goto(at(`${CASE}/debrief/${without.id}`));
  await part.getByText("You went on without it.", { exact: false }).waitFor();
  const model = await part.getByRole("blockquote").innerText();
  expect(squeezed(model)).toBe(squeezed(modelOf(letter!.task, letter!.truth)));
  await part.getByText("“£1,846.20”").waitFor();
  await expectNoViolations(page, "a letter passed over");
});
