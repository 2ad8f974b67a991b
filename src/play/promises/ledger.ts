/** The promise ledger on the simulated service clock (domain brief 2.5 rule 3) [PR]. */
import type { CaseData } from "../case.ts";
import { unhandled, type PlayEvent } from "../event.ts";
import type { Projection } from "../log.ts";

/**
 * open: not yet due, or in its tolerance; kept; late: kept after its time, the customer having been
 * warned before; broken: let go by without a word, or never kept at all.
 */
export type PromiseStatus = "open" | "kept" | "late" | "broken";

export interface LedgerEntry {
  readonly promise: string;
  /** Simulated minutes after midnight of the first day. */
  readonly madeAt: number;
  readonly due: number;
  readonly status: PromiseStatus;
  readonly warned: boolean;
  /** Times renegotiated before it fell due. */
  readonly moved: number;
}

export interface Ledger {
  /** Simulated minutes after midnight of the first day. */
  readonly clock: number;
  readonly entries: readonly LedgerEntry[];
}

/** The ledger of a case's promises. */
export function ledgerOf(caseData: CaseData): Projection<Ledger> {
  const grace = new Map(caseData.promises.map((promise) => [promise.id, promise.grace]));
  const overdue = (entry: LedgerEntry, clock: number): boolean =>
    entry.status === "open" && clock > entry.due + (grace.get(entry.promise) ?? 0);

  /** Only before it falls due does a warning or a new time count: the tolerance is for keeping. */
  const inTime = (entry: LedgerEntry, clock: number): boolean => clock <= entry.due;

  const settle = (ledger: Ledger): Ledger =>
    ledger.entries.some((entry) => !entry.warned && overdue(entry, ledger.clock))
      ? {
          ...ledger,
          entries: ledger.entries.map((entry) =>
            !entry.warned && overdue(entry, ledger.clock) ? { ...entry, status: "broken" } : entry,
          ),
        }
      : ledger;

  /** Applies `change` to the newest entry of the promise that is still open, if there is one. */
  const change = (
    ledger: Ledger,
    promise: string,
    edit: (entry: LedgerEntry) => LedgerEntry,
  ): Ledger => {
    const at = ledger.entries.findLastIndex((e) => e.promise === promise && e.status === "open");
    const entry = ledger.entries[at];
    const edited = entry && edit(entry);
    if (!edited || edited === entry) return ledger;
    return { ...ledger, entries: ledger.entries.with(at, edited) };
  };

  /** A new time agreed before the old one has come. */
  const move = (ledger: Ledger, promise: string, minutes: number): Ledger =>
    change(ledger, promise, (entry) =>
      inTime(entry, ledger.clock)
        ? { ...entry, due: ledger.clock + minutes, moved: entry.moved + 1, warned: false }
        : entry,
    );

  return {
    initial: { clock: caseData.start.clock, entries: [] },
    evolve: (ledger, event: PlayEvent) => {
      switch (event.type) {
        case "PlayStarted":
          return { clock: event.clock, entries: [] };
        case "ClockMoved":
          return settle({ ...ledger, clock: ledger.clock + event.minutes });
        case "PromiseMade": {
          // Said again while it still stands, it is the same promise with another time.
          const again = move(ledger, event.promise, event.minutes);
          if (again !== ledger) return again;
          const entry: LedgerEntry = {
            promise: event.promise,
            madeAt: ledger.clock,
            due: ledger.clock + event.minutes,
            status: "open",
            warned: false,
            moved: 0,
          };
          return { ...ledger, entries: [...ledger.entries, entry] };
        }
        case "PromiseKept":
          return change(ledger, event.promise, (entry) => ({
            ...entry,
            status: overdue(entry, ledger.clock) ? "late" : "kept",
          }));
        case "PromiseMoved":
          return move(ledger, event.promise, event.minutes);
        case "PromiseWarned":
          return change(ledger, event.promise, (entry) =>
            inTime(entry, ledger.clock) ? { ...entry, warned: true } : entry,
          );
        case "PlayEnded":
          // A warned promise that was never kept is broken all the same; one not yet due stays open.
          return {
            ...ledger,
            entries: ledger.entries.map((entry) =>
              overdue(entry, ledger.clock) ? { ...entry, status: "broken" } : entry,
            ),
          };
        case "OptionsOffered":
        case "ChoiceMade":
        case "OwnWordsGiven":
        case "RecordWritten":
        case "SteppedBack":
        case "SceneSet":
        case "LineSpoken":
        case "MomentMet":
        case "MomentWaived":
        case "Behaved":
        case "Harmed":
        case "CriticalFailed":
        case "CueShown":
        case "Referred":
        case "LimitRaised":
        case "RedressGiven":
        case "RemedyAgreed":
        case "RemedyDone":
        case "FactFound":
        case "UntruthTold":
        case "UntruthFound":
        case "CriterionTouched":
        case "RecordAsked":
        case "AuthorityAsked":
        case "AuthorityAnswered":
          return ledger;
        default:
          return unhandled(event, ledger);
      }
    },
  };
}
