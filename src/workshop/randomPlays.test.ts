import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixture } from "../../tests/support/fixture.ts";
import { compileSources } from "./compile.ts";
import { BrokenPlay, playAtRandom, randomPlays } from "./randomPlays.ts";
import { gathering, type PlayedOnce } from "./randomPlaysCoverage.ts";
import { drawPlay, type Drawable } from "./randomPlaysDraw.ts";
import { reaching } from "./randomPlaysReach.ts";

const editionOf = (ink: string) => {
  const { story } = compileSources({ main: "t.ink", files: new Map([["t.ink", ink]]) });
  if (!story) throw new Error("does not compile");
  return { data: fixture, story, hash: "h" };
};

/** A play of so many turns with so many options each. */
const ofTurns = (turns: number, options: number, made: number[]): Drawable => ({
  offered: () => (made.length < turns ? options : 0),
  choose: (place) => void made.push(place),
});

describe("drawing a play", () => {
  it("[AU13] draws within what is on offer, the same for the same seed", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 9 }), (seed, options) => {
        const made: number[] = [];
        const drawn = drawPlay(() => ofTurns(12, options, made), seed, 50);
        expect(drawn).toEqual({ choices: made, end: { how: "ended" } });
        expect(made.every((place) => place >= 0 && place < options)).toBe(true);
        const again: number[] = [];
        drawPlay(() => ofTurns(12, options, again), seed, 50);
        expect(again).toEqual(made);
      }),
    );
  });

  it("[AU13] a play may have so many choices and no more", () => {
    const most = (turns: number) => drawPlay(() => ofTurns(turns, 2, []), 1, 5);
    expect(most(5).end.how).toBe("ended");
    expect(most(6)).toMatchObject({ end: { how: "too-long" } });
    expect(most(6).choices).toHaveLength(5);
  });

  it("[SY8] a play of an edition that breaks names seed, choices and why", () => {
    const edition = editionOf("PAT: Hello.\n* [Go on]\n- Nothing more.\n-> END\n");
    expect(() => playAtRandom(edition, 3)).toThrow(BrokenPlay);
    expect(() => playAtRandom(edition, 3)).toThrow(/t01: random play 3 .*\[0\]: .*ran out/);
  });

  it("[SY9] what the case declares and no play came to is listed", () => {
    const found = randomPlays(
      editionOf("PAT: Hello.\n* [Go on # km:r.open=full]\n- Bye. # ending:over\n-> END\n"),
      5,
    );
    expect(found.endings).toEqual(new Map([["over", 5]]));
    expect(found.shortest).toBe(1);
    expect(found.warnings).toContain("moment r.impact came up in none of 5 random plays");
    expect(found.warnings.join()).not.toContain("r.open ");
  });
});

const once = (seed: number, of: Partial<PlayedOnce>): PlayedOnce => ({
  seed,
  choices: [0],
  end: { how: "ended" },
  knots: [],
  offered: [],
  chosen: [],
  ending: "over",
  scores: null,
  ...of,
});

const choice = (key: string) => ({ key, knot: "a", text: `Choice ${key}` });
const scores = (total: number) => ({ R: total, I: total, E: total, S: total, total });

describe("coverage", () => {
  it("[AU13] counts plays and visits of each knot, offers and takings of each choice", () => {
    const { add, result } = gathering();
    add(once(1, { knots: ["a", "b", "a"], offered: [choice("1"), choice("2")], chosen: ["1"] }));
    add(once(2, { knots: ["a"], offered: [choice("1"), choice("2")], chosen: ["2"] }));
    const { knots, choices } = result();
    expect(knots).toEqual([
      { knot: "a", plays: 2, visits: 3 },
      { knot: "b", plays: 1, visits: 1 },
    ]);
    expect(choices.map(({ key, offered, chosen }) => [key, offered, chosen])).toEqual([
      ["1", 2, 1],
      ["2", 2, 1],
    ]);
  });

  it("[AU14] best and worst of a choice are over the plays that made it", () => {
    const { add, result } = gathering();
    for (const [seed, key, total] of [
      [1, "1", 40],
      [2, "1", 90],
      [3, "2", 10],
    ] as const) {
      const offered = [choice("1"), choice("2")];
      add(once(seed, { offered, chosen: [key], scores: scores(total) }));
    }
    const { choices, spread } = result();
    expect(choices[0]).toMatchObject({ best: scores(90), worst: scores(40) });
    expect(choices[1]).toMatchObject({ best: scores(10), worst: scores(10) });
    expect(spread?.total).toEqual({
      lowest: 10,
      median: 40,
      highest: 90,
      tens: [0, 1, 0, 0, 1, 0, 0, 0, 0, 1],
    });
  });

  it("[AU13] a hundred points lie in the last ten, and shortest and longest have their seeds", () => {
    const { add, result } = gathering();
    add(once(4, { choices: [0, 1, 0], scores: scores(100) }));
    add(once(5, { choices: [1], scores: scores(0) }));
    const { shortest, longest, spread } = result();
    expect([shortest, longest]).toEqual([
      { choices: [1], seed: 5 },
      { choices: [0, 1, 0], seed: 4 },
    ]);
    expect(spread?.total.tens).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it("[AU13] plays that broke or went on too long are no endings", () => {
    const { add, result } = gathering();
    add(once(1, { end: { how: "broke", why: "boom" }, ending: null }));
    add(once(2, { end: { how: "too-long" }, ending: null }));
    expect(result()).toMatchObject({
      plays: 2,
      endings: [],
      broken: [{ seed: 1, choices: [0], why: "boom" }],
      tooLong: [2],
      shortest: null,
      spread: null,
    });
  });

  it("[AU13] what is reached is missed no more", () => {
    const reach = reaching(fixture);
    const before = reach.missing().length;
    reach.add([{ type: "MomentMet", moment: "r.open", grade: "weak" }]);
    reach.add([{ type: "Referred", matter: "refund", rung: 1 }]);
    expect(reach.missing()).toHaveLength(before - 2);
    expect(reach.missing()).not.toContain("moment r.open");
  });
});
