/** PINs that a tutor hands out on paper. */
import { randomInt } from "node:crypto";
import { chosenPin } from "../../protocol/pin.ts";

/** Digits. */
const ISSUED = 6;

/** A PIN at random, none that a learner might not choose. */
export function drawPin(): string {
  for (;;) {
    const pin = String(randomInt(10 ** ISSUED)).padStart(ISSUED, "0");
    if (chosenPin(pin).ok) return pin;
  }
}
