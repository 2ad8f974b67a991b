import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInk } from "../../../tests/support/anyInk.ts";
import { anyPlay, compiled, samples, type Move } from "../../../tests/support/inkSamples.ts";
import { buildEdition, caseIds } from "../../story/build/edition.ts";
import { StoryError } from "../../story/lines.ts";
import { loadProgram, type Program } from "./program.ts";
import { begin, choose, type Told } from "./run.ts";

const load = (story: Record<string, unknown>): Program =>
  loadProgram(story, { harmless: () => false, exact: true });

/** The turns of a play with all they leave in the state, what they asked for, and how it broke. */
function play(program: Program, moves: readonly Move[]): readonly unknown[] {
  const turns: unknown[] = [];
  let before: Told | undefined;
  for (const { pick, temper } of moves) {
    const asked: string[] = [];
    const ask = (name: string) => {
      asked.push(name);
      return temper[name as keyof typeof temper];
    };
    try {
      before = before
        ? choose(program, before.state, pick % before.options.length, ask)
        : begin(program, ask);
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      return [...turns, error.message];
    }
    const { pending, offered, shown: _, ...state } = before.state;
    const choices = [pending, offered].map((all) => all.map(({ list: _list, ...rest }) => rest));
    turns.push({ ...before, state, choices, asked });
    if (before.options.length === 0) break;
  }
  return turns;
}

/** Plays on one program, which remembers, against each play on a program of its own. */
function compare(story: Record<string, unknown>, plays: readonly (readonly Move[])[]): void {
  const remembering = load(story);
  for (const moves of plays) expect(play(remembering, moves)).toEqual(play(load(story), moves));
}

const plays = (turns: number, count: number) =>
  fc.array(anyPlay(turns), { minLength: count, maxLength: count });

describe("a turn told before", () => {
  it.each([
    ...samples,
    ...caseIds(".").map((name) => ({ name, story: buildEdition(".", name).story })),
  ])("[AT19] leaves what telling it anew leaves: $name", ({ story }) => {
    fc.assert(
      fc.property(plays(20, 6), (all) => compare(story, all)),
      { numRuns: 2 },
    );
  });

  it("[AT19] leaves what telling it anew leaves, in stories made at random", () => {
    fc.assert(
      fc.property(anyInk, plays(10, 12), (ink, all) => compare(compiled(ink), all)),
      { numRuns: 30 },
    );
  });
});
