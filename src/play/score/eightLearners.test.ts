/**
 * The reference run of the domain brief, 2.8. Its table gives each learner's reported dimensions,
 * total and ready decision; it does not give their choices. The gap is filled so: for each learner
 * and dimension, grades of five moments (weights 3, 3, 2, 1, 1) and minor or moderate harms are
 * searched in a fixed order until the reported score, rounded, is the table's. The logs made of
 * them then go through the real fold. Totals may differ from the table by what rounding each
 * dimension to a whole number hides: at most 0.5.
 */
import { describe, expect, it } from "vitest";
import { chosen, fixture, offered, over, started } from "../../../tests/support/fixture.ts";
import type { ByDimension, CaseData, Moment } from "../case.ts";
import { DIMENSIONS, type Dimension, type Grade, type PlayEvent } from "../event.ts";
import { project } from "../log.ts";
import { CREDIT, HARM, report } from "./scale.ts";
import { scoreOf, scoring } from "./score.ts";
import type { Tally } from "./tallyState.ts";

const TABLE = [
  { learner: "expert", R: 100, I: 100, E: 100, S: 100, total: 100, ready: true },
  { learner: "sound, plain", R: 89, I: 82, E: 93, S: 83, total: 86.5, ready: true },
  { learner: "borderline", R: 61, I: 57, E: 58, S: 58, total: 58.7, ready: false },
  { learner: "warm, no progress", R: 58, I: 40, E: 25, S: 0, total: 29.6, ready: false },
  { learner: "gives money away", R: 100, I: 84, E: 33, S: 67, total: 59, ready: false },
  { learner: "passes everything up", R: 63, I: 62, E: 32, S: 49, total: 52.3, ready: false },
  { learner: "lone hero", R: 73, I: 84, E: 0, S: 28, total: 47.8, ready: false },
  { learner: "fixes, never tells", R: 81, I: 12, E: 93, S: 60, total: 60, ready: false },
] as const;

const WEIGHTS = [3, 3, 2, 1, 1] as const;
const BEHAVIOUR: ByDimension<string> = { R: "r.own", I: "i.time", E: "e.tell", S: "s.check" };
const HARM_CODES: ByDimension<readonly [string, string]> = {
  R: ["r.cuts-across", "r.blames"],
  I: ["i.jargon", "i.wrong-facts"],
  E: ["e.cold-transfer", "e.cold-transfer"],
  S: ["s.unchecked", "s.wrong-remedy"],
};
const GRADES_TRIED = ["full", "adequate", "weak", null] as const;

const reference: CaseData = {
  ...fixture,
  matters: [],
  promises: [],
  remedies: [],
  moments: DIMENSIONS.flatMap((dimension) =>
    WEIGHTS.map(
      (weight, at): Moment => ({
        ...fixture.moments[0]!,
        id: `${dimension}${at}`,
        dimension,
        weight,
        behaviour: BEHAVIOUR[dimension],
      }),
    ),
  ),
};

/** Whether a score could stand as this whole number in the table. */
const rounds = (reported: number, whole: number): boolean => Math.abs(reported - whole) <= 0.5;

function* gradings(): Generator<readonly (Grade | null)[]> {
  for (let code = 0; code < 4 ** WEIGHTS.length; code++) {
    yield WEIGHTS.map((_, at) => GRADES_TRIED[Math.floor(code / 4 ** at) % 4]!);
  }
}

/** Facts of one dimension that report as `wanted`. */
function factsFor(dimension: Dimension, wanted: number): readonly PlayEvent[] {
  const [minor, moderate] = HARM_CODES[dimension];
  const harmSets = [[], [minor], [moderate], [minor, minor], [minor, moderate]];
  for (const harms of harmSets) {
    const taken = harms.reduce(
      (sum, harm) => sum + (harm === minor && dimension !== "E" ? HARM.minor : HARM.moderate),
      0,
    );
    for (const grades of gradings()) {
      const credit =
        grades.reduce((sum, g, at) => sum + (g ? CREDIT[g] : 0) * WEIGHTS[at]!, 0) / 10;
      if (!rounds(report(credit - taken, reference.cuts[dimension]), wanted)) continue;
      return [
        ...grades.flatMap((grade, at): PlayEvent[] =>
          grade ? [{ type: "MomentMet", moment: `${dimension}${at}`, grade }] : [],
        ),
        ...harms.map((harm): PlayEvent => ({ type: "Harmed", harm })),
      ];
    }
  }
  throw new Error(`no grades of five moments report as ${dimension} ${wanted}`);
}

function tallyFor(row: (typeof TABLE)[number]): Tally {
  const facts = DIMENSIONS.flatMap((dimension) => factsFor(dimension, row[dimension]));
  // Giving money away is what the table's name says: over the limit, and so gated.
  const generous: PlayEvent[] =
    row.learner === "gives money away" ? [{ type: "RedressGiven", given: 6000, fair: 3000 }] : [];
  const log = [started, offered(0), chosen(0), ...facts, ...generous, over];
  return project(log, scoring(reference)).now;
}

describe("[SC6] the eight learners of the reference run", () => {
  it.each(TABLE)("$learner", (row) => {
    const tally = tallyFor(row);
    const result = scoreOf(reference, tally);
    const without = scoreOf(reference, {
      ...tally,
      harms: tally.harms.filter((h) => h.rule !== "IR6"),
    });
    for (const dimension of DIMENSIONS) {
      // The table's E 33 already holds whatever harm going over the limit did.
      const reported = without.dimensions[dimension].reported;
      expect(rounds(reported, row[dimension]), `${dimension} ${reported}`).toBe(true);
    }
    expect(Math.abs(result.total - row.total)).toBeLessThanOrEqual(0.5);
    expect(result.ready).toBe(row.ready);
  });

  it("[SC5] no ready decision flips when every weight moves by up to .10 (81 sets)", () => {
    const steps = [-0.1, 0, 0.1];
    const sets = steps.flatMap((r) =>
      steps.flatMap((i) => steps.flatMap((e) => steps.map((s) => ({ R: r, I: i, E: e, S: s })))),
    );
    expect(sets).toHaveLength(81);
    for (const row of TABLE) {
      const tally = tallyFor(row);
      for (const move of sets) {
        const w = fixture.weights;
        const weights = { R: w.R + move.R, I: w.I + move.I, E: w.E + move.E, S: w.S + move.S };
        const { ready } = scoreOf({ ...reference, weights }, tally);
        expect(ready, `${row.learner} ${JSON.stringify(move)}`).toBe(row.ready);
      }
    }
  });
});
