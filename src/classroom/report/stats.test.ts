import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  correlation,
  fisherInterval,
  impliedReliability,
  itemRest,
  median,
  spread,
} from "./stats.ts";

/**
 * Thirty departments' ratings, a share of favourable answers each: Chatterjee and Price, "Regression
 * Analysis by Example" (1977), which R ships as `attitude`.
 */
const ATTITUDE = {
  complaints:
    "51 64 70 63 78 55 67 75 82 61 53 60 62 83 77 90 85 60 70 58 40 61 66 37 54 77 75 57 85 82",
  privileges:
    "30 51 68 45 56 49 42 50 72 45 53 47 57 83 54 50 64 65 46 68 33 52 52 42 42 66 58 44 71 39",
  learning:
    "39 54 69 47 66 44 56 55 67 47 58 39 42 45 72 72 69 75 57 54 34 62 50 58 48 63 74 45 71 59",
  raises:
    "61 63 76 54 71 54 66 70 71 62 58 59 55 59 79 60 79 55 75 64 43 66 63 50 66 88 80 51 77 64",
  critical:
    "92 73 86 84 83 49 68 66 83 80 67 74 63 77 77 54 79 80 85 78 64 80 80 57 75 76 78 83 74 78",
  advance:
    "45 47 48 35 47 34 35 41 31 41 34 41 25 35 46 36 63 60 46 52 33 41 37 49 33 72 49 38 55 39",
};

describe("[CP4] discrimination", () => {
  it("is the item-rest correlation that R's psych::alpha prints as r.drop for the same figures", () => {
    const columns = Object.values(ATTITUDE).map((text) => text.split(" ").map(Number));
    const rows = columns[0]!.map((_, row) =>
      columns.map((column) => ({ weight: 1, credit: column[row]! / 100 })),
    );
    expect(rows).toHaveLength(30);
    const found = Object.keys(ATTITUDE).map((name, at) => [name, itemRest(rows, at).r?.toFixed(2)]);
    expect(Object.fromEntries(found)).toEqual({
      complaints: "0.63",
      privileges: "0.56",
      learning: "0.68",
      raises: "0.78",
      critical: "0.28",
      advance: "0.52",
    });
  });

  it("leaves the item out of what it is compared with: four learners, worked by hand", () => {
    // Item 1: 1 1 0 0. The rest, weights 2 and 1: (2 + 0)/3, (2 + 1)/3, (0 + 1)/3, 0/3.
    // Means 1/2 and 1/2; products .5 x (1/6 + 1/2 + 1/6 + 1/2) = 2/3; squares 1 and
    // 1/36 + 1/4 + 1/36 + 1/4 = 5/9; r = (2/3) / sqrt(5/9) = 2 / sqrt 5.
    const learners = [
      [1, 1, 0],
      [1, 1, 1],
      [0, 0, 1],
      [0, 0, 0],
    ].map(([a, b, c]) => [
      { weight: 3, credit: a! },
      { weight: 2, credit: b! },
      { weight: 1, credit: c! },
    ]);
    expect(itemRest(learners, 0).r).toBeCloseTo(2 / Math.sqrt(5), 12);
  });

  it("counts neither way what counts neither way, and is null where nothing varies", () => {
    const rest = [
      { weight: 1, credit: 1 },
      { weight: 1, credit: 0.3 },
    ] as const;
    const waived = [{ weight: 1, credit: null }, ...rest];
    const met = (credit: number) => [{ weight: 1, credit }, ...rest];
    expect(itemRest([waived, met(1), met(0)], 0)).toMatchObject({ n: 2, r: null });
    expect(itemRest([met(1), met(1)], 0).r).toBeNull();
    expect(itemRest([], 0)).toEqual({ r: null, low: -1, high: 1, n: 0 });
  });

  it("has an interval that is wide for few: Fisher's z as worked by hand for r = .5 of 28", () => {
    // z = atanh .5 = .549306; 1.96 / sqrt 25 = .391993; tanh .157313 = .156028, tanh .941299 = .735822.
    const [low, high] = fisherInterval(0.5, 28);
    expect(low).toBeCloseTo(0.156, 3);
    expect(high).toBeCloseTo(0.7358, 3);
    expect(fisherInterval(0.9, 3)).toEqual([-1, 1]);
  });

  it("lies within -1 and 1, and its interval around it, whatever the credits", () => {
    const credit = fc.option(fc.constantFrom(0, 0.3, 0.6, 1), { nil: null });
    const learner = fc.array(fc.record({ weight: fc.constantFrom(1, 2, 3), credit }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(learner, { maxLength: 40 }), (learners) => {
        const { r, low, high, n } = itemRest(learners, 1);
        expect(n).toBeLessThanOrEqual(learners.length);
        if (r === null) return;
        expect(r).toBeGreaterThanOrEqual(-1);
        expect(r).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(r + 1e-9);
        expect(high).toBeGreaterThanOrEqual(r - 1e-9);
      }),
    );
  });
});

describe("[CP12] reliability", () => {
  it("of one case, six, twelve and twenty-five is what brief 2.8 quotes", () => {
    const quoted = [1, 6, 12, 25].map((cases) => impliedReliability(cases).toFixed(2));
    expect(quoted).toEqual(["0.14", "0.50", "0.66", "0.80"]);
    expect(impliedReliability(15)).toBeCloseTo(0.711, 12);
  });
});

describe("[CP3] plain figures", () => {
  it("median, spread and correlation by hand", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    // Mean 5; squares 9, 1, 1, 1, 0, 0, 4, 16; their mean 4.
    expect(spread([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
    expect(
      correlation([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      correlation([
        [1, 2],
        [2, 2],
      ]),
    ).toBeNull();
  });
});
