/** The PIN by which a learner proves to be the one on the roster. */
import { ok, refused, type Result } from "../play/result.ts";

/** Wrong PINs in a row before a learner has to wait. */
export const PIN_TRIES = 5;

const repeats = (pin: string): boolean =>
  [1, 2, 3, 4].some(
    (length) =>
      length < pin.length && pin === pin.slice(0, length).repeat(Math.floor(pin.length / length)),
  );

/** Whether every digit is the one before it plus `step`, 0 after 9. */
const runs = (pin: string, step: number): boolean =>
  [...pin].every((digit, at) => at === 0 || Number(digit) === (Number(pin[at - 1]) + step) % 10);

/** Straight down and up the keypad. */
const LINES = new Set(["2580", "0852"]);

/** A PIN somebody chose: 4 to 8 digits, and none of those that are guessed first. */
export function chosenPin(pin: string): Result<string, "bad-pin" | "easy-pin"> {
  if (!/^[0-9]{4,8}$/.test(pin)) return refused("bad-pin", "A PIN has 4 to 8 digits.");
  const easy = (why: string) =>
    refused("easy-pin", `${why} is guessed at once. Choose another PIN.`);
  if (repeats(pin)) return easy("A PIN that repeats itself");
  if (runs(pin, 1) || runs(pin, 9)) return easy("A PIN that counts up or down");
  if (/^(19|20)[0-9]{2}$/.test(pin)) return easy("A year");
  if (LINES.has(pin)) return easy("A line on the keypad");
  return ok(pin);
}
