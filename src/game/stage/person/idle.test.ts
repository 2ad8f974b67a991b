import { expect, it } from "vitest";
import { IdleClock } from "./idle.ts";

const FRAME = 16;

it("[SG8] opens the lips for a vowel and shuts them again", () => {
  const clock = new IdleClock(() => 0.5);
  clock.say("a");
  clock.step(0, FRAME);
  clock.step(FRAME, FRAME);
  expect(clock.now.life.talk).toBeGreaterThan(0.1);
  for (let time = 2 * FRAME; time < 1500; time += FRAME) clock.step(time, FRAME);
  expect(clock.now.life.talk).toBe(0);
});

it("[SG9] blinks, and says that nothing changed between blinks", () => {
  const clock = new IdleClock(() => 0.5);
  expect(clock.step(100, FRAME)).toBe(false);
  expect(clock.step(1875, FRAME)).toBe(true);
  expect(clock.now.life.blink).toBeGreaterThan(0.9);
  clock.step(1960, FRAME);
  expect(clock.now.life.blink).toBe(0);
});
