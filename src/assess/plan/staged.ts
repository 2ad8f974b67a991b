/** Which activities stage a criterion, and by which of their recorded routes [CG]. */
import type { CriterionId, Criterion, Pack } from "../pack/pack.ts";
import type { CaseOffered } from "./suggestCases.ts";

/** A recorded route of an activity: somebody played so, and it met these criteria. */
export interface RouteRecorded {
  readonly caseId: string;
  /** As its author names it: "expert". */
  readonly name: string;
  /** What the learner does in it, in a line. */
  readonly title: string;
  readonly criteria: readonly CriterionId[];
}

export interface Staging {
  readonly caseId: string;
  readonly title: string;
  readonly sector: string;
  /** Recorded routes that met the criterion; at least one. */
  readonly routes: readonly Pick<RouteRecorded, "name" | "title">[];
}

export interface StagedRow {
  readonly criterion: Criterion;
  /** Activities that claim the criterion and show it on a route. */
  readonly stagings: readonly Staging[];
  readonly sectors: readonly string[];
  /** Questions of the bank that bear on it. */
  readonly questions: number;
  /**
   * What there should be more of: of performance two activities in two sectors, so that nobody is
   * judged on one; of knowledge a question.
   */
  readonly short: readonly ("activity" | "sector" | "question")[];
}

/** Activities, and sectors, that a performance criterion should be staged in. [ours] */
export const ENOUGH = 2;

function stagedRow(
  criterion: Criterion,
  { questions }: Pack,
  cases: readonly CaseOffered[],
  routes: readonly RouteRecorded[],
): StagedRow {
  const stagings = cases.flatMap(({ id, title, sector, criteria }): readonly Staging[] => {
    if (!criteria.includes(criterion.id)) return [];
    const own = routes.filter((one) => one.caseId === id && one.criteria.includes(criterion.id));
    return own.length === 0 ? [] : [{ caseId: id, title, sector, routes: own }];
  });
  const sectors = [...new Set(stagings.map(({ sector }) => sector))];
  const asked = questions.filter((question) => question.criteria.includes(criterion.id)).length;
  const doing = criterion.kind === "performance";
  return {
    criterion,
    stagings,
    sectors,
    questions: asked,
    short: [
      ...(doing && stagings.length < ENOUGH ? (["activity"] as const) : []),
      ...(doing && sectors.length < ENOUGH ? (["sector"] as const) : []),
      ...(!doing && asked === 0 ? (["question"] as const) : []),
    ],
  };
}

/** A row for every criterion of the pack, in its order. */
export const stagedRows = (
  pack: Pack,
  cases: readonly CaseOffered[],
  routes: readonly RouteRecorded[],
): readonly StagedRow[] =>
  pack.unit.criteria.map((criterion) => stagedRow(criterion, pack, cases, routes));
