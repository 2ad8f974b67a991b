/** Points from a tally: the only place where facts turn into a score [SC]. */
import type { ByDimension, CaseData, Moment } from "../case.ts";
import { DIMENSIONS, type Dimension } from "../event.ts";
import { rewindable, type Projection, type Rewindable } from "../log.ts";
import { checkRecord, type RecordCheck } from "../record/check.ts";
import { HARMS } from "../rubric/behaviours.ts";
import { creditOf, type MomentCredit, type RecordStanding } from "./credit.ts";
import * as scale from "./scale.ts";
import {
  harmCost,
  millionths,
  reportOf,
  type DimensionSum,
  type ReportedDimension,
} from "./sums.ts";
import { tallyOf } from "./tally.ts";
import type { HarmDone, Tally } from "./tallyState.ts";

export interface MomentScore extends MomentCredit {
  readonly moment: Moment;
}

export interface DimensionScore extends ReportedDimension {
  readonly harms: readonly HarmDone[];
}

export interface Score {
  readonly dimensions: ByDimension<DimensionScore>;
  readonly moments: readonly MomentScore[];
  /** 0-100, one decimal. */
  readonly total: number;
  readonly totalCappedBy: string | null;
  readonly ready: boolean;
  /** Why not ready, in the order the rule names them; empty when ready. */
  readonly notReady: readonly (
    | { readonly why: "unfinished" | "authority" }
    | { readonly why: "total"; readonly total: number }
    | { readonly why: "dimension"; readonly dimension: Dimension }
    | { readonly why: "critical"; readonly critical: string }
  )[];
  /** The total is close enough to the pass mark to need a person's eye. */
  readonly review: boolean;
  readonly record: RecordCheck;
}

/** The fold whose state `scoreOf` reads; obeys stepping back. */
export const scoring = (caseData: CaseData): Projection<Rewindable<Tally>> =>
  rewindable(tallyOf(caseData));

/** What the record itself did wrong, told where it was written [IR12]. */
export function recordHarms(record: RecordStanding, turn: number): readonly HarmDone[] {
  if (!record.written) return [];
  const blank: HarmDone[] = record.blank ? [{ harm: "s.record-missing", turn, rule: "IR12" }] : [];
  const untrue = Array.from(
    { length: record.untrueEntries },
    (): HarmDone => ({ harm: "s.record-wrong", turn, rule: "IR12" }),
  );
  return [...blank, ...untrue];
}

/** A remedy that needed the customer's agreement was carried out without it [IR5]. */
export const unagreed = (caseData: CaseData, tally: Pick<Tally, "done">): boolean =>
  caseData.remedies.some((remedy) => !remedy.exempt && tally.done[remedy.id]?.agreed === false);

/** The score at this point of a play; unfinished plays are scored on what has come due so far. */
export function scoreOf(caseData: CaseData, tally: Tally): Score {
  const record = checkRecord(
    caseData,
    tally.record?.fields ?? null,
    tally.record?.truth ?? tally.truth,
  );
  const harms = [...tally.harms, ...recordHarms(record, tally.record?.turn ?? -1)];
  const moments = caseData.moments.map((moment): MomentScore => {
    return { moment, ...creditOf(caseData, tally, record, moment) };
  });
  const harmsOf = (d: Dimension) => harms.filter((h) => HARMS[h.harm]?.dimension === d);
  const sumOf = (d: Dimension): DimensionSum => {
    const due = moments.filter((m) => m.moment.dimension === d && !m.waived && m.credit !== null);
    const add = (of: (m: MomentScore) => number) => due.reduce((sum, m) => sum + of(m), 0);
    return {
      available: add((m) => millionths(m.moment.weight, 1)),
      credited: add((m) => millionths(m.moment.weight, m.credit ?? 0)),
      taken: harmsOf(d).reduce((sum, h) => sum + harmCost(h.harm), 0),
    };
  };
  const critical = tally.criticals.length > 0;
  const { overLimit } = tally;
  const report = reportOf(
    caseData,
    { R: sumOf("R"), I: sumOf("I"), E: sumOf("E"), S: sumOf("S") },
    { critical, overLimit, unagreed: unagreed(caseData, tally) },
  );
  const of = (d: Dimension): DimensionScore => ({ ...report.dimensions[d], harms: harmsOf(d) });
  const dimensions = { R: of("R"), I: of("I"), E: of("E"), S: of("S") };
  const { total, totalCappedBy } = report;

  const notReady: Score["notReady"][number][] = [];
  if (!tally.ended) notReady.push({ why: "unfinished" });
  for (const { critical } of tally.criticals) notReady.push({ why: "critical", critical });
  if (overLimit) notReady.push({ why: "authority" });
  if (total < scale.PASS) notReady.push({ why: "total", total });
  for (const dimension of DIMENSIONS) {
    if (dimensions[dimension].reported < scale.FLOOR) {
      notReady.push({ why: "dimension", dimension });
    }
  }
  return {
    dimensions,
    moments,
    total,
    totalCappedBy,
    ready: notReady.length === 0,
    notReady,
    review: scale.nearTheLine(total),
    record,
  };
}
