import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInk } from "../../../tests/support/anyInk.ts";
import { anyPlay, compiled, samples, type Move } from "../../../tests/support/inkSamples.ts";
import type { StoryFact } from "../../play/event.ts";
import { buildEdition, caseIds } from "../../story/build/edition.ts";
import { readTag } from "../../story/tags.ts";
import { futureOf, keyOf } from "./live.ts";
import { loadProgram, type Program } from "./program.ts";
import { begin, choose, type InkState, type Told } from "./run.ts";

const HARMLESS: readonly string[] = ["mood", "sound", "prop", "channel", "own", "ac"];
const harmless = (tag: string): boolean => HARMLESS.includes(tag.split(":", 1)[0]!.trim());
const load = (story: Record<string, unknown>): Program => loadProgram(story, { harmless });

const isHarmless = (fact: StoryFact): boolean =>
  fact.type === "CriterionTouched" ||
  (fact.type === "SceneSet" && (fact.prop !== undefined || fact.channel !== undefined));

/** What of some facts counts: the facts, and between them who spoke. */
function counting(facts: readonly StoryFact[]): readonly string[] {
  const all: string[] = [];
  let spoke = new Set<string>();
  const heard = (): void => {
    if (spoke.size > 0) all.push([...spoke].toSorted().join(" and "));
    spoke = new Set();
  };
  for (const fact of facts) {
    if (fact.type === "LineSpoken") {
      if (fact.who !== "") spoke.add(fact.who);
    } else if (!isHarmless(fact)) {
      heard();
      all.push(JSON.stringify(fact));
    }
  }
  heard();
  return all;
}

interface Outcome {
  readonly told: Told | null;
  /** What counts of the turn, and what the engine was asked for. */
  readonly shows: unknown;
}

function attempt(tell: (ask: (name: string) => number | boolean) => Told, move: Move): Outcome {
  const asked: string[] = [];
  try {
    const told = tell((name) => {
      asked.push(name);
      return move.temper[name as keyof Move["temper"]];
    });
    const options = told.options.map(({ kind, facts }) => [kind, counting(facts)]);
    return { told, shows: { asked, facts: counting(told.facts), options } };
  } catch (error) {
    return { told: null, shows: (error as Error).message };
  }
}

const after = (program: Program, told: Told, move: Move): Outcome =>
  attempt((ask) => choose(program, told.state, move.pick % told.options.length, ask), move);

/** The turns of a play, until it ends or breaks. */
function play(program: Program, moves: readonly Move[]): readonly Told[] {
  const turns: Told[] = [];
  for (const move of moves) {
    const before = turns.at(-1);
    if (before?.options.length === 0) break;
    const { told } = before
      ? after(program, before, move)
      : attempt((ask) => begin(program, ask), move);
    if (!told) break;
    turns.push(told);
  }
  return turns;
}

/** Everything in a state that could differ. */
const whole = ({ globals, visits, turnOf, turn, pending }: InkState): string =>
  JSON.stringify([globals, visits, turnOf, turn, pending.map((choice) => choice.frames)]);

/**
 * Plays on from pairs of states that have one key though they differ, and holds what counts of the
 * one against the other. Gives how many such pairs there were.
 */
function comparePairs(
  program: Program,
  plays: readonly (readonly Move[])[],
  onwards: readonly Move[],
): number {
  const first = new Map<string, Told>();
  let pairs = 0;
  for (const other of plays.flatMap((moves) => play(program, moves))) {
    const key = keyOf(program, other.state);
    const one = first.get(key);
    if (!one) first.set(key, other);
    if (!one || whole(one.state) === whole(other.state)) continue;
    pairs++;
    let [a, b]: readonly [Told, Told] = [one, other];
    for (const move of onwards) {
      if (a.options.length === 0) break;
      const [left, right] = [after(program, a, move), after(program, b, move)];
      expect(right.shows).toEqual(left.shows);
      if (!left.told || !right.told) break;
      [a, b] = [left.told, right.told];
      // The walk goes on from one of the two: their keys stay together.
      expect(keyOf(program, b.state)).toBe(keyOf(program, a.state));
    }
  }
  return pairs;
}

const cases = caseIds(".").map((name) => ({ name, story: buildEdition(".", name).story }));

describe("the key of a state", () => {
  it.each(cases)("[AT5] holds all that still counts: $name", ({ story }) => {
    const program = load(story);
    let pairs = 0;
    fc.assert(
      fc.property(
        fc.array(anyPlay(25), { minLength: 20, maxLength: 20 }),
        anyPlay(15),
        (plays, onwards) => {
          pairs += comparePairs(program, plays, onwards);
        },
      ),
      { numRuns: 20 },
    );
    expect(pairs).toBeGreaterThan(50);
  });

  it.each(samples)("[AT5] holds all that still counts: $name", ({ story }) => {
    const program = load(story);
    fc.assert(
      fc.property(
        fc.array(anyPlay(15), { minLength: 20, maxLength: 20 }),
        anyPlay(10),
        (plays, onwards) => {
          comparePairs(program, plays, onwards);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("[AT5] holds all that still counts in stories made at random", () => {
    let pairs = 0;
    fc.assert(
      fc.property(
        anyInk,
        fc.array(anyPlay(10), { minLength: 25, maxLength: 25 }),
        anyPlay(10),
        (ink, plays, onwards) => {
          pairs += comparePairs(load(compiled(ink)), plays, onwards);
        },
      ),
      { numRuns: 150 },
    );
    expect(pairs).toBeGreaterThan(500);
  });
});

describe("what may still come", () => {
  const announced = (program: Program, plays: readonly (readonly Move[])[]): void => {
    for (const moves of plays) {
      const turns = play(program, moves);
      for (const [at, told] of turns.entries()) {
        const { tags, open, temper } = futureOf(program, told.state);
        const move = moves[at + 1];
        if (told.options.length === 0 || !move) continue;
        const next = after(program, told, move);
        const { asked } = next.shows as { readonly asked?: readonly string[] };
        for (const name of asked ?? []) expect(temper).toContain(name);
        const known = new Set(
          [...tags].flatMap((tag) => {
            const read = readTag(tag);
            if (read.kind === "ask")
              return JSON.stringify({ type: "AuthorityAsked", ask: read.ask });
            return read.kind === "facts" ? read.facts.map((fact) => JSON.stringify(fact)) : [];
          }),
        );
        const come = turns
          .slice(at + 1)
          .flatMap((later) => [
            ...later.facts.filter((fact) => fact.type !== "LineSpoken"),
            ...later.options.flatMap((option) => option.facts),
          ]);
        const sudden = come.filter((fact) => !known.has(JSON.stringify(fact)));
        // A tag that is worked out is announced by how it begins.
        if (open.size === 0) expect(sudden).toEqual([]);
      }
    }
  };

  it.each([...cases, ...samples])("[AT6] is all announced: $name", ({ story }) => {
    const program = load(story);
    fc.assert(
      fc.property(anyPlay(25), (moves) => announced(program, [moves])),
      { numRuns: 40 },
    );
  });

  it("[AT6] what is put to a manager is announced (seed -1203844046 in s17)", () => {
    const program = load(
      compiled(`VAR manager_no = false
Hello.
* [On]
- Then.
* [Put it to her # ask:today]
* [Do not]
- {manager_no: No.|Yes.} # ending:out
-> END`),
    );
    const first = begin(program, () => 0);
    expect([...futureOf(program, first.state).tags]).toContain("ask:today");
    const temper: Move["temper"] = {
      mood: 0,
      trust: 0,
      asks_manager: false,
      wants_writing: false,
      walks_out: false,
      opens_up: false,
      manager_no: false,
    };
    const move: Move = { pick: 0, temper };
    announced(program, [[move, move, move]]);
  });

  it("[AT6] tags that can come no more are announced no more", () => {
    const program = load(
      compiled(`VAR mood = 1
Hello. # fact:early
* [One # km:a=full] Ah.
* [Two]
- Then. # fact:later
* [Go] {mood > 1: # harm:cross}
- Over. # ending:{mood > 1:bad|good}
-> END`),
    );
    const first = begin(program, () => 1);
    const now = futureOf(program, first.state);
    expect([...now.tags]).toEqual(
      expect.arrayContaining(["km:a=full", "fact:later", "harm:cross"]),
    );
    expect(now.tags).not.toContain("fact:early");
    expect([...now.open]).toEqual(["ending:"]);
    expect([...now.temper]).toEqual(["mood"]);
    const second = choose(program, first.state, 0, () => 1);
    expect([...futureOf(program, second.state).tags]).toEqual(["harm:cross"]);
    const last = choose(program, second.state, 0, () => 1);
    expect(futureOf(program, last.state)).toEqual({
      tags: new Set(),
      open: new Set(),
      temper: new Set(),
    });
  });
});

describe("what does not matter", () => {
  /** Whether two ways through a story, by indices of choices, end in one key. */
  function meet(ink: string, one: readonly number[], other: readonly number[]): boolean {
    const program = load(compiled(ink));
    const [a, b] = [one, other].map((picks) => {
      let told = begin(program, () => 1);
      for (const pick of picks) told = choose(program, told.state, pick, () => 1);
      return keyOf(program, told.state);
    });
    return a === b;
  }
  const flagged = (then: string): string => `VAR x = 0
VAR note = 0
VAR mood = 1
-> k
=== k
PAT: Well?
* [One]
  ~ x = 1
* [Two]
  ~ x = 2
- -> then
=== then
On.
+ [Go]
- ${then}
Over. # ending:x
-> END
=== function id(v)
~ return v
=== function twice(ref v)
~ return v * 2
`;

  it.each([
    ["it is not read again", ""],
    ["it only chooses words", "PAT: {x == 1:So.|Well.}"],
    [
      "it only chooses words in a block",
      "{x == 1:\n  PAT: So. # mood:sad\n- else:\n  PAT: Well.\n}",
    ],
    ["it only adds narration", "{x == 1:It rains.}"],
    ["it only adds words to a line", "PAT: So{x == 1:, then}."],
    ["it is printed where somebody speaks", "PAT: {x} of them."],
    ["it is printed as a number", "{x} of them."],
    ["it chooses among three", "{x:\n- 1: PAT: One.\n- 2: PAT: Two.\n- else: PAT: None.\n}"],
    ["it is set anew first", "~ x = 0\n{x == 1: # fact:x}"],
    ["it only words a choice", "+ + [Say {x == 1:so|no}]\n- -"],
    ["it only sets what only chooses words", "~ temp y = x + 1\nPAT: {y > 2:So.|Well.}"],
    ["words within words are chosen", "PAT: {x == 1:{mood > 1:So.|Oh.}|Well.}"],
  ])("[AT7] a value does not when %s", (_when, then) => {
    expect(meet(flagged(then), [0], [1])).toBe(true);
  });

  it.each([
    ["it chooses a tag that counts", "PAT: {x == 1:So. # fact:x|Well.}"],
    ["it chooses who speaks", "{x == 1:PAT|JO}: So."],
    ["it chooses whether somebody speaks", "{x == 1:PAT: So.}"],
    ["it chooses whether the speaker's line has words", "PAT: {x == 1:So.}"],
    ["it may become a speaker", '~ temp y = "{x == 1:PAT|JO}"\n{y}: So.'],
    ["it becomes part of a tag", "So. # fact:n{x}"],
    ["it chooses a way", "{x == 1: -> k}"],
    ["it chooses a choice", "+ + {x == 1} [So]\n+ + [Go]\n- -"],
    ["it is handed to a function", "{id(x) == 1: # fact:x}"],
    ["glue joins the words to a speaker's line", "{x == 1:It rains}\n<>PAT: So."],
    ["a speaker's tag follows the words", "{x == 1:So.} # speaker:pat"],
    ["a speaker's tag comes before the words", "{mood > 0: # speaker:pat}{x == 1:So.}"],
    ["it is set into what a reference reads", "~ note = x\n{twice(note) == 2: # fact:x}"],
  ])("[AT7] a value does when %s", (_when, then) => {
    expect(meet(flagged(then), [0], [1])).toBe(false);
  });

  it("[AT7] a reference does when something is set through it", () => {
    const ink = `VAR a = 0
VAR b = 0
-> k
=== k
* [One] -> to(a)
* [Two] -> to(b)
=== to(ref y)
+ [Go]
- ~ y = 1
{a == 1: # fact:a}
Over. # ending:x
-> END`;
    expect(meet(ink, [0], [1])).toBe(false);
  });

  it("[AT7] a temporary does while a tunnel holds a reference to it", () => {
    const ink = `-> k
=== k
~ temp t = 0
* [One]
  ~ t = 1
* [Two]
  ~ t = 2
- -> look(t) -> over
=== look(ref y)
+ [Go]
- {y == 1: # fact:y}
->->
=== over
Over. # ending:x
-> END`;
    expect(meet(ink, [0], [1])).toBe(false);
  });

  it("[AT7] the engine is asked for nothing that only chooses words", () => {
    const ink =
      "VAR mood = 2\nPAT: {mood > 1:So.|Well.} {mood}.\n* [{mood > 1:Go|Stay}]\n- Over. # ending:x";
    const asked: string[] = [];
    const ask = (name: string): number => {
      asked.push(name);
      return 0;
    };
    const program = load(compiled(ink));
    const told = begin(program, ask);
    choose(program, told.state, 0, ask);
    expect(asked).toEqual([]);
    // As declared, since nobody was asked.
    expect(told.facts).toMatchObject([{ text: "So. 2." }]);
    const exactly = begin(loadProgram(compiled(ink), { harmless, exact: true }), ask);
    expect(asked).toEqual(["mood"]);
    expect(exactly.facts).toMatchObject([{ text: "Well. 0." }]);
  });

  it("[AT8] a flag set for good shuts what lies behind it", () => {
    const program = (meeting: string) =>
      load(
        compiled(`VAR met = 0
VAR asks_manager = false
-> k
=== k
* [One # fact:one]
* [Two # fact:two]
- -> temper -> then
=== then
-> temper ->
+ [Go]
- Over. # ending:x
-> END
=== temper
{asks_manager && met == 0: -> manager}
->->
=== manager
${meeting}
PAT: Again.
-> k`),
      );
    /** What is left to ask the engine once the manager has been met, and all began again. */
    const asksAgain = (meeting: string) => {
      const story = program(meeting);
      const met = choose(story, begin(story, () => true).state, 0, () => true);
      expect(met.options.map(({ text }) => text)).toEqual(["Two"]);
      return [...futureOf(story, met.state).temper];
    };
    expect(asksAgain("~ met = 0")).toEqual(["asks_manager"]);
    expect(asksAgain("~ met = 1")).toEqual([]);
  });

  it("[AT8] a flag that may be taken back shuts nothing", () => {
    const ink = `VAR x = 0
-> k
=== then
+ [Go]
- ~ x = 0
{x == 0: -> k}
-> over
=== k
* [One # fact:one]
* [Two # fact:two]
* -> over
- ~ x = 1
-> then
=== over
Over. # ending:x
-> END`;
    expect(meet(ink, [0], [1])).toBe(false);
  });

  it("[AT8] a call that is never returned from is forgotten", () => {
    const ink = `VAR mood = 1
-> k
=== k
* [One] -> t -> here
* [Two] -> t -> there
=== here
Here. # fact:here
-> over
=== there
There. # fact:there
-> over
=== t
+ [Back] ->->
+ [Away] -> away
=== away
+ [Go]
- -> over
=== over
Over. # ending:x
-> END`;
    expect(meet(ink, [0], [1])).toBe(false);
    expect(meet(ink, [0, 1], [1, 1])).toBe(true);
  });

  it("[AT8] visits count only as far as anything looks at them", () => {
    const ink = (sequence: string) => `-> k
=== k
- (top)
PAT: ${sequence}
+ [On] -> top
+ [Stop] Over. # ending:x
-> END`;
    const rounds = (n: number) => Array.from({ length: n }, () => 0);
    expect(meet(ink("{So.|Well.|Oh.}"), rounds(1), rounds(7))).toBe(true);
    expect(meet(ink("{So.|Well. # fact:x|Oh.}"), rounds(0), rounds(1))).toBe(false);
    expect(meet(ink("{So.|Well. # fact:x|Oh.}"), rounds(2), rounds(5))).toBe(true);
    expect(meet(ink("{&So.|Well. # fact:x}"), rounds(1), rounds(5))).toBe(true);
    expect(meet(ink("{&So.|Well. # fact:x}"), rounds(1), rounds(4))).toBe(false);
    expect(meet(ink("So. {top > 2: # fact:x}"), rounds(3), rounds(9))).toBe(true);
    expect(meet(ink("So. {top > 2: # fact:x}"), rounds(0), rounds(1))).toBe(false);
    expect(meet(ink("So. {TURNS() > 5: # fact:x}"), rounds(1), rounds(2))).toBe(false);
  });

  it("[AT8] what only a tunnel goes on to is looked at like the rest (seed 1270208228)", () => {
    const ink = `-> k
=== k
-> leave -> over
=== leave
->-> there
=== there
* [So]
  PAT: So. {there > 1: # fact:x}
+ [Go]
- -> again
=== again
+ [Back] -> k
+ [Stop] -> over
=== over
Over. # ending:x
-> END`;
    expect(meet(ink, [], [1, 0])).toBe(false);
    expect(meet(ink, [1, 0], [1, 0, 1, 0])).toBe(true);
  });
});
