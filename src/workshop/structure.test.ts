import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Story } from "inkjs";
import { describe, expect, it } from "vitest";
import { compileSources } from "./compile.ts";
import { sourcesOf } from "./fakeStory.ts";
import { lineOfChoice, structureOf } from "./structure.ts";
import { caseIds } from "../story/build/edition.ts";

const INK = `VAR a = 1
CONST k = 2
LIST l = x, (y)
EXTERNAL ext(p, q)
INCLUDE inc.ink
-> one
=== one ===
PAT: Hello {a:yes|no} there. # mood:happy # heading:Two {a: days|weeks} later
// A note.
{ a > 1:
    Multi line. # ac:l1-1.1
    -> two.s
- else:
    Other {~p|q}. {a}
}
* (lab) {a} {k > 1} Start [inside # km:x=full # ev:{a}] after # ac:l1-1.2
    Nested text.
    ** deeper [x] -> two
    ** ->
       fallback
    -- (gg) gathered
+ [plain \\# hash] -> two ->
- end
~ a = f(3) + 1
<- two
{a:
  * in block -> lab
}
-> two.s
=== two
= s
stitch -> END
= t(z)
{z} ->->
=== function f(w)
~ return w
`;
const structure = structureOf(
  sourcesOf(INK, { "inc.ink": "from elsewhere\n=== incknot\nHi -> END\n" }),
);
const { flows, lines, choices, diverts, declarations } = structure;

describe("the structure of a story", () => {
  it("[WS7] has knots, stitches and functions by file and line", () => {
    expect(flows.map(({ file, line, last, path, kind }) => [file, line, last, path, kind])).toEqual(
      [
        ["story.ink", 1, 6, "", "start"],
        ["inc.ink", 2, 3, "incknot", "knot"],
        ["story.ink", 7, 29, "one", "knot"],
        ["story.ink", 30, 34, "two", "knot"],
        ["story.ink", 31, 32, "two.s", "stitch"],
        ["story.ink", 33, 34, "two.t", "stitch"],
        ["story.ink", 35, 36, "f", "function"],
      ],
    );
    expect(flows.map(({ parent }) => parent).filter(Boolean)).toEqual(["two", "two"]);
  });

  it("[WS7] has every line with every way it may read, and its tags", () => {
    expect(lines.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "inc.ink:1",
      "inc.ink:3",
      ...[8, 11, 14, 16, 17, 18, 20, 21, 23, 27, 32, 34].map((line) => `story.ink:${line}`),
    ]);
    expect(lines[2]).toMatchObject({
      readings: ["PAT: Hello yes there.", "PAT: Hello no there."],
      tags: [
        { readings: ["mood:happy"], known: true },
        { readings: ["heading:Two days later", "heading:Two weeks later"], known: true },
      ],
    });
    expect(lines[4]?.readings).toEqual(["Other p. …", "Other q. …"]);
  });

  it("[WS7] has choices with what they say, ask and hang under", () => {
    expect(choices[0]).toMatchObject({
      line: 16,
      flow: "one",
      under: null,
      depth: 1,
      label: "lab",
      condition: "{a} {k > 1}",
      sticky: false,
      readings: ["Start inside"],
      inside: "inside",
      after: "after",
      tags: [{ readings: ["km:x=full"] }, { known: false }],
      doubled: [],
    });
    expect(choices[1]).toMatchObject({ line: 18, under: 0, depth: 2, fallback: false });
    expect(choices[2]).toMatchObject({ line: 19, under: 0, fallback: true });
    expect(choices[3]).toMatchObject({ line: 22, sticky: true, readings: ["plain # hash"] });
    expect(choices[1]?.group).toBe(choices[2]?.group);
    expect(choices[0]?.group).toBe(choices[3]?.group);
    expect(choices[4]?.group).not.toBe(choices[0]?.group);
  });

  it("[WS7] has diverts, tunnels, threads, calls and first stitches, each with its choice", () => {
    const edge = (line: number) => diverts.find((divert) => divert.line === line);
    expect(edge(12)).toMatchObject({ from: "one", to: "two.s", kind: "divert", choice: null });
    expect(edge(18)).toMatchObject({ to: "two", choice: 1 });
    expect(edge(22)).toMatchObject({ to: "two", kind: "tunnel", choice: 3 });
    expect(edge(24)).toMatchObject({ to: "f", kind: "call" });
    expect(edge(25)).toMatchObject({ to: "two", kind: "thread" });
    expect(edge(27)).toMatchObject({ to: "one", at: "lab", choice: 4 });
    expect(edge(31)).toMatchObject({ from: "two", to: "two.s", kind: "first" });
    expect(edge(32)).toMatchObject({ from: "two.s", to: "END" });
  });

  it("[WS7] has declarations by line", () => {
    expect(declarations.map(({ line, kind, name, value }) => [line, kind, name, value])).toEqual([
      [1, "VAR", "a", "1"],
      [2, "CONST", "k", "2"],
      [3, "LIST", "l", "x, (y)"],
      [4, "EXTERNAL", "ext", "(p, q)"],
    ]);
  });

  it("[WS7] is there for a story that parses and does not compile, and empty for none", () => {
    const broken = structureOf(sourcesOf("-> a\n=== a\n* [x] -> nowhere\n"));
    expect(broken.flows.map(({ path }) => path)).toEqual(["", "a"]);
    expect(broken.choices).toMatchObject([{ readings: ["x"], sourcePath: null }]);
    expect(broken.diverts.at(-1)).toMatchObject({ to: null, at: "nowhere", choice: 0 });
    expect(structureOf(sourcesOf("A\0B")).flows).toEqual([]);
  });

  it("[WS7] can be posted from a worker", () => {
    expect(structuredClone(structure)).toEqual(structure);
  });
});

describe("a choice met in play", () => {
  it.each(caseIds("."))("[WS6] is found in the source of %s", (id) => {
    const folder = join(import.meta.dirname, "../../stories", id);
    const ink = readFileSync(join(folder, "story.ink"), "utf8");
    const sources = sourcesOf(ink);
    const { story } = compileSources(sources);
    const source = ink.split("\n");
    const met = new Set<number>();
    for (let seed = 1; seed <= 20; seed++) {
      const play = new Story(story!);
      let draw = seed;
      for (let turn = 0; turn < 100; turn++) {
        play.ContinueMaximally();
        if (play.currentChoices.length === 0) break;
        for (const { text, sourcePath } of play.currentChoices) {
          const choice = lineOfChoice(structureOf(sources), sourcePath);
          expect(choice?.readings).toContain(text.replaceAll(/\s+/g, " ").trim());
          expect(source[choice!.line - 1]).toMatch(/^\s*[*+]/);
          met.add(choice!.index);
        }
        draw = (Math.imul(draw, 1103515245) + 12345) >>> 0;
        play.ChooseChoiceIndex((draw >>> 16) % play.currentChoices.length);
      }
    }
    expect(met.size).toBeGreaterThan(50);
  });

  it("[WS6] that the story does not have is none", () => {
    expect(lineOfChoice(structure, "one.99")).toBeNull();
  });
});
