/** Option sets give no answer away: neither by their words nor by place [SY10], [SY11]. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Option, PlayEvent } from "../../src/play/event.ts";
import { shownOrder } from "../../src/play/shuffle.ts";
import { beginSession, inputsOf, type Input } from "../../src/story/session.ts";
import { playAtRandom } from "../../src/story/build/randomPlays.ts";
import { checkCase } from "../../src/story/build/edition.ts";
import { problemLine } from "../../src/workshop/problem.ts";
import { CASES, editionOf, playRecorded, recordedOf, ROOT } from "../support/routes.ts";

const SEEDS = Array.from({ length: 80 }, (_, at) => at + 1);

const RANDOM_PLAYS = 40;

interface OptionSet {
  readonly turn: number;
  readonly replies: readonly Option[];
  /** The reply that meets the most in full, by the weight of its moments. */
  readonly best: Option;
}

const textsOf = (replies: readonly Option[]): string => replies.map(({ text }) => text).join("\n");

/** Every set met along the routes, each reply tried out once and taken back. */
function setsAlong(id: string, routes: readonly (readonly PlayEvent[])[]): readonly OptionSet[] {
  const edition = editionOf(id);
  const weights = new Map(edition.data.moments.map(({ id, weight }) => [id, weight]));
  const worth = (events: readonly PlayEvent[]): number =>
    events.reduce(
      (sum, event) =>
        event.type === "MomentMet" && event.grade === "full"
          ? sum + (weights.get(event.moment) ?? 0)
          : sum,
      0,
    );
  const seen = new Map<string, OptionSet | null>();
  for (const route of routes) {
    const start = route[0];
    if (start?.type !== "PlayStarted") continue;
    const session = beginSession(edition, start.seed, "practice");
    // What was written in this turn; a step back to it takes that away too.
    let written: Input[] = [];
    for (const input of inputsOf(route)) {
      const { turn, options } = session.state();
      const replies = options.filter(({ kind }) => kind !== "look");
      const key = textsOf(replies);
      if (input.type === "choose" && !seen.has(key)) {
        const worths = replies.map((reply) => {
          const given = session.give({ type: "choose", index: reply.index });
          session.give({ type: "step-back", turn });
          for (const each of written) session.give(each);
          return { reply, worth: given.ok ? worth(given.value) : 0 };
        });
        const most = Math.max(...worths.map((each) => each.worth));
        // Where every reply earns the same there is nothing to give away.
        const differ = worths.some((each) => each.worth < most);
        const best = worths.find((each) => each.worth === most)?.reply;
        seen.set(key, differ && best ? { turn, replies, best } : null);
      }
      written = input.type === "choose" ? [] : [...written, input];
      if (!session.give(input).ok) throw new Error(`${id}: the route broke at turn ${turn}`);
    }
  }
  return [...seen.values()].filter((set) => set !== null);
}

describe.each(CASES)("the option sets of %s", (id) => {
  let sets: readonly OptionSet[] = [];
  beforeAll(() => {
    const experts = recordedOf(id).filter(({ name }) => name.startsWith("expert"));
    sets = setsAlong(id, [
      ...experts.map((each) => playRecorded(id, each).log()),
      ...Array.from({ length: RANDOM_PLAYS }, (_, at) => playAtRandom(editionOf(id), at + 1)),
    ]);
  });
  const placeOf = ({ turn, replies, best }: OptionSet, seed: number): number =>
    shownOrder(replies, seed, turn).findIndex(({ index }) => index === best.index);

  it("[SY10] neither length nor manners give the best reply away, and no other check warns", () => {
    expect(checkCase(ROOT, id).problems.map(problemLine)).toEqual([]);
  });

  it("[SY11] the seed puts the best reply in every place of its set", () => {
    expect(sets.length).toBeGreaterThanOrEqual(12);
    for (const set of sets) {
      const places = new Set(SEEDS.map((seed) => placeOf(set, seed)));
      expect([...places].toSorted(), `turn ${set.turn}: ${set.best.text}`).toEqual(
        set.replies.map((_, at) => at),
      );
    }
  });

  it("[SY11] within one play the best reply does not keep one place", () => {
    const alike = sets.filter(({ replies }) => replies.length === 4);
    for (const seed of SEEDS) {
      const places = alike.map((set) => placeOf(set, seed));
      expect(new Set(places).size, `seed ${seed}: places ${places.join(", ")}`).toBeGreaterThan(1);
    }
  });
});
