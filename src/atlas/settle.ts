/** After each turn: what is settled is counted for good, the rest is trimmed and carried on. */
import type { CaseData } from "../play/case.ts";
import { HARMS } from "../play/rubric/behaviours.ts";
import { creditOf, type RecordStanding } from "../play/score/credit.ts";
import { recordHarms, unagreed } from "../play/score/score.ts";
import { harmCost, millionths } from "../play/score/sums.ts";
import { emptyTally, type Tally } from "../play/score/tallyState.ts";
import type { Ahead } from "./ahead.ts";
import { BITS, HELD, NO_GAIN, placesOf, type Gain } from "./gain.ts";
import { openMoments } from "./open.ts";
import { trimTally } from "./trim.ts";

export const UNWRITTEN: RecordStanding = {
  written: false,
  blank: false,
  missingEssentials: 0,
  untrueEntries: 0,
};

/** What scoring still has to know between two turns. */
export interface Standing {
  readonly tally: Tally;
  readonly record: RecordStanding;
  /** A record has been asked for and not yet been written. */
  readonly recordDue: boolean;
  /** Ids of the moments already counted; "record" once its own faults are. */
  readonly settled: ReadonlySet<string>;
}

export const beginning = (caseData: CaseData): Standing => ({
  tally: emptyTally(caseData),
  record: UNWRITTEN,
  recordDue: false,
  settled: new Set(),
});

/** Gives standings with equal futures one and the same object, so that they compare at a glance. */
export function standingsShared(): (standing: Standing) => Standing {
  const known = new Map<string, Standing>();
  return (standing) => {
    const { tally, record, recordDue, settled } = standing;
    const key = JSON.stringify([tally, record, recordDue, [...settled].toSorted()]);
    const before = known.get(key);
    if (before) return before;
    known.set(key, standing);
    return standing;
  };
}

export interface Settled {
  readonly gain: Gain;
  /** Moments counted now, with their final credit; null for one that was waived. */
  readonly closed: readonly (readonly [moment: string, credit: number | null])[];
  readonly standing: Standing;
}

const RECORD = "record";

/** `before` is the trimmed standing the turn began with, `now` what the folds made of it. */
export function settle(caseData: CaseData, before: Standing, now: Standing, ahead: Ahead): Settled {
  const { tally, record } = now;
  const pending = !tally.ended && (now.recordDue || ahead.records);
  const open = openMoments(caseData, tally, ahead, pending);
  const gain = NO_GAIN.slice();
  const closed: [string, number | null][] = [];
  const settled = new Set(before.settled);
  const final: Tally = tally.ended ? tally : { ...tally, ended: true };
  for (const moment of caseData.moments) {
    if (settled.has(moment.id) || (!tally.ended && open(moment))) continue;
    settled.add(moment.id);
    const { credit } = creditOf(caseData, final, record, moment);
    closed.push([moment.id, credit]);
    if (credit === null) continue;
    const { available, credited } = placesOf(moment.dimension);
    gain[available]! += millionths(moment.weight, 1);
    gain[credited]! += millionths(moment.weight, credit);
  }
  const harms = [...tally.harms];
  if (!pending && !settled.has(RECORD)) {
    settled.add(RECORD);
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
  const recordCounts =
    pending || caseData.moments.some((moment) => moment.behaviour === "s.do" && open(moment));
  return {
    gain: gain.every((each) => each === 0) ? NO_GAIN : gain,
    closed,
    standing: {
      tally: trimTally(caseData, tally, ahead, open, recordCounts),
      record: recordCounts ? record : UNWRITTEN,
      recordDue: now.recordDue && !tally.ended,
      settled,
    },
  };
}
