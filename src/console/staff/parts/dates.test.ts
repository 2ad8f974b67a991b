import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bareEnv } from "../../../../tests/support/bareEnv.ts";

const DATES = join(import.meta.dirname, "dates.ts");

/** What the pages of somebody in this time zone make of days and moments: a process has one zone. */
function readIn(zone: string, moments: readonly string[]) {
  const program = `
    import { calendarWords, dayHere } from ${JSON.stringify(DATES)};
    const days = ${JSON.stringify(moments)}.map((moment) => dayHere(Date.parse(moment)));
    const words = ["2026-12-31", "2027-01-01", "2028-02-29", "soon"].map(calendarWords);
    console.log(JSON.stringify({ days, words }));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    env: { ...bareEnv, TZ: zone },
    encoding: "utf8",
  });
  return JSON.parse(said) as {
    readonly days: readonly string[];
    readonly words: readonly string[];
  };
}

/** Shortly before midnight in Greenwich: on New Year’s Eve, before a leap day, and in summer time. */
const MOMENTS = ["2026-12-31T23:59:30Z", "2028-02-28T23:30:00Z", "2027-06-01T23:30:00Z"];

it.each([
  ["Europe/London", ["2026-12-31", "2028-02-28", "2027-06-02"]],
  ["America/New_York", ["2026-12-31", "2028-02-28", "2027-06-01"]],
  ["Pacific/Auckland", ["2027-01-01", "2028-02-29", "2027-06-02"]],
])("[AP22] a day is the same day in %s, and today is the day of the wall there", (zone, days) => {
  expect(readIn(zone, MOMENTS)).toEqual({
    days,
    words: ["31 December 2026", "1 January 2027", "29 February 2028", "soon"],
  });
});
