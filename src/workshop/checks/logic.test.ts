/** Checks of the logic that Ink's compiler lets pass. */
import { describe, expect, it } from "vitest";
import { found } from "../fakeStory.ts";

const story = (logic: string): string =>
  `VAR x = 1\nVAR y = 2\nCONST k = 4\nCONST z = 0\n-> a\n=== a\n${logic}\n-> END\n`;

describe("functions from outside", () => {
  it("[WS18] that nothing in the story stands in for break the play", () => {
    expect(found("external", `EXTERNAL f(x)\n${story("{f(1)}")}`)).toEqual(["error 1"]);
    const own = "=== function f(v)\n~ return v\n";
    expect(found("external", `EXTERNAL f(x)\n${story("{f(1)}")}${own}`)).toEqual([]);
  });
});

describe("division", () => {
  it.each([
    ["{x / y}", "warning 7"],
    ["~ x = 7 % y", "warning 7"],
    ["{x mod y}", "warning 7"],
    ["* {x / (y - 2) > 1} [Go on.]", "warning 7"],
    ["{x / 0}", "error 7"],
    ["{x % z}", "error 7"],
  ])("[WS19] %s is told by its line", (logic, problem) => {
    expect(found("division", story(logic))).toEqual([problem]);
  });

  it.each(["{x / 2}", "{x % k}", "Open 9/5, and/or 50 % off.", "{x * y}"])(
    "[WS19] %s is let be",
    (logic) => {
      expect(found("division", story(logic))).toEqual([]);
    },
  );
});

describe("numbers with a point", () => {
  it.each(["~ x = 1.0", "{x > 2.5: Yes.}", "~ x = y * 0.5"])("[WS20] %s is told", (logic) => {
    expect(found("float", story(logic))).toEqual(["warning 7"]);
  });

  it("[WS20] in a declaration too, and not in a text", () => {
    expect(found("float", `VAR half = 0.5\n${story("")}`)).toEqual(["warning 1"]);
    expect(found("float", story("It cost £34.99, at 9.30."))).toEqual([]);
  });
});
