import { describe, expect, it } from "vitest";
import { packs } from "../../../tests/support/assessing.ts";
import { bankQuestions } from "./bankQuestions.ts";

const drawn = (
  criteria: readonly string[],
  played: readonly string[],
  asked: readonly string[] = [],
  each?: number,
) => bankQuestions(packs, criteria, played, asked, each).map(({ question }) => question.id);

describe("questions drawn from the banks", () => {
  it("[RQ6] those on the case just played come first, and one that serves two criteria serves both", () => {
    expect(drawn(["ext-1.1", "ext-1.2"], ["s01"])).toEqual(["q4"]);
    expect(bankQuestions(packs, ["ext-1.1", "ext-1.2"], ["s01"], [])[0]).toMatchObject({
      caseId: "s01",
      criteria: ["ext-1.1", "ext-1.2"],
    });
    expect(drawn(["ext-1.1", "ext-1.2"], ["s01", "s11"])).toEqual(["q3", "q2"]);
  });

  it("[RQ6] without a case, general ones; one set on a case not played is never put", () => {
    expect(drawn(["ext-1.1", "ext-1.2"], [])).toEqual(["q1"]);
  });

  it("[RQ6] none is asked twice, and two a criterion where two are wanted", () => {
    expect(drawn(["ext-1.1"], ["s01"], ["q2", "q4"])).toEqual(["q1"]);
    expect(drawn(["ext-1.1"], ["s01"], [], 2)).toEqual(["q2", "q4"]);
    expect(drawn(["ext-1.1"], [], ["q1"])).toEqual([]);
  });

  it("[RQ6] performance is not asked for in a bank's questions", () => {
    expect(drawn(["ext-9.1a", "x-1"], ["s01"])).toEqual([]);
  });
});
