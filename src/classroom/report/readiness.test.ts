import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFinishedPlay } from "../../../tests/support/classFigures.ts";
import { progressOf } from "./progress.ts";
import { readinessOf, type CaseStanding } from "./readiness.ts";

const GOOD = { R: 70, I: 70, E: 70, S: 70 };

const standing = (at: number, over: Partial<CaseStanding["latest"]> = {}): CaseStanding => ({
  sector: at % 2 ? "retail" : "banking",
  customer: at % 3 ? "external" : "internal",
  latest: { endedAt: at, ready: true, dimensions: GOOD, criticals: [], ...over },
});
const six = [0, 1, 2, 3, 4, 5].map((at) => standing(at));
const unmet = (standings: readonly CaseStanding[]) =>
  readinessOf(standings)
    .conditions.filter(({ met }) => !met)
    .map(({ id }) => id);

describe("[CP11] pointing to readiness for assessment", () => {
  it("takes six cases, two sectors, both customers, four ready, medians of 60, no critical failure", () => {
    expect(unmet(six)).toEqual([]);
    expect(readinessOf(six)).toMatchObject({ points: true, cases: 6, medians: GOOD });
  });

  it.each<[string, readonly CaseStanding[]]>([
    ["cases", six.slice(1).with(0, standing(3))],
    ["sectors", six.map((each) => ({ ...each, sector: "retail" }))],
    ["customers", six.map((each) => ({ ...each, customer: "external" as const }))],
    ["ready", [...six.slice(0, 3), ...[3, 4, 5].map((at) => standing(at, { ready: false }))]],
    ["medians", six.map((_, at) => standing(at, { dimensions: { ...GOOD, I: 59.9 } }))],
    ["critical", six.with(2, standing(2, { criticals: ["danger"] }))],
  ])("fails by %s alone, and says so", (id, standings) => {
    expect(unmet(standings)).toEqual([id]);
    expect(readinessOf(standings).points).toBe(false);
  });

  it("four ready of six is enough, and a case for both customers is one of each", () => {
    const four = six.map((each, at) =>
      at < 2 ? standing(at, { ready: false }) : { ...each, customer: "both" as const },
    );
    expect(unmet(four)).toEqual([]);
  });

  it("looks at the six gone at last for ready and critical, at all for the medians", () => {
    const bad = standing(-1, {
      ready: false,
      criticals: ["danger"],
      dimensions: { ...GOOD, R: 0 },
    });
    expect(unmet([...six, bad])).toEqual([]);
    expect(unmet([...six, standing(9, { ready: true, criticals: ["danger"] })])).toEqual([
      "critical",
    ]);
  });

  it("says nothing good of nobody", () => {
    const nobody = readinessOf([]);
    expect(nobody.conditions.every(({ met }) => !met)).toBe(true);
    expect(nobody).toMatchObject({ points: false, reliability: null, medians: null });
  });

  it("never points to it from fewer than six cases, whatever they are", () => {
    const any = fc.array(
      fc
        .record({ at: fc.nat(100), ready: fc.boolean() })
        .map(({ at, ready }) => standing(at, { ready })),
      { maxLength: 5 },
    );
    fc.assert(fc.property(any, (standings) => !readinessOf(standings).points));
  });
});

describe("[CP10] progress over a term", () => {
  it("has first and latest go of each case, goes from inside left out, in the order of beginning", () => {
    const frames = new Map([
      ["b", { title: "B", sector: "retail", customer: "external" as const }],
      ["a", { title: "A", sector: "banking", customer: "internal" as const }],
    ]);
    const of = (caseId: string, endedAt: number, total: number, seed = endedAt) =>
      aFinishedPlay({ learnerId: "amina", caseId, endedAt, total, seed });
    const plays = [
      of("a", 5, 61),
      of("b", 1, 30),
      of("b", 2, 99, 1),
      of("b", 3, 45),
      of("c", 4, 9),
    ];
    const [amina, ben] = progressOf(plays, ["amina", "ben"], frames);
    expect(amina!.cases).toMatchObject([
      { caseId: "b", goes: 2, first: { total: 30 }, latest: { total: 45 } },
      { caseId: "a", goes: 1, first: { total: 61 }, latest: { total: 61 } },
    ]);
    expect(amina!.readiness.reliability).toBeCloseTo(0.247, 3);
    expect(ben).toMatchObject({ cases: [], readiness: { points: false } });
  });
});
