import { describe, expect, it } from "vitest";
import { ground, planned, readyToSign } from "../../../../../tests/support/assessing.ts";
import { missingFrom } from "../../../../assess/portfolio/missing.ts";
import { progressOf } from "./progress.ts";

describe("how far the steps are", () => {
  it("[AP21] given “met” that nothing carries any more, then deciding is not done, as the server will not have it signed", () => {
    const hand = readyToSign();
    expect(progressOf(hand.state, ground).decide).toEqual({ done: true, words: "2 of 2 decided" });
    hand.add({ type: "NoteWithdrawn", note: "n1", why: "Mistaken" });
    expect(missingFrom(hand.state, ground).some(({ blocks }) => blocks.length > 0)).toBe(true);
    expect(progressOf(hand.state, ground).decide).toEqual({
      done: false,
      words: "To decide again",
    });
  });

  it("[AP21] the plan’s step names what it waits for: the learner, identity, own work", () => {
    const words = (hand: ReturnType<typeof planned>) => progressOf(hand.state, ground).plan.words;
    const hand = planned();
    expect(words(hand)).toBe("Identity not checked");
    hand.add({ type: "IdentityChecked", how: "Passport" });
    expect(words(hand)).toBe("Own work not declared");
    expect(words(readyToSign())).toBe("Accepted");
  });
});
