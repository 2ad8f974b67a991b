import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFinishedPlay } from "../../../tests/support/classFigures.ts";
import { fixture } from "../../../tests/support/fixture.ts";
import { classReport, type ClassReport } from "./classReport.ts";
import { mostPlayed } from "./goes.ts";

const momentOf = ({ moments }: ClassReport, id: string) => moments.find((each) => each.id === id)!;

const SORRY = "I am sorry you were left waiting since Monday.";
const CALM = "Calm down, please.";
const SOON = "We will do it soon.";
const FRIDAY = "You have it on Friday by noon.";

describe("[CP2] who counts", () => {
  it("[CP7] everybody once, by the first go begun at the beginning", () => {
    const of = { learnerId: "amina", seed: 5, talk: [[SORRY], [SOON]] };
    const first = aFinishedPlay({ ...of, total: 40, endedAt: 1 });
    const inside = aFinishedPlay({ ...of, total: 90, endedAt: 2, talk: [[SORRY], [FRIDAY]] });
    const second = aFinishedPlay({ ...of, seed: 6, total: 70, endedAt: 3 });
    const report = classReport(fixture, [second, inside, first], ["amina", "ben"]);
    expect(report).toMatchObject({ learners: 1, goes: 3, totals: { median: 40, ready: 0 } });
    expect(report.without).toEqual(["ben"]);
    expect(report.secondGo).toMatchObject({ n: 1, up: 1, down: 0, level: 0, inside: 1 });
    expect(report.secondGo.first?.total).toBe(40);
    expect(report.secondGo.latest?.total).toBe(70);
  });

  it("[CP7] the same dice with another first choice are a go of their own, as when a class shares them", () => {
    const of = { learnerId: "amina", seed: 5 };
    const first = aFinishedPlay({ ...of, total: 40, endedAt: 1, talk: [[CALM]] });
    const second = aFinishedPlay({ ...of, total: 60, endedAt: 2, talk: [[SORRY]] });
    expect(classReport(fixture, [first, second], []).secondGo).toMatchObject({ n: 1, inside: 0 });
  });

  it("one version of a case: the one most learners played, else the one played last", () => {
    const old = [1, 2].map((at) => aFinishedPlay({ hash: "old", endedAt: at }));
    const again = aFinishedPlay({ hash: "new", learnerId: "x", endedAt: 9 });
    const twice = aFinishedPlay({ hash: "new", learnerId: "x", endedAt: 10 });
    const once = aFinishedPlay({ hash: "new", learnerId: "y", endedAt: 3 });
    expect(mostPlayed([...old, again, twice])).toBe("old");
    expect(mostPlayed([...old, again, once])).toBe("new");
    expect(mostPlayed([])).toBeNull();
  });

  it("nobody is an empty report, not a fault", () => {
    const report = classReport(fixture, [], ["amina"]);
    expect(report).toMatchObject({ learners: 0, totals: null, dimensions: [], points: [] });
    expect(report.without).toEqual(["amina"]);
    expect(report.moments.every(({ earned, lost }) => earned === null && lost === 0)).toBe(true);
  });

  it("the order in which plays come changes nothing", () => {
    const plays = [0, 0.3, 0.6, 1].flatMap((credit, at) =>
      [1, 2].map((go) =>
        aFinishedPlay({
          learnerId: `l${at}`,
          endedAt: go * 100 + at,
          total: credit * 100,
          earned: { "r.impact": [credit, 0] },
          talk: [[credit > 0.5 ? SORRY : CALM, SOON]],
          harms: at % 2 ? [{ harm: "r.blames", turn: 0 }] : [],
        }),
      ),
    );
    const expected = classReport(fixture, plays, ["l0", "l9"]);
    fc.assert(
      fc.property(fc.shuffledSubarray(plays, { minLength: plays.length }), (mixed) => {
        expect(classReport(fixture, mixed, ["l0", "l9"])).toEqual(expected);
      }),
    );
  });
});

describe("[CP3] a moment", () => {
  // r.impact weighs 2 of the 5 that Responsiveness has (1, 2, 1 and 1), and Responsiveness .25.
  const plays = [
    aFinishedPlay({ earned: { "r.impact": [1, 0] }, talk: [[SORRY, CALM]] }),
    aFinishedPlay({ earned: { "r.impact": [0.6, 0] }, talk: [[SORRY, CALM]] }),
    aFinishedPlay({
      talk: [
        [CALM, SORRY],
        [SOON, FRIDAY],
      ],
    }),
    aFinishedPlay({ talk: [[SOON, FRIDAY]] }),
    aFinishedPlay({ earned: { "r.impact": [null, null] } }),
  ];
  const impact = momentOf(classReport(fixture, plays, []), "r.impact");

  it("is as hard as the mean share of credit says, by hand, whatever counted neither way left out", () => {
    expect(impact).toMatchObject({ n: 4, grades: { full: 1, part: 1, missed: 2 } });
    expect(impact.earned).toBeCloseTo((1 + 0.6 + 0 + 0) / 4, 12);
    expect(impact.lost).toBeCloseTo((((0 + 0.4 + 1 + 1) / 4) * 2 * 0.25) / 5, 12);
  });

  it("[CP6] has the words at which it was won, and those taken where it could still be won", () => {
    expect(impact.chosen).toEqual([
      { way: "chose", words: SORRY, count: 2, credit: 0.8 },
      { way: "away", words: "", count: 1, credit: 0 },
      { way: "passed", words: CALM, count: 1, credit: 0 },
    ]);
  });

  it("[CP6] settled by the record, has no words: they would be those of another choice", () => {
    const play = aFinishedPlay({ earned: { "s.record": [0.6, 0] }, talk: [[SORRY]] });
    const { chosen } = momentOf(classReport(fixture, [play], []), "s.record");
    expect(chosen).toEqual([{ way: "record", words: "", count: 1, credit: 0.6 }]);
  });

  it("has the criteria touched at the choices that earned it, and no others", () => {
    const criteria = [
      { criterion: "prob-1.5", turn: 0 },
      { criterion: "prob-1.6", turn: 1 },
    ];
    const play = aFinishedPlay({
      criteria,
      earned: { "r.impact": [1, 0], "i.time": [0, 1] },
      talk: [[SORRY], [SOON]],
    });
    const report = classReport(fixture, [play], []);
    expect(momentOf(report, "r.impact").criteria).toEqual(["prob-1.5"]);
    expect(momentOf(report, "i.time").criteria).toEqual([]);
  });
});

describe("[CP4] discrimination", () => {
  const cohort = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      aFinishedPlay({
        learnerId: `learner ${at}`,
        earned: { "r.open": [at % 2, 0], "i.time": [at % 2, 0], "e.tell": [at % 3 ? 1 : 0, 0] },
      }),
    );

  it("is shown from thirty learners up, with its interval, and not before", () => {
    const few = momentOf(classReport(fixture, cohort(29), []), "r.open");
    expect(few.discrimination).toBeNull();
    const many = momentOf(classReport(fixture, cohort(30), []), "r.open").discrimination!;
    expect(many).toMatchObject({ n: 30 });
    expect(many.low).toBeLessThan(many.r);
    expect(many.high).toBeGreaterThan(many.r);
  });

  it("of what was the same for everybody there is none, however many they are", () => {
    expect(momentOf(classReport(fixture, cohort(40), []), "s.check").discrimination).toBeNull();
  });
});

describe("[CP5] promises", () => {
  it("count by learner and by their worst end; what was moved is told beside", () => {
    const [id, other] = fixture.promises.map((each) => each.id);
    const kept = { promise: id!, status: "kept", moved: 1, turn: 0 } as const;
    const broken = { promise: id!, status: "broken", moved: 0, turn: 0 } as const;
    const report = classReport(
      fixture,
      [
        aFinishedPlay({ promises: [kept, broken], talk: [[SOON]] }),
        aFinishedPlay({ promises: [kept], talk: [[FRIDAY]] }),
        aFinishedPlay({ promises: [{ ...kept, status: "late", moved: 0 }] }),
        aFinishedPlay(),
      ],
      [],
    );
    expect(report.promises.find((each) => each.id === id)).toMatchObject({
      made: 3,
      kept: 1,
      late: 1,
      broken: 1,
      open: 0,
      moved: 2,
      chosen: [
        { way: "chose", words: SOON, count: 1, credit: 0 },
        { way: "chose", words: FRIDAY, count: 1, credit: 1 },
      ],
    });
    if (other) expect(report.promises.find((each) => each.id === other)?.made).toBe(0);
  });
});

describe("[CP8] learners to talk to", () => {
  it("are those with a reason, told in words, a critical failure first; the others are not there", () => {
    const [critical] = Object.keys(fixture.criticals);
    const plays = [
      aFinishedPlay({ learnerId: "fine", total: 40 }),
      aFinishedPlay({ learnerId: "low", total: 39.9 }),
      aFinishedPlay({ learnerId: "fell", total: 70, endedAt: 1 }),
      aFinishedPlay({ learnerId: "fell", total: 60, endedAt: 2 }),
      aFinishedPlay({ learnerId: "failed", total: 39, criticals: [critical!] }),
      ...[1, 2, 3].map((endedAt) => aFinishedPlay({ learnerId: "tries", total: 55, endedAt })),
      aFinishedPlay({ learnerId: "left the class", total: 5 }),
    ];
    const { talk } = classReport(fixture, plays, ["fine", "low", "fell", "failed", "tries"]);
    expect(
      talk.map(({ learnerId, reasons }) => [learnerId, reasons.map(({ why }) => why)]),
    ).toEqual([
      ["failed", ["critical"]],
      ["fell", ["fell"]],
      ["low", ["low"]],
      ["tries", ["tries"]],
    ]);
    expect(talk[1]!.reasons[0]!.words).toContain("from 70 to 60");
  });
});

describe("[CP9] discussion points", () => {
  const [promise] = fixture.promises;
  const ending = (status: "kept" | "broken") => [
    { promise: promise!.id, status, moved: 0, turn: 0 },
  ];
  const cohort = (over: { readonly promised: "kept" | "broken"; readonly harm?: string }) =>
    [1, 1, 0, 0]
      .map((credit) =>
        aFinishedPlay({
          learnerId: "Imran Doyle",
          seed: 1,
          earned: Object.fromEntries([
            ...fixture.moments.map(({ id }) => [id, [1, 0]] as const),
            ["r.impact", [0, 0]],
            ["e.tell", [credit, 0]],
            ["i.close", [0.6, 0]],
          ]),
          talk: [[credit ? FRIDAY : SOON]],
          promises: ending(over.promised),
          harms: over.harm ? [{ harm: over.harm, turn: 0 }] : [],
        }),
      )
      .map((play, at) => ({ ...play, learnerId: `Imran Doyle ${at}` }));

  it("are what lost most, what split most, and the promise broken most, with words and counts", () => {
    const { points } = classReport(fixture, cohort({ promised: "broken" }), []);
    expect(points.map(({ why, title }) => [why, title])).toEqual([
      ["lost-most", "Title of r.impact"],
      ["split-most", "Title of e.tell"],
      ["promise", `The promise ${promise!.text}`],
    ]);
    expect(points[0]!.because).toContain("of 4 learners, 4 earned nothing");
    expect(points[1]!.chosen).toEqual([
      { way: "chose", words: SOON, count: 2, credit: 0 },
      { way: "chose", words: FRIDAY, count: 2, credit: 1 },
    ]);
  });

  it("take the harm done by most where no promise was broken, and else what lost next", () => {
    const harmed = classReport(fixture, cohort({ promised: "kept", harm: "r.blames" }), []);
    expect(harmed.points[2]).toMatchObject({
      why: "harm",
      title: expect.stringMatching(/blamed/),
      chosen: [
        { way: "harm", words: SOON, count: 2 },
        { way: "harm", words: FRIDAY, count: 2 },
      ],
    });
    const clean = classReport(fixture, cohort({ promised: "kept" }), []);
    expect(clean.points[2]).toMatchObject({ why: "lost-next", title: "Title of i.close" });
  });

  it("are never about somebody: nothing of who played is in them", () => {
    const plays = cohort({ promised: "broken" });
    const said = JSON.stringify(classReport(fixture, plays, ["Imran Doyle 1"]).points);
    expect(said).not.toMatch(/Imran|learnerId|playId|play-/);
  });

  it("are none where nothing was lost", () => {
    const all = Object.fromEntries(fixture.moments.map(({ id }) => [id, [1, 0] as const]));
    expect(classReport(fixture, [aFinishedPlay({ earned: all })], []).points).toEqual([]);
  });
});
