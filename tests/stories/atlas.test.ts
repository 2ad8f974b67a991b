import { describe, expect, it } from "vitest";
import { ATLAS_VERSION, atlasOf } from "../../src/atlas/atlas.ts";
import { explore } from "../../src/atlas/explore.ts";
import { fastWalk } from "../../src/atlas/fastWalk.ts";
import { stepsOf } from "../../src/atlas/follow.ts";
import { figuresOf, plus, type Gain } from "../../src/atlas/gain.ts";
import { playing } from "../../src/atlas/playing.ts";
import { sample } from "../../src/atlas/sample.ts";
import { bestEnd } from "../../src/atlas/search.ts";
import { open, store, type StoredAtlas } from "../../src/atlas/stored.ts";
import { valuesOf } from "../../src/atlas/values.ts";
import { DIMENSIONS, type PlayEvent } from "../../src/play/event.ts";
import { project } from "../../src/play/log.ts";
import { fullRecord } from "../../src/play/record/full.ts";
import { scoreOf, scoring } from "../../src/play/score/score.ts";
import { drawsFrom } from "../../src/play/shuffle.ts";
import { atlasFor } from "../../src/story/build/atlas.ts";
import { buildEdition, caseIds } from "../../src/story/build/edition.ts";
import { beginSession, type Edition } from "../../src/story/session.ts";

const ROOT = process.cwd();
const AMPLE = { states: 2_000_000, choices: 200, goOn: () => true };

/** A play drawn from a seed; its record whole, wrong in places, lacking or blank. */
function drawn(edition: Edition, seed: number): readonly PlayEvent[] {
  const draw = drawsFrom(seed);
  const session = beginSession(edition, seed, "practice");
  while (session.state().status === "playing") {
    if (session.state().recordDue) {
      const full = fullRecord(edition.data, session.log());
      const fields = Object.fromEntries(
        edition.data.record.fields.map((field) => {
          const kept = draw();
          if (kept < 0.6) return [field.id, full[field.id] ?? ""];
          if (kept < 0.8 || field.kind === "text") return [field.id, ""];
          if (field.kind === "money") return [field.id, "12.34"];
          const ids = field.options.map((option) => option.id).filter(() => draw() < 0.4);
          return [field.id, field.kind === "one" ? ids.slice(0, 1) : ids];
        }),
      );
      session.give({ type: "write-record", fields: draw() < 0.4 ? full : fields });
    }
    const { options } = session.state();
    session.give({ type: "choose", index: options[Math.floor(draw() * options.length)]!.index });
  }
  return session.log();
}

/** Fifteen hundred in all: what it takes must not grow with the library. */
const PLAYS = Math.ceil(1500 / caseIds(ROOT).length);

describe.each(caseIds(ROOT))("the atlas of %s", (id) => {
  const edition = buildEdition(ROOT, id);
  const { data } = edition;
  const { graph } = explore(data, fastWalk(edition.story), AMPLE);
  const values = valuesOf(graph);

  const play = playing(data, fastWalk(edition.story), graph);

  /** Where a log leads in the graph, and what it has gained on the way. */
  const follow = (log: readonly PlayEvent[]): { at: number; gain: Gain } => {
    let spot = play.begin();
    for (const step of stepsOf(data, log)) {
      const next = play.step(spot, step.way)!;
      spot = { ...next, gain: plus(next.gain, step.beyond) };
    }
    return { at: spot.point, gain: spot.gain };
  };

  it("[AT11] [AT16] every play drawn at random comes out as its atlas says", () => {
    for (let seed = 1; seed <= PLAYS; seed++) {
      const log = drawn(edition, seed);
      const score = scoreOf(data, project(log, scoring(data)).now);
      const { at, gain } = follow(log);
      expect({ seed, kind: graph.points[at]!.kind }).toEqual({ seed, kind: "end" });
      const figures = figuresOf(data, gain);
      expect({ seed, total: figures.total }).toEqual({ seed, total: score.total });
      for (const d of DIMENSIONS) {
        expect({ seed, d, is: figures.dimensions[d].reported }).toEqual({
          seed,
          d,
          is: score.dimensions[d].reported,
        });
      }
    }
  });

  it("[AT12] a play with a real customer can have full marks in every dimension", () => {
    const outcomes = (point: number) => values.best[point]!;
    const all = (gain: Gain) =>
      DIMENSIONS.reduce((sum, d) => sum + figuresOf(data, gain).dimensions[d].reported, 0);
    const end = bestEnd(graph, outcomes, play, play.begin(), all);
    expect(end).toMatchObject({ value: 400, exact: true });
  });

  it("[AT13] an atlas stored and opened again is the same; of another story or version it is refused", () => {
    const atlas = atlasOf({ hash: "h", proved: true, why: null, states: 1, ways: 1, graph });
    const stored = JSON.parse(JSON.stringify(store(atlas))) as StoredAtlas;
    expect(open(stored, "h")?.graph).toEqual(graph);
    expect(open(stored, "other")).toBeNull();
    expect(open({ ...stored, version: ATLAS_VERSION + 1 }, "h")).toBeNull();
  });

  it("[AT14] a sample finds nothing that lies outside what the whole walk found", () => {
    const found = sample(data, fastWalk(edition.story), { plays: 400, seed: 1, choices: 200 });
    const sampled = valuesOf(found.graph);
    const first = graph.gains[graph.first]!;
    const totals = (all: typeof values, root: number) =>
      all.best[root]!.map((each) => figuresOf(data, plus(first, each)).total);
    const best = Math.max(...totals(sampled, found.graph.root));
    expect(best).toBeLessThanOrEqual(Math.max(...totals(values, graph.root)));
    for (const d of DIMENSIONS) {
      const worst = (all: typeof values, root: number) =>
        Math.min(
          ...all.worst[root]![d].map(
            (each) => figuresOf(data, plus(first, each)).dimensions[d].reported,
          ),
        );
      expect(worst(sampled, found.graph.root)).toBeGreaterThanOrEqual(worst(values, graph.root));
    }
  });
});

it("[AT17] an atlas is kept, and not walked for again, while neither case nor code changes", () => {
  const edition = buildEdition(ROOT, caseIds(ROOT)[0]!);
  const made = atlasFor(ROOT, edition);
  expect(atlasFor(ROOT, edition)).toEqual({ ...made, seconds: 0 });
  // Kept under the version of the case: another is not taken for it.
  expect(made.stored.hash).toBe(edition.hash);
});
