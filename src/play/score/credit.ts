/** What a moment has earned by now: the rules that look at a whole play, not at one event [SC1, SC2]. */
import type { CaseData, Moment } from "../case.ts";
import type { LedgerEntry } from "../promises/ledger.ts";
import * as scale from "./scale.ts";
import type { Tally } from "./tallyState.ts";

/** How the written record stands against the log, as far as the score goes. */
export interface RecordStanding {
  readonly written: boolean;
  /** Sent, but with nothing in any essential field. */
  readonly blank: boolean;
  /** Essential fields left empty or incomplete. */
  readonly missingEssentials: number;
  /** Entries that did not happen. */
  readonly untrueEntries: number;
}

export interface MomentCredit {
  /** 0-1, or null while it may still come. */
  readonly credit: number | null;
  readonly waived: boolean;
  /** The turn of the choice that earned it, or null. */
  readonly turn: number | null;
  /** Numbers of the rules that held it down. */
  readonly rules: readonly string[];
}

/** Credit of the moment that promises stand for; null while they are open or were never made. */
function promiseCredit(entries: readonly LedgerEntry[]): number | null {
  const settled = entries.filter((entry) => entry.status !== "open");
  if (settled.length === 0) return null;
  const worth = { kept: 1, late: 0.5, broken: 0, open: 0 } as const;
  return Math.min(...settled.map((entry) => worth[entry.status]));
}

/** The credit of one moment at this point of a play. */
export function creditOf(
  caseData: CaseData,
  tally: Tally,
  record: RecordStanding,
  moment: Moment,
): MomentCredit {
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
