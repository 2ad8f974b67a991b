import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCase, anyStory } from "../../../tests/support/anyStory.ts";
import { explore } from "../../atlas/explore.ts";
import { figuresOf } from "../../atlas/gain.ts";
import { playing } from "../../atlas/playing.ts";
import { walkOf } from "../../atlas/walkOf.ts";
import { ratingOf } from "../../play/customer/rating.ts";
import { moodSeries } from "../../play/customer/series.ts";
import { project } from "../../play/log.ts";
import { fullRecord } from "../../play/record/full.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import { beginSession } from "../../story/session.ts";
import { compileSources } from "../compile.ts";
import { drawPlays } from "./drawn.ts";

const ample = { states: 100_000, choices: 100, goOn: () => true };

describe("plays drawn beside the atlas", () => {
  it("[WS41] come to the score and the rating of the same plays in a session", () => {
    fc.assert(
      fc.property(anyStory(5), anyCase, fc.nat(), (ink, data, seed) => {
        const story = compileSources({ main: "a.ink", files: new Map([["a.ink", ink]]) }).story!;
        const walk = walkOf(story);
        const { graph } = explore(data, walk, ample);
        const drawn = drawPlays(graph, playing(data, walk, graph), seed, 3);
        expect(drawn).toHaveLength(3);
        for (const { ways, options, gain, rating } of drawn) {
          const session = beginSession({ data, story, hash: "t" }, 1, "practice");
          for (const way of ways) {
            const fields = fullRecord(data, session.log());
            session.give(
              session.state().recordDue
                ? { type: "write-record", fields }
                : { type: "choose", index: way },
            );
          }
          const log = session.log();
          const { total } = scoreOf(data, project(log, scoring(data)).now);
          const texts = log.flatMap((event) => (event.type === "ChoiceMade" ? [event.text] : []));
          expect({ total: figuresOf(data, gain).total, rating, texts }).toEqual({
            total,
            rating: ratingOf(moodSeries(data, log)),
            texts: options.map(({ text }) => text),
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
