import fc from "fast-check";
import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { anyCase, anyStory } from "../../tests/support/anyStory.ts";
import { everyPlay } from "../../tests/support/everyPlay.ts";
import { fixture } from "../../tests/support/fixture.ts";
import { DIMENSIONS } from "../play/event.ts";
import { explore } from "./explore.ts";
import { fastWalk } from "./fastWalk.ts";
import { playing } from "./playing.ts";
import { valuesOf } from "./values.ts";
import { wholePlays } from "./wholePlays.ts";

/** Few moments come due, so that full credit is often to be had. */
const anyGenerous = fc
  .tuple(anyCase, fc.subarray([...fixture.moments], { maxLength: 3 }))
  .map(([data, moments]) => {
    const kept = new Set(moments.map(({ id }) => id));
    return {
      ...data,
      moments,
      matters: data.matters.filter(({ moment }) => kept.has(moment)),
      promises: data.promises.map(({ moment: _, ...rest }) => rest),
      remedies: data.remedies.map(({ informs: _, ...rest }) => rest),
    };
  });

describe("plays with full credit in everything", () => {
  it("[AT18] are as many as playing everything finds", () => {
    let some = 0;
    fc.assert(
      fc.property(anyStory(4), anyGenerous, (ink, data) => {
        const story = JSON.parse(new Compiler(ink).Compile().ToJson()!) as Record<string, unknown>;
        const perfect = everyPlay({ data, story, hash: "t" }).filter(
          ({ score, records }) =>
            records.every((kind) => kind === 0) &&
            score.notReady.every(({ why }) => why !== "critical") &&
            DIMENSIONS.every((d) => score.dimensions[d].raw === 1 && !score.dimensions[d].cappedBy),
        );
        const walk = fastWalk(story);
        const { graph } = explore(data, walk, {
          states: 100_000,
          choices: 100,
          goOn: () => true,
        });
        const count = wholePlays(graph, valuesOf(graph), walk, playing(data, walk, graph));
        expect(count).toBe(perfect.length);
        if (perfect.length > 0) some++;
      }),
      { numRuns: 150 },
    );
    expect(some).toBeGreaterThan(5);
  });
});
