/** Each key moment over the class: how hard it was, whether it tells learners apart, what was said. */
import type { CaseData, Moment } from "../../play/case.ts";
import type { Dimension } from "../../play/event.ts";
import type { PlayFacts } from "./facts.ts";
import { itemRest, LEAST_TO_SHOW, mean, spread, type Earning } from "./stats.ts";
import { counted, earningWords, settledIn, type Chosen } from "./words.ts";

export interface MomentFigures {
  readonly id: string;
  readonly title: string;
  readonly dimension: Dimension;
  readonly weight: 1 | 2 | 3;
  /** What a full-credit answer sounds like, and why it matters here. */
  readonly model: string;
  readonly why: string;
  /** Learners for whom it counted. */
  readonly n: number;
  /** Difficulty: mean share of credit earned, 0 (nobody anything) to 1; null: of nobody. */
  readonly earned: number | null;
  /** Mean share of the whole score lost here, before scaling, 0-1. */
  readonly lost: number;
  /** Standard deviation of the credit: how far the class was split, 0-0.5. */
  readonly split: number;
  /** Learners by what they earned. */
  readonly grades: {
    readonly full: number;
    readonly part: number;
    readonly missed: number;
  };
  /** Null where there are too few learners, or nothing varies. */
  readonly discrimination: {
    readonly r: number;
    /** At 95 %. */
    readonly low: number;
    readonly high: number;
    readonly n: number;
  } | null;
  readonly chosen: readonly Chosen[];
  /** Criteria that were touched at the choices that earned it. */
  readonly criteria: readonly string[];
}

/** Credit by moment in the case's order, with null for what counts neither way. */
const earningsOf = (moments: readonly Moment[], play: PlayFacts): readonly Earning[] =>
  moments.map(({ id, weight }) => ({
    weight,
    credit: play.moments.find((each) => each.id === id)?.credit ?? null,
  }));

/** Share of the whole score that a play lost at a moment, as its debrief weighs losses. */
function lostAt(data: CaseData, earnings: readonly Earning[], at: number): number | null {
  const { dimension, weight } = data.moments[at]!;
  const credit = earnings[at]?.credit ?? null;
  if (credit === null) return null;
  const available = earnings.reduce(
    (sum, each, place) =>
      data.moments[place]!.dimension === dimension && each.credit !== null
        ? sum + each.weight
        : sum,
    0,
  );
  return ((weight * (1 - credit)) / Math.max(1, available)) * data.weights[dimension];
}

function criteriaWith(moment: string, plays: readonly PlayFacts[]): readonly string[] {
  const found = new Set<string>();
  for (const play of plays) {
    const fact = play.moments.find(({ id }) => id === moment);
    if (!fact || fact.turn === null || !fact.credit) continue;
    for (const { criterion, turn } of play.criteria) if (turn === fact.turn) found.add(criterion);
  }
  return [...found].toSorted();
}

/**
 * In the case's order. `firsts` are the plays that count, one a learner; `all` are every go at the
 * same version, by which it is known what words can earn.
 */
export function momentFigures(
  data: CaseData,
  firsts: readonly PlayFacts[],
  all: readonly PlayFacts[],
): readonly MomentFigures[] {
  const table = firsts.map((play) => earningsOf(data.moments, play));
  const earning = earningWords(data.moments, all);
  return data.moments.map((moment, at): MomentFigures => {
    const { id, title, dimension, weight, model, why } = moment;
    const credits = table.flatMap((earnings) => earnings[at]?.credit ?? []);
    const losses = table.flatMap((earnings) => lostAt(data, earnings, at) ?? []);
    const { r, low, high, n } = itemRest(table, at);
    return {
      id,
      title,
      dimension,
      weight,
      model,
      why,
      n: credits.length,
      earned: credits.length > 0 ? mean(credits) : null,
      lost: losses.length > 0 ? mean(losses) : 0,
      split: spread(credits),
      grades: {
        full: credits.filter((credit) => credit >= 1).length,
        part: credits.filter((credit) => credit > 0 && credit < 1).length,
        missed: credits.filter((credit) => credit === 0).length,
      },
      discrimination: r === null || n < LEAST_TO_SHOW ? null : { r, low, high, n },
      chosen: counted(firsts.flatMap((play) => settledIn(play, moment, earning.get(id)!) ?? [])),
      criteria: criteriaWith(id, all),
    };
  });
}
