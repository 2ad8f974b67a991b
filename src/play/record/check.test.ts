import { describe, expect, it } from "vitest";
import { fixture, play } from "../../../tests/support/fixture.ts";
import type { PlayEvent, RecordFields } from "../event.ts";
import { project } from "../log.ts";
import { checkRecord, readPounds } from "./check.ts";
import { holds, truth } from "./truth.ts";

const facts: readonly PlayEvent[] = [
  { type: "RemedyDone", remedy: "refund" },
  { type: "Referred", matter: "refund", rung: 1 },
  { type: "RedressGiven", given: 1250, fair: 1250 },
];
const known = project(play(facts), truth);
const check = (fields: RecordFields | null) => checkRecord(fixture, fields, known);

describe("the record against the log", () => {
  it("[RC1] conditions ask what the log shows; '!' turns one round", () => {
    expect(holds("remedy:refund", known)).toBe(true);
    expect(holds("!remedy:refund", known)).toBe(false);
    expect(holds("always", known)).toBe(true);
    expect(holds("fact:order", known)).toBe(false);
    const keptIt = project(play([{ type: "Referred", matter: "refund", rung: 0 }]), truth);
    expect(holds("referred:refund", keptIt)).toBe(false);
  });

  it("[RC2] a whole and true record misses nothing", () => {
    const result = check({ what: "Late", done: ["refund", "referred"], paid: "12.50" });
    expect(result).toMatchObject({ written: true, missingEssentials: 0, untrueEntries: 0 });
  });

  it("[RC3] what the log shows and the record leaves out is named", () => {
    const result = check({ what: "Late", done: ["refund"] });
    expect(result.fields.map((f) => f.missing)).toEqual([[], ["Passed to disputes"], ["£12.50"]]);
    expect(result.missingEssentials).toBe(1);
  });

  it("[RC4] entries that did not happen are named, amounts too", () => {
    const calm = checkRecord(
      fixture,
      { what: "Late", done: ["refund"], paid: "99" },
      project(play([]), truth),
    );
    expect(calm.untrueEntries).toBe(2);
    expect(calm.fields[1]?.untrue).toEqual(["Refund made"]);
  });

  it("[RC5] a record never written is missing in every essential", () => {
    expect(check(null)).toMatchObject({ written: false, missingEssentials: 2 });
  });

  it("[RC6] amounts are read as people write them", () => {
    expect(["12", "£12.5", "1,250.00", " £0.05 "].map(readPounds)).toEqual([1200, 1250, 125000, 5]);
    expect(["twelve", "", "12.505", "-3"].map(readPounds)).toEqual([null, null, null, null]);
  });
});
