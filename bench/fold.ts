/** How fast a finished play is scored: 200 events folded and read as a score. */
import { readFileSync } from "node:fs";
import type { PlayEvent } from "../src/play/event.ts";
import { project } from "../src/play/log.ts";
import { scoreOf, scoring } from "../src/play/score/score.ts";
import { buildEdition } from "../src/story/build/edition.ts";
import type { Row } from "./row.ts";

/** A recorded play, its events repeated turn by turn up to 200. */
function logOf200(root: string): readonly PlayEvent[] {
  const lines = readFileSync(`${root}/stories/s01/cases/expert/events.jsonl`, "utf8")
    .trim()
    .split("\n");
  const events = lines.map((line) => JSON.parse(line) as PlayEvent);
  const middle = events.slice(1, -1);
  const log = [events[0]!];
  while (log.length < 199) log.push(middle[(log.length - 1) % middle.length]!);
  return [...log, events.at(-1)!];
}

/** Rounds a second of processor time: what else the machine is doing does not count. */
function perSecond(work: () => void, milliseconds: number): number {
  const start = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let rounds = 0;
  while (spent() < milliseconds) {
    for (let i = 0; i < 50; i++) work();
    rounds += 50;
  }
  return (rounds * 1000) / spent();
}

/** Reference for both rows: the cheapest useful fold, counting events by type. */
export function foldRows(root: string): readonly Row[] {
  const { data } = buildEdition(root, "s01");
  const log = logOf200(root);
  const projection = scoring(data);
  const works = {
    fold: () => void project(log, projection),
    foldAndRead: () => void scoreOf(data, project(log, projection).now),
    count: () => {
      const counts = new Map<string, number>();
      for (const event of log) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
    },
  };
  for (const work of Object.values(works)) perSecond(work, 500);
  const fold = perSecond(works.fold, 2000);
  const foldAndRead = perSecond(works.foldAndRead, 2000);
  const count = perSecond(works.count, 2000);
  return [
    {
      name: "fold-200-events",
      ours: Math.round(fold),
      reference: Math.round(count),
      unit: "logs/s folded into the scoring state, one core's time (reference: counting events by type)",
      ratio: fold / count,
      goal: "at least 20000 logs/s",
      met: fold >= 20_000,
    },
    {
      name: "fold-and-score-200-events",
      ours: Math.round(foldAndRead),
      reference: Math.round(count),
      unit: "logs/s folded and read as a score with all its reasons, one core's time (reference: the same)",
      ratio: foldAndRead / count,
      goal: "none set; told for honesty",
      met: true,
    },
  ];
}
