import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erlangC, givesUp, longerThan, waitMMc } from "../../../tests/support/queueTheory.ts";
import type { WeekFigures } from "./figures.ts";
import { runService } from "./run.ts";
import type { Change, Service, Trouble } from "./service.ts";

const trouble = (perDay: number, more: Partial<Trouble> = {}): Trouble => ({
  id: "t",
  perDay,
  again: 0,
  againDays: 2,
  back: 0,
  ...more,
});

/** A desk as in the textbooks: one steady stream, nobody gives up. */
const plain = (perDay: number, agents: number, minutes: number): Service => ({
  troubles: [trouble(perDay)],
  desk: { agents, minutes, patience: null, redial: 0, redialMinutes: 60, standard: 0 },
  back: { workers: 1, minutes: 10, promisedDays: 2, chase: 0 },
  day: { minutes: 480, hours: [1], weekdays: [1, 1, 1, 1, 1] },
});

const WEEKS = 60;
const WARM = 4;
const SEEDS = Array.from({ length: 16 }, (_, at) => 1000 + at);

const weeksOf = (service: Service, seed: number, changes: readonly Change[] = [], weeks = WEEKS) =>
  runService({ service, changes, calendar: { weeks, closed: [], catchUp: 0 }, seed });

const sum = (weeks: readonly WeekFigures[], of: (week: WeekFigures) => number): number =>
  weeks.reduce((total, week) => total + of(week), 0);

/**
 * The average over the seeds must hold the theory's value within 3.5 standard errors, estimated from
 * how the seeds differ. The seeds are fixed: the test gives the same answer every time.
 */
function expectMean(
  theory: number,
  service: Service,
  of: (weeks: readonly WeekFigures[]) => number,
): void {
  const values = SEEDS.map((seed) => of(weeksOf(service, seed).slice(WARM)));
  const mean = values.reduce((total, each) => total + each, 0) / values.length;
  const variance =
    values.reduce((total, each) => total + (each - mean) ** 2, 0) / (values.length - 1);
  const error = Math.sqrt(variance / values.length);
  // An interval so wide that it would hold anything proves nothing.
  expect(error).toBeLessThan(0.06 * Math.max(theory, 0.05));
  expect(Math.abs(mean - theory)).toBeLessThan(3.5 * error);
}

describe("the queueing model against theory", () => {
  it("[QM1] one agent: the mean wait is that of M/M/1", () => {
    const service = plain(62.4, 1, 5); // load 0.65
    expectMean(
      waitMMc(1, 62.4 / 480, 5),
      service,
      (weeks) => sum(weeks, (each) => each.waited) / sum(weeks, (each) => each.begun),
    );
    // M/M/1 has a form of its own: load / (1 - load) services.
    expect(waitMMc(1, 62.4 / 480, 5)).toBeCloseTo((0.65 / 0.35) * 5, 9);
  });

  it("[QM2] several agents: who waits, and how long, is Erlang's C", () => {
    const service = plain(100, 3, 11); // load 2.29 of 3
    const arrivals = 100 / 480;
    expectMean(
      1 - erlangC(3, arrivals * 11),
      service,
      (weeks) => sum(weeks, (each) => each.inTime) / sum(weeks, (each) => each.begun),
    );
    expectMean(
      waitMMc(3, arrivals, 11),
      service,
      (weeks) => sum(weeks, (each) => each.waited) / sum(weeks, (each) => each.begun),
    );
  });

  it("[QM3] Little's law: people present are arrivals times the time they spend", () => {
    for (const seed of SEEDS.slice(0, 4)) {
      const weeks = weeksOf(plain(100, 3, 11), seed);
      const minutes = sum(weeks, (each) => each.openDays) * 480;
      const present = sum(weeks, (each) => each.present * each.openDays * 480) / minutes;
      const rate = sum(weeks, (each) => each.fresh) / minutes;
      const spent = sum(weeks, (each) => each.spent) / sum(weeks, (each) => each.begun);
      expect(present / (rate * spent)).toBeGreaterThan(0.998);
      expect(present / (rate * spent)).toBeLessThan(1.002);
    }
  });

  it("[QM4] who is not settled comes again: contacts are new problems / (1 - chance)", () => {
    const service = { ...plain(60, 4, 10), troubles: [trouble(60, { again: 0.4 })] };
    expectMean(
      1 / 0.6,
      service,
      (weeks) => sum(weeks, (each) => each.fresh + each.again) / sum(weeks, (each) => each.fresh),
    );
  });

  it("[QM5] patience: who gives up is M/M/c+M", () => {
    const base = plain(150, 3, 9);
    const service = { ...base, desk: { ...base.desk, patience: 8 } };
    expectMean(
      givesUp(3, 150 / 480, 9, 8),
      service,
      (weeks) => sum(weeks, (each) => each.gaveUp) / sum(weeks, (each) => each.fresh),
    );
  });

  it("[QM6] the team behind the desk is a queue of its own, as in Jackson's networks", () => {
    const base = plain(96, 3, 8);
    const service: Service = {
      ...base,
      troubles: [trouble(96, { back: 0.5 })],
      back: { workers: 1, minutes: 7, promisedDays: 30 / 480, chase: 0 },
    };
    expectMean(
      longerThan(30, 48 / 480, 7),
      service,
      (weeks) => sum(weeks, (each) => each.jobsLate) / sum(weeks, (each) => each.jobsDone),
    );
    expectMean(0.7, service, (weeks) => sum(weeks, (each) => each.backBusy) / weeks.length);
  });
});

const busyDay: Service = {
  troubles: [
    trouble(40, { id: "a", again: 0.4, back: 0.3 }),
    trouble(25, { id: "b", again: 0.1, back: 0.1 }),
  ],
  desk: { agents: 2, minutes: 9, patience: 10, redial: 0.6, redialMinutes: 60, standard: 5 },
  back: { workers: 1, minutes: 18, promisedDays: 2, chase: 0.5 },
  day: { minutes: 480, hours: [1, 1.4, 1.2, 0.8], weekdays: [1.3, 1, 1, 0.9, 0.8] },
};

const change: Change = {
  fromDay: 15,
  untilDay: null,
  reach: 1,
  rampDays: 5,
  mechanisms: [
    { acts: "again", trouble: "a", times: 0.3 },
    { acts: "back-minutes", plus: 6 },
    { acts: "agents", plus: 1 },
  ],
};

describe("a run", () => {
  it("[QM7] is the same for the same seed, and what begins later changes no week before it", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 7 }), (seed, from) => {
        const without = weeksOf(busyDay, seed, [], 8);
        const changes = [{ ...change, fromDay: from * 5 }];
        const withIt = weeksOf(busyDay, seed, changes, 8);
        expect(weeksOf(busyDay, seed, changes, 8)).toEqual(withIt);
        expect(withIt.slice(0, from)).toEqual(without.slice(0, from));
        expect(withIt.slice(from)).not.toEqual(without.slice(from));
      }),
      { numRuns: 25 },
    );
  });

  it("[QM8] nobody is lost: who came is served, gone, or still there", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const weeks = weeksOf(busyDay, seed, [change], 8);
        const came = sum(weeks, (each) => each.fresh + each.again + each.redials);
        const left = came - sum(weeks, (each) => each.begun + each.gaveUp);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThan(60);
        for (const week of weeks) {
          expect(week.inTime).toBeLessThanOrEqual(week.begun);
          expect(week.busy).toBeLessThanOrEqual(1.5);
          expect(week.fresh).toBe(week.troubles["a"]!.fresh + week.troubles["b"]!.fresh);
          expect(week.again).toBe(week.troubles["a"]!.again + week.troubles["b"]!.again);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("[QM9] a day shut leaves a week of four days, and the next day is busier", () => {
    const total = (closed: readonly number[], week: number): number =>
      SEEDS.reduce(
        (all, seed) =>
          all +
          runService({
            service: busyDay,
            changes: [],
            calendar: { weeks: 6, closed, catchUp: 0.3 },
            seed,
          })[week]!.fresh,
        0,
      );
    const ordinary = total([], 3);
    const shut = total([15], 3);
    // Monday carries 1.3 of 5; Tuesday takes 0.3 of its own on top: (5 - 1.3 + 0.3) / 5.
    expect(shut / ordinary).toBeGreaterThan(0.74);
    expect(shut / ordinary).toBeLessThan(0.86);
    expect(total([15], 2)).toBe(total([], 2));
    const weeks = runService({
      service: busyDay,
      changes: [],
      calendar: { weeks: 6, closed: [15], catchUp: 0.3 },
      seed: 1,
    });
    expect(weeks.map(({ openDays }) => openDays)).toEqual([5, 5, 5, 4, 5, 5]);
  });
});
