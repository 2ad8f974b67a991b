import fc from "fast-check";
import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { anyCase, anyStory } from "../../tests/support/anyStory.ts";
import { inkjsWalk } from "../../tests/support/inkjsWalk.ts";
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS, type PlayEvent, type RecordFields } from "../play/event.ts";
import { project } from "../play/log.ts";
import { scoreOf, scoring, type Score } from "../play/score/score.ts";
import { beginSession, type Edition, type Input } from "../story/session.ts";
import { fullRecord } from "../play/record/full.ts";
import { explore } from "./explore.ts";
import { figuresOf, plus } from "./gain.ts";
import type { Graph } from "./graph.ts";
import { sharedWalk } from "./sharedWalk.ts";
import { valuesOf, type Values } from "./values.ts";

const compile = (ink: string): Record<string, unknown> =>
  JSON.parse(new Compiler(ink).Compile().ToJson()!) as Record<string, unknown>;

/** A step of a play as the atlas numbers it: a choice's index, or a kind of record. */
type Step = number;

const recordOf = (kind: Step, data: CaseData, log: readonly PlayEvent[]): RecordFields | null => {
  const full = fullRecord(data, log);
  if (kind === 0) return full;
  if (kind === 1) return { ...full, paid: "123.45" };
  if (kind === 3) return {};
  // Lacking: something essential said, something essential left out.
  const done = full["done"] as readonly string[];
  return done.length > 0 ? { ...full, what: "" } : null;
};

/** Every play of a story, by brute force: its steps and the score it ends with. */
function everyPlay(
  edition: Edition,
): readonly { readonly steps: readonly Step[]; readonly score: Score }[] {
  const plays: { steps: readonly Step[]; score: Score }[] = [];
  const from = (steps: readonly Step[], inputs: readonly Input[]): void => {
    const session = beginSession(edition, 1, "practice");
    for (const input of inputs) session.give(input);
    const state = session.state();
    if (state.status === "ended") {
      const tally = project(session.log(), scoring(edition.data)).now;
      plays.push({ steps, score: scoreOf(edition.data, tally) });
    } else if (state.recordDue) {
      for (const kind of [0, 1, 2, 3]) {
        const fields = recordOf(kind, edition.data, session.log());
        if (fields) from([...steps, kind], [...inputs, { type: "write-record", fields }]);
      }
    } else {
      for (const { index } of state.options) {
        from([...steps, index], [...inputs, { type: "choose", index }]);
      }
    }
  };
  from([], []);
  return plays;
}

interface Bounds {
  readonly best: readonly number[];
  readonly worst: readonly number[];
}

/** Best total, and best and worst by dimension, that the atlas says can follow these steps. */
function boundsAfter(data: CaseData, graph: Graph, values: Values, steps: readonly Step[]): Bounds {
  let at = graph.root;
  let gain = graph.gains[graph.first]!;
  for (const step of steps) {
    const way = graph.points[at]!.ways[step]!;
    gain = plus(gain, graph.gains[way.gain]!);
    at = way.to;
  }
  const good = values.best[at]!.map((each) => figuresOf(data, plus(gain, each.gain)));
  return {
    best: [
      Math.max(...good.map((each) => each.total)),
      ...DIMENSIONS.map((d) => Math.max(...good.map((each) => each.dimensions[d].reported))),
    ],
    worst: DIMENSIONS.map((d) =>
      Math.min(
        ...values.worst[at]![d].map(
          (each) => figuresOf(data, plus(gain, each.gain)).dimensions[d].reported,
        ),
      ),
    ),
  };
}

const ample = { states: 100_000, choices: 100, goOn: () => true };

describe("the atlas against brute force", () => {
  it("[AT10] at every point of every play the bounds are what playing everything gives", () => {
    fc.assert(
      fc.property(anyStory(4), anyCase, (ink, data) => {
        const story = compile(ink);
        const plays = everyPlay({ data, story, hash: "t" });
        const { graph } = explore(data, sharedWalk(inkjsWalk(story)), ample);
        const values = valuesOf(graph);
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
          expect({ steps, ...boundsAfter(data, graph, values, steps) }).toEqual({
            steps,
            best: [
              by((s) => s.total, Math.max),
              ...DIMENSIONS.map((d) => by((s) => s.dimensions[d].reported, Math.max)),
            ],
            worst: DIMENSIONS.map((d) => by((s) => s.dimensions[d].reported, Math.min)),
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});
