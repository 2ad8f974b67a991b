/** What the packs that we ship owe an assessor, beyond being packs. */
import { describe, expect, it } from "vitest";
import { readingOf } from "../../src/workshop/readability.ts";
import { caseClaims } from "../support/caseClaims.ts";
import { packTexts, shippedPacks } from "../support/packs.ts";

const packs = shippedPacks();
const cases = caseClaims().map(({ data }) => data);

/** Ages of readers of the Level 1 unit's questions. */
const OLDEST_AT_LEVEL_1 = 11;

describe("the shipped packs", () => {
  it("[QP5] are four, each in a file of its unit's id, with no id in two of them", () => {
    expect([...packTexts.keys()].toSorted()).toEqual(
      packs.map(({ unit }) => `${unit.id}.json`).toSorted(),
    );
    expect(packs.map(({ unit }) => unit.criteria.length)).toEqual([29, 28, 10, 18]);
    for (const of of [
      packs.map(({ id }) => id),
      packs.map(({ unit }) => unit.prefix),
      packs.flatMap(({ questions }) => questions.map(({ id }) => id)),
    ]) {
      expect(new Set(of).size).toBe(of.length);
    }
  });

  it("[QP5] claim no method that the unit does not: role play is ticked by none of them", () => {
    const grids = packs.map(({ unit }) => [unit.prefix, unit.rolePlayListed, unit.expired]);
    expect(grids).toEqual([
      ["ext", false, null],
      ["int", null, null],
      ["l1", null, "2017-12-31"],
      ["prob", false, null],
    ]);
    for (const { unit } of packs) expect(unit.methods.length).toBeGreaterThan(0);
  });
});

describe.each(packs.map((pack) => [pack.unit.prefix, pack] as const))("%s", (prefix, pack) => {
  const asking = (id: string) => pack.questions.filter(({ criteria }) => criteria.includes(id));

  it("[QP6] each knowledge criterion has a question for any time and one after some case", () => {
    for (const { id, kind } of pack.unit.criteria) {
      if (kind === "performance") continue;
      const questions = asking(id);
      expect(
        questions.some((each) => each.cases.length === 0),
        `${id}, any time`,
      ).toBe(true);
      expect(
        questions.some((each) => each.cases.length > 0),
        `${id}, after a case`,
      ).toBe(true);
    }
  });

  it("[QP6] each performance criterion has one too, for the assessor to ask", () => {
    for (const { id } of pack.unit.criteria) expect(asking(id).length, id).toBeGreaterThan(0);
  });

  it("[QP6] a question belongs to cases that exist and have the unit's kind of customer", () => {
    for (const { id, cases: after } of pack.questions) {
      for (const name of after) {
        const found = cases.find((each) => each.id === name);
        expect(found, `${id}: ${name}`).toBeDefined();
        if (prefix === "ext") expect(["external", "both"], id).toContain(found?.customer);
        if (prefix === "int") expect(["internal", "both"], id).toContain(found?.customer);
        if (prefix === "l1") expect(found?.level, id).toContain("1");
      }
    }
  });

  it("[QP6] no question is asked twice, and each has two to five points to look for", () => {
    const texts = pack.questions.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { id, text, lookFor } of pack.questions) {
      expect(lookFor.length, id).toBeGreaterThanOrEqual(2);
      expect(lookFor.length, id).toBeLessThanOrEqual(5);
      expect(text, id).toMatch(/[?.]$/);
      for (const point of lookFor) expect(point, id).not.toMatch(/\.$/);
    }
  });

  it("[QP7] each performance criterion has a task of two sentences, witnessed by somebody", () => {
    for (const { id, kind, transfer } of pack.unit.criteria) {
      if (kind === "knowledge") {
        expect(transfer, id).toBe("");
        continue;
      }
      expect(transfer.match(/[.](?= [A-Z]|$)/g), id).toHaveLength(2);
      expect(transfer, id).toMatch(/supervisor|manager|colleague|person|witness|minutes|somebody/i);
    }
  });
});

it("[QP11] every activity has two questions or more to ask after it", () => {
  for (const { id } of cases) {
    const after = packs
      .flatMap(({ questions }) => questions)
      .filter((question) => question.cases.includes(id));
    expect(after.length, id).toBeGreaterThanOrEqual(2);
  }
});

describe("the Level 1 unit", () => {
  it("[QP6] asks in words for readers of nine to eleven", () => {
    const questions = packs.find(({ unit }) => unit.level === 1)?.questions ?? [];
    expect(questions.length).toBeGreaterThan(0);
    for (const { id, text } of questions) {
      expect(readingOf(text).age, id).toBeLessThanOrEqual(OLDEST_AT_LEVEL_1);
    }
  });
});
