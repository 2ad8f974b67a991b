/** What cost most, worst first: the ground of "three things to do next" [DB7]. */
import type { CaseData } from "../case.ts";
import type { Dimension } from "../event.ts";
import { HARMS } from "../rubric/behaviours.ts";
import { HARM } from "../score/scale.ts";
import type { Score } from "../score/score.ts";

export interface Loss {
  readonly dimension: Dimension;
  readonly title: string;
  /** What to do next time, as a full-credit answer sounds; null for a harm. */
  readonly model: string | null;
  readonly why: string;
  /** Share of the whole score lost, 0-1; a critical failure counts more than any share. */
  readonly cost: number;
  /** The turn to try again from. */
  readonly turn: number;
}

/** The turn from which a missed moment could still come: just after the moment before it. */
function chanceOf(score: Score, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const turn = score.moments[i]?.turn;
    if (turn !== null && turn !== undefined) return turn + 1;
  }
  return 0;
}

/** Every loss of a finished play; moments first met only in part count for what was left. */
export function lossesOf(
  caseData: CaseData,
  score: Score,
  criticals: readonly { readonly critical: string; readonly turn: number }[],
  lastTurn: number,
): readonly Loss[] {
  const available = (d: Dimension) =>
    score.moments
      .filter((m) => m.moment.dimension === d && !m.waived)
      .reduce((sum, m) => sum + m.moment.weight, 0);
  const moments = score.moments.flatMap((m, at): Loss[] => {
    if (m.waived || m.credit === null || m.credit >= 1) return [];
    const { dimension, weight, title, model, why } = m.moment;
    const share = (weight * (1 - m.credit)) / Math.max(1, available(dimension));
    const turn = Math.min(m.turn ?? chanceOf(score, at), lastTurn);
    return [{ dimension, title, model, why, cost: share * caseData.weights[dimension], turn }];
  });
  const harms = Object.values(score.dimensions)
    .flatMap((d) => d.harms)
    .flatMap((done): Loss[] => {
      const harm = HARMS[done.harm];
      if (!harm) return [];
      const { dimension, severity, text, instead } = harm;
      return [
        {
          dimension,
          title: `You ${text}`,
          model: null,
          why: instead,
          cost: HARM[severity] * caseData.weights[dimension],
          turn: Math.max(0, Math.min(done.turn, lastTurn)),
        },
      ];
    });
  const failures = criticals.map(
    (failure): Loss => ({
      dimension: "E",
      title: caseData.criticals[failure.critical] ?? failure.critical,
      model: null,
      why: "This is critical: it stops a play from being ready, whatever else went well.",
      cost: 1,
      turn: Math.max(0, Math.min(failure.turn, lastTurn)),
    }),
  );
  return [...failures, ...moments, ...harms].toSorted((a, b) => b.cost - a.cost);
}
