import { describe, expect, it } from "vitest";
import type { PlaySummary } from "../../../protocol/play.ts";
import { doubtOf, scoreWords } from "./plays.ts";

const play: PlaySummary = {
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
    expect(doubtOf({ ...play, claimed: 74, flag: "claim-differs" })).toBe(
      "The device’s own score differs: it said 74, the server’s replay says 71.",
    );
    expect(doubtOf({ ...play, flag: "differs" })).toMatch(
      /not what the case gives.*before you rely/,
    );
    expect(doubtOf({ ...play, total: null, flag: "broke" })).toMatch(/broke.*no score/);
    expect(doubtOf({ ...play, total: null, flag: "erased" })).toMatch(/erased\.$/);
  });

  it("is for the server to say: what differs by less than is shown is no doubt", () => {
    expect(doubtOf({ ...play, claimed: 71.00000001 })).toBeNull();
  });

  it("the score is told as what it is: to come, there, missing or erased", () => {
    expect(scoreWords({ ...play, endedAt: null, total: null })).toBe("Running");
    expect(scoreWords(play)).toBe("Finished with 71");
    expect(scoreWords({ ...play, total: null })).toMatch(/to come/);
    expect(scoreWords({ ...play, total: null, flag: "too-long" })).toMatch(/no score/);
    expect(scoreWords({ ...play, total: null, flag: "erased" })).toBe("Erased");
  });
});
