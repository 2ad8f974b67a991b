import { beforeEach, describe, expect, it } from "vitest";
import {
  edit,
  files,
  mainPath,
  notices,
  settle,
  showAll,
  shownPath,
  sources,
  unsavedPaths,
} from "../desk/files.ts";
import type { Gathered } from "./gather.ts";
import { answer, begin, open, readAgain, waiting } from "./opening.ts";

/** Files that can be read again, as they are when they are read. */
function onDisk(contents: Record<string, string>): Gathered {
  return {
    files: Object.keys(contents).map((path) => ({
      path,
      read: async () => new File([contents[path]!], path),
      live: false,
    })),
    again: null,
  };
}

beforeEach(() => {
  showAll([]);
  notices.value = [];
});

describe("where a story begins", () => {
  it.each([
    [["a.ink"], "a.ink"],
    [["zoo.ink", "story.ink", "a.ink"], "story.ink"],
    [["s2/story.ink", "s1/part.ink", "s1/story.ink"], "s1/story.ink"],
    [[], null],
  ])("[AU2] of %j in %j", async (paths, main) => {
    await open(onDisk(Object.fromEntries(paths.map((path) => [path, "Hello."]))));
    expect(mainPath.value).toBe(main);
  });

  it("[AU2] is not in a file that another brings in", async () => {
    await open(onDisk({ "a.ink": "Part.", "b.ink": "INCLUDE a.ink\nHello.", "c/d.ink": "x" }));
    expect(mainPath.value).toBe("b.ink");
    expect([...(sources.value?.files.keys() ?? [])]).toEqual(["a.ink", "b.ink", "c/d.ink"]);
  });

  it("[AU2] a story's files are those of its folder, its case among them", async () => {
    await open(
      onDisk({
        "s01/story.ink": "One.",
        "s01/case.json": "{}",
        "s01/parts/x.ink": "",
        "s03/story.ink": "Three.",
      }),
    );
    expect(sources.value?.main).toBe("story.ink");
    expect([...(sources.value?.files.keys() ?? [])]).toEqual([
      "story.ink",
      "case.json",
      "parts/x.ink",
    ]);
  });
});

describe("opening over what is open", () => {
  it("[AU4] edits that are on no disk are asked about before another story takes their place", async () => {
    begin("Mine.");
    await open(onDisk({ "other.ink": "Other." }));
    expect(waiting.value).toHaveLength(1);
    answer(false);
    expect(mainPath.value).toBe("story.ink");
    await open(onDisk({ "other.ink": "Other." }));
    answer(true);
    expect([...files.value.keys()]).toEqual(["other.ink"]);
  });

  it("[AU1] a file that the open story lacks is added to it, where it looks for it", async () => {
    await open(onDisk({ "s/story.ink": "INCLUDE parts/more.ink\n-> END\n" }));
    await open(onDisk({ "more.ink": "=== more\nMore. -> END\n" }));
    expect([...files.value.keys()]).toEqual(["s/story.ink", "s/parts/more.ink"]);
    await open(onDisk({ "case.json": "{}" }));
    expect(files.value.has("s/case.json")).toBe(true);
    expect(shownPath.value).toBe("s/story.ink");
  });

  it("[AU1] nothing that is a story is said in words, and what is open stays", async () => {
    begin("Mine.");
    await open({ files: [], again: null });
    expect(notices.value.join()).toMatch(/no Ink story/);
    expect(mainPath.value).toBe("story.ink");
  });
});

describe("what is saved elsewhere", () => {
  it("[AU3] is read again", async () => {
    const contents = { "story.ink": "One." };
    await open(onDisk(contents));
    contents["story.ink"] = "Two.";
    expect(await readAgain()).toBe(true);
    expect(files.value.get("story.ink")?.text).toBe("Two.");
    expect(unsavedPaths.value).toEqual([]);
  });

  it("[AU3] never writes over edits: both are kept until the author says which", async () => {
    const contents = { "story.ink": "One." };
    for (const [keep, text, open_] of [
      ["mine", "Mine.", ["story.ink"]],
      ["disk", "Theirs.", []],
    ] as const) {
      contents["story.ink"] = "One.";
      showAll([]);
      await open(onDisk(contents));
      edit("story.ink", "Mine.");
      contents["story.ink"] = "Theirs.";
      await readAgain();
      expect(files.value.get("story.ink")).toMatchObject({ text: "Mine.", newer: "Theirs." });
      settle("story.ink", keep);
      expect(files.value.get("story.ink")).toMatchObject({ text, newer: null });
      expect(unsavedPaths.value).toEqual(open_);
    }
  });

  it("[AU3] the same edit made on both sides is no quarrel", async () => {
    const contents = { "story.ink": "One." };
    await open(onDisk(contents));
    edit("story.ink", "Two.");
    contents["story.ink"] = "Two.";
    await readAgain();
    expect(files.value.get("story.ink")).toMatchObject({ text: "Two.", newer: null });
    expect(unsavedPaths.value).toEqual([]);
  });
});
