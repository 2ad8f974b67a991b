/** Walks of a story with inkjs itself, its whole state saved and restored at every choice. */
import { Story } from "inkjs";
import type { Reading } from "../src/play/customer/readings.ts";

/** A choice taken in a state, the states numbered in the order in which they were come to. */
export interface Taken {
  readonly from: number;
  readonly index: number;
}

const tell = (story: Story): void => {
  while (story.canContinue) story.Continue();
};

/** What a walk has come to so far. */
export interface PlainWalk {
  readonly states: number;
  /** For each state but the first how it was come to. */
  readonly taken: readonly (Taken & { readonly offered: number })[];
}

/** A walk that stops after each turn; `walk` is kept up to date. */
interface Stepped<T> {
  readonly walk: T;
  readonly steps: Iterator<unknown>;
}

/** Depth first; a state is a saved JSON not met before. */
export function plainWalk(compiled: Record<string, unknown>): Stepped<PlainWalk> {
  const walk = { states: 0, taken: [] as (Taken & { offered: number })[] };
  function* steps() {
    const story = new Story(compiled);
    tell(story);
    const first = story.state.toJson();
    const seen = new Set([first]);
    walk.states = 1;
    const open = [{ state: first, at: 0, index: 0, count: story.currentChoices.length }];
    for (let top = open.at(-1); top; top = open.at(-1)) {
      if (top.index === top.count) {
        open.pop();
        continue;
      }
      const { state, at, index } = top;
      top.index++;
      story.state.LoadJson(state);
      story.ChooseChoiceIndex(index);
      tell(story);
      const next = story.state.toJson();
      if (!seen.has(next)) {
        seen.add(next);
        walk.states++;
        const count = story.currentChoices.length;
        const number = walk.taken.push({ from: at, index, offered: count });
        open.push({ state: next, at: number, index: 0, count });
      }
      yield;
    }
  }
  return { walk, steps: steps() };
}

/** One turn to be told: a choice under answers of the customer's. */
export interface Turn extends Taken {
  readonly answers: readonly (readonly [Reading, number | boolean])[];
  /** How many new states it comes to, under the number of the first of them; none at an end. */
  readonly states: number;
  /** How many choices are on offer then; null at an end. */
  readonly offered: number | null;
  /** The number under which the saved state is kept; null if it is not gone on from. */
  readonly keptAs: number | null;
}

/** Tells turns one after another. */
export function walkBy(
  turns: readonly Turn[],
  compiled: Record<string, unknown>,
): Stepped<{ readonly states: number; readonly told: number }> {
  const walk = { states: 0, told: 0 };
  function* steps() {
    const story = new Story(compiled);
    tell(story);
    const saved = [story.state.toJson()];
    walk.states = 1;
    for (const turn of turns) {
      story.state.LoadJson(saved[turn.from]!);
      for (const [reading, value] of turn.answers) story.variablesState.$(reading, value);
      story.ChooseChoiceIndex(turn.index);
      tell(story);
      const state = story.state.toJson();
      if (turn.offered !== null && story.currentChoices.length !== turn.offered) {
        throw new Error(`inkjs offers ${story.currentChoices.length}, not ${turn.offered} choices`);
      }
      if (turn.keptAs !== null) saved[turn.keptAs] = state;
      walk.states += turn.states;
      walk.told++;
      yield;
    }
  }
  return { walk, steps: steps() };
}
