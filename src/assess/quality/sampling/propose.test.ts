import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../facts.ts";
import { STAGES } from "../facts.ts";
import { facetKey, facetsOf } from "./facets.ts";
import { newOnes, propose } from "./propose.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";

const decision = (by: string, criterion: string): Facts["decisions"][number] => ({
  criterion,
  outcome: "met",
  by,
  at: 1000,
  activityAt: 500,
  suggestion: null,
  differs: false,
});

const fact = (id: string, more: Partial<Facts> = {}): Facts => ({
  id,
  learnerId: `learner of ${id}`,
  assessorId: "ann",
  madeAt: 0,
  stage: "final",
  units: ["u1"],
  criteria: ["ext-1.1"],
  methods: ["play-live"],
  records: ["product"],
  places: ["Room 4"],
  things: [],
  sentences: [],
  decisions: [decision("ann", "ext-1.1")],
  waiting: [],
  sampled: false,
  assured: null,
  appealOpen: false,
  ...more,
});

const some = <T>(of: readonly T[]) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: 3 });

const anyFacts = fc
  .array(
    fc.record({
      learnerId: fc.constantFrom("l1", "l2", "l3", "l4"),
      assessorId: fc.constantFrom("ann", "ben", "cat"),
      stage: fc.constantFrom(...STAGES),
      units: fc.uniqueArray(fc.constantFrom("u1", "u2", "u3"), { minLength: 1 }),
      methods: some(["play-live", "spoken", "oral-questions", "workplace"] as const),
      records: some(["product", "testimony", "reflection"] as const),
      places: some(["Room 4", "Shop"]),
      sampled: fc.boolean(),
      appealOpen: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((more, at) => fact(`a${at}`, more)));
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe("a sampling plan", () => {
  it("[QA1] covers every assessor, unit, method, stage, kind of record and place there is", () => {
    fc.assert(
      fc.property(anyFacts, seed, (facts, number) => {
        const { picks, of } = propose(facts, DEFAULT_SETTINGS, number);
        const open = facts.filter((one) => !one.sampled || one.appealOpen);
        expect(of).toBe(open.length);
        const keys = (list: readonly Facts[]) =>
          new Set(list.flatMap((one) => facetsOf(one, new Set()).map(facetKey)));
        const picked = open.filter(({ id }) => picks.some(({ assessment }) => assessment === id));
        expect(picked).toHaveLength(picks.length);
        expect(keys(picked)).toEqual(keys(open));
      }),
    );
  });

  it("[QA1] is the same for the same seed and facts, whatever their order; every sample has a reason", () => {
    fc.assert(
      fc.property(anyFacts, seed, (facts, number) => {
        const once = propose(facts, DEFAULT_SETTINGS, number);
        expect(propose(facts.toReversed(), DEFAULT_SETTINGS, number)).toEqual(once);
        for (const { reasons } of once.picks) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it("[QA2] samples at least the rate of each assessor's, and never more than there are", () => {
    fc.assert(
      fc.property(
        anyFacts,
        seed,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (facts, number, rate) => {
          const settings = { ...DEFAULT_SETTINGS, newRate: rate, settledRate: rate };
          const { picks } = propose(facts, settings, number);
          for (const assessor of new Set(facts.map(({ assessorId }) => assessorId))) {
            const own = facts.filter(
              (one) => one.assessorId === assessor && (!one.sampled || one.appealOpen),
            );
            const sampled = own.filter(({ id }) =>
              picks.some(({ assessment }) => assessment === id),
            );
            expect(sampled.length).toBeGreaterThanOrEqual(Math.floor(rate * own.length));
          }
        },
      ),
    );
  });

  it("[QA2] takes half of a new assessor's and 15 % of a settled one's", () => {
    const of = (count: number, assessorId: string) =>
      Array.from({ length: count }, (_, at) =>
        fact(`${assessorId}${String(at).padStart(2, "0")}`, {
          assessorId,
          decisions: [decision(assessorId, "ext-1.1")],
        }),
      );
    const facts = [...of(8, "new"), ...of(20, "old")];
    const { picks } = propose(facts, DEFAULT_SETTINGS, 7);
    const count = (start: string) =>
      picks.filter(({ assessment }) => assessment.startsWith(start)).length;
    expect(count("new")).toBe(4);
    expect(count("old")).toBe(3);
    expect(newOnes(facts, DEFAULT_SETTINGS)).toEqual({
      assessors: new Set(["new"]),
      units: new Set(),
    });
    const held = { ...DEFAULT_SETTINGS, newUnits: ["u1"] };
    const all = propose(facts, held, 7).picks;
    expect(all.filter(({ assessment }) => assessment.startsWith("old"))).toHaveLength(10);
  });

  it("[QA3] raises criteria with unusual rates, and appeals that are open", () => {
    const facts = Array.from({ length: 30 }, (_, at) =>
      fact(`a${at}`, {
        decisions: [
          { ...decision("ann", "ext-1.1"), outcome: at % 2 ? "met" : "not-yet" },
          // Met every time, by whoever is asked.
          ...(at > 20 ? [decision("ann", "ext-9.9"), decision("ann", "ext-9.9")] : []),
        ],
        appealOpen: at === 3,
        sampled: at === 3,
      }),
    );
    const { picks } = propose(facts, DEFAULT_SETTINGS, 1);
    expect(picks.find(({ assessment }) => assessment === "a3")!.reasons[0]).toEqual({
      kind: "appeal",
    });
    const reasons = picks.flatMap((one) => one.reasons);
    expect(reasons).toContainEqual({ kind: "criterion", value: "ext-9.9" });
  });

  it("[QA1] of a centre without assessments is empty", () => {
    expect(propose([], DEFAULT_SETTINGS, 1)).toEqual({ seed: 1, picks: [], of: 0 });
  });
});
