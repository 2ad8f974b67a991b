import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { CaseError } from "./compile.ts";
import { problemLine } from "../../workshop/problem.ts";
import { buildEdition, caseIds, checkCase } from "./edition.ts";

/** What the fixture's case needs to be whole: a tag for each moment and criterion it declares. */
const REST =
  "# km:r.impact=full # km:r.own=full # km:i.say=full # km:i.time=full # km:i.close=full # km:e.tell=full # km:s.do=full # km:s.check=full # rung:refund,1 # rung:danger,2 # promise:callback,+1h # ac:prob-1.5";
const STORY = `-> start
=== start
PAT: Hello.
* [Hello. # km:r.open=full]
- PAT: Thank you. # promise-kept:callback ${REST}
PAT: Goodbye. # ending:over
-> END
`;
let root = "";

/** Writes a case folder; `null` leaves the file out. */
function write(story: string | null, data: unknown = fixture, id = "t01"): void {
  const folder = join(root, "stories", id);
  mkdirSync(folder, { recursive: true });
  if (story !== null) writeFileSync(join(folder, "story.ink"), story);
  if (data !== null) {
    writeFileSync(
      join(folder, "case.json"),
      typeof data === "string" ? data : JSON.stringify(data),
    );
  }
}

/** What is said of a case that does not build. */
function complaint(): string {
  try {
    buildEdition(root, "t01");
  } catch (error) {
    if (error instanceof CaseError) return error.message;
    throw error;
  }
  return "";
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "redress-case-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("building a case", () => {
  it("[ST8] a whole case builds, and any change of it changes its hash", () => {
    write(STORY);
    const first = buildEdition(root, "t01");
    expect(caseIds(root)).toEqual(["t01"]);
    expect(first.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(buildEdition(root, "t01").hash).toBe(first.hash);
    write(STORY.replace("Goodbye", "Bye"));
    expect(buildEdition(root, "t01").hash).not.toBe(first.hash);
  });

  it("[ST9] a story that does not compile is named with file and line", () => {
    write(STORY.replace("-> END", "-> nowhere"));
    expect(complaint()).toMatch(/^stories\/t01\/story\.ink:7: error: .*nowhere/);
  });

  it("[ST9] every problem is told at once, not the first alone", () => {
    write(STORY.replace("-> END", "-> nowhere").replace("-> start", "-> neither"));
    expect(complaint().split("\n").length).toBeGreaterThanOrEqual(2);
  });

  it("[ST3] an unknown tag is named with file and line", () => {
    write(STORY.replace("km:r.open=full", "sparkle"));
    expect(complaint()).toMatch(/story\.ink:4: error: unknown tag "# sparkle".*docs\/TAGS\.md/);
  });

  it.each([
    ["km:r.oepn=full", 'no moment "r.oepn"'],
    ["harm:r.shouts", 'no harm "r.shouts"'],
    ["promise:letter,+1d", 'no promise "letter"'],
    ["fact:unknown", 'no fact "unknown"'],
    ["rung:other,2", 'no matter "other"'],
  ])("[ST3] # %s names what case.json does not have", (tag, message) => {
    write(STORY.replace("km:r.open=full", tag));
    expect(complaint()).toContain(`story.ink:4: error: ${message}`);
  });

  it("[ST10] a missing case.json or story.ink says which and where", () => {
    write(STORY, null);
    expect(complaint()).toMatch(
      /t01\/case\.json: error: cannot be read; every case needs a case\.json/,
    );
    write(null);
    rmSync(join(root, "stories", "t01", "story.ink"));
    expect(complaint()).toMatch(/t01\/story\.ink: error: The file cannot be read/);
  });

  it("[ST10] a case.json that is not JSON, or not a case, says where", () => {
    write(STORY, '{"id": "t01",}');
    expect(complaint()).toMatch(/case\.json:1: error: not valid JSON/);
    write(STORY, { ...fixture, persona: { ...fixture.persona, heat: 140 }, colour: "red" });
    expect(complaint()).toMatch(/case\.json:1: error: persona\.heat: /);
    expect(complaint()).toContain("colour");
    write(STORY, { ...fixture, weights: { R: 0.5, I: 0.5, E: 0.5, S: 0.5 } });
    expect(complaint()).toContain("weights: add up to 2.00, not 1");
    write(STORY, { ...fixture, id: "t02" });
    expect(complaint()).toContain('id is "t02" but the folder is "t01"');
  });

  it("[ST11] BOM and CRLF are read like anything else, and includes stay in their folder", () => {
    write(`\uFEFF${STORY.replaceAll("\n", "\r\n")}`);
    expect(complaint()).toBe("");
    writeFileSync(join(root, "outside.ink"), "Hello.");
    write(`INCLUDE ../../outside.ink\n${STORY}`);
    expect(complaint()).toMatch(/story\.ink:1: error: INCLUDE .*climbs out of the story's folder/);
    writeFileSync(join(root, "stories", "t01", "more.ink"), "=== more\nMore. -> END\n");
    write(`INCLUDE more.ink\n${STORY}`);
    expect(complaint()).toBe("");
    expect(checkCase(root, "t01").sources.map((file) => relative(root, file))).toEqual(
      ["case.json", "roles.json", "story.ink", "more.ink"].map((file) =>
        join("stories", "t01", file),
      ),
    );
  });

  it("[WS29] errors stop a build, warnings do not, and all are told by file and line", () => {
    write(
      STORY.replace("-> END", "{1 / clock: Late.}\n-> END").replace(
        "-> start",
        "VAR clock = 1\n-> start",
      ),
    );
    const { edition, problems } = checkCase(root, "t01");
    expect(edition).not.toBeNull();
    expect(problems.map(problemLine)).toContainEqual(
      expect.stringMatching(/^stories\/t01\/story\.ink:8: warning: .*\[division\]$/),
    );
    expect(complaint()).toBe("");
    write(STORY.replace("# ending:over", ""));
    expect(checkCase(root, "t01").edition).toBeNull();
    expect(complaint()).toContain("[no-ending]");
    expect(complaint()).not.toContain("warning");
  });
});
