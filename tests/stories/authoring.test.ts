/** docs/AUTHORING.md as a test: its Ink runs, its case is the one that `story -- new` makes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EFFECT_NAMES } from "../../src/game/sound/effects.ts";
import { LOOKS, PLACES, PROPS } from "../../src/game/stage/scene.ts";
import { BEHAVIOURS, HARMS } from "../../src/play/rubric/behaviours.ts";
import { TEMPLATE } from "../../src/story/build/newCase.ts";
import { readTag } from "../../src/story/tags.ts";
import { withoutComments } from "../../src/workshop/bare.ts";
import { parseCase } from "../../src/workshop/case.ts";
import { checkStatic } from "../../src/workshop/check.ts";
import { compileSources } from "../../src/workshop/compile.ts";
import { problemLine } from "../../src/workshop/problem.ts";
import { ROOT } from "../support/routes.ts";

const guide = readFileSync(join(ROOT, "docs/AUTHORING.md"), "utf8");
const template = readFileSync(join(TEMPLATE, "story.ink"), "utf8");
const caseJson = readFileSync(join(TEMPLATE, "case.json"), "utf8");

/** The fenced blocks of a language; after it may stand what a block is: "case" or "fragment". */
const blocks = (language: string, what = ""): readonly string[] =>
  [...guide.matchAll(/^```(\w+) ?(\w*)\n([^]*?)^```$/gm)].flatMap(([, of, is, text]) =>
    of === language && is === what ? [text!] : [],
  );

const sourcesOf = (ink: string) => ({
  main: "story.ink",
  files: new Map([
    ["story.ink", ink],
    ["case.json", caseJson],
  ]),
});

/** What the compiler says of a story. */
const compiled = (ink: string): readonly string[] =>
  compileSources(sourcesOf(ink)).problems.map(problemLine);

/**
 * A stand-in for every knot that is gone to and not written yet, as the guide tells its reader to
 * make one: a tunnel comes back at once, any other knot is the end.
 */
function standIns(ink: string): string {
  const written = new Set([...ink.matchAll(/^=== (\w+)/gm)].map((match) => match[1]));
  const tunnels = new Set([...ink.matchAll(/-> (\w+) ->/g)].map((match) => match[1]));
  const wanted = new Set([...ink.matchAll(/-> ?(\w+)/g)].map((match) => match[1]));
  return [...wanted]
    .filter((name) => name !== "END" && name !== "DONE" && !written.has(name))
    .map((name) => `\n=== ${name} ===\n${tunnels.has(name) ? "->->" : "-> END"}\n`)
    .join("");
}

/** The variables of a story apart from the rest, notes and blank lines gone. */
function bare(ink: string): { readonly variables: readonly string[]; readonly rest: string } {
  const lines = withoutComments(ink)
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
  const isVariable = (line: string) => line.startsWith("VAR ");
  return {
    variables: lines.filter(isVariable).toSorted(),
    rest: lines.filter((line) => !isVariable(line)).join("\n"),
  };
}

/** Whether everything in `part` is also in `whole`; lists hold each of their members somewhere. */
function within(part: unknown, whole: unknown): boolean {
  if (typeof part !== "object" || part === null) return part === whole;
  if (typeof whole !== "object" || whole === null) return false;
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.every((each) => whole.some((one) => within(each, one)));
  }
  const known = whole as Readonly<Record<string, unknown>>;
  return Object.entries(part).every(([key, value]) => within(value, known[key]));
}

const parts = blocks("ink", "case");

describe("the Ink of the guide", () => {
  it("[AG1] every whole story in it compiles", () => {
    expect(blocks("ink").length).toBeGreaterThan(0);
    for (const ink of blocks("ink")) expect(compiled(ink), ink).toEqual([]);
  });

  it("[AG1] every fragment compiles with stand-ins for the knots it goes to", () => {
    const fragments = blocks("ink", "fragment");
    expect(fragments.length).toBeGreaterThan(0);
    for (const ink of fragments) expect(compiled(ink + standIns(ink)), ink).toEqual([]);
  });

  it.each(parts.map((_, at) => [at + 1]))("[AG1] the case compiles up to step %i", (steps) => {
    const ink = parts.slice(0, steps).join("\n");
    expect(compiled(ink + standIns(ink))).toEqual([]);
  });

  it("[AG1] a snippet that does not run would be found", () => {
    expect(compiled("=== here ===\n* [Go on.\n-> nowhere\n")).not.toEqual([]);
    expect(standIns("-> there\n-> side ->\n=== here ===\n-> END")).toBe(
      "\n=== there ===\n-> END\n\n=== side ===\n->->\n",
    );
  });

  it("[AG2] its steps are the case that `story -- new` makes, nothing more and nothing less", () => {
    expect(parts.length).toBeGreaterThanOrEqual(8);
    expect(bare(parts.join("\n"))).toEqual(bare(template));
  });

  it("[AG2] the case they come to passes the checks", () => {
    const read = parseCase(caseJson, "case.json");
    const problems = checkStatic(sourcesOf(parts.join("\n")), read.ok ? read.value : null);
    expect(problems.map(problemLine)).toEqual([]);
  });
});

describe("what the guide says", () => {
  it("[AG3] its JSON is that of the same case", () => {
    const others = ["roles.json", "cases/expert/script.json"];
    const files = others.map((file) => readFileSync(join(TEMPLATE, file), "utf8"));
    const known = [caseJson, ...files].map((text): unknown => JSON.parse(text));
    expect(blocks("json").length).toBeGreaterThan(3);
    for (const text of blocks("json")) {
      const part: unknown = JSON.parse(text);
      expect(
        known.some((whole) => within(part, whole)),
        text,
      ).toBe(true);
    }
  });

  it("[AG3] names every field of case.json", () => {
    const fields = [...guide.matchAll(/^\| `(\w+)` +\|/gm)].map((match) => match[1]!);
    expect(fields).toEqual(expect.arrayContaining(Object.keys(JSON.parse(caseJson) as object)));
  });

  it("[AG4] names every check there is and no other", () => {
    const folder = join(ROOT, "src/workshop");
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n");
    const made = [...sources.matchAll(/(?:problemsOf\(|found\(|check: )\s*"([a-z-]+)"/g)].map(
      (m) => m[1]!,
    );
    const table = guide.split("## 8. The checks")[1]!.split(/^## /m)[0]!;
    const told = [...table.matchAll(/^\| `([a-z-]+)` +\|/gm)].map((match) => match[1]!);
    expect(told).toEqual([...new Set(told)]);
    expect([...new Set(made)].filter((name) => !told.includes(name))).toEqual([]);
    expect(told.filter((name) => !sources.includes(`"${name}"`))).toEqual([]);
  });

  it("[AG4] its lists are those of the rubric, the stage and the sound", () => {
    const lists = guide.split("## 11. Lists to pick from")[1]!;
    const listed = (heading: string): readonly string[] => {
      const paragraph = lists.split(`**${heading}**`)[1]!.split(/\n\n(?=\*\*)/)[0]!;
      return [...paragraph.matchAll(/`([\w.-]+)`/g)].map((match) => match[1]!);
    };
    const all = (names: readonly string[]) => expect.arrayContaining([...names]) as unknown;
    expect(listed("Behaviours")).toEqual(all(Object.keys(BEHAVIOURS)));
    expect(listed("Harms")).toEqual(all(Object.keys(HARMS)));
    expect(listed("Looks")).toEqual(all(LOOKS));
    expect(listed("Places")).toEqual([...PLACES]);
    expect(listed("Props").toSorted()).toEqual([...PROPS, "none"].toSorted());
    expect([...EFFECT_NAMES]).toEqual(all(listed("Sounds")));
    const known = [...Object.keys(BEHAVIOURS), ...Object.keys(HARMS), ...LOOKS, "cast", "moments"];
    for (const heading of ["Behaviours", "Harms", "Looks"]) {
      expect(known).toEqual(all(listed(heading)));
    }
  });

  it("[AG4] every whole tag that it quotes reads", () => {
    const quoted = [...guide.matchAll(/`# ([^`]+[^`:])`/g)].map((match) => match[1]!);
    expect(quoted.length).toBeGreaterThan(15);
    const broken = quoted.filter((tag) => readTag(tag).kind === "error");
    expect(broken).toEqual([]);
  });

  it("[AG4] its links lead somewhere", () => {
    const anchors = new Set(
      [...guide.matchAll(/^#+ (.+)$/gm)].map((match) =>
        match[1]!
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} -]/gu, "")
          .replaceAll(" ", "-"),
      ),
    );
    const wanted = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]!);
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});
