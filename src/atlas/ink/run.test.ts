import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInk } from "../../../tests/support/anyInk.ts";
import { anyPlay, compiled, samples, type Move } from "../../../tests/support/inkSamples.ts";
import { buildEdition, caseIds } from "../../story/build/edition.ts";
import { StoryError } from "../../story/lines.ts";
import { openStory } from "../../story/teller.ts";
import { loadProgram, type Program } from "./program.ts";
import { begin, choose, type Told, type ToldOption } from "./run.ts";
import { UnsupportedInk } from "./unsupported.ts";

/** A turn as it was told, or how telling it failed. */
type Turn =
  | (Pick<Told, "facts" | "own"> & { readonly options: readonly Omit<ToldOption, "path">[] })
  | { readonly broke: string };

const exact = (story: Record<string, unknown>): Program =>
  loadProgram(story, { harmless: () => false, exact: true });

const broken = (error: unknown): Turn => {
  const message = error instanceof Error ? error.message : String(error);
  // Ink words its own errors otherwise; where a tag or the end is wrong, the words are ours.
  return { broke: /^(tag|unknown tag|The story ran out|"#)/.test(message) ? message : "Ink" };
};

/** The turns of a play through Ink's own runtime. */
function slowly(story: Record<string, unknown>, moves: readonly Move[]): readonly Turn[] {
  const teller = openStory(story, 1);
  const turns: Turn[] = [];
  let options = 0;
  for (const [at, { pick, temper }] of moves.entries()) {
    try {
      const told = at === 0 ? teller.begin(temper) : teller.choose(pick % options, temper);
      options = told.options.length;
      turns.push({
        ...told,
        options: told.options.map((o) => ({ ...o, facts: teller.consequences(o.index) })),
      });
    } catch (error) {
      turns.push(broken(error));
      return turns;
    }
    if (options === 0) return turns;
  }
  return turns;
}

/** The same through the fast form. */
function fast(program: Program, moves: readonly Move[]): readonly Turn[] {
  const turns: Turn[] = [];
  let before: Told | undefined;
  for (const { pick, temper } of moves) {
    const ask = (name: string) => temper[name as keyof typeof temper];
    try {
      const told: Told = before
        ? choose(program, before.state, pick % before.options.length, ask)
        : begin(program, ask);
      const { state: _state, options, ...turn } = told;
      turns.push({ ...turn, options: options.map(({ path: _path, ...option }) => option) });
      before = told;
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      turns.push(broken(error));
      return turns;
    }
    if (before.options.length === 0) return turns;
  }
  return turns;
}

/** A thousand in all: what it takes must not grow with the library. */
const PLAYS = Math.ceil(1000 / caseIds(".").length);

describe("the fast form of Ink", () => {
  it.each(caseIds("."))("[AT1] tells %s as Ink's own runtime does, letter for letter", (id) => {
    const { story } = buildEdition(".", id);
    const program = exact(story);
    fc.assert(
      fc.property(anyPlay(40), (moves) => {
        expect(fast(program, moves)).toEqual(slowly(story, moves));
      }),
      { numRuns: PLAYS },
    );
  });

  it.each(samples)("[AT2] runs every part of Ink it knows: $name", ({ story }) => {
    const program = exact(story);
    const ends = new Set<string>();
    fc.assert(
      fc.property(anyPlay(25), (moves) => {
        const turns = slowly(story, moves);
        expect(fast(program, moves)).toEqual(turns);
        ends.add("broke" in turns.at(-1)! ? "broken" : "told");
      }),
      { numRuns: 300 },
    );
    expect([...ends]).toEqual(["told"]);
  });

  it("[AT2] agrees with Ink's own runtime on stories made at random, broken ones too", () => {
    fc.assert(
      fc.property(anyInk, fc.array(anyPlay(12), { minLength: 4, maxLength: 4 }), (ink, plays) => {
        const story = compiled(ink);
        const program = exact(story);
        for (const moves of plays) expect(fast(program, moves)).toEqual(slowly(story, moves));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["runs out", "Hello.\n* [Go]\n- Gone.\n-> DONE"],
    ["falls off its end", "Hello. # ending:x\n-> k\n=== k\nThere."],
    ["returns from nowhere", "-> k\n=== k\nHello.\n->->"],
    ["has an unknown tag", "Hello. # sparkle"],
    ["has a choice's tag on a line", "Hello. # look"],
    ["has a line's tag on a choice", "* [Hello # mood:sad]"],
    ["divides nothing by nothing", "VAR x = 0\nHello.\n{x / x}"],
    ["adds what is no number", "=== function f\n~ temp x = 1\n=== k\n{f() + 1}\n-> END"],
    ["leads nowhere from a variable", "VAR x = 0\n-> k\n=== k\n-> x"],
    ["reads what was never set", "{1 > 2:\n~ temp x = 1\n}\nHello {x}."],
    ["takes a place for a truth", "VAR x = -> k\nHi.\n{x: yes}\n=== k\n-> END"],
  ])("[AT2] a story that %s breaks in the same turn, with the same words", (_what, ink) => {
    const story = compiled(ink);
    const moves = fc.sample(anyPlay(3), { numRuns: 1, seed: 1 })[0]!;
    const turns = slowly(story, moves);
    expect(turns.at(-1)).toHaveProperty("broke");
    expect(fast(exact(story), moves)).toEqual(turns);
  });
});

describe("a story that does not end", () => {
  const first = (ink: string) => () => begin(exact(compiled(ink)), () => 0);

  it.each([
    ["a loop", "-> k\n=== k\n{k > 0: -> k}\nHello.", "one line that grows"],
    ["a loop that says nothing", "-> k\n=== k\n~ temp x = 1\n-> k", "steps and no choice"],
    ["a loop that talks", "-> k\n=== k\nHello.\n-> k", "lines and no choice"],
    ["a line without end", "-> k\n=== k\nHello <>\n-> k", "one line that grows"],
    ["blanks without end", '-> k\n=== k\nA{""}\n- (l) {" "}<>\n-> l', "one line that grows"],
    ["a recursion", "-> k\n=== k\n~ f(1)\n=== function f(x)\n~ return f(x) + 1", "each other"],
    ["tunnels", "-> k\n=== k\nHi.\n-> k ->\nHo.", "within each other"],
    ["threads", "-> k\n=== k\n<- k\nHo.\n-> DONE", "within each other"],
    ["choices", "-> k\n=== k\n<- c\n-> k\n=== c\n+ [Hi] -> END", "choices at once"],
    ["a text", '-> k\n=== k\n~ temp s = "ab"\n- (l)\n~ s = s + s\n-> l', "a text that grows"],
  ])("[AT3] is stopped soon, with its knot named: %s", { timeout: 30_000 }, (_what, ink, why) => {
    expect(first(ink)).toThrow(StoryError);
    expect(first(ink)).toThrow(/(in|In) the knot "[kfc]": /);
    expect(first(ink)).toThrow(why);
  });
});

describe("parts of Ink that are not run", () => {
  it.each([
    ["LIST", "LIST mood = calm, cross\n{mood}"],
    ["RANDOM", "{RANDOM(1, 6)}"],
    ["SEED_RANDOM", "~ SEED_RANDOM(1)\nHi."],
    ["a shuffled sequence", "{~one|two}"],
    ["EXTERNAL", "EXTERNAL now()\n{now()}"],
  ])("[AT4] are named: %s", (feature, ink) => {
    expect(() => exact(compiled(ink))).toThrow(UnsupportedInk);
    expect(() => exact(compiled(ink))).toThrow(expect.objectContaining({ feature }) as Error);
  });

  it("[AT4] JSON that is no story is told from one that is", () => {
    expect(() => exact({})).toThrow(/cannot be read/);
    expect(() => exact({ inkVersion: 21, root: 3 })).toThrow(/cannot be read/);
    expect(() => exact({ inkVersion: 99, root: [] })).toThrow(/version is 99/);
    expect(() => exact({ inkVersion: 21, root: [["sparkle", null], null] })).toThrow(/sparkle/);
  });
});
