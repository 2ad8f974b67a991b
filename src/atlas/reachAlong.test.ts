import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCase, anyStory } from "../../tests/support/anyStory.ts";
import { Compiler } from "inkjs/full";
import { drawsFrom } from "../play/shuffle.ts";
import { beginSession, type Edition } from "../story/session.ts";
import { atlasOf } from "./atlas.ts";
import { explore } from "./explore.ts";
import { reachAlong } from "./reachAlong.ts";
import { reviewOf } from "./review.ts";
import { walkOf } from "./walkOf.ts";

const ample = { states: 100_000, choices: 100, goOn: () => true };

describe("[LT10] the best still reachable from where a play stands", () => {
  it("is what a review of the same play says after its last move, anywhere on the way", () => {
    let looked = 0;
    fc.assert(
      fc.property(anyStory(4), anyCase, fc.nat(), (ink, data, seed) => {
        const story = JSON.parse(new Compiler(ink).Compile().ToJson()!) as Record<string, unknown>;
        const edition: Edition = { data, story, hash: "t" };
        const { graph, states, ways } = explore(data, walkOf(story), ample);
        const atlas = atlasOf({ hash: "t", proved: true, why: null, states, ways, graph });
        const draw = drawsFrom(seed);
        const session = beginSession(edition, 1, "practice");
        for (let step = 0; step < 6 && session.state().status !== "ended"; step++) {
          const { options, recordDue } = session.state();
          if (recordDue) session.give({ type: "write-record", fields: {} });
          else {
            const { index } = options[Math.floor(draw() * options.length)]!;
            session.give({ type: "choose", index });
          }
          const review = reviewOf(edition, atlas, session.log())!;
          const reach = reachAlong(edition, atlas, session.log())!;
          expect(reach.total).toBe(review.moves.at(-1)!.after.total);
          if (review.proved) expect(reach.proved).toBe(true);
          looked += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(looked).toBeGreaterThan(40);
  });

  it("is not known where the atlas has no such way", () => {
    const [ink] = fc.sample(anyStory(4), { numRuns: 1, seed: 7 });
    const [data] = fc.sample(anyCase, { numRuns: 1, seed: 7 });
    const story = JSON.parse(new Compiler(ink!).Compile().ToJson()!) as Record<string, unknown>;
    const edition: Edition = { data: data!, story, hash: "t" };
    const { graph, states, ways } = explore(data!, walkOf(story), ample);
    const atlas = atlasOf({ hash: "t", proved: true, why: null, states, ways, graph });
    const log = beginSession(edition, 1, "practice").log();
    const chosen = { type: "ChoiceMade", turn: 0, index: 99, text: "", kind: "say" } as const;
    expect(reachAlong(edition, atlas, [...log, chosen])).toBeNull();
  });
});
