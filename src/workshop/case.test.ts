import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixture } from "../../tests/support/fixture.ts";
import { parseCase } from "./case.ts";
import { problemLine } from "./problem.ts";
import { caseIds } from "../story/build/edition.ts";

const told = (text: string): readonly string[] => {
  const read = parseCase(text, "case.json");
  return read.ok ? [] : read.problems.map(problemLine);
};

/** The fixture as text, one key a line, with a change made to the text. */
const changed = (from: string, to: string): string => {
  const text = JSON.stringify(fixture, null, 2);
  expect(text).toContain(from);
  return text.replace(from, to);
};
const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split("\n").length;

describe("a case.json", () => {
  it("[WS8] that is whole is read, with BOM and CRLF too", () => {
    const text = JSON.stringify(fixture, null, 2);
    for (const each of [text, `\uFEFF${text.replaceAll("\n", "\r\n")}`]) {
      expect(parseCase(each, "case.json")).toEqual({ ok: true, value: fixture });
    }
  });

  it.each(caseIds("."))("[WS8] of %s is read", (id) => {
    const file = join(import.meta.dirname, "../../stories", id, "case.json");
    expect(told(readFileSync(file, "utf8"))).toEqual([]);
  });

  it("[WS8] may tell in its brief of some of the cast, and of nobody else", () => {
    const [someone] = Object.keys(fixture.cast);
    const rules = `"rules": ${JSON.stringify(fixture.brief.rules, null, 2).replaceAll("\n", "\n    ")}`;
    const telling = (id: string | undefined) => told(changed(rules, `"meet": ["${id}"], ${rules}`));
    expect(telling(someone)).toEqual([]);
    expect(telling("nobody").join()).toContain('brief.meet: no "nobody" in cast');
  });

  it("[WS8] may name criteria of any unit's pack, and only as packs name them", () => {
    const claim = JSON.stringify(fixture.criteria[0]);
    for (const id of ["ext-9.1b", "btec7-P1", "nos-AC.2.14"]) {
      expect(told(changed(claim, JSON.stringify(id)))).toEqual([]);
    }
    for (const id of ["9.1b", "ext 9.1b", "Ext-9.1", "ext-", "ext-9..1", "ext-9.1b."]) {
      const problems = told(changed(claim, JSON.stringify(id)));
      expect(problems, id).toEqual([expect.stringContaining('like "ext-9.1b"')]);
    }
  });

  it("[WS8] that is not JSON is told by the line", () => {
    expect(told('{\n  "id": "t01",\n}')).toEqual([
      expect.stringMatching(/^case\.json:3: error: not valid JSON: /),
    ]);
    expect(told("")).toHaveLength(1);
  });

  it("[WS8] of another shape is told key by key, each by its line", () => {
    const heat = changed('"heat": 40', '"heat": 140');
    expect(told(heat)).toEqual([
      expect.stringMatching(`^case\\.json:${lineOf(heat, '"heat"')}: error: persona\\.heat: `),
    ]);
    const colour = changed('"title": "The refund', '"colour": "red",\n  "title": "The refund');
    expect(told(colour)).toEqual([
      expect.stringMatching(`^case\\.json:${lineOf(colour, '"colour"')}: error: .*colour`),
    ]);
    const missing = changed('"turns": 8,', "");
    expect(told(missing)).toEqual([expect.stringMatching(/^case\.json:1: error: turns: /)]);
    expect(told("[]")).toHaveLength(1);
  });

  it.each([
    ["an id used twice", '"id": "r.impact"', '"id": "r.open"', "two share one id"],
    ["a persona that is not cast", '"who": "pat"', '"who": "sam"', 'no "sam" in cast'],
    ["a persona of a name objects have", '"who": "pat"', '"who": "constructor"', "in cast"],
    ["a matter of no moment", '"moment": "e.rung"', '"moment": "e.ring"', 'no moment "e.ring"'],
    ["a critical that is not there", '"id": "left"', '"id": "right"', 'no critical "right"'],
    ["a remedy of no moment", '"informs": "i.say"', '"informs": "i.sing"', 'no moment "i.sing"'],
    ["a condition of nothing", '"remedy:refund"', '"remedy:cake"', "names nothing in this case"],
    ["a behaviour of another dimension", '"i.say-first"', '"r.own"', "is not of dimension I"],
    ["weights that do not add up", '"R": 0.25', '"R": 0.5', "add up to 1.25, not 1"],
  ])("[WS8] with %s is told by its line", (_, from, to, message) => {
    const text = changed(from, to);
    const line = from.startsWith('"R"')
      ? lineOf(text, '"weights"')
      : text.split("\n").findIndex((each) => each.includes(to)) + 1;
    const [problem = ""] = told(text);
    expect(problem).toContain(message);
    // The second of two that share an id is told.
    expect(Number(/:(\d+):/.exec(problem)?.[1])).toBeGreaterThanOrEqual(line);
  });
});
