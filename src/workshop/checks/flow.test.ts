/** Checks along the story's flow. */
import { describe, expect, it } from "vitest";
import { found, problemsIn } from "../fakeStory.ts";

const END = "# ending:over\n-> END\n";

describe("what nothing leads to", () => {
  const reached = (ink: string): readonly string[] =>
    problemsIn("unreachable", ink).map(({ line, message }) => `${line} ${message}`);

  it("[WS13] is told, a knot, a stitch or a function", () => {
    expect(
      reached(
        `-> a\n=== a\n= one\nHi -> END\n= two\nHo -> END\n=== b\n= c\nHa -> END\n=== function f()\n~ return 1\n`,
      ),
    ).toEqual([
      expect.stringMatching(/^5 nothing leads to the stitch "a\.two"/),
      expect.stringMatching(/^7 nothing leads to the knot "b"/),
      expect.stringMatching(/^10 the function "f" is never called/),
    ]);
  });

  it.each([
    ["a condition", "VAR x = 0\n-> a\n=== a\n{x: -> b}\n-> END\n=== b\nHi\n-> END\n"],
    ["a choice", "-> a\n=== a\n* [x] -> b\n* [y]\n- -> END\n=== b\nHi\n-> END\n"],
    ["a tunnel", "-> a\n=== a\n-> b ->\n-> END\n=== b\nHi\n->->\n"],
    ["a return to elsewhere", "-> a\n=== a\n-> c ->\n-> END\n=== b\nHi\n-> END\n=== c\n->-> b\n"],
    ["a thread", "-> a\n=== a\n<- b\n-> DONE\n=== b\n* [x] -> END\n"],
    ["a variable", "VAR v = -> b\n-> a\n=== a\n-> v\n=== b\nHi\n-> END\n"],
    ["an argument", "-> a(-> b)\n=== a(-> x)\n-> x\n=== b\nHi\n-> END\n"],
    ["a sequence", "-> a\n=== a\n{one|two -> b}\n-> END\n=== b\nHi\n-> END\n"],
    ["a label within", "-> a\n=== a\n-> b.in\n=== b\nHo\n- (in) Hi\n-> END\n"],
    ["a function's text", "-> a\n=== a\n{b()}\n-> END\n=== function b()\nHi\n"],
  ])("[WS13] but not where %s leads there", (_, ink) => {
    expect(reached(ink)).toEqual([]);
  });
});

describe("where the story runs out", () => {
  it.each([
    ["a knot", "-> a\n=== a\nHi.\n", "error 3"],
    ["a choice's branch", "-> a\n=== a\n* [x] Ho.\n* [y] -> END\n", "error 3"],
    ["a nested choice's", "-> a\n=== a\n* [x]\n** [y] Ho.\n** [z] -> END\n", "error 4"],
    ["a gather", "-> a\n=== a\n* [x]\n- Ho.\n", "error 4"],
    ["a tunnel that does not return", "-> a\n=== a\n-> t ->\n-> END\n=== t\nHi.\n", "error 6"],
    ["conditions without an else", "VAR x = 0\n-> a\n=== a\n{x: -> END}\nHi.\n", "warning 5"],
  ])("[WS14] %s is told by its line", (_, ink, problem) => {
    expect(found("dead-end", ink)).toEqual([problem]);
  });

  it.each([
    ["a gather takes them on", "-> a\n=== a\n* [x] Ho.\n* [y]\n- -> END\n"],
    ["choices wait", "-> a\n=== a\nHi.\n+ [x] -> a\n"],
    ["a thread's choices wait", "-> a\n=== a\n<- t\n=== t\n+ [x] -> a\n"],
    ["a function ends", "-> a\n=== a\n~ f()\n-> END\n=== function f()\n~ temp x = 1\n"],
    ["a story has no knots", "Hi.\n* [x] Ho.\n"],
    ["every condition is met", "VAR x = 0\n-> a\n=== a\n{\n- x: -> END\n- else: -> END\n}\n"],
  ])("[WS14] but not where %s", (_, ink) => {
    expect(found("dead-end", ink)).toEqual([]);
  });
});

describe("endings", () => {
  it("[WS15] a scored story has one at all", () => {
    expect(found("no-ending", "-> a\n=== a\n* [x # do] -> END\n")).toEqual(["error null"]);
  });

  it("[WS15] every way to END comes by one, or it is told where it stops", () => {
    const choice = `-> a\n=== a\n* [x # do] -> b\n* [y # do]\n  So. -> END\n=== b\nHi. ${END}`;
    expect(found("no-ending", choice)).toEqual(["error 5"]);
    const condition = `VAR x = 0\n-> a\n=== a\n{x: Hi. # ending:over}\nHo.\n-> END\n`;
    expect(found("no-ending", condition)).toEqual(["warning 6"]);
    expect(found("no-ending", `-> a\n=== a\nHi. ${END}`)).toEqual([]);
  });

  it("[WS15] an unscored story needs none", () => {
    expect(found("no-ending", "-> a\n=== a\nHi.\n-> END\n")).toEqual([]);
  });
});

describe("loops without end", () => {
  it.each([
    ["a divert to itself", "-> a\n=== a\nHi.\n-> a\n", "error 3"],
    ["a round of knots", "-> a\n=== a\n-> b\n=== b\n-> c\n=== c\n-> b\n", "error 5"],
    ["a tunnel into itself", "-> a\n=== a\n-> a ->\n->->\n", "error 3"],
    ["a function into itself", "{f(1)}\n=== function f(x)\n~ return f(x + 1)\n", "error 2"],
    [
      "a loop after a condition",
      "VAR x = 0\n-> a\n=== a\n{x: -> b}\n-> END\n=== b\nHo.\n-> b\n",
      "error 7",
    ],
  ])("[WS16] %s", (_, ink, problem) => {
    expect(found("endless", ink)).toEqual([problem]);
  });

  it.each([
    ["a choice stands in the way", "-> a\n=== a\nHi.\n+ [x] -> a\n"],
    ["a condition may leave", "VAR x = 0\n-> a\n=== a\n~ x++\n{x > 3: -> END}\n-> a\n"],
    ["a function is called twice", "{f(1)}{f(2)}{f(3)}\n=== function f(x)\n~ return x + 1\n"],
    ["a tunnel is taken twice", "-> a\n=== a\n-> t ->\n-> t ->\n-> END\n=== t\nHi.\n->->\n"],
  ])("[WS16] but not where %s", (_, ink) => {
    expect(found("endless", ink)).toEqual([]);
  });
});

describe("consequences", () => {
  const after = (...replies: readonly string[]): string =>
    `VAR x = 0\nVAR mood = 1\n-> a\n=== a\n${replies.map((reply) => `* [x # ev:ack]${reply}\n`).join("")}- Then.{x > 0: More.}\n-> b\n=== b\n+ [y] -> b\n`;

  it("[WS27] a choice after which only what follows the others comes is told", () => {
    expect(found("no-consequence", after("", "\n  PAT: Oh.", "\n  PAT: Ah."))).toEqual([
      "warning 5",
    ]);
  });

  it("[WS27] but not one with a line of its own, nor where they lead apart", () => {
    expect(found("no-consequence", after("\n  PAT: Oh.", "\n  PAT: Ah."))).toEqual([]);
    const apart = "-> a\n=== a\n* [x] -> b\n* [y] -> c\n=== b\nHi. -> END\n=== c\nHo. -> END\n";
    expect(found("no-consequence", apart)).toEqual([]);
  });

  it("[WS27] nor where two good answers share a reply, or what is set decides the next words", () => {
    const shared = after(" -> c", " -> c", "\n  PAT: Oh.", "\n  PAT: Ah.");
    expect(found("no-consequence", `${shared}=== c\nYes.\n-> b\n`)).toEqual([]);
    expect(found("no-consequence", after("\n  ~ x = 1", "\n  PAT: Ah."))).toEqual([]);
    const mood = after("", "\n  PAT: Ah.").replace("x > 0", "mood > 1");
    expect(found("no-consequence", mood)).toEqual([]);
  });
});
