/**
 * What the wall costs the tutor's machine while a class plays, beside bare cards of as many learners
 * that are told the same changes over the same stream at the same time, and only set their words.
 */
import { setTimeout as after } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import type { Card } from "../src/protocol/card.ts";
import { fakeStaffServer, type FakeServer } from "../tests/support/fakeStaffServer.ts";
import {
  addClass,
  addPlay,
  addUser,
  cardOf,
  emptyWorld,
  type FakeClass,
} from "../tests/support/fakeStaffWorld.ts";
import type { Bench } from "./bench.ts";
import { median } from "./median.ts";
import type { Row } from "./row.ts";

const SIZES = [30, 200] as const;
/** Each learner chooses once in so many seconds: about twice as often as people do who read. */
const EVERY = 5;
const WARM_UP = 4;
const SECONDS = 10;
const ROUNDS = 3;
/** As much again for states, clocks, order, and the tree that a screen reader is given. */
const GOAL = 2;

interface BareLearner {
  readonly id: string;
  readonly name: string;
}

/** Runs in the page: a card for each learner; of what comes, the words are set, and nothing else is done. */
function bareWall({ classId, learners }: { classId: string; learners: readonly BareLearner[] }) {
  const style = document.createElement("style");
  style.textContent =
    "ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(170px,1fr));gap:6px}li{contain:layout style;border:1px solid;font:13px sans-serif;list-style:none}";
  document.head.append(style);
  const list = document.createElement("ul");
  const cards = new Map<string, HTMLElement[]>();
  for (const { id, name } of learners) {
    const item = document.createElement("li");
    const parts = Array.from({ length: 5 }, () => document.createElement("p"));
    const title = document.createElement("h2");
    title.textContent = name;
    item.append(title, ...parts);
    list.append(item);
    cards.set(id, parts);
  }
  document.body.replaceChildren(list);
  const stream = new EventSource(`/api/classes/${classId}/live?after=0`);
  stream.addEventListener("card", (message) => {
    const card = JSON.parse((message as MessageEvent<string>).data) as Card;
    const parts = cards.get(card.learnerId);
    if (!parts) return;
    const words = [
      card.moment,
      card.mood,
      card.choice,
      `${Math.round(card.total)}`,
      `${card.turn} choices`,
    ];
    parts.forEach((part, at) => (part.textContent = words[at]!));
  });
}

/** Processor time of the page's main thread so far, ms: script, style, layout and paint. */
async function busyOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")!.value * 1000;
  };
}

/** Everybody chooses once in EVERY seconds, one after the other; gives how many choices that were. */
async function choose(server: FakeServer, made: FakeClass, seconds: number): Promise<number> {
  const between = (EVERY * 1000) / made.learners.length;
  const begun = Date.now();
  let sent = 0;
  while (Date.now() - begun < seconds * 1000) {
    const play = made.plays[sent % made.plays.length]!;
    const now = made.cards.get(play.id)?.card ?? cardOf(play);
    const turn = now.turn + 1;
    server.card(made.id, {
      ...now,
      turn,
      total: (turn * 7) % 101,
      mood: (["happy", "annoyed", "angry", "worried"] as const)[turn % 4]!,
      choice: `What was said ${turn} choices into the case, in a line of usual length.`,
      lastAt: Date.now(),
    });
    sent += 1;
    await after(Math.max(0, begun + sent * between - Date.now()));
  }
  return sent;
}

async function opened(browser: Browser, server: FakeServer, userId: string): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 1280, height: 720 },
  });
  await context.addCookies([{ name: "session", value: userId, url: server.origin }]);
  return context.newPage();
}

interface Cost {
  readonly ours: number;
  readonly bare: number;
  /** The longest task of ours, ms by the clock. */
  readonly longest: number;
}

async function measure(bench: Bench, size: number): Promise<Cost> {
  const world = emptyWorld();
  const tutor = addUser(world, "Ann Farrow", ["tutor"]);
  const made = addClass(world, "Everybody", size, [tutor]);
  for (const learner of made.learners) {
    learner.seenAt = Date.now();
    addPlay(made, learner.id, "s01", "expert", { choices: 1, ago: 1_000 });
  }
  const server = await fakeStaffServer(world, bench.folder);
  try {
    const ours = await opened(bench.browser, server, tutor.userId);
    const bare = await opened(bench.browser, server, tutor.userId);
    await ours.goto(`${server.origin}/staff.html#/classes/${made.id}/wall`);
    await ours
      .getByRole("listitem")
      .nth(size - 1)
      .waitFor();
    // A page of the same origin with nothing on it, and no policy against a style element.
    const body = "<!doctype html><title>Bare</title>";
    await bare.route("**/nothing", (route) => route.fulfill({ contentType: "text/html", body }));
    await bare.goto(`${server.origin}/nothing`);
    await bare.evaluate(bareWall, {
      classId: made.id,
      learners: made.learners.map(({ id, name }) => ({ id, name })),
    });
    await ours.evaluate(() => {
      const seen = { longest: 0 };
      new PerformanceObserver((entries) => {
        for (const { duration } of entries.getEntries())
          seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: "longtask" });
      Object.assign(globalThis, { seen });
    });
    await choose(server, made, WARM_UP);
    const clocks = await Promise.all([busyOf(ours), busyOf(bare)]);
    const spent: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const before = await Promise.all(clocks.map((clock) => clock()));
      const sent = await choose(server, made, SECONDS);
      const behind = await Promise.all(clocks.map((clock) => clock()));
      for (const at of [0, 1] as const) spent[at].push((behind[at]! - before[at]!) / sent);
    }
    const longest = await ours.evaluate(
      () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
    );
    await Promise.all([ours.context().close(), bare.context().close()]);
    return { ours: median(spent[0]), bare: median(spent[1]), longest };
  } finally {
    await server.close();
  }
}

export async function wallRows(bench: Bench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const { ours, bare, longest } = await measure(bench, size);
    console.error(`The wall of ${size}: its longest task took ${Math.round(longest)} ms.`);
    const ratio = ours / bare;
    rows.push({
      name: `wall-repaint-${size}`,
      ours: Math.round(ours * 100) / 100,
      reference: Math.round(bare * 100) / 100,
      unit: `ms of the main thread's processor time a change on a wall of ${size}, ${size / EVERY} changes a second, median of ${ROUNDS} rounds of ${SECONDS} s (reference: bare cards told the same, their words set)`,
      ratio,
      goal: `under ${GOAL}x`,
      met: ratio < GOAL,
    });
  }
  return rows;
}
