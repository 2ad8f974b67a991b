/** Plays a recorded case in the page, the engine beside it as the measure of what must be there. */
import { expect, onTestFailed } from "vitest";
import type { Page } from "playwright-core";
import type { Option } from "../../src/play/event.ts";
import { letterOf } from "../../src/play/letter/letters.ts";
import { standing } from "../../src/play/log.ts";
import { shownOrder } from "../../src/play/shuffle.ts";
import type { Mode, RecordFields } from "../../src/play/event.ts";
import { readScript, type Script } from "../../src/story/build/script.ts";
import { beginSession, type Session } from "../../src/story/session.ts";
import type { Hands } from "./browserHands.ts";
import { choiceNamed, places, startsWith } from "./browserPage.ts";
import { editionOf, ROOT } from "./routes.ts";

export interface Play {
  page: Page;
  hands: Hands;
  readonly id: string;
  readonly script: Script;
  /** The same play, played by the engine. */
  readonly twin: Session;
}

/** A play of a recorded case, about to be begun in the page with the script's own seed. */
export function playOf(
  page: Page,
  hands: Hands,
  id: string,
  name: string,
  mode: Mode = "practice",
): Play {
  const script = readScript(ROOT, id, name);
  onTestFailed(() => console.error(`The play was ${id}/${name}, seed ${script.seed}`));
  return { page, hands, id, script, twin: beginSession(editionOf(id), script.seed, mode) };
}

/** Choices that still stand. */
export const choicesMade = ({ twin }: Play): number =>
  standing(twin.log()).filter((event) => event.type === "ChoiceMade").length;

/** The options of this turn in the order they must be shown. */
export const optionsShown = ({ twin, script }: Play): readonly Option[] =>
  shownOrder(twin.state().options, script.seed, twin.state().turn);

/** The option that the script takes next. */
export function nextOption(play: Play): Option {
  const wanted = play.script.choices[choicesMade(play)]!;
  const found = play.twin.state().options.filter(({ text }) => text.startsWith(wanted));
  if (found.length !== 1) throw new Error(`${found.length} options start with "${wanted}"`);
  return found[0]!;
}

async function writeRecord({ page, hands, twin }: Play, fields: RecordFields): Promise<void> {
  for (const field of twin.edition.data.record.fields) {
    const value = fields[field.id];
    if (value === undefined) continue;
    const name = startsWith(field.label);
    if (field.kind === "text" || field.kind === "money") {
      await hands.write(page.getByRole("textbox", { name }), String(value));
      continue;
    }
    const role = field.kind === "many" ? "checkbox" : "radio";
    const wanted = [value].flat();
    for (const option of field.options.filter((each) => wanted.includes(each.id))) {
      const group = page.getByRole("group", { name });
      await hands.tick(group.getByRole(role, { name: option.label, exact: true }));
    }
  }
  const { stamp } = places(page);
  await hands.press(stamp);
  // An essential field left empty is pointed out once.
  if (await stamp.isVisible()) await hands.press(stamp);
}

/** Answers what stands before the options: the learner's own words, the record. */
async function answerFirst(play: Play): Promise<void> {
  const { page, hands, script, twin } = play;
  const { own } = twin.state();
  const prompt = own === null ? null : (twin.edition.data.ownWords[own] ?? own);
  const letter = own === null ? null : letterOf(twin.edition.data, own);
  if (letter) {
    const box = page.getByRole("textbox", { name: /^Your (?:email|letter)$/ });
    await box.waitFor();
    const assessed = twin.state().mode === "assessed";
    const { subject } = letter;
    const written =
      script.letters?.[letter.id] ?? (assessed ? { subject, text: "I am sorry." } : undefined);
    if (written === undefined) await hands.press(places(page).goOn);
    else {
      await hands.write(page.getByRole("textbox", { name: "Subject" }), written.subject);
      await hands.write(box, written.text);
      await hands.press(places(page).send);
      twin.give({ type: "own-words", ...written });
    }
    await box.waitFor({ state: "detached" });
  } else if (own !== null && prompt !== null) {
    const box = page.getByRole("textbox", { name: startsWith(prompt) });
    await box.waitFor();
    const assessed = twin.state().mode === "assessed";
    const words = script.ownWords?.[own] ?? (assessed ? "I would say it plainly." : undefined);
    if (words === undefined) await hands.press(places(page).passOver);
    else {
      await hands.write(box, words);
      await hands.press(places(page).say);
      twin.give({ type: "own-words", text: words });
    }
    await box.waitFor({ state: "detached" });
  }
  if (twin.state().recordDue) {
    const fields = script.record ?? {};
    await writeRecord(play, fields);
    twin.give({ type: "write-record", fields });
  }
}

/** Waits until the page offers this turn's options, and sees that it offers just those. */
export async function atChoice(play: Play): Promise<void> {
  const { page } = play;
  const shown = optionsShown(play);
  const buttons = places(page).answer.getByRole("button");
  // By their words: as many of the turn before may still be standing there.
  await expect
    .poll(async () => (await buttons.allInnerTexts()).map((words) => words.replaceAll(/\s+/g, " ")))
    .toEqual(shown.map(({ text }) => expect.stringContaining(text)));
}

async function afterChoice({ page, twin }: Play, text: string): Promise<void> {
  const { talk, toDebrief } = places(page);
  if (twin.state().status === "ended") await toDebrief.waitFor();
  else await talk.getByText(text, { exact: false }).first().waitFor();
}

/** Plays on by the script, to its end or to so many choices in all. */
export async function playOn(
  play: Play,
  {
    until = Infinity,
    look = async () => {},
  }: { readonly until?: number; readonly look?: (play: Play) => Promise<void> } = {},
): Promise<void> {
  while (play.twin.state().status !== "ended" && choicesMade(play) < until) {
    await answerFirst(play);
    await atChoice(play);
    await look(play);
    const option = nextOption(play);
    const place = optionsShown(play).findIndex(({ index }) => index === option.index) + 1;
    const target = places(play.page)
      .answer.getByRole("button", { name: choiceNamed(option.text) })
      .first();
    await play.hands.choose(target, place);
    const given = play.twin.give({ type: "choose", index: option.index });
    if (!given.ok) throw new Error(given.message);
    await afterChoice(play, option.text);
  }
}

/** From the desk through the brief into the play, as a learner comes. */
export async function comeIn({ page, hands, id, twin }: Play, address: string): Promise<void> {
  const { title } = editionOf(id).data;
  await page.goto(address);
  await hands.press(page.getByRole("link", { name: new RegExp(`Open the file.*${title}`) }));
  await page.getByRole("heading", { name: title, level: 1 }).waitFor();
  if (twin.state().mode === "assessed") {
    await hands.tick(page.getByRole("radio", { name: /^assessed conditions/i }));
  }
  await hands.press(page.getByRole("button", { name: /^begin/i }));
  await places(page).talk.waitFor();
}

/** Straight to the first choice of a new play. */
export async function startAnew(play: Play, at: (route: string) => string): Promise<void> {
  const assessed = play.twin.state().mode === "assessed";
  await play.page.goto(at(`${play.id}/play/${assessed ? "assessed" : "new"}`));
  await places(play.page).talk.waitFor();
}

/** The history holds every line and every choice so far, and is closed again. */
export async function expectWholeHistory({ page, hands, twin }: Play): Promise<void> {
  const { tool, dialog, closer } = places(page);
  await hands.press(tool("History"));
  const history = dialog(/talk so far|history/i);
  await history.getByRole("listitem").first().waitFor();
  const words = (await history.innerText()).replaceAll(/\s+/g, " ");
  for (const event of standing(twin.log())) {
    if (event.type === "LineSpoken" || event.type === "ChoiceMade") {
      expect(words).toContain(event.text.replaceAll(/\s+/g, " "));
    }
  }
  await hands.press(closer);
  await history.waitFor({ state: "detached" });
}
