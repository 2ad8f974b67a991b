import { describe, expect, it } from "vitest";
import type { DecisionFact, Facts } from "../facts.ts";
import { differencesOf } from "./differences.ts";
import { criterionRates, driftOf } from "./met.ts";
import { overdueOf, timingOf } from "./timing.ts";

const DAY = 86_400_000;
const DAYS_TO = {
  "2026-10-05": 20_731,
  "2026-11-02": 20_759,
  "2026-11-20": 20_777,
  "2026-12-20": 20_807,
};
const at = (day: keyof typeof DAYS_TO): number => DAYS_TO[day] * DAY;

const made = (more: Partial<DecisionFact>): DecisionFact => ({
  criterion: "ext-1.1",
  outcome: "met",
  by: "ann",
  at: at("2026-10-05"),
  activityAt: at("2026-10-05") - 2 * DAY,
  suggestion: null,
  differs: false,
  ...more,
});

const filed = (decisions: readonly DecisionFact[], more: Partial<Facts> = {}): Facts => ({
  id: "a1",
  learnerId: "l1",
  assessorId: "ann",
  madeAt: 0,
  stage: "interim",
  units: ["u1"],
  criteria: [],
  methods: [],
  records: [],
  places: [],
  things: [],
  sentences: [],
  decisions,
  waiting: [],
  sampled: false,
  assured: null,
  appealOpen: false,
  ...more,
});

const times = (count: number, one: Partial<DecisionFact>): DecisionFact[] =>
  Array.from({ length: count }, () => made(one));

describe("figures of decisions", () => {
  it("[QA9] show an assessor's months beside their own before and the others', and flag only what is apart", () => {
    const [ann, ben] = driftOf([
      filed([
        ...times(20, { outcome: "not-yet" }),
        ...times(2, { outcome: "met" }),
        ...times(20, { outcome: "met", at: at("2026-11-02") }),
        ...times(3, { outcome: "not-seen", at: at("2026-11-02") }),
        ...times(20, { by: "ben", outcome: "not-yet", at: at("2026-11-20") }),
        ...times(4, { by: "ben", outcome: "met", at: at("2026-12-20") }),
      ]),
    ]);
    expect(ann!.months.map(({ month }) => month)).toEqual(["2026-10", "2026-11"]);
    expect(ann!.months[0]).toMatchObject({ fromEarlier: null, fromOthers: null });
    expect(ann!.months[1]).toMatchObject({
      met: { hits: 20, of: 20 },
      notSeen: 3,
      earlier: { hits: 2, of: 22 },
      others: { hits: 0, of: 20 },
      fromEarlier: "above",
      fromOthers: "above",
    });
    // Four of four is too few to be told from anything.
    expect(ben!.months[1]).toMatchObject({ met: { of: 4 }, fromEarlier: null, fromOthers: null });
  });

  it("[QA9] name criteria whose rate of met lies apart from all the others'", () => {
    const rates = criterionRates([
      filed([
        ...times(15, {}),
        ...times(5, { outcome: "not-yet" }),
        ...times(12, { criterion: "ext-2.2", outcome: "not-yet" }),
        ...times(2, { criterion: "ext-3.3" }),
      ]),
    ]);
    expect(rates.map(({ criterion, unusual }) => [criterion, unusual])).toEqual([
      ["ext-1.1", "above"],
      ["ext-2.2", "below"],
      ["ext-3.3", null],
    ]);
  });

  it("[QA10] tell the median and ninetieth centile of the days to a decision, and which were late", () => {
    const days = (count: number) => made({ activityAt: 0, at: count * DAY });
    const facts = [
      filed([1, 2, 3, 4, 5, 6, 7, 8, 9, 30].map(days)),
      filed([made({ activityAt: null })]),
    ];
    expect(timingOf(facts, null, 8)).toEqual({ decisions: 10, median: 5.5, ninetieth: 9, late: 2 });
    expect(timingOf(facts, "ann", 8).decisions).toBe(10);
    expect(timingOf(facts, "ben", 8)).toEqual({
      decisions: 0,
      median: null,
      ninetieth: null,
      late: 0,
    });
  });

  it("[QA10] remind of decisions that wait, the longest first", () => {
    const now = 100 * DAY;
    const wait = (id: string, ...since: number[]) =>
      filed([], {
        id,
        waiting: since.map((day, n) => ({ criterion: `ext-1.${n}`, since: day * DAY })),
      });
    const overdue = overdueOf([wait("a", 95), wait("b", 70, 99), wait("c", 60)], now, 10);
    expect(overdue.map(({ assessment, days, criteria }) => [assessment, days, criteria])).toEqual([
      ["c", 40, ["ext-1.0"]],
      ["b", 30, ["ext-1.0"]],
    ]);
  });

  it("[QA11] count decisions beside what was proposed, by assessor", () => {
    const [ann] = differencesOf([
      filed([
        ...times(3, { suggestion: "seen" }),
        ...times(1, { suggestion: "partly", differs: true }),
        made({ suggestion: null }),
      ]),
    ]);
    expect(ann!.differing).toMatchObject({ hits: 1, of: 4 });
    expect(ann!.counts).toContainEqual({ outcome: "met", suggestion: "partly", count: 1 });
    expect(ann!.counts.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });
});
