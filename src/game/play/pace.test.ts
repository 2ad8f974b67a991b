import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setPrefs } from "../settings/prefs.ts";
import { lettersOf, more, reveal, showNext, showRest } from "./pace.ts";
import type { Block } from "./threadOf.ts";

vi.hoisted(() => vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {} })));

const line = (key: string, text: string) => ({ key, text });
const LINES = [line("1.1", "He nods."), line("1.2", "It leaks."), line("1.3", "Twice now.")];
const base = { channel: "counter", clock: 600 } as const;
const amina = { ...base, kind: "speech", who: "amina", name: "Amina", mood: "neutral" } as const;
const BLOCKS: readonly Block[] = [
  { ...base, key: "1.0", kind: "reply", text: "Good morning.", option: "say" },
  { ...base, key: "1.1", kind: "narration", lines: LINES.slice(0, 1) },
  { ...amina, key: "1.2", lines: LINES.slice(1) },
];
const LATER = line("1.5", "Thank you.");
const GROWN: readonly Block[] = [
  ...BLOCKS,
  { ...base, key: "1.4", kind: "own", text: "I am sorry." },
  { ...amina, key: "1.5", lines: [LATER] },
];

/** What is on the screen of each line. */
const shown = (lines = LINES): readonly string[] =>
  lines.map((each) => each.text.slice(0, lettersOf(each)));
const whole = LINES.map(({ text }) => text);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("[UI10] how much of a turn is shown", () => {
  it("at once it is all of it, with nothing to ask for", () => {
    setPrefs({ pace: "whole" });
    reveal(BLOCKS, { current: 0 });
    expect(shown()).toEqual(whole);
    expect(more()).toBe(false);
  });

  it("line by line it is the first, then one more each time", () => {
    setPrefs({ pace: "steps" });
    reveal(BLOCKS, { current: 0 });
    expect(shown()).toEqual(["He nods.", "", ""]);
    showNext();
    expect(shown()).toEqual(["He nods.", "It leaks.", ""]);
    expect(more()).toBe(true);
    showNext();
    expect(shown()).toEqual(whole);
    expect(more()).toBe(false);
  });

  it("line by line the rest can be had at once, and a lone line asks for nothing", () => {
    setPrefs({ pace: "steps" });
    reveal(BLOCKS, { current: 0 });
    showRest();
    expect(shown()).toEqual(whole);
    expect(more()).toBe(false);
    reveal(BLOCKS.slice(0, 2), { current: 0 });
    expect(more()).toBe(false);
  });

  it("an answer that adds nothing leaves it as it was", () => {
    setPrefs({ pace: "steps" });
    const seen = { current: 0 };
    reveal(BLOCKS, seen);
    showNext();
    reveal([...BLOCKS, GROWN[3]!], seen);
    expect(shown()).toEqual(["He nods.", "It leaks.", ""]);
  });

  it("an answer that adds lines brings the first of them, and all before it", () => {
    setPrefs({ pace: "steps" });
    const seen = { current: 0 };
    reveal(BLOCKS, seen);
    reveal(GROWN, seen);
    expect(shown([...LINES, LATER])).toEqual([...whole, "Thank you."]);
    expect(more()).toBe(false);
  });

  it("what is shown stays when the setting is changed in the middle of a turn", () => {
    setPrefs({ pace: "whole" });
    const seen = { current: 0 };
    reveal(BLOCKS, seen);
    setPrefs({ pace: "steps" });
    reveal(BLOCKS, seen);
    expect(shown()).toEqual(whole);
  });

  it("written out it comes letter by letter, from where the turn was", () => {
    setPrefs({ pace: "auto", motion: "on" });
    const seen = { current: 0 };
    const stop = reveal(BLOCKS, seen);
    expect(shown()).toEqual(["", "", ""]);
    vi.advanceTimersByTime(200);
    expect(shown()).toEqual(["He nods.", "I", ""]);
    stop?.();
    const stopAgain = reveal(GROWN, seen);
    expect(shown([...LINES, LATER])).toEqual([...whole, ""]);
    vi.advanceTimersByTime(1000);
    expect(shown([LATER])).toEqual(["Thank you."]);
    stopAgain?.();
  });

  it("without movement nothing is written out, but line by line still holds", () => {
    setPrefs({ pace: "auto", motion: "off" });
    reveal(BLOCKS, { current: 0 });
    expect(shown()).toEqual(whole);
    setPrefs({ pace: "steps" });
    reveal(BLOCKS, { current: 0 });
    expect(shown()).toEqual(["He nods.", "", ""]);
  });
});
