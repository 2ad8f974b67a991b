/** What scoring still has to know between two turns, and when two such are one. */
import type { CaseData } from "../play/case.ts";
import type { RecordStanding } from "../play/score/credit.ts";
import { emptyTally, type Tally } from "../play/score/tallyState.ts";

export const UNWRITTEN: RecordStanding = {
  written: false,
  blank: false,
  missingEssentials: 0,
  untrueEntries: 0,
};

export interface Standing {
  readonly tally: Tally;
  readonly record: RecordStanding;
  /** A record has been asked for and not yet been written. */
  readonly recordDue: boolean;
  /** By the number of each moment whether it is counted already; last, the record's own faults. */
  readonly settled: readonly boolean[];
}

export const beginning = (caseData: CaseData): Standing => ({
  tally: emptyTally(caseData),
  record: UNWRITTEN,
  recordDue: false,
  settled: [...caseData.moments.map(() => false), false],
});

/** Gives standings with equal futures one and the same object, so that they compare at a glance. */
export function standingsShared(): (standing: Standing) => Standing {
  const known = new Map<string, Standing>();
  const numbers = new Map<string, number>();
  /** A name as a number: names may hold anything, so that they do not stand in a key themselves. */
  const numberOf = (name: string): number => {
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = numbers.size));
    return number;
  };
  const flags = (...all: readonly boolean[]): number =>
    all.reduce((bits, flag) => bits * 2 + Number(flag), 0);

  /** All that trimming leaves in a standing: a number for each entry, a bar after each list. */
  const keyOf = ({ tally, record, recordDue, settled }: Standing): string => {
    const { badNews, overLimit, recordAsked } = tally;
    const { written, blank, missingEssentials, untrueEntries } = record;
    let key = `${flags(badNews, overLimit, recordAsked, written, blank, recordDue)}`;
    key += ` ${missingEssentials} ${untrueEntries} ${tally.acks.length}`;
    key += ` ${tally.given} ${tally.fair} ${tally.limit}|`;
    for (const each of settled) key += each ? "1" : "0";
    key += "|";
    for (const id in tally.earned) key += `${numberOf(id)} ${tally.earned[id]!.credit},`;
    key += "|";
    for (const id of tally.waived) key += `${numberOf(id)},`;
    key += "|";
    for (const { critical } of tally.criticals) key += `${numberOf(critical)},`;
    key += "|";
    for (const id in tally.matters) {
      const { cueAt, raised } = tally.matters[id]!;
      key += `${numberOf(id)} ${cueAt}${raised ? "r" : ""},`;
    }
    key += "|";
    for (const id of tally.agreed) key += `${numberOf(id)},`;
    key += "|";
    for (const id in tally.done) key += `${numberOf(id)},`;
    key += "|";
    for (const id of tally.untruths) key += `${numberOf(id)},`;
    key += "|";
    for (const id in tally.alike) key += `${numberOf(id)} ${tally.alike[id]},`;
    key += "|";
    for (const { promise, due, status, warned } of tally.ledger.entries) {
      key += `${numberOf(promise)} ${due} ${status}${warned ? "w" : ""},`;
    }
    return key;
  };

  return (standing) => {
    const key = keyOf(standing);
    const before = known.get(key);
    if (before) return before;
    known.set(key, standing);
    return standing;
  };
}
