import { describe, expect, it } from "vitest";
import { portfolioAddress, readRoute } from "./router.ts";

describe("[UI7] addresses", () => {
  it("name the desk, a brief, a play and a debrief", () => {
    expect(readRoute("")).toEqual({ page: "desk" });
    expect(readRoute("#/")).toEqual({ page: "desk" });
    expect(readRoute("#/s01")).toEqual({ page: "brief", caseId: "s01" });
    expect(readRoute("#/s01/play")).toEqual({ page: "play", caseId: "s01", how: "continue" });
    expect(readRoute("#/s01/play/assessed")).toEqual({
      page: "play",
      caseId: "s01",
      how: "assessed",
    });
    expect(readRoute("#/s01/play/a%3Ab")).toEqual({
      page: "play",
      caseId: "s01",
      how: { saveId: "a:b" },
    });
    expect(readRoute("#/s01/debrief/a%20b")).toEqual({
      page: "debrief",
      caseId: "s01",
      saveId: "a b",
    });
  });

  it("[CL1] name a class to join", () => {
    expect(readRoute("#/join")).toEqual({ page: "join", code: "" });
    expect(readRoute("#/join/KRT7WX")).toEqual({ page: "join", code: "KRT7WX" });
  });

  it("[LA3] name the portfolio, an assessment in it, and one of its steps", () => {
    for (const [assessment, step] of [
      ["", ""],
      ["a 1", ""],
      ["a1", "own-work"],
    ] as const) {
      const address = portfolioAddress(assessment, step);
      expect(readRoute(address)).toEqual({ page: "portfolio", assessment, step });
    }
  });

  it("lead to the desk when they make no sense", () => {
    expect(readRoute("#/s01/other")).toEqual({ page: "desk" });
    expect(readRoute("#/s01/debrief")).toEqual({ page: "desk" });
    expect(readRoute("#/%zz")).toEqual({ page: "brief", caseId: "%zz" });
  });
});
