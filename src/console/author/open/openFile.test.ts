import { describe, expect, it } from "vitest";
import { fromFiles } from "./gather.ts";
import { readDisk, textForDisk, unsaved, type DiskFile, type OpenFile } from "./openFile.ts";

const disk = (content: string | Uint8Array<ArrayBuffer>, path = "story.ink"): DiskFile => ({
  path,
  read: async () => new File([content], path),
  live: false,
});

async function opened(content: string | Uint8Array<ArrayBuffer>): Promise<OpenFile> {
  const file = await readDisk(disk(content));
  if (typeof file === "string") throw new Error(file);
  return file;
}

describe("a file from disk", () => {
  it("[AU1] is edited with one kind of line end and without its mark", async () => {
    const file = await opened("\uFEFFOne\r\nTwo\r\n");
    expect(file.text).toBe("One\nTwo\n");
    expect(unsaved(file)).toBe(false);
  });

  it.each(["One\nTwo\n", "One\r\nTwo\r\n", "\uFEFFOne\r\nTwo", "\uFEFFOne", "", "£ “é” 😀\n"])(
    "[AU4] goes back to disk byte for byte as it came: %j",
    async (raw) => {
      expect(textForDisk(await opened(raw))).toBe(raw);
    },
  );

  it("[AU4] an edit goes back with the line ends of the file", async () => {
    const file = await opened("One\r\nTwo\r\n");
    const edited = { ...file, text: "One\nThree\nTwo\n" };
    expect(unsaved(edited)).toBe(true);
    expect(textForDisk(edited)).toBe("One\r\nThree\r\nTwo\r\n");
  });

  it("[AU1] that is too large, or gone, is refused in words", async () => {
    const large = await readDisk(disk(new Uint8Array(5_000_000), "big.ink"));
    expect(large).toMatch(/big\.ink was not opened: it is 5\.0 MB.*up to 2\.0 MB/);
    const gone = await readDisk({ path: "a.ink", read: () => Promise.reject(), live: false });
    expect(gone).toMatch(/a\.ink could not be read/);
  });
});

describe("what is taken of a folder", () => {
  const file = (way: string): File =>
    Object.defineProperty(new File([""], way.split("/").at(-1)!), "webkitRelativePath", {
      value: way.includes("/") ? way : "",
    });

  it("[AU1] Ink files and cases with their way within it, and nothing else", () => {
    const ways = [
      "s01/story.ink",
      "s01/case.json",
      "s01/parts/Extra.INK",
      "s01/cases/expert/score.json",
      "s01/notes.txt",
      "s01/mycase.json",
    ];
    expect(fromFiles(ways.map(file)).files.map(({ path }) => path)).toEqual([
      "story.ink",
      "case.json",
      "parts/Extra.INK",
    ]);
  });

  it("[AU1] files picked one by one have their names alone", () => {
    expect(fromFiles([file("a.ink"), file("b.txt")]).files.map(({ path }) => path)).toEqual([
      "a.ink",
    ]);
  });
});
