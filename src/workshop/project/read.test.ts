import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CaseData } from "../../play/case.ts";
import type { CaseRecord, ProjectData, Reply } from "../../project/data.ts";
import { problemLine } from "../problem.ts";
import { readProject } from "./read.ts";

const FOLDER = join(import.meta.dirname, "../../../stories/s20-repairs");
const text = (name: string): string => readFileSync(join(FOLDER, `${name}.json`), "utf8");
const texts = { project: text("project"), records: text("records"), replies: text("replies") };
const data = JSON.parse(text("case")) as CaseData;
const records = JSON.parse(texts.records) as readonly CaseRecord[];
const replies = JSON.parse(texts.replies) as readonly Reply[];

/** One row a line, as the files are written. */
const lines = (rows: readonly object[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;

const with17 = (change: object): string =>
  lines(records.map((record, at) => (at === 16 ? { ...record, ...change } : record)));

const told = (changed: Partial<typeof texts>, caseData: CaseData | null = data) =>
  readProject({ ...texts, ...changed }, caseData).problems.map(problemLine);

describe("the files of a project", () => {
  it("[PJ9] a whole one reads without a word", () => {
    expect(told({})).toEqual([]);
  });

  it.each([
    [{ code: "nocode" }, 'records.json:18: error: row 17 (R17), code: there is no code "nocode"'],
    [{ cause: "moon" }, 'records.json:18: error: row 17 (R17), cause: there is no cause "moon"'],
    [{ when: "teatime" }, "records.json:18: error: row 17 (R17), when: a day and a time"],
    [{ id: "R03" }, 'records.json:18: error: row 17 (R03), id: the id "R03" is given twice'],
    [{ minutes: -3 }, "records.json:18: error: row 17 (R17), minutes:"],
    [{ colour: "red" }, "records.json:18: error: row 17 (R17), colour:"],
  ])("[PJ9] a bad record names its file, line and row: %j", (change, words) => {
    const [problem, ...others] = told({ records: with17(change) });
    expect(problem).toContain(words);
    expect(others).toEqual([]);
  });

  it("[PJ9] too few rows, no main cause and text that is no JSON are told as what they are", () => {
    expect(told({ records: lines(records.slice(0, 39)) })).toContain(
      "records.json:1: error: 39 records; a project needs 40 or more [project]",
    );
    const few = replies.filter(({ asked }) => asked !== "same");
    expect(told({ replies: lines(few) })[0]).toContain(
      '0 replies "same" can be reached; it needs 4',
    );
    const others = records.map((each) => ({ ...each, cause: each.again ? "parts" : each.cause }));
    expect(told({ records: lines(others) })[0]).toContain("the main cause has 0 of");
    expect(told({ replies: '[\n{"id": "A01",\n' })[0]).toMatch(
      /^replies\.json:\d+: .*not valid JSON/,
    );
  });

  it.each([
    [{ group: "moon" }, 'row 3 (A03), group: there is no group "moon"'],
    [{ by: ["pigeon"] }, 'row 3 (A03), by.0: there is no means "pigeon"'],
    [
      { ticks: { ease: "5" } },
      'row 3 (A03), ticks.ease: there is no question with a choice "ease"',
    ],
    [{ ticks: {}, by: [] }, "row 3 (A03), by:"],
  ])("[PJ9] a bad reply names its file, line and row: %j", (change, words) => {
    const bad = replies.map((reply, at) => (at === 2 ? { ...reply, ...change } : reply));
    const [problem, ...others] = told({ replies: lines(bad) });
    expect(problem).toContain(`replies.json:4: error: ${words}`);
    expect(others).toEqual([]);
  });

  it("[PJ9] a survey that cannot bring a fair picture, whatever the seed, is told", () => {
    const before = replies.filter(({ asked }) => asked === "before");
    const later = replies.filter(({ asked }) => asked !== "before");
    const withBefore = (rows: readonly Reply[]) => told({ replies: lines([...rows, ...later]) });
    expect(withBefore(before.slice(0, 20))[0]).toContain("come back; it needs 20 or more");
    const shy = before.filter(({ group, id }) => group !== "complained" || id < "A13");
    expect(withBefore(shy).join()).toContain(
      'group "complained" has 3 replies that can be reached',
    );
    const others = before.map((each) => ({ ...each, theme: "fine" }));
    expect(withBefore(others).join()).toContain(
      '"untold" is not what most of the replies are about',
    );
    const project = JSON.parse(texts.project) as ProjectData;
    const { survey } = project;
    const people = survey.people.map((each) => ({ ...each, asks: ["nobody"] }));
    const wrong = JSON.stringify({ ...project, survey: { ...survey, people } });
    expect(told({ project: wrong })[0]).toContain(
      'survey, people.0.asks.0: there is no group "nobody"',
    );
  });

  it("[PJ9] a case.json that lacks what the acts of a project name is told", () => {
    const moments = data.moments.filter(({ id }) => id !== "s.honest");
    const { worked: _, ...endings } = data.endings;
    const problems = told({}, { ...data, moments, endings });
    expect(problems[0]).toContain(
      'there is no moment of case.json, which every project has, "s.honest"',
    );
    expect(problems[1]).toContain('case.json has no ending "worked"');
  });
});
