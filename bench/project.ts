/** How fast a year of the projects' service is run, beside drawing as many random numbers. */
import { drawsFrom } from "../src/play/shuffle.ts";
import { runService, type Run } from "../src/project/sim/run.ts";
import { median } from "./median.ts";
import type { Row } from "./row.ts";

/** A desk of the size of the case files': some hundred contacts a day. */
const year: Run = {
  service: {
    troubles: [
      { id: "one", perDay: 45, again: 0.45, againDays: 3, back: 0.4 },
      { id: "two", perDay: 25, again: 0.1, againDays: 4, back: 0.3 },
      { id: "three", perDay: 15, again: 0.1, againDays: 4, back: 0.1 },
    ],
    desk: { agents: 4, minutes: 12, patience: 12, redial: 0.6, redialMinutes: 60, standard: 5 },
    back: { workers: 3, minutes: 25, promisedDays: 2, chase: 0.4 },
    day: { minutes: 480, hours: [1, 1.4, 1.2, 1, 0.8, 1, 0.9, 0.7], weekdays: [1.2, 1, 1, 1, 0.8] },
  },
  changes: [],
  calendar: { weeks: 52, closed: [], catchUp: 0.3 },
  seed: 20,
};

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export function projectRows(): readonly Row[] {
  const weeks = runService(year);
  const contacts = weeks.reduce((sum, each) => sum + each.begun, 0);
  const draw = (): void => {
    const next = drawsFrom(1);
    let sum = 0;
    // Seven draws a contact: arrival, service, patience, again, delay, job, chase.
    for (let each = 0; each < contacts * 7; each++) sum += Math.log(1 - next());
    if (Number.isNaN(sum)) throw new Error("A draw was no number");
  };
  const rounds = Array.from({ length: 15 }, () => ({
    ours: timed(() => void runService(year)),
    reference: timed(draw),
  }));
  const ours = Math.round(median(rounds.map((each) => each.ours)) * 10) / 10;
  const reference = Math.round(median(rounds.map((each) => each.reference)) * 10) / 10;
  return [
    {
      name: "project-year",
      ours,
      reference,
      unit: `ms for a year of the service (${contacts} contacts); beside: its random draws alone`,
      ratio: ours / reference,
      goal: "under 100 ms",
      met: ours < 100,
    },
  ];
}
