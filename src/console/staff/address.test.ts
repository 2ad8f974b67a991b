import { describe, expect, it } from "vitest";
import { SIGN_IN_FAULTS } from "../../protocol/collegeSignIn.ts";
import {
  assessmentAddress,
  classAddress,
  exerciseAddress,
  markingAddress,
  planAddress,
  playAddress,
  lessonAddress,
  portfolioAddress,
  projectorAddress,
  QUALITY_TABS,
  qualityAddress,
  readAddress,
  sampleAddress,
  screenAddress,
} from "./address.ts";

describe("[SP10] addresses", () => {
  it("lead back to the page they were made for, whatever the ids hold", () => {
    const classId = "a/b c%";
    expect(readAddress(classAddress(classId, "wall"))).toEqual({
      page: "class",
      classId,
      tab: "wall",
    });
    expect(readAddress(classAddress(classId))).toEqual({ page: "class", classId, tab: "overview" });
    expect(readAddress(projectorAddress(classId))).toEqual({ page: "projector", classId });
    expect(readAddress(screenAddress(classId))).toEqual({ page: "screen", classId });
    expect(readAddress(classAddress(classId, "lesson"))).toEqual({
      page: "class",
      classId,
      tab: "lesson",
    });
    for (const part of ["run", "plan"] as const) {
      expect(readAddress(lessonAddress(classId, "l/1", part))).toEqual({
        page: "lesson",
        classId,
        lessonId: "l/1",
        part,
      });
    }
    expect(readAddress(playAddress(classId, "p#1"))).toEqual({
      page: "play",
      classId,
      playId: "p#1",
    });
    expect(readAddress(assessmentAddress("a/b", "decide"))).toEqual({
      page: "assessment",
      id: "a/b",
      step: "decide",
    });
    expect(readAddress(planAddress())).toEqual({ page: "plan", learnerId: null });
    expect(readAddress(planAddress("l/1"))).toEqual({ page: "plan", learnerId: "l/1" });
    expect(readAddress(portfolioAddress("l/1"))).toEqual({ page: "portfolio", learnerId: "l/1" });
    for (const tab of QUALITY_TABS) {
      expect(readAddress(qualityAddress(tab))).toEqual({ page: "quality", tab });
    }
    expect(readAddress(sampleAddress("a/b"))).toEqual({ page: "sample", id: "a/b" });
    expect(readAddress(exerciseAddress("e#1"))).toEqual({ page: "exercise", id: "e#1" });
    expect(readAddress(markingAddress("m 1"))).toEqual({ page: "marking", id: "m 1" });
    expect(readAddress("#/marking")).toEqual({ page: "marking", id: null });
    expect(readAddress("#/setup/tok%2Fen")).toEqual({ page: "setup", token: "tok/en" });
  });

  it("to which the server leads back from a college's sign-in say what happened there", () => {
    expect(readAddress("#/signed-in-nobody")).toEqual({ page: "sign-in-failed", why: "nobody" });
    for (const why of Object.keys(SIGN_IN_FAULTS)) {
      expect(readAddress(`#/sign-in-failed/${why}`)).toEqual({ page: "sign-in-failed", why });
    }
    expect(readAddress("#/sign-in-failed/<b>")).toMatchObject({ page: "sign-in-failed" });
  });

  it("that are none of ours lead home", () => {
    for (const hash of ["", "#", "#/", "#/nonsense", "#/setup", "#/%E0%A4%A"]) {
      expect(readAddress(hash)).toEqual({ page: "home" });
    }
  });
});
