import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READINGS, type Reading } from "../play/customer/readings.ts";
import { coursesOf, type Course } from "./courses.ts";
import type { Look, Looked, Take, Value } from "./walk.ts";

/** A turn made at random: at each place it looks at a reading, as a whole or beside a number. */
type Turn =
  | { readonly says: number }
  | { readonly reading: Reading; readonly from: number | null; readonly ways: readonly Turn[] };

const NAMES = Object.keys(READINGS) as readonly Reading[];

const { turn: anyTurn } = fc.letrec<{ turn: Turn }>((tie) => ({
  turn: fc.oneof(
    { maxDepth: 5 },
    fc.nat().map((says) => ({ says })),
    fc.record({
      reading: fc.constantFrom(...NAMES),
      from: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 }),
      ways: fc.array(tie("turn"), { minLength: 4, maxLength: 4 }),
    }),
  ),
}));

/** What a turn says; `tellings` takes down each time it is told. */
function tellingOf(turn: Turn, tellings: number[]) {
  return (take: Take, looked: Looked): number => {
    let at = turn;
    while ("reading" in at) {
      const { from } = at;
      const look: Look = from === null ? Number : (value) => Number(value) >= from;
      looked(at.reading, look);
      at = at.ways[Number(look(take(at.reading)))]!;
    }
    tellings.push(at.says);
    return at.says;
  };
}

const tempers: readonly Readonly<Record<Reading, Value>>[] = NAMES.reduce(
  (all, name) => all.flatMap((one) => READINGS[name].map((value) => ({ ...one, [name]: value }))),
  [{}] as Record<Reading, Value>[],
);

function followed(course: Course<number>, temper: Readonly<Record<Reading, Value>>): number {
  let at = course;
  while ("by" in at) {
    const values: readonly unknown[] = READINGS[at.reading];
    at = at.by[values.indexOf(temper[at.reading])]!;
  }
  return at.turn;
}

describe("the courses of a turn", () => {
  it("[AT20] lead every customer to what is told under their own answers", () => {
    fc.assert(
      fc.property(anyTurn, (turn) => {
        const course = coursesOf(tellingOf(turn, []));
        for (const temper of tempers) {
          const told = tellingOf(turn, [])(
            (reading) => temper[reading],
            () => {},
          );
          expect(followed(course, temper)).toBe(told);
        }
      }),
    );
  });

  it("[AT20] are told once for answers that come to the same", () => {
    const tellings: number[] = [];
    const says = [{ says: 1 }, { says: 2 }];
    coursesOf(tellingOf({ reading: "mood", from: 2, ways: says }, tellings));
    expect(tellings).toEqual([1, 2]);
  });

  it("[AT20] are told under every answer where nothing says how they are looked at", () => {
    let tellings = 0;
    coursesOf((take) => {
      tellings++;
      return take("mood");
    });
    expect(tellings).toBe(READINGS.mood.length);
  });
});
