import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unfilled } from "./feedback.ts";
import { FEEDBACK_PHRASES } from "./phrases.ts";

const PARTS = ["R", "I", "E", "S", "records", "knowledge"] as const;
const KINDS = ["strength", "next-step"] as const;

describe("feedback phrases", () => {
  it("[QP10] there are some forty, two or more of each kind for each part of the work", () => {
    expect(FEEDBACK_PHRASES.length).toBeGreaterThanOrEqual(38);
    for (const dimension of PARTS) {
      for (const kind of KINDS) {
        const found = FEEDBACK_PHRASES.filter(
          (each) => each.dimension === dimension && each.kind === kind,
        );
        expect(found.length, `${dimension} ${kind}`).toBeGreaterThanOrEqual(2);
      }
    }
    const once = (of: readonly string[]): number => new Set(of).size;
    expect(once(FEEDBACK_PHRASES.map(({ id }) => id))).toBe(FEEDBACK_PHRASES.length);
    expect(once(FEEDBACK_PHRASES.map(({ text }) => text))).toBe(FEEDBACK_PHRASES.length);
  });

  it("[QP10] none can be used as it stands, and every one once its gap is filled", () => {
    for (const { id, text } of FEEDBACK_PHRASES) {
      expect(unfilled(text), id).toBe(true);
      expect(unfilled(text.replaceAll("[...]", "the two calls")), id).toBe(false);
    }
  });
});

describe("a gap", () => {
  it.each(["[...]", "[…]", "[ ... ]", "[]", "[ ]", "[..]", "Said [...] and [the rest]."])(
    "[QP10] stands open in %j",
    (text) => expect(unfilled(text)).toBe(true),
  );

  it.each(["", "You said: wait...", "Row [3] of the log", "[the kettle]", "[... and the lamp]"])(
    "[QP10] is filled, or none, in %j",
    (text) => expect(unfilled(text)).toBe(false),
  );

  it("[QP10] is found whatever stands round it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(unfilled(`${before}[...]${after}`)).toBe(true);
      }),
    );
  });
});
