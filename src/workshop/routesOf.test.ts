import { describe, expect, it } from "vitest";
import { fixture } from "../../tests/support/fixture.ts";
import { checkRoutes } from "./checkRoutes.ts";
import { compileSources } from "./compile.ts";
import { routesOf, type RouteLimits, type Routes } from "./routesOf.ts";
import { groundOf, modest } from "./smells/fakeGround.ts";

const data = modest(fixture);
const limits: RouteLimits = { states: 1000, choices: 50, seconds: 60, plays: 200 };

const INK = `PAT: Hello.
* [Good. # km:r.open=full]
* [Poor.]
- PAT: And then?
* [All of it. # km:i.time=full # km:e.tell=full # km:s.check=full]
* [Nothing.]
- PAT: Bye. # ending:over
-> END
`;

function routesIn(ink: string, within: Partial<RouteLimits> = {}, goOn = () => true): Routes {
  const files = new Map([
    ["story.ink", ink],
    ["case.json", JSON.stringify(data, null, 2)],
  ]);
  const sources = { main: "story.ink", files };
  const { story } = compileSources(sources);
  return routesOf({ data, story: story!, hash: "h" }, sources, { ...limits, ...within }, goOn);
}

describe("all routes of a story", () => {
  it("[AU17] walks it whole, and finds what the checks of all routes find", () => {
    const { atlas, problems } = routesIn(INK);
    expect(atlas).toMatchObject({ proved: true, why: null, hash: "h" });
    expect(problems.some(({ severity }) => severity === "error")).toBe(true);
    expect(problems).toEqual(checkRoutes(groundOf(INK, data)));
  });

  it("[AU17] beyond its limits it is sampled: it says why, and warns at most", () => {
    const { atlas, problems, explored } = routesIn(INK, { states: 1 });
    expect(atlas.proved).toBe(false);
    expect(atlas.why).toContain("more than 1 states");
    expect(explored.survey.options.size).toBe(4);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    expect(routesIn(INK, { choices: 0 }).atlas.why).toContain("more than 0 choices");
  });

  it("[AU17] is asked whether to go on, and samples when told no", () => {
    // Enough to remember for two looks at the time.
    const doors = Array.from({ length: 11 }, (_, at) => `VAR door${at} = 0\n`).join("");
    const ask = (_: unknown, at: number): string =>
      `- PAT: Door ${at}?\n* [Open ${at}.]\n~ door${at} = 1\n* [Leave ${at}.]\n`;
    const sum = Array.from({ length: 11 }, (_, at) => `{door${at}: PAT: Was ${at}. # ev:warm}\n`);
    const ink = `${doors}${Array.from({ length: 11 }, ask).join("")}- PAT: So.
* [Then? # km:r.open=full]
${sum.join("")}- PAT: Bye. # ending:over
-> END
`;
    expect(routesIn(ink, { states: 1e6 }).atlas.proved).toBe(true);
    expect(routesIn(ink, { states: 1e6, plays: 20 }, () => false).atlas.why).toContain("time");
  });

  it.each([
    ["RANDOM", "~ temp n = RANDOM(1, 6)\nPAT: {n}.\n"],
    ["a shuffle", "PAT: {~Well|Oh}.\n"],
  ])("[AU17] proves nothing of a story with %s in it", (_, chance) => {
    const { atlas } = routesIn(INK.replace("PAT: Hello.\n", `PAT: Hello.\n${chance}`));
    expect(atlas).toMatchObject({ proved: false, why: expect.stringContaining("chance") });
  });

  it("[AU17] a word that Ink has a command of the same name for is only a word", () => {
    expect(routesIn(INK.replace("PAT: Hello.", "PAT: rnd # ac:seq")).atlas.proved).toBe(true);
  });
});
