import { expect, it, vi } from "vitest";
import type { Tap } from "./secondTap.ts";

vi.stubGlobal("addEventListener", () => {});
const { isSecondTap } = await import("./secondTap.ts");

const tap = (timeStamp: number, detail = 1, clientX = 100, clientY = 300): Tap => ({
  timeStamp,
  detail,
  clientX,
  clientY,
});

it("[GM28] only the second tap on one place, after what lies there has changed, is passed over", () => {
  // Given a first tap at 1000 that brought new choices at 1010
  const first = tap(1000);
  expect(isSecondTap(tap(1200, 2), first, 1010)).toBe(true);
  expect(isSecondTap(tap(1200, 2, 108, 309), first, 1010)).toBe(true);
  // Then a quick tap on another choice is meant,
  expect(isSecondTap(tap(1200, 2, 100, 360), first, 1010)).toBe(false);
  // and one on what has been there all the time,
  expect(isSecondTap(tap(1200, 2), first, 900)).toBe(false);
  // a third, which meets what the second met,
  expect(isSecondTap(tap(1400, 3), tap(1200, 2), 1010)).toBe(false);
  // any that is no double tap to the system, and the first of all.
  expect(isSecondTap(tap(1900, 1), first, 1010)).toBe(false);
  expect(isSecondTap(tap(1200, 0), first, 1010)).toBe(false);
  expect(isSecondTap(tap(1200, 2), null, 1010)).toBe(false);
});
