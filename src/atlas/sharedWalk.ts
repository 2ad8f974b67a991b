/**
 * A walk that tells each turn once. States with one key become one state, and what a choice leads
 * to is kept by the readings that were taken on the way: the explorer comes to the same turn with
 * many standings and many customers.
 */
import type { Reading } from "../play/customer/meters.ts";
import type { Take, Told, Walk } from "./walk.ts";

/** A turn told, and the readings that made it so, in the order in which they were taken. */
interface Turn<S> {
  readonly readings: readonly (readonly [Reading, number | boolean])[];
  readonly told: Told<Shared<S>>;
}

interface Shared<S> {
  readonly id: number;
  readonly state: S;
  readonly ahead: ReturnType<Walk<S>["ahead"]>;
  /** By the index of the choice. */
  readonly turns: Turn<S>[][];
}

export function sharedWalk<S>(walk: Walk<S>): Walk<Shared<S>> {
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

  const choose = ({ state, turns }: Shared<S>, index: number, take: Take): Told<Shared<S>> => {
    const told = (turns[index] ??= []);
    // A story asks in one order: no reading is taken here that telling the turn would not take.
    const before = told.find(({ readings }) =>
      readings.every(([reading, value]) => take(reading) === value),
    );
    if (before) return before.told;
    const taken = new Map<Reading, number | boolean>();
    const now = walk.choose(state, index, (reading) => {
      const value = take(reading);
      taken.set(reading, value);
      return value;
    });
    const turn = { readings: [...taken], told: shared(now) };
    told.push(turn);
    return turn.told;
  };

  return {
    begin: (take) => shared(walk.begin(take)),
    choose,
    key: ({ id }) => id,
    ahead: ({ ahead }) => ahead,
  };
}
