import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packTexts } from "../../../tests/support/packs.ts";
import { readPack } from "./readPack.ts";

/** A small sound pack; a test changes one thing about it. */
const sound = () => ({
  format: 1 as unknown,
  id: "demo",
  version: "1.0.0",
  title: "Demo",
  compiled: "2026-11-22",
  note: "Made up for a test.",
  unit: {
    id: "demo",
    prefix: "demo",
    title: "Demo unit",
    reference: "A/000/0000",
    level: 2,
    credit: 3,
    glh: 20,
    body: "Nobody",
    methods: [{ name: "oral questions", standing: "optional" }],
    rolePlayListed: null as unknown,
    workplaceExpected: false,
    expired: null as string | null,
    caution: "Ask first.",
    criteria: [
      {
        id: "demo-1.1",
        lo: 1,
        loSummary: "Knows things",
        ac: "1.1",
        summary: "Say why",
        kind: "knowledge",
        evidencedBy: ["oral-qa"],
        transfer: "",
      },
      {
        id: "demo-1.2",
        lo: 1,
        loSummary: "Does things",
        ac: "1.2",
        summary: "Do it",
        kind: "performance",
        evidencedBy: ["role-play", "artefact:minutes"],
        transfer: "Do it at work. Have it witnessed.",
      },
    ],
    skills: [] as unknown[],
  },
  questions: [
    {
      id: "q1",
      criteria: ["demo-1.1"],
      cases: [] as string[],
      text: "Why?",
      lookFor: ["a reason"],
    },
  ],
});

const problemsOf = (given: unknown): readonly string[] => {
  const read = readPack(given);
  if (read.ok) return [];
  expect(read.code).toBe("bad-pack");
  return read.message.split("\n");
};

const changed = (change: (pack: ReturnType<typeof sound>) => void): readonly string[] => {
  const pack = sound();
  change(pack);
  return problemsOf(JSON.stringify(pack));
};

describe("a sound pack", () => {
  it("[QP1] is read from its text or from what was parsed, and is what stood there", () => {
    const text = JSON.stringify(sound());
    for (const given of [text, `\ufeff${text}`, JSON.parse(text)]) {
      expect(readPack(given)).toEqual({ ok: true, value: sound() });
    }
  });
});

describe("a pack of the wrong shape", () => {
  it.each<[string, (pack: ReturnType<typeof sound>) => void]>([
    ["unit.criteria[1].kind: ", (pack) => (pack.unit.criteria[1]!.kind = "skill")],
    [
      "unit.criteria[0].evidencedBy[0]: ",
      (pack) => (pack.unit.criteria[0]!.evidencedBy = ["exam"]),
    ],
    ["format: must be 1", (pack) => (pack.format = 2)],
    ["version: must be three numbers", (pack) => (pack.version = "1.0")],
    ["version: must be three numbers", (pack) => (pack.version = "01.0.0")],
    ["compiled: must be a real date", (pack) => (pack.compiled = "2026-02-30")],
    ["unit.expired: must be a real date", (pack) => (pack.unit.expired = "31/12/2017")],
    ["unit.prefix: must be 1 to 12", (pack) => (pack.unit.prefix = "Ext 1")],
    ["unit.rolePlayListed: ", (pack) => (pack.unit.rolePlayListed = "no")],
    ["title: is empty", (pack) => (pack.title = "   ")],
    ["title: is longer than 200 characters", (pack) => (pack.title = "😀".repeat(201))],
    ["note: has a line break", (pack) => (pack.note = "one\ntwo")],
    ["questions[0].text: has a line break", (pack) => (pack.questions[0]!.text = "a\u202eb")],
    ["unit.caution: has a line break", (pack) => (pack.unit.caution = "a\ud800b")],
    ["questions[0].lookFor: ", (pack) => (pack.questions[0]!.lookFor = [])],
    ["the pack: Unrecognized key", (pack) => Object.assign(pack, { more: 1 })],
    ["unit.skills[0].area: ", (pack) => pack.unit.skills.push({ area: "ICT", activity: "email" })],
  ])("[QP1] is told at %s", (path, change) => {
    const problems = changed(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(path);
  });

  it("[QP1] 200 characters are 200 however they are encoded", () => {
    expect(changed((pack) => (pack.title = "😀".repeat(200)))).toEqual([]);
  });

  it("[QP1] has every problem told at once", () => {
    const problems = changed((pack) => {
      pack.version = "one";
      pack.unit.level = 99;
      pack.unit.criteria[0]!.kind = "skill";
      pack.questions[0]!.text = "";
    });
    expect(problems.map((each) => each.slice(0, each.indexOf(":")))).toEqual([
      "version",
      "unit.level",
      "unit.criteria[0].kind",
      "questions[0].text",
    ]);
  });
});

describe("a pack whose parts do not fit", () => {
  it.each<[string, (pack: ReturnType<typeof sound>) => void]>([
    [
      'unit.criteria[1].id: must be "demo-1.2"',
      (pack) => (pack.unit.criteria[1]!.id = "other-1.2"),
    ],
    [
      "unit.criteria[1].transfer: a performance criterion needs a task",
      (pack) => (pack.unit.criteria[1]!.transfer = ""),
    ],
    [
      'unit.criteria[1].evidencedBy[1]: "role-play" stands here a second time',
      (pack) => (pack.unit.criteria[1]!.evidencedBy = ["role-play", "role-play"]),
    ],
    [
      'unit.criteria[2].id: "demo-1.2" stands here a second time',
      (pack) => pack.unit.criteria.push({ ...pack.unit.criteria[1]! }),
    ],
    [
      'questions[1].id: "q1" stands here a second time',
      (pack) => pack.questions.push({ ...pack.questions[0]! }),
    ],
    [
      'questions[0].criteria[1]: "ext-9.9" is not a criterion of this pack',
      (pack) => pack.questions[0]!.criteria.push("ext-9.9"),
    ],
    [
      'questions[0].cases[1]: "s01" stands here a second time',
      (pack) => pack.questions[0]!.cases.push("s01", "s01"),
    ],
    [
      "unit.criteria[0]: no question bears on demo-1.1",
      (pack) => (pack.questions[0]!.criteria = ["demo-1.2"]),
    ],
  ])("[QP2] is told: %s", (problem, change) => {
    const problems = changed(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });
});

describe("a hostile upload", () => {
  const telling = (text: string): string => problemsOf(text).join("\n");

  it("[QP3] is refused for its length, its number of values or its depth", () => {
    expect(telling(" ".repeat(1_000_001))).toContain("longer than 1000000 characters");
    expect(telling(`[${"0,".repeat(400_000)}0]`)).toContain("more than 20000 values");
    expect(telling("[".repeat(400_000))).toContain("not JSON");
    expect(telling(`${"[".repeat(400_000)}${"]".repeat(400_000)}`)).toContain("nested");
  });

  it("[QP3] has its list of problems cut, and each problem with it", () => {
    const many = { ...sound(), questions: Array.from({ length: 500 }, () => "x") };
    const problems = problemsOf(JSON.stringify(many));
    expect(problems).toHaveLength(61);
    expect(problems.at(-1)).toBe("and 440 more");
    const long = telling(JSON.stringify({ ...sound(), [`k\u001b${"y".repeat(9000)}`]: 1 }));
    expect(long.length).toBeLessThan(300);
    expect(long).not.toContain("\u001b");
  });

  it("[QP3] reaches no prototype", () => {
    const text = JSON.stringify(sound()).replace("{", '{"__proto__":{"admin":true},');
    expect(telling(text)).toContain('"__proto__"');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(telling(JSON.stringify({ ...sound(), constructor: { x: 1 } }))).toContain("constructor");
  });

  it.each<[unknown]>([
    [undefined],
    [null],
    [7],
    [true],
    [[]],
    [[[]]],
    [{}],
    [Number.NaN],
    [() => 1],
    [Symbol.iterator],
    [""],
    ["null"],
    ["{"],
  ])("[QP3] %o is refused as a value, nothing is thrown", (given) =>
    expect(problemsOf(given).length).toBeGreaterThan(0),
  );

  it("[QP3] any text and any JSON is refused in words that are bounded", () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(anything, (given) => {
        const problems = problemsOf(given);
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.length).toBeLessThanOrEqual(61);
        for (const each of problems) expect(each.length).toBeLessThanOrEqual(260);
      }),
    );
  });

  it("[QP3] a shipped pack cut off anywhere is refused", () => {
    const [text = ""] = packTexts.values();
    fc.assert(
      fc.property(fc.nat({ max: text.trimEnd().length - 1 }), (length) => {
        expect(problemsOf(text.slice(0, length))).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});
