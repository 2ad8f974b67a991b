import { describe, expect, it, vi } from "vitest";
import { DEFAULTS, readPrefs } from "./prefs.ts";

vi.hoisted(() => vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {} })));

describe("[UI9] settings that were stored", () => {
  it("read as themselves", () => {
    const set = { ...DEFAULTS, text: 150, contrast: "high", pace: "steps", keys: false, voice: 0 };
    expect(readPrefs(JSON.stringify(set))).toEqual(set);
  });

  it("are as at first where nothing, or nothing sound, was stored", () => {
    for (const stored of [null, "", "{", "null", "7", "[]", "{}"]) {
      expect(readPrefs(stored)).toEqual(DEFAULTS);
    }
    const odd = { text: 900, font: 1, motion: "fast", pace: "slow", muted: "no", effects: -1 };
    expect(readPrefs(JSON.stringify(odd))).toEqual(DEFAULTS);
  });

  it.each([
    ["own", "whole"],
    ["whole", "whole"],
    ["steps", "steps"],
    ["auto", "auto"],
  ])("a pace of %s reads as %s", (stored, pace) => {
    expect(readPrefs(JSON.stringify({ pace: stored })).pace).toBe(pace);
  });

  it("a new learner reads all at once", () => expect(DEFAULTS.pace).toBe("whole"));
});
