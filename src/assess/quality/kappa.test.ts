/**
 * Kappa against figures that other people's programs gave. None of them is part of this project; how
 * each was come by stands beside it, so that anybody can do it again.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cohen, fleiss, meanKappa } from "./kappa.ts";

/** A table of two people's judgements as the pairs it counts. */
const pairsOf = (table: readonly (readonly number[])[]): (readonly [number, number])[] =>
  table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first, second] as const)),
  );

/** How many of a thing's judges gave each outcome, as their judgements. */
const rowOf = (counts: readonly number[]): readonly number[] =>
  counts.flatMap((count, outcome) => Array.from({ length: count }, () => outcome));

describe("Cohen's kappa", () => {
  /*
   * R 4.2.2, package psych 2.2.9 (Debian r-cran-psych 2.2.9-1):
   *   library(psych); print(cohen.kappa(rbind(c(88,14,18), c(10,40,10), c(2,6,12)))$kappa, digits = 12)
   * and alike for the others. The first is the table of Cohen (1968) that psych's own help page of
   * cohen.kappa gives as shares of 200, with the note "cohen reports .492"; the second that of Fleiss,
   * Cohen and Everitt (1969) on the same page. Python's statsmodels 0.13.5,
   * stats.inter_rater.cohens_kappa(table).kappa, gave the same to the last digit but one:
   * 0.49152542372881347, 0.4285714285714285, 0.3999999999999999, 0.48979591836734687,
   * -0.18181818181818182.
   */
  it.each([
    [
      "Cohen 1968",
      [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      0.491525423729,
    ],
    [
      "Fleiss, Cohen and Everitt 1969",
      [
        [106, 10, 4],
        [22, 28, 10],
        [2, 12, 6],
      ],
      0.428571428571,
    ],
    [
      "two outcomes",
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      "few things",
      [
        [10, 3, 0],
        [1, 2, 4],
        [0, 2, 8],
      ],
      0.489795918367,
    ],
    [
      "less than chance",
      [
        [0, 5, 0],
        [5, 0, 0],
        [0, 0, 3],
      ],
      -0.181818181818,
    ],
  ] as const)("[QA8] is what R's psych says: %s", (_, table, expected) => {
    expect(cohen(pairsOf(table)).kappa).toBeCloseTo(expected, 11);
  });

  /*
   * Four judges, 20 things, drawn with numpy 1.24 (RandomState(20261122)). R 4.2.2, psych 2.2.9:
   *   k <- cohen.kappa(as.matrix(read.table("R.csv"))); print(k$cohen.kappa, digits = 10)
   * gave the six pairs below its diagonal. statsmodels 0.13.5, fleiss_kappa(aggregate_raters(R, 3)[0]),
   * gave Fleiss' kappa.
   */
  const JUDGES = [
    "mmnynmmymmmmmyynmmnn",
    "ymyyymmymmmmmyymnmyn",
    "ymyyymmymmmmnyymmmyn",
    "yyyymmmymnmnyyyymmmn",
  ].map((line) => [...line]);

  it("[QA8] is what R's psych says for each pair of four judges", () => {
    const kappas = JUDGES.flatMap((first, at) =>
      JUDGES.slice(at + 1).map(
        (second) => cohen(first.map((one, n) => [one, second[n]!] as const)).kappa!,
      ),
    );
    const psych = [
      0.5161290323, 0.5161290323, 0.3103448276, 0.8275862069, 0.3388429752, 0.4214876033,
    ];
    kappas.forEach((kappa, at) => expect(kappa).toBeCloseTo(psych[at]!, 9));
  });

  it("[QA8] of more than two judges is what statsmodels says for the same four", () => {
    const rows = JUDGES[0]!.map((_, n) => JUDGES.map((judge) => judge[n]!));
    expect(fleiss(rows).kappa).toBeCloseTo(0.4795411744564288, 12);
  });

  const outcome = fc.constantFrom("met", "not-yet", "not-seen");
  const pairs = fc.array(fc.tuple(outcome, outcome), { minLength: 1, maxLength: 60 });

  it("[QA8] lies between -1 and 1 and does not mind who is named first", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const there = cohen(list);
        const back = cohen(list.map(([a, b]) => [b, a] as const));
        expect(back.agreed).toBe(there.agreed);
        expect(back.why).toBe(there.why);
        if (there.kappa === null) return void expect(back.kappa).toBeNull();
        expect(there.kappa).toBeGreaterThanOrEqual(-1);
        expect(there.kappa).toBeLessThanOrEqual(1);
        return void expect(back.kappa).toBeCloseTo(there.kappa, 12);
      }),
    );
  });

  it("[QA8] is 1 where two agree about everything and not everything is alike", () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), (list) => {
        const { kappa, why } = cohen(["met", "not-yet", ...list].map((one) => [one, one] as const));
        expect(why).toBeNull();
        expect(kappa).toBe(1);
      }),
    );
  });

  it("[QA8] is undefined, and neither 0 nor 1, where nothing varies or there is but one thing", () => {
    fc.assert(
      fc.property(outcome, fc.integer({ min: 2, max: 40 }), (one, times) => {
        expect(cohen(Array.from({ length: times }, () => [one, one] as const))).toEqual({
          things: times,
          agreed: 1,
          kappa: null,
          why: "one-outcome",
        });
        expect(fleiss(Array.from({ length: times }, () => [one, one, one])).why).toBe(
          "one-outcome",
        );
      }),
    );
    expect(cohen([["met", "not-yet"]])).toEqual({
      things: 1,
      agreed: 0,
      kappa: null,
      why: "one-thing",
    });
    expect(cohen([])).toEqual({ things: 0, agreed: null, kappa: null, why: "nothing" });
  });

  it("[QA8] is 0, not undefined, where one of the two says the same of everything", () => {
    expect(
      cohen([
        ["met", "met"],
        ["met", "not-yet"],
        ["met", "met"],
      ]).kappa,
    ).toBe(0);
  });
});

describe("Fleiss' kappa", () => {
  /*
   * Fleiss (1971), table 1: 30 patients, 6 psychiatrists, 5 diagnoses. R's irr, kappam.fleiss(diagnoses),
   * gives 0.4302445, as quoted in statsmodels 0.13.5, stats/tests/test_inter_rater.py; statsmodels'
   * own fleiss_kappa gave 0.43024452006014074. Fleiss printed .430.
   */
  const PSYCHIATRISTS = `00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040
    03300 10050 02031 00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040
    10500 00006`
    .trim()
    .split(/\s+/)
    .map((counts) => rowOf([...counts].map(Number)));

  it("[QA8] is what Fleiss printed, and R's irr says, of his psychiatrists", () => {
    expect(PSYCHIATRISTS).toHaveLength(30);
    expect(fleiss(PSYCHIATRISTS).kappa).toBeCloseTo(0.4302445, 7);
    expect(fleiss(PSYCHIATRISTS).kappa).toBeCloseTo(0.43024452006014074, 14);
  });

  /* 10 things, 14 judges, 5 outcomes; statsmodels 0.13.5, fleiss_kappa: 0.20993070442195522. */
  it("[QA8] is what statsmodels says of ten things and fourteen judges", () => {
    const table = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(fleiss(table.map(rowOf)).kappa).toBeCloseTo(0.20993070442195522, 14);
  });

  it("[QA8] lies between -1 and 1 and does not mind the order of judges or things", () => {
    const rows = fc.integer({ min: 2, max: 5 }).chain((judges) =>
      fc.array(
        fc.array(fc.constantFrom("met", "not-yet", "not-seen"), {
          minLength: judges,
          maxLength: judges,
        }),
        { minLength: 2, maxLength: 30 },
      ),
    );
    fc.assert(
      fc.property(rows, (list) => {
        const one = fleiss(list);
        const other = fleiss(list.toReversed().map((row) => row.toReversed()));
        expect(other.why).toBe(one.why);
        if (one.kappa === null) return void expect(other.kappa).toBeNull();
        expect(Math.abs(one.kappa)).toBeLessThanOrEqual(1 + 1e-12);
        return void expect(other.kappa).toBeCloseTo(one.kappa, 12);
      }),
    );
  });
});

it("[QA8] a mean of kappas leaves out those that are undefined", () => {
  const known = cohen([
    ["met", "met"],
    ["not-yet", "not-yet"],
    ["met", "not-yet"],
  ]);
  const none = cohen([
    ["met", "met"],
    ["met", "met"],
  ]);
  expect(meanKappa([known, none])).toBe(known.kappa);
  expect(meanKappa([none])).toBeNull();
});
