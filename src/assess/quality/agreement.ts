/** What a standardisation exercise came to: who agreed with whom about which criterion [QA8]. */
import type { Outcome } from "../event.ts";
import type { CriterionId } from "../pack/pack.ts";
import { cohen, fleiss, meanKappa, type Agreement } from "./kappa.ts";

/** One judgement: a rater's, of a criterion in one recording. */
export interface Judged {
  readonly rater: string;
  readonly recording: string;
  readonly criterion: CriterionId;
  readonly outcome: Outcome;
}

export interface Compared {
  /** Each pair of raters once, in the order of the raters. */
  readonly pairs: readonly {
    readonly first: string;
    readonly second: string;
    readonly agreement: Agreement;
  }[];
  /** Share of agreeing pairs of judgements over all pairs of raters, 0-1; null: nothing to compare. */
  readonly agreed: number | null;
  /** Mean of the pairs' kappas where they are defined. */
  readonly meanKappa: number | null;
  /** For more than two raters, over what all of them judged; else null. */
  readonly fleiss: Agreement | null;
}

const thingOf = ({ recording, criterion }: Judged): string => `${recording} ${criterion}`;

export function compare(judged: readonly Judged[], raters: readonly string[]): Compared {
  const of = new Map(
    raters.map((rater) => [
      rater,
      new Map(
        judged.filter((one) => one.rater === rater).map((one) => [thingOf(one), one.outcome]),
      ),
    ]),
  );
  const pairs = raters.flatMap((first, at) =>
    raters.slice(at + 1).map((second) => {
      const theirs = of.get(second)!;
      const both = [...of.get(first)!].flatMap(([thing, outcome]) => {
        const other = theirs.get(thing);
        return other === undefined ? [] : [[outcome, other] as const];
      });
      return { first, second, agreement: cohen(both) };
    }),
  );
  const things = pairs.reduce((sum, { agreement }) => sum + agreement.things, 0);
  const same = pairs.reduce(
    (sum, { agreement }) => sum + agreement.things * (agreement.agreed ?? 0),
    0,
  );
  const everything = [...new Set(judged.map(thingOf))];
  const rows = everything.flatMap((thing) => {
    const row = raters.flatMap((rater) => of.get(rater)!.get(thing) ?? []);
    return row.length === raters.length ? [row] : [];
  });
  return {
    pairs,
    agreed: things === 0 ? null : same / things,
    meanKappa: meanKappa(pairs.map(({ agreement }) => agreement)),
    fleiss: raters.length > 2 ? fleiss(rows) : null,
  };
}

/** Each criterion by itself, over the recordings, in the order given. */
export const compareEach = (
  judged: readonly Judged[],
  raters: readonly string[],
  criteria: readonly CriterionId[],
): readonly { readonly criterion: CriterionId; readonly compared: Compared }[] =>
  criteria.map((criterion) => ({
    criterion,
    compared: compare(
      judged.filter((one) => one.criterion === criterion),
      raters,
    ),
  }));
