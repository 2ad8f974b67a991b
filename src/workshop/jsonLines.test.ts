import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLines, lineOfSyntaxError } from "./jsonLines.ts";

const JSON_TEXT = `{
  "a": 1,
  "list": [
    { "id": "x, \\"]" },
    {
      "id": "y"
    }
  ],
  "deep": { "er": { "b:": [[], [7]] } }
}`;

describe("lines of JSON", () => {
  it.each([
    [[], 1],
    [["a"], 2],
    [["list"], 3],
    [["list", 0], 4],
    [["list", 0, "id"], 4],
    [["list", 1], 5],
    [["list", 1, "id"], 6],
    [["deep", "er", "b:", 1, 0], 9],
  ])("[WS8] %j stands on line %i", (path, line) => {
    expect(jsonLines(JSON_TEXT)(path)).toBe(line);
  });

  it("[WS8] what is not there is told at what should hold it", () => {
    expect(jsonLines(JSON_TEXT)(["list", 1, "title"])).toBe(5);
    expect(jsonLines(JSON_TEXT)(["nothing"])).toBe(1);
  });

  it("[WS8] every member of any JSON is found on the line that has it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
        const text = JSON.stringify(value, null, 1);
        const lines = text.split("\n");
        for (const key of Object.keys(value)) {
          expect(lines[jsonLines(text)([key]) - 1]).toMatch(/^ "/);
          expect(lines[jsonLines(text)([key]) - 1]).toContain(JSON.stringify(key));
        }
      }),
    );
  });

  it("[WS8] a syntax error's line is read from the message, where it has one", () => {
    expect(lineOfSyntaxError("{\n}", "Expected x at position 2 (line 2 column 1)")).toBe(2);
    expect(lineOfSyntaxError("{\n,}", "Unexpected token at position 2")).toBe(2);
    expect(lineOfSyntaxError("{", "Unexpected end of JSON input")).toBeNull();
  });
});
