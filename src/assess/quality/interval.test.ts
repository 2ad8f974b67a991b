import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart, FEW, shareOf } from "./interval.ts";

describe("a share", () => {
  /*
   * R 4.2.2: prop.test(hits, of, correct = FALSE)$conf.int is Wilson's score interval. statsmodels
   * 0.13.5, proportion_confint(hits, of, method = "wilson"), gave the same.
   */
  it.each([
    [0, 10, 0, 0.277532799863],
    [5, 10, 0.236593090513, 0.763406909487],
    [81, 263, 0.255288519878, 0.366209576983],
    [15, 148, 0.0623863995307, 0.1604872417233],
  ])("[QA9] of %i in %i has the interval that R gives", (hits, of, low, high) => {
    const share = shareOf(hits, of);
    expect(share.low).toBeCloseTo(low, 11);
    expect(share.high).toBeCloseTo(high, 11);
  });

  it("[QA9] lies within its interval, which lies within 0 and 1 and narrows with more", () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([hits, of]) => {
        const { rate, low, high } = shareOf(hits, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(rate!).toBeGreaterThanOrEqual(low - 1e-12);
        expect(rate!).toBeLessThanOrEqual(high + 1e-12);
        const more = shareOf(hits * 4, of * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  it("[QA9] of none has no rate and says nothing", () => {
    expect(shareOf(0, 0)).toEqual({ hits: 0, of: 0, rate: null, low: 0, high: 1 });
  });

  it("[QA9] is apart from another only beyond both intervals, and never where either is of few", () => {
    expect(apart(shareOf(19, 20), shareOf(5, 20))).toBe("above");
    expect(apart(shareOf(5, 20), shareOf(19, 20))).toBe("below");
    expect(apart(shareOf(12, 20), shareOf(10, 20))).toBeNull();
    expect(apart(shareOf(FEW - 1, FEW - 1), shareOf(0, 400))).toBeNull();
    expect(apart(shareOf(0, 0), shareOf(0, 400))).toBeNull();
  });
});
