import { describe, expect, it } from "vitest";
import { growsFrom, readSave } from "./read.ts";
import { SAVE_VERSION } from "./save.ts";

const save = {
  version: SAVE_VERSION,
  id: "a",
  caseId: "s01",
  storyHash: "h",
  mode: "practice",
  startedAt: "2026-11-22T10:00:00Z",
  updatedAt: "2026-11-22T10:01:00Z",
  log: [{ type: "PlayStarted" }],
};

describe("reading a save", () => {
  it("[SV1] a whole save reads as itself, its result too", () => {
    expect(readSave(save)).toEqual({ ok: true, value: save });
    const ended = { ...save, result: { total: 61.5, ready: true } };
    expect(readSave(ended)).toEqual({ ok: true, value: ended });
  });

  it("[SV2] a save from a newer version says so and what to do", () => {
    const result = readSave({ ...save, version: SAVE_VERSION + 1, anything: 1 });
    expect(result).toMatchObject({ ok: false, code: "newer-version" });
    expect(!result.ok && result.message).toContain("Reload the page");
  });

  it.each([
    ["nothing", null],
    ["a list", []],
    ["no log", { ...save, log: undefined }],
    ["an empty log", { ...save, log: [] }],
    ["a log of strings", { ...save, log: ["PlayStarted"] }],
    ["no version", { ...save, version: undefined }],
    ["an unknown mode", { ...save, mode: "exam" }],
    ["a number for an id", { ...save, id: 7 }],
  ])("[SV3] %s is damaged, never half read", (_, row) => {
    expect(readSave(row)).toMatchObject({ ok: false, code: "damaged" });
  });

  it("[SV3] a result that does not read is left out", () => {
    expect(readSave({ ...save, result: { total: "61" } })).toEqual({ ok: true, value: save });
  });
});

describe("keeping over what is stored", () => {
  const log = ["PlayStarted", "OptionsOffered", "ChoiceMade"].map((type) => ({ type }) as never);

  it("[SV4] a log may only go on from the stored one", () => {
    expect(growsFrom(undefined, log)).toBe(true);
    expect(growsFrom({ log: log.slice(0, 2) }, log)).toBe(true);
    expect(growsFrom({ log }, log)).toBe(true);
  });

  it.each([
    ["a longer log", [...log, { type: "PlayEnded" }]],
    ["another log of the same length", [log[0], log[1], { type: "ChoiceMade", index: 1 }]],
    ["one that parted earlier and met again", [log[0], { type: "ClockMoved" }, log[2]]],
    ["a damaged log", "none"],
  ])("[SV4] %s is never written over", (_, stored) => {
    expect(growsFrom({ log: stored }, log)).toBe(false);
  });
});
