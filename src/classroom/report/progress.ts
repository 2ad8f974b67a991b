/** Progress over a term, learner by learner. */
import type { ByDimension, CaseData } from "../../play/case.ts";
import type { PlayFacts } from "./facts.ts";
import { goesOf } from "./goes.ts";
import { readinessOf, type Readiness } from "./readiness.ts";

/** What has to be known of a case; of the version that was played last. */
export type CaseFrame = Pick<CaseData, "title" | "sector" | "customer">;

export interface Go {
  readonly playId: string;
  readonly endedAt: number;
  readonly total: number;
  readonly dimensions: ByDimension<number>;
  readonly ready: boolean;
  readonly critical: boolean;
}

export interface CaseProgress {
  readonly caseId: string;
  readonly title: string;
  readonly sector: string;
  readonly customer: CaseData["customer"];
  /** Goes begun at the beginning. */
  readonly goes: number;
  readonly first: Go;
  /** The first again where there was only one. */
  readonly latest: Go;
}

export interface LearnerProgress {
  readonly learnerId: string;
  /** The one gone at first comes first. */
  readonly cases: readonly CaseProgress[];
  readonly readiness: Readiness;
}

const goOf = ({ playId, endedAt, total, dimensions, ready, criticals }: PlayFacts): Go => ({
  playId,
  endedAt,
  total,
  dimensions,
  ready,
  critical: criticals.length > 0,
});

function learnerProgress(
  learnerId: string,
  plays: readonly PlayFacts[],
  frames: ReadonlyMap<string, CaseFrame>,
): LearnerProgress {
  const standings = [...Map.groupBy(plays, ({ caseId }) => caseId)]
    .flatMap(([caseId, of]) => {
      const frame = frames.get(caseId);
      const anew = goesOf(of)[0]?.anew;
      const first = anew?.[0];
      const latest = anew?.at(-1);
      if (!frame || !anew || !first || !latest) return [];
      const { title, sector, customer } = frame;
      const goes = anew.length;
      return [{ caseId, title, sector, customer, goes, first, latest }];
    })
    .toSorted((a, b) => a.first.endedAt - b.first.endedAt);
  return {
    learnerId,
    cases: standings.map(({ first, latest, ...rest }) => ({
      ...rest,
      first: goOf(first),
      latest: goOf(latest),
    })),
    readiness: readinessOf(standings),
  };
}

/** Of everybody enrolled, in the order given; plays of any version count, by the one scale. */
export function progressOf(
  plays: readonly PlayFacts[],
  enrolled: readonly string[],
  frames: ReadonlyMap<string, CaseFrame>,
): readonly LearnerProgress[] {
  const byLearner = Map.groupBy(plays, ({ learnerId }) => learnerId);
  return enrolled.map((id) => learnerProgress(id, byLearner.get(id) ?? [], frames));
}
