import { expect, it } from "vitest";
import { anEdition, playAtRandom } from "../../../tests/support/classroom.ts";
import type { PlayEvent } from "../../play/event.ts";
import { project } from "../../play/log.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import { openReplayer } from "./replayer.ts";

const edition = anEdition();
const log = playAtRandom(edition, 3);
const taskOf = (events: readonly PlayEvent[]) => ({
  edition,
  bodies: events.map((event) => JSON.stringify({ deviceAt: 0, event })),
});

it("[PS15] a replay that takes too long is given up, and the next goes well", async () => {
  const hasty = openReplayer(0);
  expect(await hasty.replay(taskOf(log))).toEqual({ flag: "too-long" });
  await hasty.close();
  const replayer = openReplayer();
  // Back and forth: each step back tells the story again from the beginning.
  const turns = log.filter((event) => event.type === "OptionsOffered").length;
  const until = log.findLastIndex((event) => event.type === "OptionsOffered") + 1;
  const back = Array.from(
    { length: 50 },
    (): PlayEvent => ({
      type: "SteppedBack",
      turn: turns - 1,
    }),
  );
  const { total } = scoreOf(edition.data, project(log, scoring(edition.data)).now);
  expect(
    await replayer.replay(taskOf([...log.slice(0, until), ...back, ...log.slice(until)])),
  ).toMatchObject({ total });
  await replayer.close();
});

it("[PS15] the thread that tells stories again is not the one that serves", async () => {
  const replayer = openReplayer();
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await replayer.replay(taskOf(log));
  clearInterval(timer);
  await replayer.close();
  expect(turns).toBeGreaterThan(0);
});

it("[PS15] once closed, it begins no thread that nobody would end", async () => {
  const replayer = openReplayer();
  await replayer.close();
  await expect(replayer.replay(taskOf(log))).rejects.toThrow("any more");
});
