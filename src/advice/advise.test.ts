import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviseOn } from "./advise.ts";
import { adviceFindings, summed } from "./tell.ts";

const kindsIn = (text: string) =>
  adviseOn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("advice on a reply", () => {
  it("[LR5] words that blame, stock phrases and vague times are pointed out, with what would do instead", () => {
    const text =
      "You failed to ring us. We are sorry for any inconvenience. We will write as soon as possible.";
    expect(kindsIn(text)).toEqual([
      ["blame", "You failed to"],
      ["stock", "any inconvenience"],
      ["vague", "as soon as possible"],
    ]);
    for (const { why, instead } of adviseOn(text)) {
      expect(why).toMatch(/\.$/);
      expect(instead).not.toBe("");
    }
  });

  it("[LR5] the library adds hard sentences, passives, plainer words and words twice", () => {
    const found = kindsIn(
      "Your form was lost. We utilise the the index. Notwithstanding the aforementioned administrative irregularities, we would endeavour to facilitate a satisfactory resolution of outstanding documentation.",
    );
    expect(found).toContainEqual(["passive", "was lost"]);
    expect(found).toContainEqual(["word", "utilise"]);
    expect(found).toContainEqual(["twice", "the the"]);
    expect(found.filter(([kind]) => kind === "long")).toHaveLength(1);
  });

  it("[LR5] a plain, honest reply is left in peace", () => {
    const text =
      "Dear Mr Bell,\n\nI am sorry that we sent your letter to the wrong address. I made the mistake. I will ring you by noon on Thursday and tell you what I found.\n\nYours sincerely,\nPriya Nair";
    expect(kindsIn(text)).toEqual([]);
    expect(summed([], [])).toContain("No advice on the wording");
  });

  it("[LR5] at most three of a kind, in bounds, and the same for the same text", () => {
    const phrases = fc.constantFrom(
      "You failed to pay. ",
      "It was sent. ",
      "We utilise it. ",
      "Please do not hesitate. ",
      "in due course ",
      "😀 the the ",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(phrases, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const advice = adviseOn(text);
        expect(adviseOn(text)).toEqual(advice);
        for (const [, all] of Map.groupBy(advice, ({ kind }) => kind)) {
          expect(all.length).toBeLessThanOrEqual(3);
        }
        for (const { quote } of adviceFindings(text, advice)) expect(quote.trim()).not.toBe("");
      }),
      { numRuns: 20 },
    );
  });
});
