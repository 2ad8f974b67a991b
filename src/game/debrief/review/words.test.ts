import { describe, expect, it } from "vitest";
import type { Move, Review } from "../../../atlas/review.ts";
import type { Figures } from "../../../atlas/reviewReach.ts";
import { costInWords, courseInWords, moveCostInWords, ordinal, wholeInWords } from "./words.ts";

const NOTHING = { total: 0, R: 0, I: 0, E: 0, S: 0 };
const reach = (total: number, whole = false) => ({ ...NOTHING, total, whole });
const regret = (lost: Partial<Figures>) => ({
  regret: { ...NOTHING, ...lost },
  held: 0,
  spent: false,
});

const move = (turn: number, before: number, after: number, whole: boolean): Move => ({
  turn,
  what: "choice",
  before: reach(before, whole),
  after: reach(after, after === 100),
  regret: { ...NOTHING, total: before - after },
  held: 0,
  spent: false,
  label: "slip",
  better: null,
});

const review = (moves: readonly Move[]): Review => {
  const last = moves.findLastIndex(({ before }) => before.whole);
  return {
    proved: true,
    moves,
    start: moves[0]!.before,
    lastWhole: last < 0 ? null : last,
    unknownFrom: null,
  };
};

describe("the review in words", () => {
  it("[MR5] says what a move cost, in total and by dimension", () => {
    expect(costInWords(regret({}), false)).toBe("Nothing was lost here.");
    expect(costInWords({ ...regret({}), spent: true }, false)).toContain(
      "nothing more could be lost",
    );
    expect(costInWords(regret({ total: 6, I: 9, S: 4 }), false)).toBe(
      "This cost 6 points of what was still possible: 9 in Informing the customer and 4 in Resolution.",
    );
    expect(costInWords(regret({ total: 1, R: 2.5, I: 1, S: 4 }), true)).toBe(
      "This cost 1 point. You lost 2.5 in Responsiveness, 1 in Informing the customer and 4 in Resolution.",
    );
    expect(costInWords(regret({ R: 3 }), false)).toBe(
      "The total lost nothing, though 3 in Responsiveness can no longer be had.",
    );
    expect(costInWords(regret({ total: 2 }), false)).toContain("no longer all at once");
    expect(costInWords({ ...regret({ E: 48 }), held: 9.6 }, false)).toBe(
      "The total was held down already; but for that, this would have cost 9.6 points: 48 in Escalation.",
    );
  });

  it("[MR5] Level 1 reads shorter sentences", () => {
    const longest = (text: string): number =>
      Math.max(...text.split(/(?<=[.:])\s/).map((sentence) => sentence.split(" ").length));
    for (const lost of [{}, { total: 6, R: 9, I: 4 }, { R: 3, S: 2 }, { total: 2 }]) {
      for (const other of [{}, { held: 2.5 }, { spent: true }]) {
        const words = costInWords({ ...regret(lost), ...other }, true);
        expect(longest(words)).toBeLessThanOrEqual(12);
      }
    }
  });

  it("[MR5] numbers choices as people count them", () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111].map(ordinal)).toEqual(
      "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 103rd 111th".split(" "),
    );
  });

  it("[MR5] says where full credit was last possible, or that it still was", () => {
    const lost = review([move(0, 100, 100, true), move(1, 100, 90, true), move(2, 90, 90, false)]);
    expect(wholeInWords(lost, false)).toContain("Until your 2nd choice everything could still");
    const kept = review([move(0, 100, 100, true)]);
    expect(wholeInWords(kept, false)).toContain("from the first choice to the last");
    expect(wholeInWords(review([move(0, 90, 80, false)]), false)).toContain("out of reach");
  });

  it("[MR7] tells the picture: start, end and every fall", () => {
    const fell = review([move(0, 100, 97, true), move(1, 97, 97, false), move(2, 97, 80.5, false)]);
    expect(courseInWords(fell)).toBe(
      "The best total still possible: 100 at the start, 80.5 at the end. It fell by 3 at your 1st choice and by 16.5 at your 3rd choice.",
    );
    expect(courseInWords(review([move(0, 100, 100, true)]))).toContain("It never fell.");
  });

  it("[MR8] says what the move to blame cost, if the total lost anything", () => {
    expect(moveCostInWords(move(6, 100, 88, true), false)).toBe(
      "Your 7th choice cost 12 points of the total still possible.",
    );
    expect(moveCostInWords({ ...move(3, 9, 8, true), what: "record" }, true)).toBe(
      "The record cost 1 point.",
    );
    expect(moveCostInWords(move(6, 88, 88, true), false)).toBeNull();
  });
});
