import * as fc from "fast-check";
import { Story } from "inkjs";
import { describe, expect, it } from "vitest";
import { compileSources } from "./compile.ts";
import { sourcesOf } from "./fakeStory.ts";
import { includesOf } from "./gather.ts";
import { problemLine } from "./problem.ts";

const STORY = `-> start
=== start
Hello.
* [Go on.]
- Goodbye.
-> END
`;

const told = (ink: string, beside?: Readonly<Record<string, string>>): readonly string[] =>
  compileSources(sourcesOf(ink, beside)).problems.map(problemLine);

/** What the story says before its first choice. */
function opening(ink: string, beside?: Readonly<Record<string, string>>): string {
  const { story, problems } = compileSources(sourcesOf(ink, beside));
  expect(problems).toEqual([]);
  return story ? new Story(story).ContinueMaximally() : "";
}

describe("compiling", () => {
  it("[WS1] gives the runtime's story and the files used", () => {
    expect(opening(STORY)).toBe("Hello.\n");
    const beside = { "more.ink": "=== more\nMore.\n-> END\n", "not.ink": "Never.\n" };
    expect(compileSources(sourcesOf(`INCLUDE more.ink\n${STORY}`, beside)).used).toEqual([
      "story.ink",
      "more.ink",
    ]);
  });

  it("[WS1] reads BOM and CRLF like anything else, lines and all", () => {
    expect(opening(`\uFEFF${STORY.replaceAll("\n", "\r\n")}`)).toBe("Hello.\n");
    expect(told(STORY.replace("-> END", "-> nowhere").replaceAll("\n", "\r\n"))).toEqual([
      expect.stringMatching(/^story\.ink:6: error: .*nowhere.* \[ink\]$/),
    ]);
  });

  it("[WS2] tells every error by file and line, an included file's too", () => {
    const broken = STORY.replace("-> END", "-> nowhere").replace("-> start", "-> neither");
    expect(told(broken)).toHaveLength(2);
    expect(told(`INCLUDE sub/a.ink\n${STORY}`, { "sub/a.ink": "=== a\n\n-> nowhere\n" })).toEqual([
      expect.stringMatching(/^sub\/a\.ink:3: error: /),
    ]);
  });

  it("[WS2] keeps notes to oneself to itself, and Ink's warnings as warnings", () => {
    expect(told(STORY.replace("Hello.", "TODO: a better greeting\nHello."))).toEqual([]);
    expect(told(STORY.replace("* [Go on.]", "* [Go on.]\n*"))).toEqual([
      expect.stringMatching(/^story\.ink:5: warning: /),
    ]);
  });

  it("[WS2] refuses a story of which Ink told an error, though it hands one out", () => {
    const ink =
      "EXTERNAL a(x)\n=== function a(-> a)\n{b}\n{\n- a.c: foo\n- else: bar -> a\n}\n=== c ===\n{a}\n-> END\n";
    expect(told(ink)).not.toEqual([]);
    expect(compileSources(sourcesOf(ink)).story).toBeNull();
  });

  it("[WS2] never throws, whatever the text", () => {
    const pieces = fc.constantFrom(
      ...'-> a|=== a ===|= b|* [x]|** y|+ z -> a|- (g)|{|}|{a:|{a|b}|VAR a = 1|CONST b = -> b|LIST c = (d), e|EXTERNAL f(x)|~ a = a + 1|~ return|<- a|->->|-> END|<>|# tag|"|(|)|//|/*|*/|INCLUDE story.ink|\\|\n|\n|text'.split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (parts, lines) => {
        const { story, problems } = compileSources(sourcesOf(parts.join(lines ? "\n" : " ")));
        const errors = problems.filter(({ severity }) => severity === "error");
        expect(story === null).toBe(errors.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("includes", () => {
  it.each([
    ["climbs out", "INCLUDE ../outside.ink", "climbs out of the story's folder"],
    ["climbs out from within", "INCLUDE sub/../../outside.ink", "climbs out"],
    ["climbs out by backslashes", "INCLUDE ..\\outside.ink", "climbs out"],
    ["is absolute", "INCLUDE /etc/passwd", "is an absolute path"],
    ["is absolute on a drive", "INCLUDE C:\\story.ink", "is an absolute path"],
    ["is not there", "INCLUDE more.ink", "there is no more.ink"],
    ["names nothing", "INCLUDE ", "names no file"],
    ["is the file itself", "INCLUDE story.ink", "goes round in a circle: story.ink -> story.ink"],
  ])("[WS3] one that %s is told by its line", (_, line, message) => {
    expect(told(`// First.\n${line}\n${STORY}`)).toEqual([
      expect.stringMatching(/^story\.ink:2: error: INCLUDE/),
    ]);
    expect(told(`// First.\n${line}\n${STORY}`)[0]).toContain(message);
  });

  it("[WS3] a circle over several files names the way round", () => {
    const beside = { "a.ink": "\nINCLUDE b.ink\n", "b.ink": "INCLUDE a.ink\n" };
    expect(told(`INCLUDE a.ink\n${STORY}`, beside)).toEqual([
      expect.stringMatching(/^b\.ink:1: error: INCLUDE a\.ink goes round.*a\.ink -> b\.ink -> a/),
    ]);
  });

  it("[WS3] ten files within each other is the most, two hundred in all", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`f${at}.ink`, `INCLUDE f${at + 1}.ink\n`]),
    );
    expect(told(`INCLUDE f0.ink\n${STORY}`, chain)).toEqual([
      expect.stringMatching(/^f8\.ink:1: error: .*nest 10 deep at most/),
    ]);
    // Each file twice the one below it: 2 to the power of 9 in all.
    const double = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `f${at}.ink`,
        at === 8 ? "" : `INCLUDE f${at + 1}.ink\nINCLUDE f${at + 1}.ink\n`,
      ]),
    );
    expect(told(`INCLUDE f0.ink\n${STORY}`, double)).toEqual([
      expect.stringContaining("200 at most"),
    ]);
  });

  it("[WS3] one in a comment is none", () => {
    expect(
      includesOf("// INCLUDE a.ink\n/*\nINCLUDE b.ink\n*/\n  INCLUDE c d.ink // yes\n"),
    ).toEqual([{ name: "c d.ink", line: 5 }]);
  });
});

describe("what is never compiled", () => {
  it("[WS4] a NUL byte is told by its line", () => {
    expect(told(STORY.replace("Goodbye", "Good\0bye"))).toEqual([
      expect.stringMatching(/^story\.ink:5: error: There is a NUL byte/),
    ]);
  });

  it("[WS4] a story of 5 MB is refused, with the limit", () => {
    expect(told(STORY + "Word.\n".repeat(850_000))).toEqual([
      expect.stringMatching(/^story\.ink: error: .*larger than 2\.0 MB.*5\.1 MB/),
    ]);
  });

  it("[WS4] more lines, or more logic, than is read is refused", () => {
    expect(told(STORY + "a\n".repeat(50_000))[0]).toContain("more than 50000 lines");
    expect(told(STORY + "{a}\n".repeat(49_000) + "{a}{a}".repeat(600))[0]).toContain(
      "50200 braces in one file; 50000 is the most",
    );
    expect(told(`${STORY}=== long\n${"word ".repeat(1000)}`)).toEqual([
      expect.stringMatching(/^story\.ink:8: error: A line of 5000 characters; 4000 is the most/),
    ]);
  });

  it("[WS4] a missing main file is told", () => {
    expect(compileSources({ main: "story.ink", files: new Map() })).toMatchObject({
      story: null,
      problems: [{ file: "story.ink", line: null, severity: "error" }],
    });
  });

  it.each([
    ["braces", "{".repeat(100)],
    ["brackets", `{${"(".repeat(300)}1${")".repeat(300)}}`],
    ["quotes", `{${'"{'.repeat(30)}x${'}"'.repeat(30)}}`],
    ["choices", `${"*".repeat(500)} x`],
    ["choices in one line", `${"* ".repeat(500)} x`],
    ["tests", "{a:".repeat(500)],
  ])(
    "[WS4] %s nested without end are told by their line instead of being followed for ever",
    (_, line) => {
      expect(told(`${STORY}=== deep\n${line}\n`)).toEqual([
        expect.stringMatching(/^story\.ink:8: error: /),
      ]);
    },
  );

  it("[WS5] a knot and a variable of one name are told by the variable's line", () => {
    const knot = "=== told ===\nYes.\n-> END\n";
    expect(told(`VAR told = 0\n${STORY}${knot}`)).toEqual([
      'story.ink:1: error: "told" is a variable here and a knot on line 8 of story.ink. Give one of them another name. [name-clash]',
    ]);
    expect(told(`INCLUDE k.ink\nLIST told = a, b\n${STORY}`, { "k.ink": knot })[0]).toContain(
      "line 1 of k.ink",
    );
    expect(told(`// VAR told = 0\nVAR tell = 0\n${STORY}${knot}`)).toEqual([]);
  });

  it("[WS5] where the compiler itself breaks, that is told too", () => {
    expect(told(`CONST a = -> a\n-> a\n`)).toEqual([
      expect.stringMatching(/^story\.ink: error: Ink's compiler broke off/),
    ]);
  });
});
