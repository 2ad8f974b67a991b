import fc from "fast-check";
import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { anyCase, anyStory } from "../../tests/support/anyStory.ts";
import { fixture } from "../../tests/support/fixture.ts";
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS, type PlayEvent, type RecordFields } from "../play/event.ts";
import { project } from "../play/log.ts";
import { fullRecord } from "../play/record/full.ts";
import { scoreOf, scoring, type Score } from "../play/score/score.ts";
import { drawsFrom } from "../play/shuffle.ts";
import {
  beginSession,
  inputsOf,
  type Edition,
  type Input,
  type Session,
} from "../story/session.ts";
import { atlasOf, type Atlas } from "./atlas.ts";
import { explore } from "./explore.ts";
import { reviewOf, type Better, type Move, type Review } from "./review.ts";
import { sample } from "./sample.ts";
import { walkOf } from "./walkOf.ts";

const compile = (ink: string): Record<string, unknown> =>
  JSON.parse(new Compiler(ink).Compile().ToJson()!) as Record<string, unknown>;

const editionOf = (ink: string, data: CaseData): Edition => ({
  data,
  story: compile(ink),
  hash: "t",
});

const ample = { states: 100_000, choices: 100, goOn: () => true };

function atlasFor({ data, story, hash }: Edition): Atlas {
  const { graph, states, ways } = explore(data, walkOf(story), ample);
  return atlasOf({ hash, proved: true, why: null, states, ways, graph });
}

const scoreAt = (data: CaseData, log: readonly PlayEvent[]): Score =>
  scoreOf(data, project(log, scoring(data)).now);

/** Writes the record, well or badly, or makes a choice, as a seed says. */
function playOn(session: Session, draw: () => number): void {
  const { edition, log, state } = session;
  while (state().status !== "ended") {
    const { options, recordDue } = state();
    if (recordDue) {
      const full = fullRecord(edition.data, log());
      const written = [full, { ...full, paid: "123.45" }, { ...full, what: "" }, {}, { paid: "9" }];
      session.give({ type: "write-record", fields: written[Math.floor(draw() * 5)]! });
    } else {
      session.give({ type: "choose", index: options[Math.floor(draw() * options.length)]!.index });
    }
  }
}

const played = (edition: Edition, seed: number): readonly PlayEvent[] => {
  const session = beginSession(edition, 1, "practice");
  playOn(session, drawsFrom(seed));
  return session.log();
};

/** A session that stands where what was given leaves it. */
function standingAfter(edition: Edition, given: readonly Input[]): Session {
  const session = beginSession(edition, 1, "practice");
  for (const input of given) expect(session.give(input).ok).toBe(true);
  return session;
}

function playLine(session: Session, { line }: Better): Score {
  for (const { what, way } of line) {
    const given = session.give(
      what === "choice"
        ? { type: "choose", index: way }
        : { type: "write-record", fields: fullRecord(session.edition.data, session.log()) },
    );
    expect(given.ok).toBe(true);
  }
  expect(session.state().status).toBe("ended");
  return scoreAt(session.edition.data, session.log());
}

/** Whether any way to play on from there ends with full credit in all four, by playing them all. */
function mayStillBeWhole(edition: Edition, given: readonly Input[]): boolean {
  const { log, state } = standingAfter(edition, given);
  const { status, recordDue, options } = state();
  if (status === "ended") {
    const { total, dimensions } = scoreAt(edition.data, log());
    return total === 100 && DIMENSIONS.every((d) => dimensions[d].reported === 100);
  }
  const ways: readonly Input[] = recordDue
    ? [{ type: "write-record", fields: fullRecord(edition.data, log()) }]
    : options.map(({ index }) => ({ type: "choose", index }));
  return ways.some((way) => mayStillBeWhole(edition, [...given, way]));
}

/** Any story with a play of it and its review. */
const anyReviewed = (most: number, data: fc.Arbitrary<CaseData> = anyCase) =>
  fc.tuple(anyStory(most), data, fc.nat(1_000_000)).map(([ink, data, seed]) => {
    const edition = editionOf(ink, data);
    const log = played(edition, seed);
    const atlas = atlasFor(edition);
    return { edition, log, atlas, review: reviewOf(edition, atlas, log)! };
  });

/** Cases in which full credit is often to be had: few moments come due in them. */
const anyGenerous = fc
  .tuple(anyCase, fc.subarray([...fixture.moments], { maxLength: 3 }))
  .map(([data, moments]): CaseData => ({ ...data, moments }));

/** A story whose choices cost what their tags say; the fixture's own moments are left out. */
function reviewOfStory(
  ink: string,
  choices: readonly number[],
  change: Partial<CaseData> = {},
): { readonly review: Review; readonly edition: Edition; readonly log: readonly PlayEvent[] } {
  const edition = editionOf(ink, { ...fixture, moments: [], ...change });
  const session = beginSession(edition, 1, "practice");
  for (const index of choices) session.give({ type: "choose", index });
  const review = reviewOf(edition, atlasFor(edition), session.log())!;
  return { review, edition, log: session.log() };
}

describe("the move review", () => {
  it("[MR1] regrets are never negative and the totals' add up to what the play fell short by", () => {
    fc.assert(
      fc.property(anyReviewed(5), ({ edition, log, review }) => {
        const score = scoreAt(edition.data, log);
        let lost = 0;
        let before = review.start;
        for (const move of review.moves) {
          expect(move.before).toEqual(before);
          for (const key of ["total", ...DIMENSIONS] as const) {
            expect(move.regret[key]).toBeGreaterThanOrEqual(0);
            expect(move.before[key] - move.regret[key]).toBeCloseTo(move.after[key], 6);
          }
          lost += move.regret.total;
          before = move.after;
        }
        expect(before.total).toBe(score.total);
        for (const d of DIMENSIONS) expect(before[d]).toBe(score.dimensions[d].reported);
        expect(review.start.total - lost).toBeCloseTo(score.total, 6);
      }),
      { numRuns: 60 },
    );
  });

  it("[MR1] a play under way is reviewed as far as it has come", () => {
    fc.assert(
      fc.property(anyReviewed(4), fc.nat(60), ({ edition, log, atlas, review }, cut) => {
        // What a record cost is known only once it is not written again.
        fc.pre(review.moves.filter((move) => move.what === "record").length < 2);
        const part = log.slice(0, 1 + (cut % log.length));
        const { moves } = reviewOf(edition, atlas, part)!;
        expect(moves).toEqual(review.moves.slice(0, moves.length));
      }),
      { numRuns: 30 },
    );
  });

  it("[MR1] every untrue entry of a record counts, not only the first", () => {
    const ink = `PAT: Write it. # record
* [Done.] All done. # ending:over
-> END
`;
    const edition = editionOf(ink, { ...fixture, moments: [] });
    const atlas = atlasFor(edition);
    const regretOf = (done: readonly string[], paid: string): number => {
      const session = beginSession(edition, 1, "practice");
      session.give({ type: "write-record", fields: { what: "Late", done, paid } });
      session.give({ type: "choose", index: 0 });
      const { moves } = reviewOf(edition, atlas, session.log())!;
      expect(moves.map((move) => move.what)).toEqual(["record", "choice"]);
      expect(moves.at(-1)!.after.total).toBe(scoreAt(edition.data, session.log()).total);
      return moves[0]!.regret.S;
    };
    expect(regretOf([], "")).toBe(0);
    const [one, two] = [regretOf(["refund"], ""), regretOf(["refund", "referred"], "12")];
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one * 2);
  });

  it("[MR1] a record that lacks holds what is done after it too", () => {
    const ink = `PAT: Write it. # record
* [Nothing done.]
* [Done.]
    PAT: Well. # km:s.do=full
-
All done. # ending:over
-> END
`;
    const edition = editionOf(ink, fixture);
    const session = beginSession(edition, 1, "practice");
    session.give({ type: "write-record", fields: {} });
    session.give({ type: "choose", index: 1 });
    const { moves } = reviewOf(edition, atlasFor(edition), session.log())!;
    expect(moves.at(-1)!.after.total).toBe(scoreAt(fixture, session.log()).total);
  });

  const COSTS = `PAT: Well?
* [Nothing amiss.]
* [Blames. # harm:r.blames]
* [Hides a stage. # harm:i.hides-stage]
* [Left. # critical:left]
-
PAT: That is that. # ending:over
-> END
`;

  it("[MR2] labels follow what the total lost; a critical failure sealed is critical", () => {
    const move = (choice: number, weights = fixture.weights): Move =>
      reviewOfStory(COSTS, [choice], { weights }).review.moves[0]!;
    const { R: lost } = move(1).regret;
    expect(lost).toBeGreaterThan(5);
    /** The label of blaming where Responsiveness weighs so much that it costs these points. */
    const costing = (points: number): string => {
      const { label, regret } = move(1, { R: (3 * points) / (lost - points), I: 1, E: 1, S: 1 });
      expect(regret.total).toBeCloseTo(points, 6);
      return label;
    };
    expect(move(0).label).toBe("best");
    expect([0.1, 1.5].map(costing)).toEqual(["fine", "fine"]);
    expect([1.6, 5].map(costing)).toEqual(["slip", "slip"]);
    expect(costing(5.1)).toBe("mistake");
    expect(move(3)).toMatchObject({ label: "critical", after: { total: 39 } });
  });

  it("[MR2] a choice that only rules something else out is fine, with no better line", () => {
    const ink = COSTS.replace("* [Nothing amiss.]\n", "");
    const [move] = reviewOfStory(ink, [0]).review.moves;
    expect(move).toMatchObject({ label: "fine", better: null, regret: { total: 0, I: 0 } });
    expect(move!.regret.R).toBeGreaterThan(0);
  });

  it("[MR2] under a cap a choice is called by what it would have cost but for that", () => {
    const ink = `PAT: Well?
* [Left. # critical:left]
* [Not left.]
-
PAT: And now?
* [Nothing amiss.]
* [Hides a stage. # harm:i.hides-stage]
-
That is that. # ending:over
-> END
`;
    const moveOf = (first: number) => reviewOfStory(ink, [first, 1]).review.moves[1]!;
    const free = moveOf(1);
    expect(free).toMatchObject({ label: "mistake", held: 0 });
    expect(moveOf(0)).toMatchObject({
      label: "mistake",
      held: free.regret.total,
      regret: { ...free.regret, total: 0 },
      better: { line: [{ what: "choice", way: 0 }], total: 39 },
    });
  });

  it("[MR2] what is taken away where nothing more can be lost is fine at best", () => {
    const ink = `PAT: Well?
* [Blames twice over. # harm:r.blames # harm:r.blames # harm:r.blames # harm:r.blames]
* [Blames as often, and holds. # harm:r.blames # harm:r.blames # harm:r.blames # harm:r.blames # harm:r.long-hold]
-
PAT: Well then?
* [Nothing amiss.]
* [Blames again. # harm:r.blames]
-
That is that. # ending:over
-> END
`;
    const low = { ...fixture.moments.find(({ id }) => id === "r.own")!, weight: 3 as const };
    const movesOf = (last: number) =>
      reviewOfStory(ink, [0, last], { moments: [low] }).review.moves;
    expect(movesOf(0)[1]).toMatchObject({ label: "best", spent: false });
    expect(movesOf(1)[1]).toMatchObject({ label: "fine", spent: true, better: null });
    expect(movesOf(1)[1]!.regret).toEqual({ total: 0, R: 0, I: 0, E: 0, S: 0 });
  });

  it("[MR2] sealing a failure that shows only later is what is critical, and only that", () => {
    const ink = `PAT: Well?
* [Look into it.] -> done
* [Leave it.]
-
PAT: Go on.
* [Going on. # critical:left] -> done
* [Going on another way. # critical:left # harm:r.blames] -> done
=== done ===
It is over. # ending:over
-> END
`;
    const { review } = reviewOfStory(ink, [1, 0]);
    expect(review.moves.map((move) => move.label)).toEqual(["critical", "best"]);
    expect(review.moves[0]!.better!.line).toEqual([{ what: "choice", way: 0 }]);
  });

  it("[MR3] full credit was last possible where playing everything says so", () => {
    let found = 0;
    fc.assert(
      fc.property(anyReviewed(3, anyGenerous), ({ edition, log, review }) => {
        const given = inputsOf(log);
        const whole = given.map((_, at) => mayStillBeWhole(edition, given.slice(0, at)));
        expect(review.moves.map((move) => move.before.whole)).toEqual(whole);
        const last = review.moves.findLastIndex((move) => move.before.whole);
        expect(review.lastWhole).toBe(last < 0 ? null : last);
        if (last >= 0) found++;
      }),
      { numRuns: 60 },
    );
    // The stories are drawn at random: how many there are is not the rule, but that there are some.
    expect(found).toBeGreaterThan(0);
  });

  it("[MR3] a poor record may still be mended while another may be written (seed 1588364212)", () => {
    const ink = `PAT: Write it. # record
* [On to the end.] -> done
* [Not done with it yet.]
-
PAT: Write it again. # record
* [On to the end.] -> done
=== done ===
It is over. # ending:over
-> END
`;
    const edition = editionOf(ink, { ...fixture, moments: [] });
    const wholeBefore = (fields: RecordFields, choice: number) => {
      const given: Input[] = [
        { type: "write-record", fields },
        { type: "choose", index: choice },
      ];
      const session = standingAfter(edition, given);
      if (session.state().recordDue) session.give({ type: "write-record", fields });
      if (session.state().status !== "ended") session.give({ type: "choose", index: 0 });
      expect(session.state().status).toBe("ended");
      const { moves } = reviewOf(edition, atlasFor(edition), session.log())!;
      return moves.map((move) => move.before.whole);
    };
    const full = fullRecord(edition.data, beginSession(edition, 1, "practice").log());
    const poor: readonly RecordFields[] = [{}, { paid: "9" }, { ...full, paid: "123.45" }];
    for (const fields of poor) {
      expect(wholeBefore(fields, 0)).toEqual([true, true]);
      expect(wholeBefore(fields, 1)).toEqual([true, true, true, false]);
    }
  });

  it("[MR3] all four at once: two that cannot both be had are not full credit", () => {
    const ink = COSTS.replace("* [Nothing amiss.]\n", "");
    const { review } = reviewOfStory(ink, [0]);
    expect(review.start).toMatchObject({ R: 100, I: 100, E: 100, S: 100, whole: false });
    expect(review.lastWhole).toBeNull();
    expect(reviewOfStory(COSTS, [0]).review).toMatchObject({
      start: { whole: true },
      lastWhole: 0,
    });
  });

  it("[MR4] a better line, played, comes to the total that was reachable", () => {
    let played = 0;
    fc.assert(
      fc.property(anyReviewed(5), ({ edition, log, review }) => {
        const given = inputsOf(log);
        for (const [at, move] of review.moves.entries()) {
          const { better, label, regret, held, before } = move;
          const nothing = regret.total === 0 && held === 0 && label !== "critical";
          expect(better === null).toBe(nothing);
          if (!better) continue;
          played++;
          const score = playLine(standingAfter(edition, given.slice(0, at)), better);
          expect(score.total).toBe(better.total);
          if (label === "critical") {
            // Low down, a failure may go with more points; the better line keeps clear of it.
            expect(better.total).toBeLessThanOrEqual(before.total);
            expect(score.notReady.some(({ why }) => why === "critical")).toBe(false);
          } else expect(better.total).toBe(before.total);
        }
      }),
      // Fifty lines more or less; twice as many, so that thirty come whatever is drawn.
      { numRuns: 120 },
    );
    expect(played).toBeGreaterThan(30);
  });

  it("[MR4] a better line looks up only what it needs", () => {
    const ink = (needed: boolean) => `VAR a = 0
PAT: Well? -> ask
=== ask ===
* [Look it up. # look]
    Found.
    ~ a = 1
    -> ask
* ${needed ? "{a == 1} " : ""}[All of it.] -> done
* [Blame. # harm:r.blames] -> done
=== done ===
It is over. # ending:over
-> END
`;
    const lineOf = (needed: boolean) =>
      reviewOfStory(ink(needed), [needed ? 1 : 2]).review.moves[0]!.better!.line.length;
    expect(lineOf(true)).toBe(2);
    expect(lineOf(false)).toBe(1);
  });

  it("[MR8] a better line says which moments its first choice meets in full", () => {
    const ink = `PAT: Well?
* [Blame. # harm:r.blames # km:i.say=full]
* [Own it and pass it on. # km:r.own=full # km:i.time=weak # rung:refund,1 # rung:danger,1]
-
That is that. # ending:over
-> END
`;
    const moments = fixture.moments.filter(({ id }) => id !== "i.say");
    const [move] = reviewOfStory(ink, [0], { moments }).review.moves;
    expect(move!.better!.meets).toEqual(["r.own", "e.rung"]);
  });

  it("[MR9] a sample's review says so, and stops where the sample never went", () => {
    fc.assert(
      fc.property(anyStory(5), anyCase, fc.nat(1_000_000), (ink, data, seed) => {
        const edition = editionOf(ink, data);
        const log = played(edition, seed);
        const { graph, states, ways } = sample(data, walkOf(edition.story), {
          plays: 3,
          seed: 1,
          choices: 60,
        });
        const atlas = { hash: "t", why: "large", states, ways, graph };
        const review = reviewOf(edition, atlasOf({ ...atlas, proved: false }), log)!;
        const all = reviewOf(edition, atlasFor(edition), log)!;
        expect(review.proved).toBe(false);
        if (review.unknownFrom === null) expect(review.moves).toHaveLength(all.moves.length);
        else expect(review.unknownFrom).toBe(all.moves[review.moves.length]!.turn);
        // What was found is possible, so it never says that more was to be had than there was.
        review.moves.forEach((move, at) => {
          expect(move.before.total).toBeLessThanOrEqual(all.moves[at]!.before.total);
          for (const key of ["total", ...DIMENSIONS] as const) {
            expect(move.regret[key]).toBeGreaterThanOrEqual(0);
          }
        });
        // The same graph, said to be all there is, is not of this story.
        const claimed = reviewOf(edition, atlasOf({ ...atlas, proved: true }), log);
        expect(claimed === null).toBe(review.unknownFrom !== null);
      }),
      { numRuns: 60 },
    );
  });
});
