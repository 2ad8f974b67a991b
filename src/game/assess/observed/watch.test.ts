import { describe, expect, it } from "vitest";
import type { UnderObservation } from "../../../protocol/assessment.ts";
import { isOurs, type Own } from "./watch.ts";

const heard: UnderObservation = {
  assessment: "a1",
  observation: "o1",
  assessor: "Ruth Amadi",
  caseId: "s01",
  paused: null,
  playId: null,
};
const own: Own = { caseId: "s01", playId: "p1", observation: null };

describe("[LA5] the observation heard of", () => {
  it("is of a play of its case that has yet to be tied, or is tied", () => {
    expect(isOurs(own, heard)).toBe(true);
    expect(isOurs(own, { ...heard, playId: "p1" })).toBe(true);
    expect(isOurs(own, { ...heard, playId: "p2" })).toBe(false);
    expect(isOurs(own, { ...heard, caseId: "s12" })).toBe(false);
  });

  it("is never of a play of no class", () => {
    expect(isOurs({ ...own, playId: null }, heard)).toBe(false);
  });

  it("stays the one that the play was begun under, and no later one", () => {
    const begun = { ...own, observation: "o1" };
    expect(isOurs(begun, { ...heard, playId: "p2" })).toBe(true);
    expect(isOurs(begun, { ...heard, observation: "o2" })).toBe(false);
  });
});
