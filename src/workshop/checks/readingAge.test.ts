import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import type { CaseData } from "../../play/case.ts";
import { found, problemsIn } from "../fakeStory.ts";
import { readingOf, syllables } from "../readability.ts";

const PLAIN =
  "The kettle is broken. She took it home in a bag. It did not work. She was cross. ".repeat(5);
const HEAVY =
  "Customers who remain dissatisfied with the resolution of their complaint may subsequently request that the matter be escalated to a supervisor, who will investigate the particular circumstances and communicate the eventual outcome in writing. ".repeat(
    2,
  );
const story = (text: string): string =>
  `-> a\n=== a\nPAT: ${text}\n-> END\n=== b\nShort.\n-> END\n`;
const at = (level: CaseData["level"]): CaseData => ({ ...fixture, level });

describe("reading age", () => {
  it("[WS28] syllables are counted as they are heard, nine times in ten at least", () => {
    const words: Readonly<Record<string, number>> = {
      kettle: 2,
      receipt: 2,
      customer: 3,
      responsibility: 6,
      whole: 1,
      times: 1,
      boxes: 2,
      houses: 2,
      asked: 1,
      wanted: 2,
      called: 1,
      settled: 2,
      tried: 1,
      being: 2,
      trying: 2,
      nation: 2,
      quiet: 2,
      idea: 3,
      people: 2,
      complaint: 2,
      resolution: 4,
      escalation: 4,
      information: 4,
      because: 2,
      promise: 2,
      promised: 2,
      voices: 2,
      safely: 2,
      careful: 2,
      statement: 2,
      completely: 3,
      previous: 3,
      review: 2,
      guest: 1,
      building: 2,
      quarter: 2,
      yesterday: 3,
      situation: 4,
      the: 1,
    };
    const right = Object.entries(words).filter(([word, count]) => syllables(word) === count);
    expect(right.length / Object.keys(words).length).toBeGreaterThanOrEqual(0.9);
  });

  it("[WS28] follows the Flesch-Kincaid grade, five years on", () => {
    // Ten words, one sentence, twelve syllables: .39 * 10 + 11.8 * 1.2 - 15.59 = 2.47.
    const reading = readingOf("The woman took the old kettle back to the shop.");
    expect(reading).toEqual({ words: 10, sentences: 1, age: 7.5 });
    expect(readingOf("No.").age).toBe(5);
    expect(readingOf("").words).toBe(0);
  });

  it("[WS28] beyond the level's is told knot by knot, with the figure", () => {
    expect(found("reading-age", story(PLAIN), at("1"))).toEqual([]);
    expect(found("reading-age", story(HEAVY), at("3"))).toEqual(["warning 2"]);
    const [problem] = problemsIn("reading-age", story(HEAVY), at("1/3"));
    expect(problem?.message).toMatch(/"a" reads at about age \d+\.\d; Level 1\/3 .* within 12/);
  });

  it("[WS28] a text for Level 3 is too old for Level 1", () => {
    const middling =
      "Your refund was promised for Monday, but the payment team has not yet released it to your account. I have asked the manager for a decision about compensation today. ".repeat(
        4,
      );
    expect(found("reading-age", story(middling), at("3"))).toEqual([]);
    expect(found("reading-age", story(middling), at("1"))).toEqual(["warning 2"]);
  });

  it("[WS28] names before lines, tags and logic are not read, and a few words say nothing", () => {
    expect(found("reading-age", story(`${PLAIN} # heading:${HEAVY}`), at("1"))).toEqual([]);
    expect(found("reading-age", story("Responsibilities notwithstanding."), at("1"))).toEqual([]);
  });
});
