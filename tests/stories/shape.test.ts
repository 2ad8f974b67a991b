/** What every story owes a learner, read off its expert routes and 100 random ones. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { EFFECT_NAMES } from "../../src/game/sound/effects.ts";
import { LOOKS, PLACES, PROPS } from "../../src/game/stage/scene.ts";
import type { PlayEvent } from "../../src/play/event.ts";
import { checkCase, STORIES } from "../../src/story/build/edition.ts";
import { playAtRandom } from "../../src/story/build/randomPlays.ts";
import { CASES, ROOT, editionOf, playRecorded, recordedOf } from "../support/routes.ts";

/** Every route is walked for the atlas, and 400 are played whenever a story is checked. */
const RANDOM_PLAYS = 100;
const DAY = 24 * 60;

/** Whether the log reaches a heading when at least a day of the service clock has passed. */
function returnsDaysLater(log: readonly PlayEvent[]): boolean {
  const start = log[0]?.type === "PlayStarted" ? log[0].clock : 0;
  const midnight = DAY - (start % DAY);
  let passed = 0;
  // A heading stands just before or after the move of the clock in its own turn.
  let headed = false;
  for (const event of log) {
    if (event.type === "OptionsOffered") headed = false;
    if (event.type === "ClockMoved") passed += event.minutes;
    if (event.type === "SceneSet" && event.heading) headed = true;
    if (headed && passed >= DAY && passed >= midnight) return true;
  }
  return false;
}

describe.each(CASES)("the story %s", (id) => {
  const { data } = editionOf(id);
  const recorded = recordedOf(id).filter(({ name }) => name.startsWith("expert"));
  let experts: readonly (readonly PlayEvent[])[] = [];
  let routes: readonly (readonly PlayEvent[])[] = [];

  beforeAll(() => {
    experts = recorded.map((each) => playRecorded(id, each).log());
    routes = [
      ...experts,
      ...Array.from({ length: RANDOM_PLAYS }, (_, at) => playAtRandom(editionOf(id), at + 1)),
    ];
  });

  it("[SY4] has 12 to 18 moments, three or more in each dimension", () => {
    expect(data.moments.length).toBeGreaterThanOrEqual(12);
    expect(data.moments.length).toBeLessThanOrEqual(18);
    const { problems } = checkCase(ROOT, id);
    expect(problems.filter(({ check }) => check === "few-moments")).toEqual([]);
  });

  it("[SY5] has 4 to 6 own-words prompts, each put before options on some route", () => {
    const declared = Object.keys(data.ownWords);
    const met = new Set(
      routes.flatMap((log) =>
        log.flatMap((event) => (event.type === "OptionsOffered" && event.own ? [event.own] : [])),
      ),
    );
    expect(declared.filter((prompt) => !met.has(prompt))).toEqual([]);
    for (const log of experts) {
      const here = log.filter(
        (event) => event.type === "OptionsOffered" && event.own && declared.includes(event.own),
      );
      expect(here.length).toBeGreaterThanOrEqual(4);
      expect(here.length).toBeLessThanOrEqual(6);
    }
  });

  it("[SY6] offers a look-up that may be taken or left", () => {
    const offers = routes.flatMap((log) => log.filter((event) => event.type === "OptionsOffered"));
    const withLooks = offers.filter(({ options }) => options.some(({ kind }) => kind === "look"));
    expect(withLooks.length).toBeGreaterThan(0);
    // Where only look-ups stand, a learner cannot leave them.
    const forced = withLooks.filter(({ options }) => options.every(({ kind }) => kind === "look"));
    expect(forced.map(({ options }) => options[0]?.text)).toEqual([]);
  });

  it("[SY7] comes back days later, under a heading, on every expert route", () => {
    expect(experts.map(returnsDaysLater)).toEqual(experts.map(() => true));
  });

  it("[SY8] a hundred random plays each reach a declared ending", () => {
    const endings = routes.map((log) => log.findLast((event) => event.type === "PlayEnded"));
    expect(endings).toHaveLength(recorded.length + RANDOM_PLAYS);
    for (const ending of endings) expect(Object.keys(data.endings)).toContain(ending?.ending);
  });

  it("[SY9] gives evidence towards every criterion it names", () => {
    const touched = new Set(
      routes.flatMap((log) =>
        log.flatMap((event) => (event.type === "CriterionTouched" ? [event.criterion] : [])),
      ),
    );
    expect(data.criteria.filter((criterion) => !touched.has(criterion))).toEqual([]);
  });

  it("[SY13] the stage and the sound know every place, prop, look and effect it names", () => {
    const looks = new Set<string>(LOOKS);
    for (const person of Object.values(data.cast))
      expect(looks, person.name).toContain(person.look);
    const source = readFileSync(join(ROOT, STORIES, id, "story.ink"), "utf8");
    const named = (tag: string): readonly string[] =>
      [...source.matchAll(new RegExp(`# ${tag}:([\\w-]+)`, "g"))].map((match) => match[1]!);
    const { place, prop } = data.start;
    expect(PLACES).toEqual(expect.arrayContaining([...named("place"), place]));
    expect([...PROPS, "none"]).toEqual(expect.arrayContaining([...named("prop"), prop ?? "none"]));
    expect(EFFECT_NAMES).toEqual(expect.arrayContaining([...named("sound")]));
  });
});
