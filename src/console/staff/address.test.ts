import { describe, expect, it } from "vitest";
import { classAddress, playAddress, projectorAddress, readAddress } from "./address.ts";

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
    expect(readAddress(playAddress(classId, "p#1"))).toEqual({
      page: "play",
      classId,
      playId: "p#1",
    });
    expect(readAddress("#/setup/tok%2Fen")).toEqual({ page: "setup", token: "tok/en" });
  });

  it("that are none of ours lead home", () => {
    for (const hash of ["", "#", "#/", "#/nonsense", "#/setup", "#/%E0%A4%A"]) {
      expect(readAddress(hash)).toEqual({ page: "home" });
    }
  });
});
