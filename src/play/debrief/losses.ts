/** What cost most, worst first: the ground of "three things to do next" [DB7]. */
import type { CaseData } from "../case.ts";
import type { Dimension } from "../event.ts";
import { harmOf } from "../rubric/harmWords.ts";
import { HARM } from "../score/scale.ts";
import type { Score } from "../score/score.ts";

export interface Loss {
  /** Null for a critical failure: it stops the whole play. */
  readonly dimension: Dimension | null;
  readonly title: string;
  /** What to do next time, as a full-credit answer sounds; null for a harm. */
  readonly model: string | null;
  readonly why: string;
  /** Share of the whole score lost, 0-1; a critical failure counts more than any share. */
  readonly cost: number;
  /** The turn to try again from. */
  readonly turn: number;
  /** The moment it is about; null for a harm or a failure about none. */
  readonly moment: string | null;
  /** Nothing was ever earned for it, so that `turn` is only where the chance may first have come. */
  readonly missed: boolean;
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
  const within = (turn: number): number => Math.max(0, Math.min(turn, lastTurn));
  const moments = score.moments.flatMap((m, at): Loss[] => {
    if (m.waived || m.credit === null || m.credit >= 1) return [];
    const { dimension, weight, title, model, why } = m.moment;
    const share = (weight * (1 - m.credit)) / Math.max(1, available(dimension));
    const turn = within(m.turn ?? chanceOf(score, at));
    const cost = share * caseData.weights[dimension];
    const missed = m.turn === null;
    return [{ dimension, title, model, why, cost, turn, moment: m.moment.id, missed }];
  });
  const harms = Object.values(score.dimensions)
    .flatMap((d) => d.harms)
    .flatMap((done): Loss[] => {
      const harm = harmOf(done.harm);
      if (!harm) return [];
      const { dimension, severity, text, instead } = harm;
      const cost = HARM[severity] * caseData.weights[dimension];
      const title = `You ${text}`;
      const turn = within(done.turn);
      const moment = done.moment ?? null;
      return [{ dimension, title, model: null, why: instead, cost, turn, moment, missed: false }];
    });
  const failures = criticals.map(({ critical, turn }): Loss => {
    const matter = caseData.matters.find((each) => each.critical?.id === critical);
    return {
      dimension: null,
      title: caseData.criticals[critical] ?? critical,
      model: score.moments.find((m) => m.moment.id === matter?.moment)?.moment.model ?? null,
      why: "This is critical: it stops a play from being ready, whatever else went well.",
      cost: 1,
      turn: within(turn),
      moment: matter?.moment ?? null,
      missed: false,
    };
  });
  const worstFirst = [...failures, ...moments, ...harms].toSorted((a, b) => b.cost - a.cost);
  // One fault, whatever it brought about, is told once: the costliest of the losses about a moment.
  const told = new Set<string>();
  return worstFirst.filter(
    ({ moment }) => moment === null || (!told.has(moment) && told.add(moment)),
  );
}
