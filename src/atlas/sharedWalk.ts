/**
 * A walk on which states with one key are one state, and each choice is told once under every
 * answer of the customer's: the explorer comes to the same turn by many ways.
 */
import { coursesOf, type Course } from "./courses.ts";
import type { Ahead } from "./ahead.ts";
import type { StoryFact } from "../play/event.ts";
import type { Told, Walk, WalkOption } from "./walk.ts";

/** `T`: what is made of every turn told. */
export interface Shared<S, T> {
  readonly state: S;
  readonly options: readonly WalkOption[];
  readonly ahead: Ahead;
  /** By the index of the choice. */
  readonly turns: (Course<T> | undefined)[];
}

export interface SharedWalk<S, T> {
  readonly begin: () => Course<T>;
  readonly choose: (state: Shared<S, T>, index: number) => Course<T>;
}

/** `make` is given what a turn told, the state it leads to, and the option that was taken. */
export function sharedWalk<S, T>(
  walk: Walk<S>,
  make: (facts: readonly StoryFact[], state: Shared<S, T>, taken: WalkOption | null) => T,
): SharedWalk<S, T> {
  const known = new Map<string | number, Shared<S, T>>();

  const shared = ({ state, options }: Told<S>): Shared<S, T> => {
    const key = walk.key(state);
    let it = known.get(key);
    if (!it) known.set(key, (it = { state, options, ahead: walk.ahead(state), turns: [] }));
    return it;
  };

  const turn = (told: Told<S>, taken: WalkOption | null): T =>
    make(told.facts, shared(told), taken);

  return {
    begin: () => coursesOf((take, looked) => turn(walk.begin(take, looked), null)),
    choose: ({ state, options, turns }, index) =>
      (turns[index] ??= coursesOf((take, looked) =>
        turn(walk.choose(state, index, take, looked), options[index]!),
      )),
  };
}
