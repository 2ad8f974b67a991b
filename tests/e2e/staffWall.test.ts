/** The wall over a live stream, in a real browser: states, settings, cuts, two hundred learners. */
import { beforeEach, describe, expect, it } from "vitest";
import { expectForEverybody, staffSite } from "../support/browserStaff.ts";
import { allOf, oneOf, treeOf, wordsOf } from "../support/browserTree.ts";
import {
  addClass,
  addPlay,
  addUser,
  cardOf,
  emptyWorld,
  type FakeClass,
} from "../support/fakeStaffWorld.ts";

const world = emptyWorld();
const tutor = addUser(world, "Ann Farrow", ["tutor"]);
const RECORDED = ["expert", "novice", "warm", "generous", "passes-up"];

/** Everybody plays, some way in; the last one has not begun. */
function playing(name: string, learners: number): FakeClass {
  const made = addClass(world, name, learners, [tutor]);
  made.learners.slice(0, -1).forEach((learner, at) => {
    learner.seenAt = Date.now();
    addPlay(made, learner.id, at % 2 ? "s12" : "s01", RECORDED[at % RECORDED.length]!, {
      choices: 1 + (at % 6),
      ago: 1_000,
    });
  });
  return made;
}

const group = playing("Tuesday group", 8);
const MARKUP = `<img src=x onerror=alert(1)>`;
group.learners[0]!.name = MARKUP;

const { staff, server } = staffSite(world);
// The build may have taken longer than a device is silent before it counts as gone.
beforeEach(() => {
  for (const learner of group.learners) if (learner.seenAt !== null) learner.seenAt = Date.now();
});

const CUT = [/ERR_|Failed to load/];

describe("the wall", () => {
  it("[SP15] shows each learner's state and takes a change at once", async () => {
    const { page, go } = await staff(tutor);
    await go(`classes/${group.id}/wall`);
    const list = page.getByRole("list", { name: "Learners" });
    await list.getByRole("listitem").first().waitFor();
    await expect.poll(() => list.getByRole("listitem").count()).toBe(8);
    await page.getByText("Live", { exact: true }).waitFor();
    const seat = list.getByRole("listitem").filter({ hasText: MARKUP });
    await seat.getByText("Playing").waitFor();

    const before = cardOf(group.plays[0]!);
    const after = {
      ...before,
      turn: before.turn + 1,
      choice: `Ask Joan to <b>wait</b>`,
      mood: "angry" as const,
      total: 31.4,
      criticals: 1,
      // What is new has its dot for some seconds, and a busy machine may take longer to look.
      lastAt: Date.now() + 30_000,
    };
    server().card(group.id, after);
    await seat.getByText("“Ask Joan to <b>wait</b>”").waitFor();
    const words = await seat.innerText();
    // Asked for calm, nothing moves at all.
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await seat.locator(".fresh.on").waitFor();
    for (const part of ["Critical failure", "Angry", "31", "1 critical", `${after.turn} choices`]) {
      expect(words).toContain(part);
    }
    await expect.poll(() => page.locator("img").count()).toBe(0);

    const tree = oneOf(await treeOf(page), "list", /^Learners$/);
    const items = allOf(tree, "listitem");
    expect(items).toHaveLength(8);
    const told = items.map(wordsOf).find((each) => each.includes(MARKUP))!;
    for (const part of ["Critical failure", "Last choice:", "Customer:", "Angry"]) {
      expect(told).toContain(part);
    }
    await expectForEverybody(page, "wall");
  });

  it("[SP16] is filtered by its summary, sorted, hides names, and is a table on request", async () => {
    const { page, go } = await staff(tutor);
    await go(`classes/${group.id}/wall`);
    const list = page.getByRole("list", { name: "Learners" });
    await list.getByRole("listitem").first().waitFor();
    const notStarted = page.getByRole("button", { name: /1 not started/ });
    await notStarted.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => list.getByRole("listitem").count()).toBe(1);
    await expect.poll(() => notStarted.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Order and looks" }).click();
    await page.getByLabel("Hide names").check();
    await expect.poll(() => list.innerText()).not.toContain(group.learners[2]!.name);
    await list.getByText("Learner 3", { exact: true }).waitFor();
    await page.getByLabel("Show as").selectOption({ label: "Table" });
    const table = page.getByRole("table");
    await expect.poll(() => table.getByRole("row").count()).toBe(9);
    await expectForEverybody(page, "wall as a table");
    await page.getByLabel("Stuck after").fill("1");
    await page.getByLabel("Read the counts out every 20 s").check();
    const polite = page.locator('.wall > [aria-live="polite"]');
    await expect.poll(() => polite.innerText()).toMatch(/playing/);
  });

  it("[SP18] says that the network is cut, mends itself, and shows what happened meanwhile", async () => {
    const { page, go } = await staff(tutor, { expected: CUT });
    await go(`classes/${group.id}/wall`);
    const list = page.getByRole("list", { name: "Learners" });
    const name = group.learners[1]!.name;
    const seat = list.getByRole("listitem").filter({ hasText: name });
    await seat.waitFor();
    await page.getByText("Live", { exact: true }).waitFor();
    server().cut();
    await page.getByText(/Connection lost/).waitFor();
    const card = cardOf(group.plays[1]!);
    server().quietly(group.id, {
      ...card,
      choice: "Said while nobody listened",
      lastAt: Date.now(),
    });
    group.learners.push({ ...group.learners[2]!, id: "newcomer", name: "Newcomer", seenAt: null });
    server().mend();
    await seat.getByText("“Said while nobody listened”").waitFor({ timeout: 30_000 });
    await list.getByText("Newcomer").waitFor();
    await page.getByText("Live", { exact: true }).waitFor();
    // And the stream goes on.
    server().card(group.id, { ...card, choice: "Said after it", lastAt: Date.now() });
    await seat.getByText("“Said after it”").waitFor();
    group.learners.pop();
    expect(server().watching()).toBe(1);
  });

  it("[SP18] a watcher that was too slow comes back and misses nothing; a new roster shows by itself", async () => {
    const { page, go } = await staff(tutor);
    await go(`classes/${group.id}/wall`);
    const list = page.getByRole("list", { name: "Learners" });
    await list.getByRole("listitem").first().waitFor();
    await expect.poll(() => server().watching()).toBe(1);
    const card = cardOf(group.plays[3]!);
    server().behind(group.id);
    server().quietly(group.id, { ...card, choice: "Said while it was behind", lastAt: Date.now() });
    await list.getByText("“Said while it was behind”").waitFor({ timeout: 30_000 });
    await expect.poll(() => server().watching()).toBe(1);
    group.learners[4]!.name = "Renamed Person";
    server().entry(group.id, "roster.changed");
    await list.getByText("Renamed Person").waitFor();
  });

  it("[SP3] [SP18] a session that ends while one watches leads to the sign-in", async () => {
    const { page, go, context } = await staff(tutor, { expected: [/status of 401/] });
    await go(`classes/${group.id}/wall`);
    await page.getByText("Live", { exact: true }).waitFor();
    await context.clearCookies();
    server().behind(group.id);
    await page.getByText("Your session has ended").waitFor();
  });

  it("[SP17] [LW8] keeps up with two hundred learners and two hundred changes a second", async () => {
    const big = playing("Whole year", 200);
    const { page, go, context } = await staff(tutor, { viewport: { width: 1600, height: 900 } });
    await go(`classes/${big.id}/wall`);
    const list = page.getByRole("list", { name: "Learners" });
    await list.getByRole("listitem").nth(199).waitFor();
    const session = await context.newCDPSession(page);
    // Processor time of the thread: what else the machine is at does not count.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const busy = async (): Promise<number> => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration")!.value;
    };
    await page.evaluate(() => {
      const seen: number[] = [];
      new PerformanceObserver((entries) => {
        for (const each of entries.getEntries()) seen.push(each.duration);
      }).observe({ type: "longtask" });
      Object.assign(globalThis, { longTasks: seen });
    });
    const cards = big.plays.map(cardOf);
    // Eight hundred changes: more of the same finds nothing more.
    const SECONDS = 4;
    const [from, begun] = [await busy(), Date.now()];
    let sent = 0;
    while (Date.now() - begun < SECONDS * 1000) {
      // Twenty every 100 ms: a choice of each learner every second.
      for (let each = 0; each < 20; each++) {
        const card = cards[sent % cards.length]!;
        const turn = card.turn + 1 + Math.floor(sent / cards.length);
        server().card(big.id, {
          ...card,
          turn,
          total: (sent * 7) % 101,
          mood: (["happy", "annoyed", "angry", "worried"] as const)[sent % 4]!,
          choice: `Choice number ${turn} of ${card.learnerId}`,
          lastAt: Date.now(),
        });
        sent += 1;
      }
      await page.waitForTimeout(Math.max(0, begun + sent * 5 - Date.now()));
    }
    const seconds = (Date.now() - begun) / 1000;
    const share = (await busy()) - from;
    const long = await page.evaluate(
      () => (globalThis as unknown as { longTasks: number[] }).longTasks,
    );
    console.log(
      `200 learners, ${(sent / seconds).toFixed(0)} changes a second: ${((share / seconds) * 1000).toFixed(0)} ms of the main thread's processor time a second, ${long.length} tasks over 50 ms, the longest ${Math.round(Math.max(0, ...long))} ms`,
    );
    // Every last word is there, each on its own card.
    const last = new Map([...big.cards.values()].map(({ card }) => [card.learnerId, card]));
    await expect
      .poll(async () => {
        const shown = (await list.getByRole("listitem").allTextContents()).join("\n");
        return [...last.values()].filter(({ choice }) => !shown.includes(`“${choice}”`)).length;
      })
      .toBe(0);
  });
});
