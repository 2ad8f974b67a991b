/** The coverage grid: each criterion by evidence type, occasion and sector (domain brief 3.2). */
import { decisionOn, planOf, type Assessment } from "../assessment.ts";
import type { Decision } from "../fold/deciding.ts";
import { STRENGTHS, type Strength } from "../evidence/strength.ts";
import { weighed, type Ground, type Weight } from "../evidence/support.ts";
import type { Criterion, Unit } from "../pack/pack.ts";

/** One of a learner's assessments. */
export interface Filed {
  readonly id: string;
  readonly assessment: Assessment;
}

export interface Coverage {
  readonly unit: Unit;
  readonly criterion: Criterion;
  /** decided: somebody has, whatever the outcome. */
  readonly standing: "none" | "working" | "decided";
  /**
   * The last decision of any of the assessments. Not seen on one occasion says nothing about
   * another: it stands only where nobody has decided anything else.
   */
  readonly decision: (Decision & { readonly assessment: string }) | null;
  readonly evidence: readonly (Weight & { readonly assessment: string })[];
  /** Labels among it, strongest first; practice is none of them. */
  readonly types: readonly Strength[];
  /** Occasions, cases and sectors that differ. */
  readonly occasions: readonly string[];
  readonly cases: readonly string[];
  readonly sectors: readonly string[];
  /** It rests on one case or one type of evidence alone. */
  readonly thin: readonly ("one-case" | "one-type" | "one-occasion")[];
  /** A plan targets it. */
  readonly planned: boolean;
}

const differing = (list: readonly string[]): readonly string[] => [
  ...new Set(list.filter((one) => one !== "")),
];

function rowOf(
  filed: readonly Filed[],
  unit: Unit,
  criterion: Criterion,
  ground: Ground,
  sectorOf: (caseId: string) => string,
): Coverage {
  const { id } = criterion;
  const evidence = filed.flatMap(({ id: assessment, assessment: state }) =>
    weighed(state, id, ground).map((one) => ({ ...one, assessment })),
  );
  const decisions = filed.flatMap(({ id: assessment, assessment: state }) => {
    const decision = decisionOn(state, id);
    return decision ? { ...decision, assessment } : [];
  });
  const inTime = decisions.toSorted((a, b) => a.by.at - b.by.at);
  const decision =
    inTime.findLast(({ outcome }) => outcome !== "not-seen") ?? inTime.at(-1) ?? null;
  const carrying = evidence.filter(({ why }) => why === null);
  const types = STRENGTHS.filter((one) => carrying.some(({ item }) => item.strength === one));
  const occasions = differing(carrying.map(({ item }) => item.occasion));
  const cases = differing(carrying.map(({ item }) => item.caseId));
  const thin: Coverage["thin"] =
    carrying.length === 0
      ? []
      : [
          // With something from outside any case, it does not rest on the one.
          ...(cases.length === 1 && carrying.every(({ item }) => item.caseId !== "")
            ? (["one-case"] as const)
            : []),
          ...(types.length === 1 ? (["one-type"] as const) : []),
          ...(occasions.length === 1 ? (["one-occasion"] as const) : []),
        ];
  return {
    unit,
    criterion,
    standing: decision ? "decided" : evidence.length > 0 ? "working" : "none",
    decision,
    evidence,
    types,
    occasions,
    cases,
    sectors: differing(cases.map(sectorOf)),
    thin,
    planned: filed.some(({ assessment }) => planOf(assessment)?.criteria.includes(id) ?? false),
  };
}

/** A row for each criterion of the units asked for, in the units' order. */
export const coverageOf = (
  filed: readonly Filed[],
  units: readonly Unit[],
  ground: Ground,
  sectorOf: (caseId: string) => string,
): readonly Coverage[] =>
  units.flatMap((unit) =>
    unit.criteria.map((criterion) => rowOf(filed, unit, criterion, ground, sectorOf)),
  );

/** The decided part of a unit: how many of its criteria are met, not yet, and not seen. */
export function tallyOf(
  rows: readonly Coverage[],
): Readonly<Record<"met" | "not-yet" | "not-seen" | "open", number>> {
  const tally = { met: 0, "not-yet": 0, "not-seen": 0, open: 0 };
  for (const { decision } of rows) tally[decision?.outcome ?? "open"] += 1;
  return tally;
}
