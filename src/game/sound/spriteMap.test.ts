import { expect, test } from "vitest";
import { EFFECT_NAMES } from "./effects.ts";
import { BLIP_SPANS, EFFECT_SPANS } from "./spriteMap.ts";
import { blipName, REGISTERS, VOWELS } from "./voices.ts";

test("[SN12] every effect has a span of its own, none overlapping the next", () => {
  expect(Object.keys(EFFECT_SPANS)).toEqual([...EFFECT_NAMES]);
  let end = 0;
  for (const [start, length] of Object.values(EFFECT_SPANS)) {
    expect(start).toBeGreaterThanOrEqual(end);
    expect(length).toBeGreaterThan(0);
    end = start + length;
  }
});

test("[SN13] every register has every vowel", () => {
  const names = REGISTERS.flatMap((register) =>
    VOWELS.map((vowel) => blipName({ register, pitch: 1 }, vowel)),
  );
  expect(Object.keys(BLIP_SPANS)).toEqual(names);
});
