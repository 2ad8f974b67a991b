import { describe, expect, it } from "vitest";
import type { Outcome } from "../event.ts";
import { compare, compareEach, type Judged } from "./agreement.ts";

const WORDS: Readonly<Record<string, Outcome>> = { m: "met", n: "not-yet", s: "not-seen" };

/** What raters said of the criteria c0, c1 and so on in the recordings: "mn ms" is two recordings. */
const said = (of: Readonly<Record<string, string>>): readonly Judged[] =>
  Object.entries(of).flatMap(([rater, words]) =>
    words.split(" ").flatMap((word, recording) =>
      [...word].flatMap((letter, criterion) => {
        const outcome = WORDS[letter];
        return outcome
          ? { rater, recording: `r${recording}`, criterion: `c${criterion}`, outcome }
          : [];
      }),
    ),
  );

describe("a standardisation exercise", () => {
  it("[QA8] compares each pair over what both judged, and everybody over what all did", () => {
    const judged = said({ ann: "mm nn", ben: "mm nm", cat: "m- nn" });
    const { pairs, agreed, fleiss, meanKappa } = compare(judged, ["ann", "ben", "cat"]);
    expect(pairs.map(({ first, second, agreement }) => [first, second, agreement.things])).toEqual([
      ["ann", "ben", 4],
      ["ann", "cat", 3],
      ["ben", "cat", 3],
    ]);
    // 3 of 4, 3 of 3, 2 of 3.
    expect(agreed).toBe(0.8);
    expect(fleiss!.things).toBe(3);
    const kappas = pairs.map(({ agreement }) => agreement.kappa!);
    expect(meanKappa).toBeCloseTo((kappas[0]! + kappas[1]! + kappas[2]!) / 3, 12);
  });

  it("[QA8] has no Fleiss' kappa for two, and none of anything where nobody judged", () => {
    expect(compare(said({ ann: "mn", ben: "mm" }), ["ann", "ben"]).fleiss).toBeNull();
    expect(compare([], ["ann", "ben"])).toMatchObject({ agreed: null, meanKappa: null });
  });

  it("[QA8] of one recording has an agreement per criterion, and no kappa", () => {
    const each = compareEach(said({ ann: "mn", ben: "mm" }), ["ann", "ben"], ["c0", "c1"]);
    expect(each.map(({ criterion, compared }) => [criterion, compared.agreed])).toEqual([
      ["c0", 1],
      ["c1", 0],
    ]);
    for (const { compared } of each) expect(compared.pairs[0]!.agreement.why).toBe("one-thing");
  });
});
