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
  times: [1_795_341_600_000],
};

const sending = { learnerId: "l", classId: "c", playId: "p", acknowledged: 1 };

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

  it("[SV6] a save of the first layout is brought up: its times are when it was last kept, its class none", () => {
    const { times: _, ...old } = { ...save, version: 1, sending };
    const log = [{ type: "PlayStarted" }, { type: "RecordAsked" }];
    const at = Date.parse(save.updatedAt);
    expect(readSave({ ...old, log })).toEqual({
      ok: true,
      value: { ...save, log, times: [at, at] },
    });
    expect(readSave({ ...old, updatedAt: "at noon" })).toMatchObject({ value: { times: [0] } });
  });

  it.each([
    ["too few", []],
    ["too many", [1, 2]],
    ["no numbers", ["noon"]],
  ])("[SV6] times that are %s never cost the play", (_, times) => {
    expect(readSave({ ...save, times })).toMatchObject({
      ok: true,
      value: { times: [Date.parse(save.updatedAt)] },
    });
  });

  it("[SV7] whose play it is and how far it is sent reads as itself", () => {
    for (const each of [sending, { ...sending, parted: true, replaced: true }]) {
      expect(readSave({ ...save, sending: each })).toMatchObject({ value: { sending: each } });
    }
  });

  it.each([
    ["no learner", { ...sending, learnerId: undefined }],
    ["a negative count", { ...sending, acknowledged: -1 }],
    ["words", "l"],
  ])("[SV7] %s for whose it is makes the save damaged, never nobody's", (_, damaged) => {
    expect(readSave({ ...save, sending: damaged })).toMatchObject({ ok: false, code: "damaged" });
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
