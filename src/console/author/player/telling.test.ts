import { describe, expect, it } from "vitest";
import { StoryError } from "../../../story/lines.ts";
import { compileSources } from "../../../workshop/compile.ts";
import { outsideFunctions, variableNames, type Compiled } from "./compiled.ts";
import { FROM_THE_TOP, type Start } from "./start.ts";
import { tellerOf, type Telling, type Told } from "./telling.ts";

function compiled(ink: string): Compiled {
  const { story, problems } = compileSources({ main: "t.ink", files: new Map([["t.ink", ink]]) });
  if (!story) throw new Error(JSON.stringify(problems));
  return story;
}

const telling = (ink: string, start: Partial<Start> = {}): Telling =>
  tellerOf(compiled(ink), { ...FROM_THE_TOP, ...start })(1);

const textsOf = ({ facts }: Told): readonly string[] =>
  facts.flatMap((fact) => (fact.type === "LineSpoken" ? [fact.text] : []));

const first = (ink: string, start: Partial<Start> = {}): Told => telling(ink, start).begin(null);

const KNOTS = `
VAR coins = 3
VAR name = "Ann"
VAR rich = false
LIST things = (kettle), cup, plate
-> shop
=== shop
In the shop with {coins}.
* [Look round] -> round ->
  Looked.
* [Ask] -> ask(2, "tea")
- -> leave
=== round
You look round{rich: richly}.
->->
=== ask(times, what)
Asked {times} times for {what}. {things}
-> leave
=== leave
{name} leaves.
-> END
`;

describe("telling from anywhere", () => {
  it("[AU9] begins at the story's own beginning with its own values", () => {
    expect(textsOf(first(KNOTS))).toEqual(["In the shop with 3."]);
  });

  it("[AU9] begins at any knot with chosen values: numbers, texts, truths and lists", () => {
    expect(textsOf(first(KNOTS, { knot: "shop", values: { coins: 9 } }))).toEqual([
      "In the shop with 9.",
    ]);
    expect(textsOf(first(KNOTS, { knot: "leave", values: { name: "Bo <b>" } }))).toEqual([
      "Bo <b> leaves.",
    ]);
    const asked = first(KNOTS, {
      knot: "ask",
      parameters: [4, "milk"],
      values: { things: ["things.cup", "things.plate"] },
    });
    expect(textsOf(asked)).toEqual(["Asked 4 times for milk. cup, plate", "Ann leaves."]);
  });

  it("[AU9] a knot that goes back where it was called from is called, and the play then is over", () => {
    const told = first(KNOTS, { knot: "round", values: { rich: true } });
    expect(textsOf(told)).toEqual(["You look round richly."]);
    expect(told.ended).toBe("ran-out");
  });

  it("[AU9] what an author chose for a variable of the engine's is not set by the engine", () => {
    const ink = "VAR mood = 1\nVAR trust = 1\n{mood} {trust}\n* [Go]\n- {mood} {trust} -> END\n";
    const temper = {
      mood: 2,
      trust: 2,
      asks_manager: false,
      wants_writing: false,
      walks_out: false,
      opens_up: false,
      manager_no: false,
    } as const;
    const told = telling(ink, { values: { mood: 3 } });
    expect(textsOf(told.begin(temper))).toEqual(["3 2"]);
    expect(textsOf(told.choose(0, temper))).toEqual(["3 2"]);
  });

  it("[AU9] the variables that can be chosen are those the story declares, in its order", () => {
    expect(variableNames(compiled(KNOTS))).toEqual(["coins", "name", "rich", "things"]);
  });
});

describe("the way a story takes", () => {
  it("[AU12] knots are named in the order entered, coming back from a tunnel too", () => {
    const told = telling(KNOTS);
    expect(told.begin(null).knots).toEqual(["shop"]);
    expect(told.choose(0, null).knots).toEqual(["round", "shop", "leave"]);
  });

  it("[AU12] a knot that leads to itself is entered each time", () => {
    const ink = "VAR n = 0\n-> a\n=== a\n~ n++\n{n < 3: -> a}\nDone. -> END\n";
    expect(first(ink).knots).toEqual(["a", "a", "a"]);
  });

  it("[AU12] reading ahead past the end of a line enters nothing twice", () => {
    const told = first("-> a\n=== a\nOne.\n-> b\n=== b\nTwo.\n-> c\n=== c\nThree. -> END\n");
    expect(told.knots).toEqual(["a", "b", "c"]);
  });

  it("[AU12] one opened story is told again and again, each time from nothing", () => {
    const teller = tellerOf(compiled(KNOTS), FROM_THE_TOP);
    const once = teller(1);
    once.begin(null);
    once.choose(1, null);
    const again = teller(1);
    expect(again.begin(null).knots).toEqual(["shop"]);
    expect(again.story.state.VisitCountAtPathString("shop")).toBe(1);
  });
});

describe("any Ink story", () => {
  it("[AU10] tags of another world are handed on and not minded", () => {
    const told = first("Hello. # CLASS: big # km:broken\n* [Go # IMAGE: x.png # do]\n- -> END\n");
    expect(textsOf(told)).toEqual(["Hello."]);
    expect(told.unread).toEqual(["CLASS: big", "km:broken", "IMAGE: x.png"]);
    expect(told.options[0]?.kind).toBe("do");
  });

  it("[AU10] a story that stops without an ending has run out", () => {
    expect(first("Hello.\n-> END\n").ended).toBe("ran-out");
    expect(first("Hello. # ending:over\n-> END\n").ended).toBe("ending");
  });

  it("[AU10] a function of the game around it gives 0 unless the story has one of its own", () => {
    const ink =
      "EXTERNAL far(x)\nEXTERNAL near()\n{far(2)} {near()}\n=== function near()\n~ return 7\n";
    expect(outsideFunctions(compiled(ink))).toEqual(["far"]);
    expect(textsOf(first(ink))).toEqual(["0 7"]);
  });
});

describe("stories without end", () => {
  it.each([
    ["a knot that leads to itself", "-> a\n=== a\n-> a\n", "a"],
    ["a label that leads to itself", "-> a\n=== a\nHi.\n- (top)\n-> top\n", "a"],
    ["two that lead to each other", "-> a\n=== a\n-> b\n=== b\n-> a\n", "[ab]"],
    ["a function that calls itself", "~ f(1)\n-> END\n=== function f(x)\n~ return f(x + 1)\n", "f"],
    ["a tunnel into itself", "-> a\n=== a\n-> a ->\n-> END\n", "a"],
    ["endless lines", "-> a\n=== a\nLine.\n-> a\n", "a"],
  ])("[AU7] %s is stopped and the knot is named", (_, ink, knot) => {
    expect(() => first(ink)).toThrow(StoryError);
    expect(() => first(ink)).toThrow(new RegExp(`goes on without end in the knot "${knot}"`));
  });

  it("[AU7] a text that doubles itself is stopped before it fills the memory", () => {
    const ink = 'VAR s = "aaaaaaaa"\n-> a\n=== a\n~ s = s + s\n-> a\n';
    expect(() => first(ink)).toThrow(/without end in the knot "a": a text that grows and grows/);
  });

  it("[AU7] a long turn that does end is told whole", () => {
    const ink = "VAR n = 0\n-> a\n=== a\n~ n++\n{n < 300: -> a}\n{n}. -> END\n";
    expect(textsOf(first(ink))).toEqual(["300."]);
  });
});
