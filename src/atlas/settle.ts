/** After each turn: what is settled is counted for good, the rest is trimmed and carried on. */
import type { CaseData } from "../play/case.ts";
import { HARMS } from "../play/rubric/behaviours.ts";
import { creditOf } from "../play/score/credit.ts";
import { recordHarms, unagreed } from "../play/score/score.ts";
import { harmCost, millionths } from "../play/score/sums.ts";
import type { Tally } from "../play/score/tallyState.ts";
import { BITS, HELD, NO_GAIN, placesOf, type Gain } from "./gain.ts";
import { openMoments } from "./open.ts";
import type { Outlook } from "./outlook.ts";
import { UNWRITTEN, type Standing } from "./standing.ts";
import { trimming } from "./trim.ts";

export interface Settled {
  readonly gain: Gain;
  /** Moments counted now, with their final credit; null for one that was waived. */
  readonly closed: readonly (readonly [moment: string, credit: number | null])[];
  readonly standing: Standing;
}

/** `before` is the trimmed standing the turn began with, `now` what the folds made of it. */
export type Settle = (before: Standing, now: Standing, outlook: Outlook) => Settled;

export function settling(caseData: CaseData): Settle {
  const { moments } = caseData;
  const trim = trimming(caseData);
  const doing = moments.flatMap(({ behaviour }, at) => (behaviour === "s.do" ? [at] : []));
  /** Where a standing says whether the record's own faults are counted. */
  const recordAt = moments.length;

  return (before, now, outlook) => {
    const { tally, record } = now;
    const pending = !tally.ended && (now.recordDue || outlook.ahead.records);
    const open = openMoments(outlook, tally, pending);
    const gain = NO_GAIN.slice();
    const closed: [string, number | null][] = [];
    const settled = before.settled.slice();
    const final: Tally = tally.ended ? tally : { ...tally, ended: true };
    for (const [at, moment] of moments.entries()) {
      if (settled[at] || (!tally.ended && open[at])) continue;
      settled[at] = true;
      const { credit } = creditOf(caseData, final, record, moment);
      closed.push([moment.id, credit]);
      if (credit === null) continue;
      const { available, credited } = placesOf(moment.dimension);
      gain[available]! += millionths(moment.weight, 1);
      gain[credited]! += millionths(moment.weight, credit);
    }
    const harms = [...tally.harms];
    if (!pending && !settled[recordAt]) {
      settled[recordAt] = true;
      harms.push(...recordHarms(record, 0));
    }
    for (const { harm } of harms) {
      const dimension = HARMS[harm]?.dimension;
      if (dimension) gain[placesOf(dimension).taken]! += harmCost(harm);
    }
    if (tally.criticals.length > before.tally.criticals.length) gain[BITS]! |= HELD.critical;
    if (tally.overLimit && !before.tally.overLimit) gain[BITS]! |= HELD.overLimit;
    if (unagreed(caseData, tally)) gain[BITS]! |= HELD.unagreed;
    // What the record lacks holds down whatever is still to be done.
    const recordCounts = pending || doing.some((at) => open[at]);
    return {
      gain: gain.every((each) => each === 0) ? NO_GAIN : gain,
      closed,
      standing: {
        tally: trim(tally, outlook, open, recordCounts),
        record: recordCounts ? record : UNWRITTEN,
        recordDue: now.recordDue && !tally.ended,
        settled,
      },
    };
  };
}
