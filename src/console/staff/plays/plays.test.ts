import { describe, expect, it } from "vitest";
import { doubtOf, type ListedPlay } from "./plays.ts";

const play: ListedPlay = {
  id: "p",
  learner: { id: "l", name: "Amina" },
  caseId: "s12",
  title: "Stinging eyes",
  mode: "practice",
  startedAt: 1,
  lastAt: 2,
  endedAt: 2,
  total: 71,
  claimed: 71,
  flag: null,
};

describe("[SP19] what is in doubt about a play", () => {
  it("is nothing where claim and replay agree, or nothing was claimed", () => {
    expect(doubtOf(play)).toBeNull();
    expect(doubtOf({ ...play, claimed: null })).toBeNull();
    expect(doubtOf({ ...play, total: null, endedAt: null, claimed: null })).toBeNull();
  });

  it("is told with both figures where they differ, and in words for any other flag", () => {
    expect(doubtOf({ ...play, claimed: 74 })).toBe(
      "The device’s own score differs: it said 74, the server’s replay says 71.",
    );
    expect(doubtOf({ ...play, flag: "differs" })).toMatch(/raises a doubt/);
    expect(doubtOf({ ...play, total: null, flag: "unknown-version" })).toMatch(/could not replay/);
  });
});
