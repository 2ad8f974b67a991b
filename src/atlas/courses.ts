/**
 * Every course a turn can take: a story asks its customer for readings, and what is told hangs on
 * the answers. The atlas follows every answer; which one it is, a play's own customer decides.
 */
import { READINGS, type Reading } from "../play/customer/readings.ts";
import type { Take, Value } from "./walk.ts";

/** A turn told, or the reading on which it hangs, with a course for each of its values. */
export type Course<T> =
  | { readonly turn: T }
  | { readonly reading: Reading; readonly by: readonly Course<T>[] };

/** Tells a turn under every answer to every reading it takes. */
export function coursesOf<T>(tell: (take: Take) => () => T): Course<T> {
  const under = (given: ReadonlyMap<Reading, Value>): Course<T> => {
    let asked: Reading | null = null;
    const turn = tell((reading) => {
      const value = given.get(reading);
      if (value !== undefined) return value;
      asked ??= reading;
      return READINGS[reading][0];
    });
    const reading = asked as Reading | null;
    if (reading === null) return { turn: turn() };
    const by = READINGS[reading].map((value) => under(new Map([...given, [reading, value]])));
    return { reading, by };
  };
  return under(new Map());
}
