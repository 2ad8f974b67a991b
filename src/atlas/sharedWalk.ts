/**
 * A walk on which states with one key are one state, and each choice is told once under every
 * answer of the customer's: the explorer comes to the same turn by many ways.
 */
import { coursesOf, type Course } from "./courses.ts";
import type { Ahead } from "./ahead.ts";
import type { Told, Walk } from "./walk.ts";

export interface Shared<S> {
  readonly id: number;
  readonly state: S;
  readonly ahead: Ahead;
  /** By the index of the choice. */
  readonly turns: (Course<Shared<S>> | undefined)[];
}

export interface SharedWalk<S> {
  readonly begin: () => Course<Shared<S>>;
  readonly choose: (state: Shared<S>, index: number) => Course<Shared<S>>;
}

export function sharedWalk<S>(walk: Walk<S>): SharedWalk<S> {
  const known = new Map<string | number, Shared<S>>();

  const shared = (told: Told<S>): Told<Shared<S>> => {
    const key = walk.key(told.state);
    let state = known.get(key);
    if (!state) {
      state = { id: known.size, state: told.state, ahead: walk.ahead(told.state), turns: [] };
      known.set(key, state);
    }
    return { ...told, state };
  };

  return {
    begin: () => coursesOf((take) => shared(walk.begin(take))),
    choose: (from, index) =>
      (from.turns[index] ??= coursesOf((take) => shared(walk.choose(from.state, index, take)))),
  };
}
