import fc from "fast-check";
import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { anyCase, anyStory } from "../../tests/support/anyStory.ts";
import { everyPlay, type Play } from "../../tests/support/everyPlay.ts";
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS } from "../play/event.ts";
import { explore } from "./explore.ts";
import { fastWalk } from "./fastWalk.ts";
import { playing } from "./playing.ts";
import { wholeRoutes, type Aim } from "./routes.ts";

const compile = (ink: string): Record<string, unknown> =>
  JSON.parse(new Compiler(ink).Compile().ToJson()!) as Record<string, unknown>;

/** Cases of so few moments that a story made at random can meet them all. */
const modestCase: fc.Arbitrary<CaseData> = anyCase.chain((data) =>
  fc
    .subarray([...data.moments], { maxLength: 3 })
    .map((moments) => ({ ...data, moments, matters: [] })),
);

const lostNothing = ({ score }: Play, aim: Aim): boolean =>
  aim === "all"
    ? score.total === 100 && DIMENSIONS.every((d) => score.dimensions[d].reported === 100)
    : score.dimensions[aim].reported === 100;

const said = ({ chosen }: Play): string =>
  chosen
    .filter(({ kind }) => kind !== "look")
    .map(({ text }) => text)
    .join("; ");

const AIMS = [...DIMENSIONS, "all"] as const;
const ample = { states: 100_000, choices: 100, goOn: () => true };

describe("whole routes against brute force", () => {
  it("[WS30] are two of all plays that lose nothing and differ in what is said, if there are two", () => {
    const met = [0, 0, 0];
    fc.assert(
      fc.property(anyStory(4), modestCase, (ink, data) => {
        const story = compile(ink);
        const walk = fastWalk(story);
        const { graph } = explore(data, walk, ample);
        const found = wholeRoutes(graph, walk, playing(data, walk, graph));
        const plays = everyPlay({ data, story, hash: "t" });
        for (const aim of AIMS) {
          const { routes, exact } = found[aim];
          const whole = plays.filter((play) => lostNothing(play, aim));
          const different = Math.min(2, new Set(whole.map(said)).size);
          const named = routes.map(({ ways }) =>
            whole.find(({ steps }) => steps.join() === ways.join()),
          );
          // Each is one of the plays that lose nothing, and no two say the same.
          expect({
            aim,
            exact,
            said: new Set(named.map((play) => play && said(play))).size,
          }).toEqual({ aim, exact: true, said: different });
          expect(named).not.toContain(undefined);
          expect(routes.map(({ options }) => options.map(({ text }) => text))).toEqual(
            named.map((play) => play!.chosen.map(({ text }) => text)),
          );
          met[different]!++;
        }
      }),
      { numRuns: 100 },
    );
    for (const count of met) expect(count).toBeGreaterThan(20);
  });
});
