// The calendar itself is what days are compared with.
/* oxlint-disable no-restricted-globals */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isDay, olderThan } from "./day.ts";

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const FIRST = Date.parse("0001-01-01T00:00:00Z");
const anyTime = fc.integer({ min: FIRST, max: Date.UTC(9999, 11, 31) });
const anyDay = anyTime.map(iso);

describe("days of the calendar", () => {
  it("[AS19] the day of any time is the calendar's", () => {
    fc.assert(
      fc.property(anyTime, (ms) => {
        expect(dayOf(ms)).toBe(iso(ms));
      }),
    );
    for (const ms of [-1, 0, Date.UTC(2000, 1, 29), Date.UTC(2100, 1, 28) + 86_399_999]) {
      expect(dayOf(ms)).toBe(iso(ms));
    }
  });

  it("[AS19] a day is one that the calendar has", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(day)).toBe(true);
      }),
    );
    for (const text of ["2026-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01"]) {
      expect(isDay(text)).toBe(false);
    }
    for (const text of ["", "2026-1-1", "30/11/2026", "2026-11-30T10:00"]) {
      expect(isDay(text)).toBe(false);
    }
    expect(isDay("2000-02-29")).toBe(true);
  });

  it("[ES4] evidence ages by whole months; the last day of the span still counts", () => {
    expect(olderThan("2025-11-30", 12, "2026-11-30")).toBe(false);
    expect(olderThan("2025-11-29", 12, "2026-11-30")).toBe(true);
    expect(olderThan("2026-01-31", 1, "2026-02-28")).toBe(false);
    expect(olderThan("2026-01-31", 1, "2026-03-01")).toBe(true);
    expect(olderThan("2025-12-15", 1, "2026-01-16")).toBe(true);
  });

  it("[ES4] no line drawn, or a day that cannot be read, flags nothing; what is of today is current", () => {
    expect(olderThan("1990-01-01", null, "2026-11-30")).toBe(false);
    expect(olderThan("soon", 1, "2026-11-30")).toBe(false);
    fc.assert(
      fc.property(anyDay, fc.nat(240), (day, months) => {
        expect(olderThan(day, months, day)).toBe(false);
      }),
    );
  });

  it("[ES4] what is old stays old, and a longer span flags no more", () => {
    const near = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }).map(iso);
    fc.assert(
      fc.property(near, near, near, fc.nat(60), fc.nat(60), (day, a, b, short, more) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        if (olderThan(day, short, early)) expect(olderThan(day, short, late)).toBe(true);
        if (olderThan(day, short + more, early)) expect(olderThan(day, short, early)).toBe(true);
      }),
    );
  });
});
