import { expect, test } from "vitest";
import { blipRate } from "./voices.ts";

test("[SN14] heat raises the pitch a little", () => {
  const voice = { register: "low", pitch: 1 } as const;
  expect(blipRate(voice, 0, 0)).toBe(1);
  expect(blipRate(voice, 1, 0)).toBeCloseTo(1.12);
});

test("[SN15] values out of range are brought into it", () => {
  expect(blipRate({ register: "high", pitch: 9 }, 0, 0)).toBe(1.25);
  expect(blipRate({ register: "high", pitch: Number.NaN }, Number.NaN, 0)).toBe(1);
  expect(blipRate({ register: "high", pitch: 1 }, -3, 0)).toBe(1);
});
