/**
 * A whole lesson in real browsers over the real server: the tutor works by keyboard alone, the class's
 * screen hangs beside, eight learners play and vote on pages of their own, and a ninth comes late.
 */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { reachOfBranches } from "../../src/console/staff/lesson/reach/work.ts";
import { cast } from "../../src/demo/cast.ts";
import { frozen, voteAtHand, type Freeze } from "../../src/lesson/lesson.ts";
import { favourite } from "../../src/lesson/spread.ts";
import { atlasFor } from "../../src/story/build/atlas.ts";
import { site } from "../support/browser.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { keyboard, type Hands } from "../support/browserHands.ts";
import { choiceNamed } from "../support/browserPage.ts";
import { expectReadable } from "../support/browserScreen.ts";
import { expectForEverybody } from "../support/browserStaff.ts";
import { allOf, oneOf, treeOf, wordsOf } from "../support/browserTree.ts";
import { lessonCollege } from "../support/lessonCollege.ts";
import { joinClass, optionsAfter } from "../support/realLesson.ts";
import { editionOf, ROOT } from "../support/routes.ts";

const CLASS = 9;
const NAMES = cast(CLASS).map(({ name }) => name);
const college = lessonCollege(CLASS);
const { visit } = site(college.serve);

/** Signing in asks who is here first; a cut line is the test's own doing. */
const EXPECTED = [/status of 401/, /ERR_|Failed to load/, /WebSocket/];
/** Twelve pages on a machine that has other things to do, ms. */
const LONG = 240_000;
/** And for any one thing to come about on one of them, ms. */
const PATIENCE = 45_000;
const MOMENT = "He is at the counter. What now?";
const TOGETHER = "We play it together";
const HEARD = "He has to <i>hear</i> it.";

interface Learner {
  readonly name: string;
  readonly page: Page;
}

interface Room {
  readonly tutor: Page;
  readonly keys: Hands;
  readonly screen: Page;
  readonly learners: readonly Learner[];
}

const bar = ({ page }: Learner) => page.getByRole("complementary", { name: "Lesson" });
const stopped = ({ page }: Learner, title: string) => page.getByRole("dialog", { name: title });
const press = async ({ tutor, keys }: Room, name: RegExp | string): Promise<void> => {
  const button = tutor.getByRole("button", { name }).first();
  // Where the class has only just come to, the way on takes no press for a moment.
  await expect.poll(() => button.isEnabled()).toBe(true);
  await keys.press(button);
};
const pathOf = ({ page }: Learner): string => new URL(page.url()).hash;

/** The pages of a class share two cores: a few at a time, so that no page's patience ends. */
async function each<T>(
  learners: readonly T[],
  act: (learner: T, at: number) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < learners.length; at += 3) {
    await Promise.all(learners.slice(at, at + 3).map((learner, n) => act(learner, at + n)));
  }
}

async function come(name: string, narrow: boolean): Promise<Learner> {
  const viewport = narrow ? { width: 320, height: 640 } : { width: 390, height: 780 };
  const { page, at } = await visit({ viewport, expected: EXPECTED });
  page.setDefaultTimeout(PATIENCE);
  await joinClass(page, at(`join/${college.school().code}`), name);
  return { name, page };
}

async function voteFor(learner: Learner, title: string, at: number, why: string): Promise<void> {
  const dialog = stopped(learner, title);
  await dialog.getByRole("radio").nth(at).check();
  await dialog.getByLabel(/^Why/).fill(why);
  await dialog.getByRole("button", { name: "Vote" }).click();
}

const votedFor = async (learner: Learner, title: string, at: number, why = ""): Promise<void> => {
  await voteFor(learner, title, at, why);
  await stopped(learner, title).getByText("Your vote is in.").waitFor();
};

/** The freeze as the server has it, once there is a vote at hand. */
async function atVote(lesson: string): Promise<Freeze> {
  const look = async () => frozen(await college.lesson(lesson));
  await expect
    .poll(async () => {
      const freeze = await look();
      return freeze !== null && voteAtHand(freeze) !== null;
    })
    .toBe(true);
  return (await look())!;
}

/** The tutor plans and begins; the class's screen shows the way in, and eight come. */
async function gather(): Promise<Room> {
  const { page: tutor, context } = await visit({
    viewport: { width: 1280, height: 800 },
    expected: EXPECTED,
  });
  await college.signIn(tutor);
  // Signed in, and not only at the door, whose cookies are no use to the class's screen.
  await tutor.getByRole("link", { name: "Classes", exact: true }).waitFor();
  const { classId, code } = college.school();
  const at = (route: string): string =>
    `${college.origin()}/staff.html#/classes/${classId}/${route}`;
  // A window of its own: a tab behind another one draws nothing.
  const beside = await visit({ viewport: { width: 1920, height: 1080 }, expected: EXPECTED });
  await beside.context.addCookies(await context.cookies());
  const screen = beside.page;
  for (const page of [tutor, screen]) page.setDefaultTimeout(PATIENCE);
  await screen.goto(at("screen"));
  await screen.getByLabel([...code].join(" "), { exact: true }).waitFor();

  const keys = keyboard(tutor);
  await tutor.goto(at("lesson"));
  await keys.tick(tutor.getByRole("radio", { name: /^Play, stop, talk/ }));
  await keys.press(tutor.getByRole("button", { name: "Make the lesson" }));
  await tutor.getByText("50 min in 5 parts").waitFor();
  await keys.press(tutor.getByRole("button", { name: "Questions", exact: true }));
  const asked = tutor.locator(".lesson-blocks > li").last().getByLabel("Questions, one a line");
  await keys.write(asked, "Which words calmed him?");

  const learners: Learner[] = [];
  await each(NAMES.slice(0, -1), async (name, n) => {
    learners[n] = await come(name, n === 0);
  });
  return { tutor, keys, screen, learners };
}

/** Whoever waits is taken along, whoever reads is told; everybody makes a choice of their own. */
async function briefAndPlay(room: Room): Promise<void> {
  const { tutor, screen, learners } = room;
  await press(room, "Start the lesson");
  await each(learners, async (learner) => {
    await learner.page.waitForURL(/#\/s01$/);
    await bar(learner).getByText("Read the brief").waitFor();
  });
  await expectNoViolations(learners[0]!.page, "brief in a lesson");
  await press(room, "Next: Play the case");
  await screen.getByRole("heading", { name: "Play the case" }).waitFor();
  await expectReadable(screen, "a part");
  await bar(learners[0]!).getByText("Play the case").first().waitFor();
  expect(pathOf(learners[0]!)).toBe("#/s01");
  const options = optionsAfter("s01", 0);
  await each(learners, async (learner, n) => {
    await bar(learner).getByRole("button", { name: "Play the case" }).click();
    const option = options[n % options.length]!;
    await learner.page.getByRole("button", { name: choiceNamed(option.text) }).click();
  });
  expect(await learners[0]!.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await tutor.getByRole("button", { name: /8\s*playing/ }).waitFor();
  await tutor.getByRole("button", { name: /1\s*not started/ }).waitFor();
}

/** Everybody is stopped, votes in private, one of them without a line and one with a second thought. */
async function freezeAndVote(room: Room, lesson: string): Promise<Freeze> {
  const { tutor, keys, screen, learners } = room;
  await press(room, "Choose the moment");
  const drawer = tutor.getByRole("dialog", { name: "Stop the class" });
  await keys.press(drawer.locator(".step-option").first());
  await drawer.getByText("Chosen before:").waitFor();
  await expectForEverybody(tutor, "choosing the moment");
  await drawer.getByLabel("What the class reads above it").fill(MOMENT);
  const cut = learners[7]!;
  await cut.page.locator(".backdrop.ready").waitFor({ state: "attached" });
  await keys.press(drawer.getByRole("button", { name: "Stop everybody here" }));
  await tutor.getByRole("region", { name: MOMENT }).waitFor();
  const freeze = await atVote(lesson);
  const { options } = voteAtHand(freeze)!;
  expect(freeze.scene).toMatchObject({ caseId: "s01", storyHash: editionOf("s01").hash });
  expect(freeze.scene.choices).toHaveLength(1);

  await stopped(cut, MOMENT).getByRole("radio").first().waitFor();
  await cut.page.context().setOffline(true);
  await voteFor(cut, MOMENT, 1, "Nobody hears over that music.");
  await stopped(cut, MOMENT).getByText("Kept on this device").waitFor();
  await stopped(learners[0]!, MOMENT).getByRole("radio").last().waitFor();
  const said = allOf(await treeOf(learners[0]!.page), "radio").map(({ name }) => name);
  expect(said).toEqual(options.map(({ text }, at) => `${"ABCDEF"[at]} ${text}`));
  await expectNoViolations(learners[0]!.page, "a freeze, 320 px");
  await each(learners.slice(0, 7), (learner, n) =>
    votedFor(learner, MOMENT, n < 4 ? 0 : 1, n === 0 ? HEARD : `Because of reason ${n}.`),
  );
  const dialog = stopped(learners[6]!, MOMENT);
  await dialog.getByRole("radio").first().check();
  await dialog.getByRole("button", { name: "Change my vote" }).click();
  await tutor.getByText("5 votes, 71%").waitFor();
  await screen.getByText("7 votes in").waitFor();
  await cut.page.context().setOffline(false);
  await screen.getByText("8 votes in").waitFor();
  await stopped(cut, MOMENT).getByText("Your vote is in.").waitFor();

  // Nobody sees how it falls before it is shown; the tutor alone knows why, and who.
  await expect.poll(() => screen.getByText(/votes, \d+%/).count()).toBe(0);
  await expect
    .poll(() => stopped(learners[1]!, MOMENT).getByText("How the class voted").count())
    .toBe(0);
  await expectReadable(screen, "the vote");
  await tutor.getByText(HEARD).waitFor();
  await tutor.getByText(learners[0]!.name).first().waitFor();
  return freeze;
}

/** The tutor's page is loaded anew, somebody comes late and votes, and it all stands as it stood. */
async function reloadAndLate(room: Room, name: string): Promise<Learner> {
  const { tutor } = room;
  const [late] = await Promise.all([come(name, false), tutor.reload()]);
  await votedFor(late, MOMENT, 0);
  await tutor.getByRole("region", { name: MOMENT }).waitFor();
  await expect.poll(() => tutor.locator(".vote-cast").innerText()).toBe("9 of 9 votes in");
  return late;
}

/** The spread on every screen, two ways on the class's, the best argument kept, and on with one's own play. */
async function compareAndThaw(room: Room, lesson: string, freeze: Freeze): Promise<void> {
  const { tutor, screen, learners } = room;
  await press(room, /^Keep: He has/);
  await press(room, "Close the vote");
  await press(room, "Show the spread");
  await screen.getByText("6 votes, 67%").waitFor();
  await screen.getByText(HEARD).waitFor();
  await each(learners, (learner) => stopped(learner, MOMENT).getByText("6 (67 %)").waitFor());
  await expectReadable(screen, "the spread");
  await expectForEverybody(tutor, "the vote");

  await press(room, "Show both on the projector");
  const { options } = voteAtHand(freeze)!;
  const edition = editionOf("s01");
  const { scene } = freeze;
  const branches = [0, 1].map((at) => [...scene.choices, options[at]!.index]);
  const { stored } = atlasFor(ROOT, edition);
  const reaches = reachOfBranches({ stored, edition, seed: scene.seed, branches });
  for (const [at, reach] of reaches.entries()) {
    const way = screen.getByRole("article", { name: `Way ${"AB"[at]}` });
    await way.getByText(`${reach!.total} of 100`).waitFor();
    await way.getByText(reach!.proved ? /^proved/ : /^not proved/).waitFor();
    await way.getByText(options[at]!.text, { exact: true }).waitFor();
  }
  await expectReadable(screen, "two ways");
  const heard = wordsOf(oneOf(await treeOf(screen), "main", /(?:)/));
  for (const { name } of learners) expect(heard).not.toContain(name);

  await room.keys.write(tutor.getByLabel(/^The best argument/), "Say it before he asks.");
  await press(room, "Take it into the notes");
  await stopped(learners[2]!, MOMENT).getByText("Say it before he asks.").waitFor();
  await press(room, "Let everybody go on");
  await each(learners, async (learner) => {
    await stopped(learner, MOMENT).waitFor({ state: "detached" });
  });
  expect(frozen(await college.lesson(lesson))).toBeNull();
  // The notes stay with the class when it goes on.
  await screen.getByText("Say it before he asks.").waitFor();
}

/** Two lines of a case, each what most devices vote for. */
async function playTogether(room: Room, lesson: string): Promise<void> {
  const { tutor, keys, screen, learners } = room;
  await press(room, "Next: One moment together");
  await press(room, "Choose the moment");
  const drawer = tutor.getByRole("dialog", { name: "Stop the class" });
  await keys.tick(drawer.getByRole("radio", { name: /^Play together/ }));
  await drawer.locator(".scene").waitFor();
  await keys.press(drawer.getByRole("button", { name: "Stop everybody here" }));
  const chosen: number[] = [];
  for (const [most, voters] of [
    [1, learners],
    [0, learners.slice(0, 5)],
  ] as const) {
    if (chosen.length > 0) await press(room, "Open the vote");
    await each(voters, (learner, n) => votedFor(learner, TOGETHER, n < 2 ? 2 : most));
    await screen.getByText(`${voters.length} votes in`).waitFor();
    await press(room, "Close the vote");
    const { options } = voteAtHand(await atVote(lesson))!;
    chosen.push(options[most]!.index);
    expect(favourite(voteAtHand(await atVote(lesson))!)).toBe(chosen.at(-1));
    await press(room, `Play on with it: ${"AB"[most]}`);
    await expect
      .poll(async () => frozen(await college.lesson(lesson))?.scene.choices)
      .toEqual(chosen);
    await stopped(learners[8]!, TOGETHER).getByText(options[most]!.text).waitFor();
  }
  await press(room, "End playing together");
}

/** What each takes along, and the class's question; then the lesson is over on every screen. */
async function answerAndEnd(room: Room): Promise<void> {
  const { tutor, screen, learners } = room;
  await press(room, "Go to What I take with me");
  const [ada, bo] = [learners[0]!, learners[1]!];
  await bar(ada).getByRole("button", { name: "Write your reflection" }).click();
  await ada.page.getByRole("textbox").first().fill("I will say what I heard first.");
  await ada.page.getByRole("button", { name: "Save answer" }).first().click();
  await ada.page.getByText("Saved: your tutor can read it.").waitFor();
  await press(room, "Next: Questions");
  await bar(bo).getByRole("button", { name: "Answer the questions" }).click();
  await bo.page.getByLabel("Which words calmed him?").fill("“In the dry.”");
  await bo.page.getByRole("button", { name: "Save answer" }).click();
  await tutor.getByText("“In the dry.”").waitFor();
  await press(room, "End the lesson");
  const sure = tutor.getByRole("dialog");
  await room.keys.press(sure.getByRole("button", { name: "End the lesson", exact: true }));
  await each(learners, (learner) => bar(learner).waitFor({ state: "detached" }));
  await screen.getByLabel([...college.school().code].join(" "), { exact: true }).waitFor();
  // What it was: how votes fell, the lines played on, notes, and answers with who gave them.
  await tutor.getByRole("heading", { name: "What it was made of" }).waitFor();
  const told = (): Promise<string> => tutor.getByRole("main").innerText();
  for (const part of ["6 votes, 67%", "Line 1", "Line 2", "Played on", "Say it before he asks."]) {
    await expect.poll(told).toContain(part);
  }
  await tutor.getByText(ada.name).waitFor();
  await tutor.getByText(bo.name).waitFor();
}

it(
  "[LW6] [LW7] [LL1] [LL2] [LL5] [LL6] [LT6] [LT7] [LT8] [LT9] [LT10] [LT11] [LT12] [LT15] [LT16] a lesson goes through from its plan to what it was",
  async () => {
    const room = await gather();
    const { learners } = room;
    await briefAndPlay(room);
    const lesson = (await college.running())!;
    const own = learners[1]!.page.getByRole("main");
    const before = await own.innerText();
    const freeze = await freezeAndVote(room, lesson);
    const late = await reloadAndLate(room, NAMES.at(-1)!);
    const whole = { ...room, learners: [...learners, late] };
    await compareAndThaw(whole, lesson, freeze);
    await expect.poll(() => own.innerText()).toBe(before);
    await late.page.waitForURL(/#\/s01\/play/);
    await playTogether(whole, lesson);
    await answerAndEnd(whole);
  },
  LONG,
);
