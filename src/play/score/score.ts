/** Points from a tally: the only place where facts turn into a score [SC]. */
import type { ByDimension, CaseData, Moment } from "../case.ts";
import { DIMENSIONS, type Dimension } from "../event.ts";
import { rewindable, type Projection, type Rewindable } from "../log.ts";
import type { LedgerEntry } from "../promises/ledger.ts";
import { checkRecord, type RecordCheck } from "../record/check.ts";
import { HARMS } from "../rubric/behaviours.ts";
import * as scale from "./scale.ts";
import { tallyOf } from "./tally.ts";
import type { HarmDone, Tally } from "./tallyState.ts";

export interface MomentScore {
  readonly moment: Moment;
  /** 0-1, or null while it may still come. */
  readonly credit: number | null;
  readonly waived: boolean;
  /** The turn of the choice that earned it, or null. */
  readonly turn: number | null;
  /** Numbers of the rules that held it down. */
  readonly rules: readonly string[];
}

export interface DimensionScore {
  /** 0-1 after harms. */
  readonly raw: number;
  /** 0-100, one decimal, after caps. */
  readonly reported: number;
  readonly harms: readonly HarmDone[];
  /** The rule that capped it, if one did. */
  readonly cappedBy: string | null;
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

/** Credit of the moment that promises stand for; null while they are open or were never made. */
function promiseCredit(entries: readonly LedgerEntry[]): number | null {
  const settled = entries.filter((entry) => entry.status !== "open");
  if (settled.length === 0) return null;
  const worth = { kept: 1, late: 0.5, broken: 0, open: 0 } as const;
  return Math.min(...settled.map((entry) => worth[entry.status]));
}

function creditOf(
  caseData: CaseData,
  tally: Tally,
  record: RecordCheck,
  moment: Moment,
): Omit<MomentScore, "moment"> {
  const earned = tally.earned[moment.id];
  let credit = earned?.credit ?? null;
  let turn = earned?.turn ?? null;
  const rules = [...(earned?.rules ?? [])];
  const incomplete = record.written ? record.missingEssentials > 0 : tally.ended;

  let waived = tally.waived.includes(moment.id);
  const promises = caseData.promises.filter((p) => p.moment === moment.id).map((p) => p.id);
  if (promises.length > 0) {
    const made = tally.ledger.entries.filter((entry) => promises.includes(entry.promise));
    credit = promiseCredit(made);
    // Not yet due when the case ended, it could be neither kept nor broken [PR5].
    waived ||= tally.ended && made.length > 0 && credit === null;
    turn = promises.map((id) => tally.promised[id]).findLast((at) => at !== undefined) ?? null;
    if (credit !== null && credit < 1) rules.push("IR3");
  } else if (moment.behaviour === "s.fit" && tally.fair > 0) {
    credit = scale.redressCredit(tally.given / tally.fair);
    turn = tally.givenTurn;
    if (credit < 1) rules.push("IR8");
  } else if (moment.behaviour === "s.record") {
    turn = tally.record?.turn ?? null;
    credit = !record.written
      ? null
      : record.blank
        ? 0
        : incomplete || record.untrueEntries > 0
          ? 0.6
          : 1;
    if (credit !== null && credit < 1) rules.push("IR12");
  } else if (moment.behaviour === "s.do" && tally.recordAsked && incomplete && credit !== null) {
    if (credit > 0.6) rules.push("IR12");
    credit = Math.min(credit, 0.6);
  }
  // A moment comes due when it is reached or when the case ends: leaving early does not dodge it.
  // What was earned or lost all the same counts, waived or not.
  if (credit !== null) waived = false;
  return { credit: credit ?? (tally.ended && !waived ? 0 : null), waived, turn, rules };
}

function dimensionScore(
  dimension: Dimension,
  cut: number,
  moments: readonly MomentScore[],
  harms: readonly HarmDone[],
): DimensionScore {
  const due = moments.filter(
    (m) => m.moment.dimension === dimension && !m.waived && m.credit !== null,
  );
  const available = due.reduce((sum, m) => sum + m.moment.weight, 0);
  const credited = due.reduce((sum, m) => sum + m.moment.weight * (m.credit ?? 0), 0);
  const own = harms.filter((h) => HARMS[h.harm]?.dimension === dimension);
  const taken = own.reduce((sum, h) => sum + scale.HARM[HARMS[h.harm]!.severity], 0);
  const raw = Math.min(1, Math.max(0, (available === 0 ? 1 : credited / available) - taken));
  return { raw, reported: scale.report(raw, cut), harms: own, cappedBy: null };
}

const capped = (score: DimensionScore, cap: number, rule: string): DimensionScore =>
  score.reported > cap ? { ...score, reported: cap, cappedBy: rule } : score;

/** What the record itself did wrong, told where it was written [IR12]. */
function recordHarms(tally: Tally, record: RecordCheck): readonly HarmDone[] {
  if (!tally.record) return [];
  const { turn } = tally.record;
  const blank: HarmDone[] = record.blank ? [{ harm: "s.record-missing", turn, rule: "IR12" }] : [];
  const untrue = Array.from(
    { length: record.untrueEntries },
    (): HarmDone => ({ harm: "s.record-wrong", turn, rule: "IR12" }),
  );
  return [...blank, ...untrue];
}

/** The score at this point of a play; unfinished plays are scored on what has come due so far. */
export function scoreOf(caseData: CaseData, tally: Tally): Score {
  const record = checkRecord(
    caseData,
    tally.record?.fields ?? null,
    tally.record?.truth ?? tally.truth,
  );
  const harms = [...tally.harms, ...recordHarms(tally, record)];
  const moments = caseData.moments.map((moment): MomentScore => {
    return { moment, ...creditOf(caseData, tally, record, moment) };
  });
  const of = (d: Dimension) => dimensionScore(d, caseData.cuts[d], moments, harms);
  const unagreed = caseData.remedies.some(
    (remedy) => !remedy.exempt && tally.done[remedy.id]?.agreed === false,
  );
  const resolution = of("S");
  const escalation = of("E");
  const dimensions: ByDimension<DimensionScore> = {
    R: of("R"),
    I: of("I"),
    E: tally.overLimit ? capped(escalation, scale.AUTHORITY_CAP.escalation, "IR6") : escalation,
    S: unagreed ? capped(resolution, scale.COMFORT_CAP, "IR5") : resolution,
  };
  const whole = scale.total(
    {
      R: dimensions.R.reported,
      I: dimensions.I.reported,
      E: dimensions.E.reported,
      S: dimensions.S.reported,
    },
    caseData.weights,
  );
  const cap =
    tally.criticals.length > 0
      ? { at: scale.CRITICAL_CAP, rule: "SC8" }
      : tally.overLimit
        ? { at: scale.AUTHORITY_CAP.total, rule: "IR6" }
        : null;
  const total = cap && whole > cap.at ? cap.at : whole;

  const notReady: Score["notReady"][number][] = [];
  if (!tally.ended) notReady.push({ why: "unfinished" });
  for (const { critical } of tally.criticals) notReady.push({ why: "critical", critical });
  if (tally.overLimit) notReady.push({ why: "authority" });
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
    totalCappedBy: cap && whole > cap.at ? cap.rule : null,
    ready: notReady.length === 0,
    notReady,
    review: scale.nearTheLine(total),
    record,
  };
}
