import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { reviewOf } from "../../../atlas/review.ts";
import type { Sources } from "../../../workshop/sources.ts";
import { authorPlay } from "../player/authorPlay.ts";
import { FROM_THE_TOP } from "../player/start.ts";
import { tellerOf } from "../player/telling.ts";
import { benchOf } from "./bench.ts";
import { bestAfter } from "./bestAfter.ts";
import { WALK_LIMITS, type Progress, type RoutesFound } from "./job.ts";
import { walkedOf, walkRoutes } from "./routes.ts";
import { scoresOf } from "./tell.ts";

const s12: Sources = {
  main: "story.ink",
  files: new Map(
    ["story.ink", "case.json"].map((name) => [name, readFileSync(`stories/s12/${name}`, "utf8")]),
  ),
};
const ample = { ...WALK_LIMITS, seconds: 600 };
const still = { progress: () => {}, now: () => 0 };

let found: RoutesFound;
const told: Progress[] = [];
beforeAll(() => {
  let time = 0;
  found = walkRoutes(s12, ample, { progress: (at) => told.push(at), now: () => (time += 1000) });
}, 120_000);

/** A play of the story with every choice drawn from a row of numbers. */
function played(draws: readonly number[]) {
  const { compiled, data } = benchOf(s12);
  const play = authorPlay(tellerOf(compiled!, FROM_THE_TOP), 1, { data, tagged: true });
  const made: number[] = [];
  const keys: string[] = [];
  for (let at = 0; play.told().options.length > 0; at++) {
    const way = draws[at % draws.length]! % play.told().options.length;
    keys.push(play.told().options[way]!.key);
    play.choose(way);
    made.push(way);
  }
  return { play, made, keys };
}

describe("a walk of every route", () => {
  it("[AU17] tells its seconds as it goes", () => {
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ done, of }) => done <= of && of === ample.seconds)).toBe(true);
    expect(told.map(({ done }) => done)).toEqual(told.map((_, at) => at + 1));
  });

  it("[AU18] says of the whole story what there is to know", () => {
    expect(found).toMatchObject({ why: null, best: 100, problems: [] });
    expect(found.points).toBeLessThan(found.states);
    for (const { routes } of Object.values(found.whole!)) expect(routes).toBe(2);
    const { own, structure } = benchOf(s12);
    expect(found.endings.toSorted()).toEqual(Object.keys(own!.endings).toSorted());
    const { choices, certainty } = found.ranges;
    expect(certainty).toEqual({ kind: "proved" });
    const offered = structure.choices.filter(({ fallback }) => !fallback);
    expect(choices.length).toBe(offered.length);
    offered.forEach(({ readings }, at) => expect(readings).toContain(choices[at]!.text));
    expect(choices.map(({ knot }) => knot)).toEqual(offered.map(({ flow }) => flow));
  });

  it("[AU18] no play does better or worse than the ranges of its choices", () => {
    const offered = benchOf(s12).structure.choices.filter(({ fallback }) => !fallback);
    for (const draws of [[0], [1], [2], [0, 3, 1], [2, 1, 0, 3], [1, 1, 2]]) {
      const { play, keys } = played(draws);
      const { total } = scoresOf(benchOf(s12).data, play.log());
      for (const key of keys) {
        const at = offered.findIndex(({ sourcePath }) => sourcePath === key);
        const range = found.ranges.choices[at]!;
        expect(total).toBeLessThanOrEqual(range.best.total);
        expect(total).toBeGreaterThanOrEqual(range.worst.total);
      }
    }
  });

  it("[AU20] what an option leaves in reach is what the review says of it once it is chosen", () => {
    const { data, compiled } = benchOf(s12);
    for (const draws of [
      [0, 1],
      [3, 0, 2, 1],
    ]) {
      const { play, made } = played(draws);
      const edition = { data, story: compiled! };
      const { moves } = reviewOf(edition, walkedOf(s12)!.atlas, play.log())!;
      const choices = moves.filter(({ what }) => what === "choice");
      expect(choices.length).toBe(made.length);
      choices.forEach(({ after }, at) => {
        expect(bestAfter(s12, made.slice(0, at))?.[made[at]!]).toBe(after.total);
      });
      expect(bestAfter(s12, made)).toBeNull();
    }
  });

  it("[AU20] of another text, or one that was only sampled, nothing is said", () => {
    const other = new Map(s12.files).set("notes.ink", "Changed.");
    expect(bestAfter({ ...s12, files: other }, [])).toBeNull();
    expect(bestAfter({ ...s12, files: new Map(s12.files) }, [])).not.toBeNull();
    const sampled = walkRoutes(s12, { ...ample, states: 10, plays: 50 }, still);
    expect(sampled.ranges.certainty).toEqual({ kind: "sampled", plays: 50 });
    expect(sampled.why).toContain("more than 10 states");
    expect(bestAfter(s12, [])).toBeNull();
  });

  it("[AU17] of a story that is not scored there is none", () => {
    const bare = { main: "t.ink", files: new Map([["t.ink", "* [Go] Gone.\n- -> END\n"]]) };
    expect(() => walkRoutes(bare, ample, still)).toThrow(/not scored/);
  });
});
