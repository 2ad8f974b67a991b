import { describe, expect, it } from "vitest";
import { spanOf } from "./span.ts";

describe("the place of a line", () => {
  const text = "One\n\nThree\n";
  it.each([
    [1, "One"],
    [2, ""],
    [3, "Three"],
    [4, ""],
  ])("[AU5] line %i is %j", (line, words) => {
    const [from, to] = spanOf(text, line);
    expect(text.slice(from, to)).toBe(words);
    expect(text.slice(0, from).split("\n")).toHaveLength(line);
  });

  it("[AU5] a line beyond the text is its last, and a text without lines has one", () => {
    expect(spanOf(text, 99)).toEqual([text.length, text.length]);
    expect(spanOf("", 1)).toEqual([0, 0]);
  });
});
