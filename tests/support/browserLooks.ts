/** What must be true of the page at every choice of a play. */
import { expect } from "vitest";
import { mood } from "../../src/play/customer/customer.ts";
import { project, standing } from "../../src/play/log.ts";
import { readTemper } from "../../src/game/play/temper.ts";
import { expectNoViolations } from "./browserAxe.ts";
import { ANSWER, TALK } from "./browserPage.ts";
import { optionsShown, type Play } from "./browserPlay.ts";
import { allOf, oneOf, treeOf, wordsOf } from "./browserTree.ts";

/** Words differ in white space alone when they come from marked-up text. */
const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

function linesOfThisTurn({ twin }: Play) {
  const log = standing(twin.log());
  const from = log.findLastIndex((event) => event.type === "ChoiceMade");
  return log.slice(from + 1).filter((event) => event.type === "LineSpoken");
}

/** The talk, the replies, the meter and the announcement, as assistive software is given them. */
export async function expectTree(play: Play): Promise<void> {
  const { page, twin } = play;
  const { data } = twin.edition;
  const lines = linesOfThisTurn(play);
  await expect
    .poll(async () => plain(wordsOf(oneOf(await treeOf(page), "status", /(?:)/))))
    .toContain(plain(lines.at(-1)?.text ?? ""));
  const tree = await treeOf(page);
  const where = `turn ${twin.state().turn}`;

  const announced = plain(wordsOf(oneOf(tree, "status", /(?:)/)));
  const talk = plain(wordsOf(oneOf(tree, "region", TALK)));
  for (const { who, text } of lines) {
    expect(talk, where).toContain(plain(text));
    expect(announced, where).toContain(plain(text));
    const name = data.cast[who]?.name;
    if (name) {
      expect(talk, where).toContain(name);
      expect(announced, where).toContain(name);
    }
  }

  const names = allOf(oneOf(tree, "region", ANSWER), "button").map(({ name }) =>
    // Chromium puts a space between parts of a name that are laid out apart.
    plain(name).replace(/^Action ?: ?/, "Action: "),
  );
  expect(names, where).toEqual(
    optionsShown(play).map(({ kind, text }) => (kind === "do" ? `Action: ${text}` : text)),
  );

  const reading = readTemper(project(twin.log(), mood(data)).now);
  const customer = data.cast[data.persona.who]!.name;
  const { name: meterName } = oneOf(tree, "meter", new RegExp(customer));
  // Chromium's protocol leaves the value text of a meter empty; the attribute is what it speaks.
  const meter = page.getByRole("meter", { name: meterName });
  expect(await meter.getAttribute("aria-valuetext"), where).toBe(
    `${reading.word}. ${reading.detail}.`,
  );
  expect(allOf(tree, "main"), where).toHaveLength(1);
}

export async function expectTreeAndAxe(play: Play): Promise<void> {
  await expectTree(play);
  await expectNoViolations(play.page, `${play.id}, turn ${play.twin.state().turn}`);
}

/** Nothing sticks out sideways: the page scrolls one way only. */
export async function expectNoSideways({ page, twin }: Play): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.scrollingElement!.scrollWidth,
    room: innerWidth,
  }));
  expect(wide, `turn ${twin.state().turn}`).toBeLessThanOrEqual(room);
}
