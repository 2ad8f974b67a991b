import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../../tests/support/routes.ts";
import { flyShift, lookShift } from "./lookShift.ts";

const text = (name: string): string => readFileSync(join(ROOT, "stories/s18", name), "utf8");
const shift = text("shift.json");
const work = (files: Readonly<Record<string, string>>) => ({
  main: "shift.json",
  files: new Map(Object.entries(files)),
});
const whole = work({ "case.json": text("case.json"), "shift.json": shift });

describe("a shift on the author's page", () => {
  it("[SH25] is looked over: its title, its problems, its contacts by when they come", () => {
    const { problems, ready, shift: looked } = lookShift(whole);
    expect(problems).toEqual([]);
    expect(ready).toBeNull();
    expect(looked).toMatchObject({ ready: true, begins: 820 });
    const { arrivals } = looked!;
    expect(arrivals).toHaveLength(11);
    expect(arrivals[0]).toMatchObject({
      id: "c01",
      from: 824,
      within: 30,
      patience: 12,
      again: 15,
    });
    const times = arrivals.map(({ from }) => from);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it("[SH25] with a row that breaks it says which, and shows what there is all the same", () => {
    const broken = shift.replace('"who": "freda"', '"who": "nobody"');
    const { problems, shift: looked } = lookShift(
      work({ "case.json": text("case.json"), "shift.json": broken }),
    );
    const line = broken.slice(0, broken.indexOf('"nobody"')).split("\n").length;
    expect(problems).toMatchObject([{ severity: "error", file: "shift.json", line }]);
    expect(problems[0]!.message).toContain('contacts[0] "c01" who: there is no "nobody"');
    expect(looked).toMatchObject({ ready: false });
    expect(looked!.arrivals[0]!.name).toBe("nobody");
  });

  it.each([
    ["no case.json", { "shift.json": shift }, /needs a case\.json beside it/],
    [
      "a case of another kind",
      { "shift.json": shift, "case.json": text("case.json").replace('"shift"', '"project"') },
      /activity has to be "shift"/,
    ],
    ["no JSON", { "shift.json": "{", "case.json": text("case.json") }, /not valid JSON/],
  ])("[SH25] with %s it says so, and is not flown", (_what, files, words) => {
    const { problems, shift: looked } = lookShift(work(files));
    expect(problems.map(({ message }) => message).join("\n")).toMatch(words);
    expect(looked?.ready).toBe(false);
    expect(() => flyShift(work(files))).toThrow("See the problems");
  });

  it("[SH25] is flown by who does well, by ways of their own, badly and by chance", () => {
    const flights = flyShift(whole);
    const totals = (kind: string) =>
      flights.filter((flight) => flight.kind === kind).map(({ total }) => total);
    expect(new Set(totals("well"))).toEqual(new Set([100]));
    // Those that differ from the first and from each other
    expect(totals("way").filter((total) => total === 100).length).toBeGreaterThanOrEqual(1);
    expect(totals("way").length).toBeLessThan(6);
    expect(totals("badly")[0]).toBeLessThan(40);
    expect(totals("chance").every((total) => total < 90)).toBe(true);
    for (const { total, missed } of flights) expect(missed.length === 0).toBe(total === 100);
  });
});
