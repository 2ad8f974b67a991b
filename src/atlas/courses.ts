/**
 * Every course a turn can take: a story asks its customer for readings, and what is told hangs on
 * the answers. The atlas follows every answer; which one it is, a play's own customer decides.
 */
import { READINGS, type Reading } from "../play/customer/readings.ts";
import type { Look, Looked, Take, Value } from "./walk.ts";

/** A turn told, or the reading on which it hangs, with a course for each of its values. */
export type Course<T> =
  | { readonly turn: T }
  | { readonly reading: Reading; readonly by: readonly Course<T>[] };

/** A course, and how the readings are looked at on it. */
interface Found<T> {
  readonly course: Course<T>;
  readonly looks: ReadonlyMap<Reading, ReadonlySet<Look>>;
}

/** Whether two values come to the same, however they are looked at; unknown looks tell all apart. */
const alike = (a: Value, b: Value, looks: ReadonlySet<Look> | undefined): boolean =>
  looks !== undefined && [...looks].every((look) => look(a) === look(b));

/**
 * Tells a turn under every answer to every reading it takes. Answers that come to the same on a
 * course share it, and nothing is told twice for them.
 */
export function coursesOf<T>(tell: (take: Take, looked: Looked) => T): Course<T> {
  const under = (given: ReadonlyMap<Reading, Value>): Found<T> => {
    const asked: Reading[] = [];
    const looks = new Map<Reading, Set<Look>>();
    const turn = tell(
      (reading) => {
        const value = given.get(reading);
        if (value !== undefined) return value;
        if (!asked.includes(reading)) asked.push(reading);
        return READINGS[reading][0];
      },
      (reading, look) => {
        const before = looks.get(reading);
        if (before) before.add(look);
        else looks.set(reading, new Set([look]));
      },
    );
    return asked.length === 0
      ? { course: { turn }, looks }
      : forked(given, asked, { course: { turn }, looks });
  };

  /** `first`: the course on which each of the readings asked for has the first of its values. */
  const forked = (
    given: ReadonlyMap<Reading, Value>,
    [reading, ...others]: readonly Reading[],
    first: Found<T>,
  ): Found<T> => {
    if (reading === undefined) return first;
    const looks = new Map<Reading, Set<Look>>();
    const found: { readonly value: Value; readonly it: Found<T> }[] = [];
    const by = READINGS[reading].map((value, at) => {
      const same = found.find((f) => alike(f.value, value, f.it.looks.get(reading)));
      if (same) return same.it.course;
      const now = new Map([...given, [reading, value]]);
      const it = at === 0 ? forked(now, others, first) : under(now);
      found.push({ value, it });
      for (const [each, of] of it.looks)
        looks.set(each, new Set([...(looks.get(each) ?? []), ...of]));
      return it.course;
    });
    return { course: { reading, by }, looks };
  };

  return under(new Map()).course;
}
