/** What a day comes to, measured: a pure reading of the desk, for the score and the debrief alike. */
import type { Grade } from "../play/event.ts";
import type { Contact, Standard } from "./day.ts";
import type { Caller, Desk, Report } from "./desk.ts";
import type { Day } from "./run.ts";

/** How one contact, or one matter, did against a standard. */
export interface Kept {
  /** Contact id; the standard's own id where it measures an act. */
  readonly id: string;
  /** Null: never answered, or never done. */
  readonly minutes: number | null;
  readonly inTime: boolean;
}

export interface Hits {
  readonly standard: Standard;
  readonly all: readonly Kept[];
  readonly inTime: number;
}

export interface LogCheck {
  readonly contact: Contact;
  readonly caller: Caller;
  /** In the log book at all. */
  readonly logged: boolean;
  readonly side: boolean;
  readonly cause: boolean;
  readonly next: boolean;
}

/** Contacts with the same facts, and what each was given. */
export interface Alike {
  readonly group: string;
  readonly gave: readonly { readonly id: string; readonly what: string }[];
  readonly same: boolean;
}

export interface Measures {
  readonly standards: readonly Hits[];
  /** Share in time over all standards, 0-1; 1 where nothing was measured. */
  readonly hitRate: number;
  readonly records: readonly LogCheck[];
  /** Share of entries whole and right, 0-1. */
  readonly recordRate: number;
  /** Share sorted rightly into outside, inside and neither, 0-1. */
  readonly sortedRate: number;
  readonly alike: readonly Alike[];
  readonly pattern: { readonly grade: Grade | null; readonly report: Report | null };
  /** Came and were never answered. */
  readonly unanswered: readonly Caller[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Grades of a share: most of it full, three quarters adequate, half weak. */
export const gradeOf = (rate: number): Grade | null =>
  rate >= 0.9 ? "full" : rate >= 0.75 ? "adequate" : rate >= 0.5 ? "weak" : null;

function hitsOf(day: Day, desk: Desk, standard: Standard): Hits {
  const { minutes } = standard;
  const all: Kept[] = [];
  if (standard.kind === "act") {
    const span = desk.spans[standard.id];
    if (span) {
      const took = span.to === null ? null : span.to - span.from;
      const over = took === null && desk.clock - span.from <= minutes;
      // Still within its time when the day ends, it counts neither way.
      if (!over)
        all.push({ id: standard.id, minutes: took, inTime: (took ?? Infinity) <= minutes });
    }
  } else {
    for (const contact of day.shift.contacts) {
      const caller = desk.callers[contact.id]!;
      if (contact.standard !== standard.id || caller.came === null) continue;
      const open = caller.waited === null && desk.clock - caller.came <= minutes;
      if (open && caller.state === "waiting") continue;
      const inTime = caller.waited !== null && caller.waited <= minutes;
      all.push({ id: contact.id, minutes: caller.waited, inTime });
    }
  }
  return { standard, all, inTime: all.filter((each) => each.inTime).length };
}

const checkOf = (contact: Contact, caller: Caller): LogCheck => ({
  contact,
  caller,
  logged: caller.log !== null,
  side: caller.log?.side === contact.side,
  cause: caller.log?.cause === contact.cause,
  next: caller.log !== null && caller.log.next === caller.next,
});

function alikeOf(day: Day, desk: Desk): readonly Alike[] {
  const groups = Map.groupBy(
    day.shift.contacts.filter(({ id, alike }) => alike && desk.callers[id]?.gave),
    ({ alike }) => alike!,
  );
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([group, members]) => {
      const gave = members.map(({ id }) => ({ id, what: desk.callers[id]!.gave! }));
      return { group, gave, same: gave.every(({ what }) => what === gave[0]!.what) };
    });
}

/** How good a report of the pattern was; null: it was none, or of something else. */
function reportGrade(day: Day, report: Report): Grade | null {
  const { cause, least, to, by } = day.shift.pattern;
  if (report.cause !== cause || report.to !== to) return null;
  const right = report.cases.filter((id) => day.contacts.get(id)?.cause === cause).length;
  if (right === 0) return null;
  const clean = right === report.cases.length;
  const enough = report.sure ? report.proved || right >= least : right >= Math.min(2, least);
  if (!clean || !enough) return "weak";
  return report.at <= by ? "full" : "adequate";
}

const ORDER: readonly (Grade | null)[] = ["full", "adequate", "weak", null];

function patternOf(day: Day, desk: Desk): Measures["pattern"] {
  const graded = desk.reports.map((report) => ({ report, grade: reportGrade(day, report) }));
  const best = graded.toSorted((a, b) => ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade))[0];
  return best ?? { grade: null, report: null };
}

export function measuresOf(day: Day, desk: Desk): Measures {
  const standards = day.shift.standards.map((standard) => hitsOf(day, desk, standard));
  const all = standards.flatMap((each) => each.all);
  const records = day.shift.contacts.flatMap((contact) => {
    const caller = desk.callers[contact.id]!;
    // Who rang off unheard cannot be logged but as that.
    return caller.waited === null ? [] : [checkOf(contact, caller)];
  });
  const right = (of: (check: LogCheck) => boolean): number =>
    share(records.filter(of).length, records.length);
  return {
    standards,
    hitRate: share(all.filter(({ inTime }) => inTime).length, all.length),
    records,
    recordRate: right(({ cause, next }) => cause && next),
    sortedRate: right(({ side }) => side),
    alike: alikeOf(day, desk),
    pattern: patternOf(day, desk),
    unanswered: Object.values(desk.callers).filter(
      ({ came, waited }) => came !== null && waited === null,
    ),
  };
}
