import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { kept } from "./kept.ts";
import { newCase } from "./newCase.ts";
import { reportOf } from "./report.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "redress-kept-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = () => join(root, "node_modules/.cache/redress/report");
const entries = () => readdirSync(folder()).map((name) => join(folder(), name));

/** Counts how often a thing of these ingredients is made. */
function maker(id: string, of: readonly string[], value: unknown = { of }) {
  let made = 0;
  const ask = () =>
    kept(root, { kind: "report", id, of }, () => {
      made += 1;
      return value;
    }).value;
  return { ask, made: () => made };
}

describe("what is made of a case", () => {
  it("[AT21] is made once while nothing changes, and anew when anything does", () => {
    const first = maker("s01", ["a", "b"]);
    expect(first.ask()).toEqual(first.ask());
    expect(first.made()).toBe(1);
    // The same letters shared out otherwise are another case.
    const others = [["ab"], ["a", "bc"], ["b", "a"], ["a", "b", ""]].map((of) => maker("s01", of));
    for (const each of others) each.ask();
    expect(others.map(({ made }) => made())).toEqual([1, 1, 1, 1]);
    // Of each case the newest is kept, and no case takes another's away.
    maker("s01-2", ["a"]).ask();
    expect(entries()).toHaveLength(2);
  });

  it("[AT21] is made anew where the entry is damaged, cut, empty or another's", () => {
    const damages: readonly ((entry: string) => void)[] = [
      (entry) => writeFileSync(entry, readFileSync(entry, "utf8").replace('"right"', '"wrong"')),
      (entry) => writeFileSync(entry, readFileSync(entry, "utf8").slice(0, -3)),
      (entry) => appendFileSync(entry, " "),
      (entry) => writeFileSync(entry, ""),
      (entry) => writeFileSync(entry, JSON.stringify({ is: "wrong" })),
      (entry) => {
        maker("s02", ["b"], { is: "wrong" }).ask();
        copyFileSync(
          entries().find((each) => each.includes("s02@"))!,
          entry,
        );
      },
    ];
    for (const damage of damages) {
      const { ask, made } = maker("s01", ["a"], { is: "right" });
      ask();
      const before = made();
      damage(entries().find((each) => each.includes("s01@"))!);
      expect(ask()).toEqual({ is: "right" });
      expect(made()).toBe(before + 1);
      expect(ask()).toEqual({ is: "right" });
      expect(made()).toBe(before + 1);
    }
  });

  it("[AT21] is made every time where nothing can be kept", () => {
    writeFileSync(join(root, "node_modules"), "");
    const { ask, made } = maker("s01", ["a"]);
    expect([ask(), ask()]).toEqual([{ of: ["a"] }, { of: ["a"] }]);
    expect(made()).toBe(2);
  });
});

it("[AT22] a case is looked at again when its story or a recorded play changes, and else not", () => {
  mkdirSync(join(root, "stories"));
  newCase(root, "hem", "The hem");
  const first = reportOf(root, "hem");
  expect(first).toMatchObject({ failed: false });
  expect(first.lines).toEqual(
    expect.arrayContaining([expect.stringMatching(/^ {2}400 random plays: /)]),
  );
  expect(reportOf(root, "hem")).toEqual({ ...first, seconds: 0 });

  const stories = join(root, "stories/hem");
  rmSync(join(stories, "cases/novice"), { recursive: true });
  const fewer = reportOf(root, "hem");
  expect(first.lines.filter((line) => !fewer.lines.includes(line))).toEqual([
    expect.stringMatching(/^ {2}novice /),
  ]);
  const text = readFileSync(join(stories, "story.ink"), "utf8");
  writeFileSync(join(stories, "story.ink"), `${text}\n-> nowhere_at_all\n`);
  expect(reportOf(root, "hem")).toMatchObject({ failed: true });
  expect(reportOf(root, "hem")).toMatchObject({ failed: true, seconds: 0 });
});
