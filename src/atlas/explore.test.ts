import fc from "fast-check";
import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { anyCase, anyStory } from "../../tests/support/anyStory.ts";
import { everyPlay, type Step } from "../../tests/support/everyPlay.ts";
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import type { Score } from "../play/score/score.ts";
import { explore } from "./explore.ts";
import { fastWalk } from "./fastWalk.ts";
import { figuresOf, plus, type Gain } from "./gain.ts";
import type { Graph } from "./graph.ts";
import { inkjsWalk } from "./inkjsWalk.ts";
import { playing, type Playing, type Spot } from "./playing.ts";
import { bestEnd, type Measure } from "./search.ts";
import { valuesOf, type Values } from "./values.ts";
import type { Walk } from "./walk.ts";

const compile = (ink: string): Record<string, unknown> =>
  JSON.parse(new Compiler(ink).Compile().ToJson()!) as Record<string, unknown>;

interface Bounds {
  readonly best: readonly number[];
  readonly worst: readonly number[];
}

/** One spot of a play, and both the bounds of the graph there and what a search makes of them. */
function boundsAt<S>(
  data: CaseData,
  graph: Graph,
  values: Values,
  play: Playing<S>,
  spot: Spot<S>,
): { readonly bounds: Bounds; readonly exact: Bounds } {
  const total = (gain: Gain) => figuresOf(data, gain).total;
  const of = (d: Dimension) => (gain: Gain) => figuresOf(data, gain).dimensions[d].reported;
  const best = (point: number) => values.best[point]!;
  const most = (measure: Measure, outcomes: typeof best) =>
    Math.max(...outcomes(spot.point).map((each) => measure(plus(spot.gain, each))));
  const found = (measure: Measure, outcomes: typeof best) => {
    const end = bestEnd(graph, outcomes, play, spot, measure)!;
    expect(end.exact).toBe(true);
    return end.value;
  };
  const turned = (measure: Measure) => (gain: Gain) => 0 - measure(gain);
  const all = (value: typeof most): Bounds => ({
    best: [value(total, best), ...DIMENSIONS.map((d) => value(of(d), best))],
    worst: DIMENSIONS.map((d) => 0 - value(turned(of(d)), (point) => values.worst[point]![d])),
  });
  return { bounds: all(most), exact: all(found) };
}

const ample = { states: 100_000, choices: 100, goOn: () => true };

describe.each([
  { engine: "the fast engine", walkOf: fastWalk, scenes: 4, runs: 150 },
  // Every reading a story takes anywhere is asked for at every turn: small stories only.
  { engine: "inkjs", walkOf: inkjsWalk, scenes: 2, runs: 10 },
])("the atlas against brute force, walked with $engine", ({ walkOf, scenes, runs }) => {
  it("[AT10] [AT15] at every point of every play the search gives what playing everything gives, and the graph never less", () => {
    fc.assert(
      fc.property(anyStory(scenes), anyCase, (ink, data) => {
        const story = compile(ink);
        const plays = everyPlay({ data, story, hash: "t" });
        const walk = walkOf(story) as Walk<unknown>;
        const { graph } = explore(data, walk, ample);
        const values = valuesOf(graph);
        const play = playing(data, walk, graph);
        const seen = new Map<string, { steps: readonly Step[]; scores: Score[] }>();
        for (const { steps, score } of plays) {
          for (let length = 0; length <= steps.length; length++) {
            const prefix = steps.slice(0, length);
            const entry = seen.get(prefix.join()) ?? { steps: prefix, scores: [] };
            entry.scores.push(score);
            seen.set(prefix.join(), entry);
          }
        }
        for (const { steps, scores } of seen.values()) {
          const by = (pick: (score: Score) => number, of: (...all: number[]) => number) =>
            of(...scores.map(pick));
          const spot = steps.reduce((at, step) => play.step(at, step)!, play.begin());
          const { bounds, exact } = boundsAt(data, graph, values, play, spot);
          const brute = {
            best: [
              by((s) => s.total, Math.max),
              ...DIMENSIONS.map((d) => by((s) => s.dimensions[d].reported, Math.max)),
            ],
            worst: DIMENSIONS.map((d) => by((s) => s.dimensions[d].reported, Math.min)),
          };
          expect({ steps, ...exact }).toEqual({ steps, ...brute });
          bounds.best.forEach((each, at) => expect(each).toBeGreaterThanOrEqual(brute.best[at]!));
          bounds.worst.forEach((each, at) => expect(each).toBeLessThanOrEqual(brute.worst[at]!));
        }
      }),
      { numRuns: runs },
    );
  });
});
