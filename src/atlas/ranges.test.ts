import fc from "fast-check";
import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { anyCase, anyStory } from "../../tests/support/anyStory.ts";
import { everyPlay } from "../../tests/support/everyPlay.ts";
import { DIMENSIONS } from "../play/event.ts";
import type { Score } from "../play/score/score.ts";
import { explore } from "./explore.ts";
import { fastWalk } from "./fastWalk.ts";
import { rangesOf } from "./ranges.ts";
import type { Survey } from "./survey.ts";
import { valuesOf } from "./values.ts";

const compile = (ink: string): Record<string, unknown> =>
  JSON.parse(new Compiler(ink).Compile().ToJson()!) as Record<string, unknown>;

/** Places where more than one option is on offer: states with one future are one point. */
function shared({ options }: Survey): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { at } of options.values()) {
    for (const place of at) (seen.has(place) ? twice : seen).add(place);
  }
  return twice;
}

const ample = { states: 100_000, choices: 100, goOn: () => true };

describe("the score range a choice leaves, against brute force", () => {
  it("[WS42] holds what all plays through it end with, and is just that where no customer decides", () => {
    let exact = 0;
    let all = 0;
    fc.assert(
      fc.property(anyStory(4), anyCase, (ink, data) => {
        const story = compile(ink);
        const { graph, survey } = explore(data, fastWalk(story), ample);
        const ranges = rangesOf(data, graph, valuesOf(graph), survey);
        const through = new Map<string, Score[]>();
        for (const { chosen, score } of everyPlay({ data, story, hash: "t" })) {
          for (const text of new Set(chosen.map((option) => option.text))) {
            through.set(text, [...(through.get(text) ?? []), score]);
          }
        }
        const merged = shared(survey);
        const forked = graph.points.some(({ kind }) => kind === "fork");
        for (const [text, scores] of through) {
          const by = (pick: (score: Score) => number, of: (...all: number[]) => number) =>
            of(...scores.map(pick));
          const { best, worst } = ranges.get(text)!;
          const truth = {
            best: [
              by((s) => s.total, Math.max),
              ...DIMENSIONS.map((d) => by((s) => s.dimensions[d].reported, Math.max)),
            ],
            worst: DIMENSIONS.map((d) => by((s) => s.dimensions[d].reported, Math.min)),
          };
          const told = {
            best: [best.total, ...DIMENSIONS.map((d) => best[d])],
            worst: DIMENSIONS.map((d) => worst[d]),
          };
          told.best.forEach((each, at) => expect(each).toBeGreaterThanOrEqual(truth.best[at]!));
          told.worst.forEach((each, at) => expect(each).toBeLessThanOrEqual(truth.worst[at]!));
          expect(worst.total).toBeLessThanOrEqual(by((s) => s.total, Math.min));
          all++;
          if (!forked && [...survey.options.get(text)!.at].every((place) => !merged.has(place))) {
            exact++;
            expect({ text, ...told }).toEqual({ text, ...truth });
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(exact).toBeGreaterThan(all / 3);
  });
});
