/** The promises a learner has made, as the clock and the panel tell them. */
import type { CaseData } from "../../play/case.ts";
import type { Ledger, LedgerEntry } from "../../play/promises/ledger.ts";
import { spanOf, whenDue } from "../../play/clock.ts";

export interface PromiseView {
  readonly key: string;
  readonly text: string;
  /** "16:30", or with its day when that is another. */
  readonly due: string;
  /** "Due in 20 min", "Overdue by 1 h", "Kept", "Kept late, after a warning", "Broken". */
  readonly standing: string;
  readonly tone: "open" | "soon" | "overdue" | "kept" | "broken";
  /** What is left of the time between making and falling due, 0-1. */
  readonly left: number;
}

const SOON = 30;

function viewOf(caseData: CaseData, entry: LedgerEntry, clock: number, at: number): PromiseView {
  const { due, madeAt, status } = entry;
  const base = {
    key: `${entry.promise}.${at}`,
    text: caseData.promises.find((kind) => kind.id === entry.promise)?.text ?? entry.promise,
    due: whenDue(caseData.start.day, due, clock),
    left: due > madeAt ? Math.min(1, Math.max(0, (due - clock) / (due - madeAt))) : 0,
  };
  if (status === "kept") return { ...base, tone: "kept", standing: "Kept" };
  if (status === "late") return { ...base, tone: "kept", standing: "Kept late, after a warning" };
  if (status === "broken") return { ...base, tone: "broken", standing: "Broken" };
  if (clock > due) {
    return { ...base, tone: "overdue", standing: `Overdue by ${spanOf(clock - due)}` };
  }
  return {
    ...base,
    tone: due - clock <= SOON ? "soon" : "open",
    standing: `${due === clock ? "Due now" : `Due in ${spanOf(due - clock)}`}${entry.moved ? ", moved" : ""}`,
  };
}

/** Every promise, in the order they were made. */
export const promisesOf = (caseData: CaseData, ledger: Ledger): readonly PromiseView[] =>
  ledger.entries.map((entry, at) => viewOf(caseData, entry, ledger.clock, at));

/** The open promise that falls due first, if there is one. */
export function nextDue(caseData: CaseData, ledger: Ledger): PromiseView | null {
  let next = -1;
  ledger.entries.forEach((entry, at) => {
    if (entry.status !== "open") return;
    if (next < 0 || entry.due < (ledger.entries[next]?.due ?? Infinity)) next = at;
  });
  const entry = ledger.entries[next];
  return entry ? viewOf(caseData, entry, ledger.clock, next) : null;
}
