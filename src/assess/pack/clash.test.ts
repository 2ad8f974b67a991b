import { describe, expect, it } from "vitest";
import { aUnitPack } from "../../../tests/support/aUnit.ts";
import { clashOf } from "./clash.ts";
import type { Pack } from "./pack.ts";

const there = aUnitPack();

/** A pack that shares nothing with the one there. */
const apart: Pack = {
  ...there,
  id: "own",
  unit: {
    ...there.unit,
    id: "own-unit",
    prefix: "own",
    criteria: there.unit.criteria.map((one) => ({ ...one, id: `own-${one.ac}` })),
  },
  questions: there.questions.map((one) => ({ ...one, id: `own-${one.id}` })),
};

describe("two packs at one centre", () => {
  it("[AD2] a newer version, or a pack that shares no name, stands beside the others", () => {
    expect(clashOf([there], { ...there, version: "2.0.0" })).toBeNull();
    expect(clashOf([there], apart)).toBeNull();
    expect(clashOf([], there)).toBeNull();
  });

  it.each<[string, Pack, RegExp]>([
    ["the id of another unit’s pack", { ...apart, id: there.id }, /an id of its own\.$/],
    [
      "a unit that has a pack",
      { ...apart, unit: { ...apart.unit, id: there.unit.id } },
      /a higher version\.$/,
    ],
    [
      "a prefix that is taken",
      { ...apart, unit: { ...apart.unit, prefix: there.unit.prefix } },
      /begin with “.+” already.*another prefix\.$/,
    ],
    [
      "a criterion’s name that is taken",
      { ...apart, unit: { ...apart.unit, criteria: there.unit.criteria } },
      /has a criterion “.+” already/,
    ],
  ])("[AD2] %s is refused with what to do", (_what, pack, words) => {
    expect(clashOf([there], pack)).toMatch(words);
  });

  it("[AD2] a question’s name that is taken is refused", () => {
    const question = { id: "q-1", criteria: [], cases: [], text: "Why?", lookFor: [] };
    expect(
      clashOf([{ ...there, questions: [question] }], { ...apart, questions: [question] }),
    ).toContain("“q-1”");
  });
});
