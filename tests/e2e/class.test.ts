/** Playing in a class: joining, and nothing lost or doubled whatever the network does. */
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { expectNoViolations } from "../support/browserAxe.ts";
import { site, type Visit, type VisitOptions } from "../support/browser.ts";
import { keyboard, mouse } from "../support/browserHands.ts";
import { pictured, savesOf } from "../support/browserPage.ts";
import { atChoice, playOf, playOn, startAnew, type Play } from "../support/browserPlay.ts";
import { allOf, oneOf, treeOf, wordsOf } from "../support/browserTree.ts";
import { classroom, withApi } from "../support/fakeClassroom.ts";
import { fakeServer } from "../support/fakeServer.ts";
import { editionOf, recordedOf } from "../support/routes.ts";

const NAMES = [
  "Sam Carter",
  "Priya Nair",
  "Zoë Okafor",
  "Tomasz Wilk",
  "Aisha Rahman",
  "Callum Reid",
  "Mei Lin",
  "Owen Price",
  "Fatima Diallo",
  "Jack O'Hara",
  "Grace Adeyemi",
  "Leon Fischer",
];

const room = classroom(NAMES);
const { visit } = site(withApi(room.api));

beforeEach(() => {
  room.server = fakeServer(NAMES);
  room.line = "up";
});

/**
 * What the browser says of itself when a request fails, and when no socket is to be had: the tests cut
 * the line, and the fake server is one that knows no sockets, as behind some proxies.
 */
const CUT = [/Failed to load resource/, /WebSocket connection to '[^']*\/api\/outbox' failed/];

const goIn = (options: VisitOptions = {}): Promise<Visit> => visit({ expected: CUT, ...options });

const seat = (page: Page) => page.getByRole("region", { name: /Sam Carter|Priya Nair/ });

/** Joins by a link, as from a QR code. */
async function join({ page, at }: Visit, name: string, pin = "2468"): Promise<void> {
  await page.goto(at(`join/${room.server.code}`));
  const first = !room.server.learners.find((each) => each.name === name)!.pin;
  await page.getByRole("button", { name }).click();
  await page.getByLabel(/^(choose a|your) pin$/i).fill(pin);
  if (first) await page.getByLabel(/same PIN again/i).fill(pin);
  await page.getByRole("button", { name: "Join the class" }).click();
  await page.getByRole("heading", { name: "Your desk" }).waitFor();
  await page.getByRole("region", { name }).waitFor();
}

function expertOf(page: Page, mode: "practice" | "assessed" = "practice", hands = mouse): Play {
  return playOf(page, hands, "s01", "expert", mode);
}

const seed = recordedOf("s01").find(({ name }) => name === "expert")!.script.seed;

const storedPlays = () => [...room.server.plays.values()];

/** The server has just this play's log, once and in order. */
const expectStored = (play: Play, learnerId = "learner-0"): Promise<void> =>
  expect
    .poll(
      () =>
        storedPlays()
          .filter((each) => each.learnerId === learnerId)
          .map(({ items }) => items.map(({ event }) => event)),
      { timeout: 30_000 },
    )
    .toEqual([play.twin.log()]);

/** The page's database has the play as far as it has come: a page that goes now loses none of it. */
const keptHere = ({ page, twin }: Play): Promise<void> =>
  expect.poll(async () => (await savesOf(page)).map(({ log }) => log)).toContainEqual(twin.log());

/** Lets the page look at once, as when its window is looked at again. */
const reconnect = (page: Page): Promise<void> =>
  page.evaluate(() => void dispatchEvent(new Event("online")));

/** Waits until the browser keeps files so named for the time without a line. */
async function kept(page: Page, names: readonly string[]): Promise<void> {
  const missing = () =>
    page.evaluate(async (wanted) => {
      const all = await Promise.all((await caches.keys()).map((key) => caches.open(key)));
      const stored = await Promise.all(all.map((cache) => cache.keys()));
      const urls = stored.flat().map(({ url }) => url);
      return wanted.filter((name) => !urls.some((url) => url.includes(name)));
    }, names);
  await expect.poll(missing, { timeout: 40_000 }).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state)),
    )
    .toBe("activated");
}

describe("joining a class", () => {
  it("[CL1] by code: typed small, with spaces, then one's name and a PIN, all by keyboard; axe at each step", async () => {
    const { page, at } = await goIn();
    const hands = keyboard(page);
    await page.goto(at(""));
    await hands.press(page.getByRole("link", { name: "Join a class" }));
    await page.getByRole("heading", { name: "Join a class", level: 1 }).waitFor();
    await expectNoViolations(page, "the code");
    const { code } = room.server;
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase();
    await hands.write(page.getByLabel("Class code"), typed);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Which name is yours?" }).waitFor();
    await expectNoViolations(page, "the names");
    const list = page.getByRole("list", { name: "Names" }).getByRole("button");
    await expect.poll(() => list.count()).toBe(NAMES.length);
    await hands.write(page.getByLabel("Find your name"), "oka zoe");
    await expect.poll(() => list.allInnerTexts()).toEqual(["Zoë Okafor"]);
    await hands.press(list.first());
    await page.getByRole("heading", { name: "Your PIN" }).waitFor();
    await expectNoViolations(page, "the PIN");
    await hands.write(page.getByLabel("Choose a PIN"), "1357");
    await hands.write(page.getByLabel("The same PIN again"), "1358");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("The two PINs differ").waitFor();
    await page.getByLabel("The same PIN again").fill("1357");
    await hands.press(page.getByRole("button", { name: "Join the class" }));
    await page.getByRole("region", { name: "Zoë Okafor" }).waitFor();
    expect(room.server.learners[2]!.pin).toBe("1357");
    await expectNoViolations(page, "the desk of somebody who has joined");
  });

  it("[CL1] a pasted link is as good as the code; what is wrong is said where it is", async () => {
    const { page, at } = await goIn();
    await page.goto(at("join"));
    await page.getByLabel("Class code").fill("NNNNNN");
    await page.getByRole("button", { name: "Find the class" }).click();
    await page.getByRole("alert").getByText("No class has this code").waitFor();
    const tree = await treeOf(page);
    expect(wordsOf(oneOf(tree, "alert", /(?:)/))).toMatch(/ask your tutor/);
    await page.getByLabel("Class code").fill(at(`join/${room.server.code}`));
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Sam Carter" }).click();
    await page.getByLabel("Choose a PIN").fill("12");
    await page.getByRole("button", { name: "Join the class" }).click();
    await page.getByRole("alert").getByText("4 to 8 digits").waitFor();
  });

  it("[CL1] the PIN is asked for the next time; a wrong one is told with the tries left", async () => {
    room.server.learners[0]!.pin = "2468";
    const { page, at } = await goIn();
    await page.goto(at(`join/${room.server.code}`));
    await page.getByRole("button", { name: "Sam Carter" }).click();
    await expect.poll(() => page.getByLabel("The same PIN again").count()).toBe(0);
    await page.getByLabel("Your PIN").fill("1111");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("4 tries are left").waitFor();
    await expectNoViolations(page, "a wrong PIN");
    await page.getByLabel("Your PIN").fill("2468");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Sam Carter" }).waitFor();
  });

  it("[CL1] at 320 px and with text at 200 % nothing scrolls sideways", async () => {
    const visited = await goIn({ viewport: { width: 320, height: 640 } });
    const { page, at } = visited;
    const wide = () =>
      page.evaluate(
        () => document.scrollingElement!.scrollWidth - document.documentElement.clientWidth,
      );
    for (const text of [100, 200]) {
      await page.goto(at(`join/${room.server.code}`));
      await page.evaluate(
        (size) => localStorage.setItem("redress.settings", JSON.stringify({ text: size })),
        text,
      );
      await page.reload();
      await page.getByRole("button", { name: "Sam Carter" }).waitFor();
      expect(await wide()).toBeLessThanOrEqual(0);
      await page.getByRole("button", { name: "Sam Carter" }).click();
      expect(await wide()).toBeLessThanOrEqual(0);
    }
    await page.goto(at(""));
    await join(visited, "Sam Carter");
    expect(await wide()).toBeLessThanOrEqual(0);
  });

  it("[CL1] with no network it is said what to do", async () => {
    const { page, at } = await goIn();
    await page.goto(at("join"));
    await page.getByLabel("Class code").waitFor();
    room.line = "down";
    await page.getByLabel("Class code").fill(room.server.code);
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("check the connection").waitFor();
    room.line = "up";
    await page.getByRole("button", { name: "Find the class" }).click();
    await page.getByRole("button", { name: "Sam Carter" }).waitFor();
  });

  it("[CL2] the desk is the learner's: class, what the tutor set first, how things stand", async () => {
    room.server.cases = [
      { caseId: "s16", title: editionOf("s16").data.title },
      { caseId: "zz9", title: "The lost parcel" },
    ];
    const visited = await goIn();
    await join(visited, "Sam Carter");
    const { page } = visited;
    await seat(page).getByText("Connected").waitFor();
    await page.getByText("Set by your tutor").waitFor();
    const titles = allOf(await treeOf(page), "heading").map(({ name }) => name);
    expect(titles.slice(0, 3)).toEqual(["Your desk", "Sam Carter", editionOf("s16").data.title]);
    await expect
      .poll(() => seat(page).innerText())
      .toMatch(/Level 3, Monday evenings\s+Larchfield College/);
    await page.getByText('"The lost parcel", which is not on this page yet').waitFor();
    await page.getByText(/your tutors and assessors can see it/).waitFor();
    await expectNoViolations(page, "the desk with a set case");
  });
});

describe("what is played in a class", () => {
  it.each(["practice", "assessed"] as const)(
    "[CL3] %s: is on the server as it is on the page, to the total",
    async (mode) => {
      const visited = await goIn({ seed });
      await join(visited, "Sam Carter");
      const play = expertOf(visited.page, mode);
      await startAnew(play, visited.at);
      await playOn(play);
      await expectStored(play);
      const [stored] = storedPlays();
      expect(stored).toMatchObject({ caseId: "s01", claimed: 100 });
      const times = stored!.items.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      await visited.page.goto(visited.at(""));
      await seat(visited.page).getByText("your class has everything").waitFor();
    },
  );

  it("[CL4] with the line cut for a part of it, answers lost and the page loaded anew meanwhile: once, in order", async () => {
    const visited = await goIn({ seed });
    const { page, at } = visited;
    await join(visited, "Sam Carter");
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 2 });
    await expectStored(play);
    room.line = "deaf";
    await playOn(play, { until: 3 });
    room.line = "down";
    await playOn(play, { until: 4 });
    await keptHere(play);
    await page.reload();
    await atChoice(play);
    await playOn(play, { until: 6 });
    await page.goto(at(""));
    await seat(page)
      .getByText(/Offline: \d+ answers wait on this device and are sent when the network is back/)
      .waitFor();
    await expectNoViolations(page, "the desk offline");
    room.line = "up";
    await reconnect(page);
    await seat(page).getByText("your class has everything").waitFor();
    await expectStored(play);
  });

  it("[CL4] what was played offline is sent when the browser is opened again, the case left alone", async () => {
    const visited = await goIn({ seed });
    const { page, at, tab, context } = visited;
    await join(visited, "Sam Carter");
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 1 });
    await pictured(page);
    await context.setOffline(true);
    await playOn(play, { until: 3 });
    await keptHere(play);
    await page.close();
    await context.setOffline(false);
    const other = await tab();
    await other.goto(at(""));
    await expectStored(play);
    await seat(other).getByText("your class has everything").waitFor();
  });

  it("[CL4] with no line at all: loaded anew from what the browser keeps, played on, sent when it is back", async () => {
    const visited = await goIn({ seed, serviceWorker: true });
    const { page, at, context } = visited;
    await join(visited, "Sam Carter");
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 1 });
    await expectStored(play);
    await kept(page, [
      "index.html",
      "assets/s01-",
      "assets/shelf-",
      "assets/attendance-",
      "assets/mount-",
      "assets/shop-",
    ]);
    await context.setOffline(true);
    await page.reload();
    await atChoice(play);
    await playOn(play, { until: 3 });
    await page.goto(at(""));
    await seat(page)
      .getByText(/Offline: \d+ answers wait/)
      .waitFor();
    await context.setOffline(false);
    await seat(page).getByText("your class has everything").waitFor();
    await expectStored(play);
  });

  it("[CL4] from two tabs at once, one of them loaded anew: both plays once, in order", async () => {
    const visited = await goIn({ seed });
    const { page, at, tab } = visited;
    await join(visited, "Sam Carter");
    const one = expertOf(page);
    await startAnew(one, at);
    const two = expertOf(await tab());
    await startAnew(two, at);
    /** A tab behind another draws so seldom that the play would crawl. */
    const playInFront = async (play: Play, until: number): Promise<void> => {
      await play.page.bringToFront();
      await playOn(play, { until });
    };
    await playInFront(one, 1);
    room.line = "deaf";
    await playInFront(two, 2);
    await playInFront(one, 3);
    room.line = "up";
    await keptHere(two);
    await two.page.reload();
    await playInFront(one, 5);
    await playInFront(two, 3);
    expect(two.twin.log().length).toBeLessThan(one.twin.log().length);
    await expect
      .poll(
        () =>
          storedPlays()
            .map(({ items }) => items.map(({ event }) => event))
            .toSorted((a, b) => a.length - b.length),
        { timeout: 30_000 },
      )
      .toEqual([two.twin.log(), one.twin.log()]);
  });

  it("[CL6] a play the class has otherwise goes there whole beside it, and the learner reads of it", async () => {
    const visited = await goIn({ seed });
    const { page, at } = visited;
    await join(visited, "Sam Carter");
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 1 });
    await expectStored(play);
    const items = storedPlays()[0]!.items;
    items.push({ at: 0, event: { type: "RecordAsked" } });
    await playOn(play, { until: 3 });
    await page
      .getByRole("alert")
      .getByText(/sent as a play of its own; nothing is lost/)
      .waitFor();
    await expect
      .poll(() => storedPlays()[1]?.items.map(({ event }) => event))
      .toEqual(play.twin.log());
    await page.goto(at(""));
    await seat(page)
      .getByText(/both are kept/)
      .waitFor();
    await seat(page).getByRole("button", { name: "Understood" }).click();
    await seat(page)
      .getByText(/both are kept/)
      .waitFor({ state: "detached" });
  });

  it("[CL7] when the sign-in has run out the learner is asked for the PIN and loses nothing", async () => {
    const visited = await goIn({ seed });
    const { page, at } = visited;
    await join(visited, "Sam Carter");
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 1 });
    await expectStored(play);
    room.line = "out";
    await playOn(play, { until: 3 });
    const way = page.getByRole("alert").getByRole("link", { name: "Sign in with your PIN" });
    await way.waitFor();
    room.line = "up";
    await way.click();
    await page.getByRole("heading", { name: "Your PIN" }).waitFor();
    await page.getByLabel("Your PIN").fill("2468");
    await page.keyboard.press("Enter");
    await seat(page).getByText("your class has everything").waitFor();
    await expectStored(play);
  });

  it("[CL8] a play that is refused is told with its reason, can be saved as a file and tried again", async () => {
    const visited = await goIn({ seed });
    const { page, at } = visited;
    await join(visited, "Sam Carter");
    room.server.unknownHashes.add(editionOf("s01").hash);
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 1 });
    await page.getByRole("alert").getByRole("link", { name: "See it on the desk" }).click();
    await seat(page)
      .getByText(/does not have this version/)
      .waitFor();
    await expectNoViolations(page, "the desk with a refused play");
    const [copy] = await Promise.all([
      page.waitForEvent("download"),
      seat(page).getByRole("button", { name: "Save a copy" }).click(),
    ]);
    const saved = JSON.parse(readFileSync(await copy.path(), "utf8"));
    expect(saved.log).toEqual(play.twin.log());
    room.server.unknownHashes.clear();
    await seat(page).getByRole("button", { name: "Try again" }).click();
    await seat(page).getByText("your class has everything").waitFor();
    await expectStored(play);
  });

  it("[CL9] on a shared machine each learner sees and sends only their own plays", async () => {
    const visited = await goIn({ seed });
    const { page, at } = visited;
    await join(visited, "Sam Carter");
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 1 });
    await expectStored(play);
    room.line = "down";
    await playOn(play, { until: 3 });
    const address = page.url();
    await page.goto(at(""));
    await seat(page)
      .getByText(/Offline: \d+ answers wait/)
      .waitFor();
    await seat(page)
      .getByRole("button", { name: /Leave the class/ })
      .click();
    const dialog = page.getByRole("dialog", { name: "Leave the class?" });
    await expectNoViolations(page, "leaving");
    await dialog.getByRole("button", { name: "Leave the class", exact: true }).click();
    await page.getByText("1 play by a learner who has left waits on this device").waitFor();
    await expect.poll(() => page.getByRole("link", { name: /^Go on/ }).count()).toBe(0);
    room.line = "up";
    await reconnect(page);
    await join(visited, "Priya Nair");
    await page.getByText("1 play by another learner waits on this device").waitFor();
    await page.goto(address);
    await page.getByText(/not on this machine, or not yours/).waitFor();
    const hers = expertOf(page);
    await startAnew(hers, at);
    await playOn(hers, { until: 1 });
    await expectStored(hers, "learner-1");
    expect(room.server.heard.filter(({ path }) => path === "leave")).toHaveLength(1);
    await page.goto(at(""));
    // Nothing is asked of whoever leaves with everything sent.
    await seat(page).getByText("your class has everything").waitFor();
    await seat(page)
      .getByRole("button", { name: /Leave the class/ })
      .click();
    await page.getByRole("link", { name: "Join a class" }).waitFor();
    await join(visited, "Sam Carter");
    await expectStored(play);
    await page.getByRole("link", { name: /^Go on/ }).waitFor();
  });

  it("[CL9] a tab left open at a play goes to the desk when somebody else has come", async () => {
    const visited = await goIn({ seed });
    const { page, at, tab } = visited;
    await join(visited, "Sam Carter");
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 1 });
    const other = await tab();
    await other.goto(at(""));
    await seat(other).getByText("your class has everything").waitFor();
    // The tab has just asked who is here, and hears the answer of before once they have left.
    const [answered, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let asked = 0;
    await page.route("**/api/me", async (route) => {
      asked++;
      const response = await route.fetch();
      answered.resolve();
      await left.promise;
      await route.fulfill({ response });
    });
    await reconnect(page);
    await answered.promise;
    await seat(other)
      .getByRole("button", { name: /Leave the class/ })
      .click();
    await page.bringToFront();
    await page.getByRole("heading", { name: "Your desk" }).waitFor();
    left.resolve();
    await expect.poll(() => asked).toBeGreaterThan(1);
    await page.getByRole("link", { name: "Join a class" }).waitFor();
  });

  it("[CL10] where nothing can be stored, plays are sent all the same, and what may be lost is said", async () => {
    const visited = await goIn({
      seed,
      before: () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
    });
    const { page, at } = visited;
    await join(visited, "Sam Carter");
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 2 });
    await expectStored(play);
    const told = page.getByRole("alert").filter({ hasText: /Closing this page loses those/ });
    await expect.poll(() => told.count()).toBe(0);
    room.line = "down";
    await playOn(play, { until: 3 });
    await told.waitFor();
    const holdsUp = () =>
      page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
    expect(await holdsUp()).toBe(true);
    room.line = "up";
    await reconnect(page);
    await told.waitFor({ state: "detached" });
    await expectStored(play);
    expect(await holdsUp()).toBe(false);
  });

  it("[CL11] the server hears from a device that is being looked at, and not from one where nobody has joined", async () => {
    const visited = await goIn();
    const { page, at } = visited;
    await page.clock.install();
    await page.goto(at(""));
    await page.getByRole("link", { name: "Join a class" }).waitFor();
    await page.clock.runFor(60_000);
    const beats = () => room.server.heard.filter(({ path }) => path === "here").length;
    expect(beats()).toBe(0);
    await join(visited, "Sam Carter");
    // At once: whoever is back must not be shown as gone until the next beat.
    await expect.poll(beats).toBeGreaterThanOrEqual(1);
    await page.clock.runFor(60_000);
    await expect.poll(beats).toBeGreaterThanOrEqual(3);
  });
});

describe("with nobody joined", () => {
  it("[CL12] a play asks the server nothing; the desk asks once and offers to join", async () => {
    const { page, at } = await goIn({ seed });
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/")) asked.push(new URL(request.url()).pathname);
    });
    const play = expertOf(page);
    await startAnew(play, at);
    await playOn(play, { until: 2 });
    expect(asked).toEqual([]);
    await page.goto(at(""));
    await page.getByRole("link", { name: "Join a class" }).waitFor();
    expect(asked).toEqual(["/api/me"]);
    expect(storedPlays()).toEqual([]);
  });

  it("[CL12] on a plain host of files nothing of a class is shown, and joining says why not", async () => {
    room.line = "none";
    const { page, at } = await goIn();
    const answered = page.waitForResponse(/api\/me/);
    await page.goto(at(""));
    await answered;
    await page.getByText("Everything stays on this machine").waitFor();
    await expect.poll(() => page.getByText(/class/i).count()).toBe(0);
    await page.goto(at("join/KRT7WX"));
    await page
      .getByRole("alert")
      .getByText(/no classes at this address/)
      .waitFor();
  });
});
