import fc from "fast-check";
import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { anyCase, anyStory } from "../../tests/support/anyStory.ts";
import { everyPlay } from "../../tests/support/everyPlay.ts";
import type { CaseData } from "../play/case.ts";
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

/** Of each choice that some play makes: best (total first) and worst by dimension, told and true. */
function rangesIn(ink: string, data: CaseData) {
  const story = compile(ink);
  const { graph, survey } = explore(data, fastWalk(story), ample);
  const ranges = rangesOf(data, graph, valuesOf(graph), survey);
  const merged = shared(survey);
  const through = new Map<string, Score[]>();
  for (const { chosen, score } of everyPlay({ data, story, hash: "t" })) {
    for (const text of new Set(chosen.map((option) => option.text))) {
      through.set(text, [...(through.get(text) ?? []), score]);
    }
  }
  const named = [...survey.options].map(([key, { option, at }]) => ({ key, at, ...option }));
  return [...through].map(([text, scores]) => {
    const { key, at } = named.find((option) => option.text === text)!;
    const { best, worst } = ranges.get(key)!;
    const totals = scores.map(({ total }) => total);
    const figures = DIMENSIONS.map((d) => scores.map((score) => score.dimensions[d].reported));
    return {
      told: {
        best: [best.total, ...DIMENSIONS.map((d) => best[d])],
        worst: DIMENSIONS.map((d) => worst[d]),
      },
      truth: {
        best: [totals, ...figures].map((all) => Math.max(...all)),
        worst: figures.map((all) => Math.min(...all)),
      },
      slack: Math.min(...totals) - worst.total,
      alone: [...at].every((place) => !merged.has(place)),
    };
  });
}

/** The same story, the customer's temper never read. */
const temperless = (ink: string): string =>
  ink.replaceAll(
    /\{(?:mood|trust) [<>=]+ \d|\{(?:opens_up|walks_out|asks_manager|wants_writing)/g,
    "{b == 0",
  );

describe("the score range a choice leaves, against brute force", () => {
  it("[WS42] holds what all plays through it end with", () => {
    fc.assert(
      fc.property(anyStory(4), anyCase, (ink, data) => {
        for (const { told, truth, slack } of rangesIn(ink, data)) {
          told.best.forEach((each, at) => expect(each).toBeGreaterThanOrEqual(truth.best[at]!));
          told.worst.forEach((each, at) => expect(each).toBeLessThanOrEqual(truth.worst[at]!));
          expect(slack).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("[WS42] is just that where nothing hangs on the customer's temper", () => {
    let exact = 0;
    fc.assert(
      fc.property(anyStory(4), anyCase, (ink, data) => {
        for (const { told, truth, alone } of rangesIn(temperless(ink), data)) {
          if (!alone) continue;
          exact++;
          expect(told).toEqual(truth);
        }
      }),
      { numRuns: 60 },
    );
    expect(exact).toBeGreaterThan(100);
  });
});
