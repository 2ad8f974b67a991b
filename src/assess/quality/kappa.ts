/**
 * How far people agree who judged the same things, and how far beyond what chance would give. Kappa
 * is left undefined where it has no meaning: a nought would read as "no agreement" [QA8].
 */

/** Below this many things judged by both, kappa says little: twice the square of three outcomes. */
export const FEW_FOR_KAPPA = 18;

/** Why there is no kappa. "one-outcome": everybody gave the same one throughout, so chance explains all. */
export type NoKappa = "nothing" | "one-thing" | "one-outcome";

export interface Agreement {
  /** Things judged by all who are compared. */
  readonly things: number;
  /** Share of agreeing pairs of judgements, 0-1; null: nothing was judged by all. */
  readonly agreed: number | null;
  /** From -1 to 1; null: see `why`. */
  readonly kappa: number | null;
  readonly why: NoKappa | null;
}

const NOTHING: Agreement = { things: 0, agreed: null, kappa: null, why: "nothing" };

/** Rounding must not make 1 out of what is not quite 1: counts are whole until the last division. */
function agreement(
  things: number,
  agreed: number,
  chance: number,
  chanceIsAll: boolean,
): Agreement {
  if (things === 1) return { things, agreed, kappa: null, why: "one-thing" };
  if (chanceIsAll) return { things, agreed, kappa: null, why: "one-outcome" };
  return { things, agreed, kappa: (agreed - chance) / (1 - chance), why: null };
}

const tally = <T>(of: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

/**
 * Two people: Cohen's kappa, unweighted (J. Cohen, "A coefficient of agreement for nominal scales",
 * 1960). `pairs` are their judgements of the same thing.
 */
export function cohen<T>(pairs: readonly (readonly [T, T])[]): Agreement {
  const things = pairs.length;
  if (things === 0) return NOTHING;
  const same = pairs.filter(([a, b]) => a === b).length;
  const first = tally(pairs.map(([a]) => a));
  const second = tally(pairs.map(([, b]) => b));
  let expected = 0;
  for (const [outcome, count] of first) expected += count * (second.get(outcome) ?? 0);
  const all = things * things;
  return agreement(things, same / things, expected / all, expected === all);
}

/**
 * Any number of people from two, the same number for each thing: Fleiss' kappa (J. L. Fleiss,
 * "Measuring nominal scale agreement among many raters", 1971). A row holds everybody's judgement
 * of one thing; rows of another length than the first are left out.
 */
export function fleiss<T>(rows: readonly (readonly T[])[]): Agreement {
  const raters = rows[0]?.length ?? 0;
  const full = rows.filter((row) => row.length === raters);
  const things = full.length;
  if (things === 0 || raters < 2) return NOTHING;
  const totals = new Map<T, number>();
  let same = 0;
  for (const row of full) {
    for (const [outcome, count] of tally(row)) {
      same += count * (count - 1);
      totals.set(outcome, (totals.get(outcome) ?? 0) + count);
    }
  }
  const agreed = same / (things * raters * (raters - 1));
  const all = (things * raters) ** 2;
  let expected = 0;
  for (const count of totals.values()) expected += count * count;
  return agreement(things, agreed, expected / all, expected === all);
}

/** Mean of those that are defined; null: none is. */
export function meanKappa(of: readonly Agreement[]): number | null {
  const known = of.flatMap(({ kappa }) => (kappa === null ? [] : kappa));
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}
