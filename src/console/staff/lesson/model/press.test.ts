import { describe, expect, it } from "vitest";
import type { LessonEvent } from "../../../../lesson/event.ts";
import type { Letter } from "../../../../ui/outbox/letter.ts";
import { FRESH, pressName, tooLate } from "./press.ts";

const letter = (body: LessonEvent): Letter<LessonEvent> => ({
  id: "i",
  owner: "u",
  to: "l",
  at: 1_000,
  order: 1,
  body,
  open: false,
  refused: null,
});

describe("[LT13] what is pressed", () => {
  it("is sent for a minute and not later, if it moves the class", () => {
    const next = letter({ type: "BlockBegun", block: "b", from: "a" });
    expect(tooLate(next, 1_000 + FRESH)).toBe(false);
    expect(tooLate(next, 1_001 + FRESH)).toBe(true);
    expect(tooLate(letter({ type: "Thawed", freeze: "f" }), 1_001 + FRESH)).toBe(true);
  });

  it("is kept for as long as it takes, if it was written or counted", () => {
    for (const body of [
      { type: "ArgumentKept", freeze: "f", index: null, text: "Ask first." },
      { type: "HandsCounted", vote: "v", counts: [] },
      { type: "Planned", plan: { title: "Lesson", blocks: [] } },
    ] as const) {
      expect(tooLate(letter(body), 1_000_000_000)).toBe(false);
    }
  });

  it("is listed by what it was, with its words", () => {
    expect(pressName({ type: "Nudged", to: "", text: "Look up." })).toBe("A nudge: “Look up.”");
    expect(pressName({ type: "Paused" })).toBe("Pause");
  });
});
