import { describe, expect, it } from "vitest";
import { compileSources } from "../workshop/compile.ts";
import { sourcesOf } from "../workshop/fakeStory.ts";
import type { Temper } from "../play/customer/readings.ts";
import { StoryError } from "./lines.ts";
import { openStory } from "./teller.ts";

const temper: Temper = {
  mood: 1,
  trust: 1,
  asks_manager: false,
  wants_writing: false,
  walks_out: false,
  opens_up: false,
  manager_no: false,
};

/** What a story breaks with when it is begun; "" if it does not. */
function broken(ink: string): string {
  const { story } = compileSources(sourcesOf(ink));
  try {
    openStory(story!, 1).begin(temper);
    return "";
  } catch (error) {
    if (error instanceof StoryError) return error.message;
    throw error;
  }
}

describe("a turn that never ends", () => {
  it.each([
    ["a loop", "-> a\n=== a\n-> a\n", "steps and no choice"],
    ["a loop that talks", "-> a\n=== a\nHi. # sound:door\n-> a\n", "lines and no choice"],
    ["a loop with glue", "-> a\n=== a\nhi <>\n-> a\n", "one line that grows"],
    ["a tunnel into itself", "-> a\n=== a\nHi.\n-> a ->\n->->\n", "within each other"],
    [
      "a function into itself",
      "{f(1)}\n=== function f(n)\n~ return f(n + 1)\n",
      "within each other",
    ],
    [
      "a function that branches",
      "{f(40)}\n=== function f(n)\n{n < 2:\n~ return 1\n}\n~ return f(n - 1) + f(n - 2)\n",
      "steps",
    ],
    ["threads in threads", "-> a\n=== a\nHi.\n<- a\n-> DONE\n", "lines and no choice"],
    ["a choice that takes itself", "-> a\n=== a\n+ -> a\n", "steps and no choice"],
    ["a text that doubles", 'VAR s = "x"\n-> a\n=== a\n~ s = s + s\n-> a\n', "grows and grows"],
  ])(
    "[WS17] %s breaks with what and where, and soon",
    (_, ink, message) => {
      expect(broken(ink)).toContain(message);
      expect(broken(ink)).toMatch(/in the knot "[af]"/);
    },
    20_000,
  );

  it("[WS17] what ends is told, however far it counts", () => {
    const count = "VAR n = 0\n-> a\n=== a\n~ n++\n{n < 500: -> a}\n{n} # ending:over\n-> END\n";
    expect(broken(count)).toBe("");
    const deep =
      "{f(100)} # ending:over\n=== function f(n)\n{n > 0:\n~ return f(n - 1)\n}\n~ return 7\n";
    expect(broken(deep)).toBe("");
  });

  it("[WS17] the counts begin anew with every turn", () => {
    const long = `-> a\n=== a\n${"Hi.\n".repeat(400)}+ [Again. # do] -> a\n+ [Enough. # do]\n- Bye. # ending:over\n-> END\n`;
    const teller = openStory(compileSources(sourcesOf(long)).story!, 1);
    teller.begin(temper);
    for (let turn = 0; turn < 5; turn++) expect(teller.choose(0, temper).options).toHaveLength(2);
  });
});
