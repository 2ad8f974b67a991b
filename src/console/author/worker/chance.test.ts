import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Sources } from "../../../workshop/sources.ts";
import { chance, type ChanceOrder } from "./chance.ts";
import type { RandomFound } from "./job.ts";

const quiet = {
  entered: () => {},
  progress: () => {},
  stopped: () => false,
  breathe: async () => {},
  now: () => 0,
};

const play = (sources: Sources, order: ChanceOrder, on = {}): Promise<RandomFound> =>
  chance(sources, order, { ...quiet, ...on });

const oneFile = (ink: string): Sources => ({ main: "t.ink", files: new Map([["t.ink", ink]]) });

const s12: Sources = {
  main: "story.ink",
  files: new Map(
    ["story.ink", "case.json"].map((name) => [name, readFileSync(`stories/s12/${name}`, "utf8")]),
  ),
};

describe("random plays", () => {
  it("[AU13] the same seed gives the same, another seed another", async () => {
    const order = { count: 40, firstSeed: 7 };
    const [one, again] = [await play(s12, order), await play(s12, order)];
    expect(again).toEqual(one);
    expect((await play(s12, { count: 40, firstSeed: 999 })).coverage).not.toEqual(one.coverage);
  });

  it("[AU13] counts knots, choices, endings and scores of a real case", async () => {
    const { coverage, scoring, missing } = await play(s12, { count: 60, firstSeed: 1 });
    expect(scoring).toBe("scored");
    expect(coverage.plays).toBe(60);
    expect(coverage.endings.reduce((sum, { plays }) => sum + plays, 0)).toBe(60);
    expect(coverage.broken).toEqual([]);
    const first = coverage.choices.filter(({ knot }) => knot === coverage.knots[0]?.knot);
    expect(first.length).toBeGreaterThan(1);
    for (const choice of first) expect(choice.offered).toBe(60);
    expect(first.reduce((sum, { chosen }) => sum + chosen, 0)).toBe(60);
    const { total } = coverage.spread!;
    expect(total.lowest).toBeLessThanOrEqual(total.median);
    expect(total.median).toBeLessThanOrEqual(total.highest);
    expect(total.tens.reduce((sum, plays) => sum + plays, 0)).toBe(60);
    expect(missing.every((what) => /^(moment|criterion|fact|ending) /.test(what))).toBe(true);
  });

  it("[AU13] a play that breaks is told with its seed and choices, and the rest go on", async () => {
    const ink = "* [Well] Good. -> END\n* [Badly] -> loop\n=== loop\n-> loop\n";
    const { coverage } = await play(oneFile(ink), { count: 20, firstSeed: 1 });
    expect(coverage.plays).toBe(20);
    expect(coverage.broken.length).toBeGreaterThan(0);
    expect(coverage.broken.length).toBeLessThan(20);
    for (const { choices, why } of coverage.broken) {
      expect(choices).toEqual([1]);
      expect(why).toContain('"loop"');
    }
  });

  it("[AU13] a play that never ends by itself is counted apart", async () => {
    const ink = "-> a\n=== a\nAgain?\n+ [Yes] -> a\n";
    const { coverage } = await play(oneFile(ink), { count: 2, firstSeed: 5 });
    expect(coverage.tooLong).toEqual([5, 6]);
    expect(coverage.shortest).toBeNull();
  });

  it("[AU13] can be stopped, with what was found up to there", async () => {
    let time = 0;
    const told: number[] = [];
    const { coverage } = await play(
      oneFile("* [a] -> END\n"),
      { count: 1000, firstSeed: 1 },
      {
        now: () => (time += 100),
        progress: ({ done }: { readonly done: number }) => told.push(done),
        stopped: () => told.length >= 3,
      },
    );
    expect(coverage.plays).toBe(told.at(-1));
    expect(coverage.plays).toBeLessThan(1000);
  });

  it("[AU10] a story without tags is played and not scored", async () => {
    const { coverage, scoring } = await play(oneFile("* [a] b\n- -> END\n"), {
      count: 5,
      firstSeed: 1,
    });
    expect(scoring).toBe("no-tags");
    expect(coverage.spread).toBeNull();
    expect(coverage.endings).toEqual([{ ending: "", plays: 5 }]);
  });
});
