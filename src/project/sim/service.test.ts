import { describe, expect, it } from "vitest";
import { limitsOf, placeIn } from "./chart.ts";
import { serviceOn, strengthOn, type Change, type Mechanism, type Service } from "./service.ts";

const service: Service = {
  troubles: [
    { id: "a", perDay: 40, again: 0.5, againDays: 2, back: 0.2 },
    { id: "b", perDay: 20, again: 0.1, againDays: 2, back: 0.2 },
  ],
  desk: { agents: 2, minutes: 9, patience: 10, redial: 0.6, redialMinutes: 60, standard: 5 },
  back: { workers: 1, minutes: 18, promisedDays: 2, chase: 0.5 },
  day: { minutes: 480, hours: [1], weekdays: [1, 1, 1, 1, 1] },
};

const change = (reach: number, ...mechanisms: Mechanism[]): Change => ({
  fromDay: 10,
  untilDay: 20,
  reach,
  rampDays: 4,
  mechanisms,
});

describe("a change", () => {
  it("[QM10] grows day by day to its reach, and ends with its last day", () => {
    const on = (day: number): number => strengthOn(change(0.8), day);
    expect([9, 10, 11, 13, 19, 20].map(on)).toEqual([0, 0.2, 0.4, 0.8, 0.8, 0]);
  });

  it("[QM11] acts on what it names and leaves the rest as it was", () => {
    const on = (mechanism: Mechanism): Service => serviceOn(service, [change(0.5, mechanism)], 15);
    const [a, b] = service.troubles;
    expect(on({ acts: "again", trouble: "a", times: 0.2 }).troubles).toEqual([
      { ...a, again: 0.3 },
      b,
    ]);
    expect(on({ acts: "new", trouble: "b", times: 2 }).troubles).toEqual([a, { ...b, perDay: 30 }]);
    expect(on({ acts: "back", trouble: "a", plus: 0.4 }).troubles[0]!.back).toBeCloseTo(0.4);
    expect(on({ acts: "back", trouble: "a", plus: 9 }).troubles[0]!.back).toBe(1);
    expect(on({ acts: "back-minutes", plus: 4 })).toEqual({
      ...service,
      back: { ...service.back, minutes: 20 },
    });
    expect(on({ acts: "desk-minutes", plus: 2 }).desk.minutes).toBe(10);
    expect(on({ acts: "agents", plus: 2 }).desk.agents).toBe(3);
    expect(on({ acts: "workers", plus: 2 }).back.workers).toBe(2);
    expect(serviceOn(service, [change(1, { acts: "agents", plus: 2 })], 5)).toBe(service);
  });
});

describe("ordinary variation", () => {
  it("[QM12] its limits are the mean and 2.66 mean moving ranges to either side", () => {
    // Ranges 4, 2 and 4.
    const limits = limitsOf([20, 24, 22, 18]);
    expect(limits.mean).toBe(21);
    expect(limits.high).toBeCloseTo(21 + 2.66 * (10 / 3), 9);
    expect(limits.low).toBeCloseTo(21 - 2.66 * (10 / 3), 9);
    expect([12, 21, 30].map((figure) => placeIn(limits, figure))).toEqual([
      "below",
      "within",
      "above",
    ]);
    expect(limitsOf([])).toEqual({ mean: 0, low: 0, high: 0 });
    expect(limitsOf([5])).toEqual({ mean: 5, low: 5, high: 5 });
  });
});
