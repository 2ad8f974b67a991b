/** Walks of a story with inkjs itself, its whole state saved and restored at every choice. */
import { Story } from "inkjs";
import type { Reading } from "../src/play/customer/readings.ts";
import { spent } from "./spent.ts";

/** A choice taken in a state, the states numbered in the order in which they were come to. */
export interface Taken {
  readonly from: number;
  readonly index: number;
}

const tell = (story: Story): void => {
  while (story.canContinue) story.Continue();
};

/**
 * Depth first for so many milliseconds; a state is a saved JSON not met before. `taken`: for each
 * state but the first how it was come to.
 */
export function plainWalk(compiled: Record<string, unknown>, milliseconds: number) {
  const story = new Story(compiled);
  const seen = new Set<string>();
  const taken: Taken[] = [];
  const end = performance.now() + milliseconds;
  const walk = (state: string, at: number): void => {
    story.state.LoadJson(state);
    const count = story.currentChoices.length;
    for (let index = 0; index < count && performance.now() < end; index++) {
      story.state.LoadJson(state);
      story.ChooseChoiceIndex(index);
      tell(story);
      const next = story.state.toJson();
      if (seen.has(next)) continue;
      seen.add(next);
      walk(next, taken.push({ from: at, index }));
    }
  };
  const time = spent(() => {
    tell(story);
    const first = story.state.toJson();
    seen.add(first);
    walk(first, 0);
  });
  return { time, states: seen.size, taken };
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

/** Tells turns one after another, for so many milliseconds. */
export function walkBy(
  turns: readonly Turn[],
  compiled: Record<string, unknown>,
  milliseconds: number,
) {
  const story = new Story(compiled);
  const saved: string[] = [];
  let states = 1;
  let told = 0;
  const end = performance.now() + milliseconds;
  const time = spent(() => {
    tell(story);
    saved[0] = story.state.toJson();
    for (const turn of turns) {
      if (performance.now() > end) break;
      story.state.LoadJson(saved[turn.from]!);
      for (const [reading, value] of turn.answers) story.variablesState.$(reading, value);
      story.ChooseChoiceIndex(turn.index);
      tell(story);
      const state = story.state.toJson();
      if (turn.offered !== null && story.currentChoices.length !== turn.offered) {
        throw new Error(`inkjs offers ${story.currentChoices.length}, not ${turn.offered} choices`);
      }
      if (turn.keptAs !== null) saved[turn.keptAs] = state;
      states += turn.states;
      told++;
    }
  });
  return { time, states, told };
}
