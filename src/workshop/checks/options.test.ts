/** Checks of option sets: what a learner can tell without knowing the answer. */
import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { found } from "../fakeStory.ts";

/** A story of one knot a set; each option as [words, tags]. */
const story = (...sets: readonly (readonly (readonly [string, string])[])[]): string =>
  `-> k0\n${sets
    .map(
      (options, at) =>
        `=== k${at}\n${options.map(([words, tags]) => `* [${words} ${tags}]\n`).join("")}- -> ${at + 1 < sets.length ? `k${at + 1}` : "END"}\n`,
    )
    .join("")}`;
const words = (length: number): string => "word ".repeat(length).trim();
const FULL = "# km:r.open=full";
const WEAK = "# km:r.open=weak";

describe("the best option", () => {
  it.each([
    ["the longest by more than a quarter", [20, 10, 12], ["warning 3"]],
    ["the shortest by more than a quarter", [5, 10, 12], ["warning 3"]],
    ["longest by a little", [12, 10, 11], []],
    ["in between", [11, 10, 12], []],
  ])("[WS25] that is %s", (_, [best, one, other], problems) => {
    const set = [
      [words(best!), FULL],
      [words(one!), WEAK],
      [words(other!), "# harm:r.blames"],
    ] as const;
    expect(found("best-by-length", story(set), fixture)).toEqual(problems);
  });

  it("[WS25] is not looked for among look-ups, nor where two are best", () => {
    const look = [
      [words(20), FULL],
      [words(10), "# look"],
    ] as const;
    expect(found("best-by-length", story(look), fixture)).toEqual([]);
    const two = [
      [words(20), FULL],
      [words(19), FULL],
      [words(5), WEAK],
    ] as const;
    expect(found("best-by-length", story(two), fixture)).toEqual([]);
  });

  it("[WS25] does harm for none: a full grade with a harm is not best", () => {
    const set = [
      [words(20), `${FULL} # harm:r.blames`],
      [words(10), FULL],
      [words(10), WEAK],
    ] as const;
    expect(found("best-by-length", story(set), fixture)).toEqual([]);
  });

  it("[WS25] a referral to a right rung is best as a full grade is", () => {
    const set = [
      [words(20), "# rung:refund,1"],
      [words(10), "# rung:refund,4"],
    ] as const;
    expect(found("best-by-length", story(set), fixture)).toEqual(["warning 3"]);
  });

  const longest = [
    [words(12), FULL],
    [words(11), WEAK],
  ] as const;
  const middling = [
    [words(10), FULL],
    [words(11), WEAK],
  ] as const;

  it("[WS25] that is the longest in more than half of the sets is told for the story", () => {
    const most = story(longest, longest, longest, middling);
    expect(found("best-by-length", most, fixture)).toEqual(["warning null"]);
    expect(found("best-by-length", story(longest, longest, middling, middling), fixture)).toEqual(
      [],
    );
    expect(found("best-by-length", story(longest, longest, longest), fixture)).toEqual([]);
  });

  it("[WS25] that is the most courteous in more than half of the sets is told for the story", () => {
    const kind = [
      ["I am sorry, thank you.", FULL],
      ["I will ring you now.", WEAK],
    ] as const;
    const blunt = [
      ["I will ring you now.", FULL],
      ["I am sorry, thank you.", WEAK],
    ] as const;
    expect(found("best-by-manners", story(kind, kind, kind, blunt), fixture)).toEqual([
      "warning null",
    ]);
    expect(found("best-by-manners", story(kind, kind, blunt, blunt), fixture)).toEqual([]);
  });
});

describe("a courteous wrong option", () => {
  const set = (wrong: string, tags: string) =>
    [
      ["I will ring you by noon.", FULL],
      [wrong, tags],
      ["It is your own fault.", "# harm:r.blames"],
    ] as const;
  const told = (wrong: string, tags = WEAK) =>
    found("no-courteous-wrong", story(set(wrong, tags)), fixture);

  it("[WS26] is missed where every wrong option is curt", () => {
    expect(told("No.")).toEqual(["warning 3"]);
  });

  it("[WS26] is seen by its words or its tag", () => {
    expect(told("I am so sorry about that.")).toEqual([]);
    expect(told("Let me have a look at it.")).toEqual([]);
    expect(told("There, there.", `${WEAK} # ev:warm`)).toEqual([]);
    expect(told("Have a kettle.", "# ev:gift")).toEqual([]);
  });

  it("[WS26] is not the best one, however kind", () => {
    const kind = [
      ["I am sorry. I will ring by noon.", FULL],
      ["No.", WEAK],
    ] as const;
    expect(found("no-courteous-wrong", story(kind), fixture)).toEqual(["warning 3"]);
  });

  it("[WS26] is not asked for among actions, nor where nothing is graded", () => {
    const actions = [
      ["Ring.", `# do ${FULL}`],
      ["Wait.", "# do # harm:r.blames"],
    ] as const;
    const ungraded = [
      ["Yes.", "# ev:info"],
      ["No.", "# ev:info"],
    ] as const;
    expect(found("no-courteous-wrong", story(actions, ungraded), fixture)).toEqual([]);
  });
});
