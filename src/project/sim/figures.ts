/** What a run is read by: one row of figures a week. */

export interface ContactsOf {
  /** New problems. */
  readonly fresh: number;
  /** Contacts about a problem brought before: not settled, or a job not done by the time promised. */
  readonly again: number;
}

export interface WeekFigures {
  /** Counted from 0, the weeks before the change first. */
  readonly week: number;
  readonly openDays: number;
  readonly fresh: number;
  readonly again: number;
  /** Tries after giving up; no contacts of their own. */
  readonly redials: number;
  readonly gaveUp: number;
  readonly begun: number;
  /** Begun within the house standard. */
  readonly inTime: number;
  /** Minutes waited, over all that were begun. */
  readonly waited: number;
  /** Time people spent with the desk (waiting or being served), over all who left it this week. */
  readonly spent: number;
  /** Average number of people with the desk at any moment. */
  readonly present: number;
  /** Average share (0-1) of the agents who were busy. */
  readonly busy: number;
  readonly jobsDone: number;
  /** Of those, done after the time promised. */
  readonly jobsLate: number;
  /** Jobs left at the end of the week. */
  readonly backlog: number;
  /** Average share (0-1) of the team behind the desk who were busy. */
  readonly backBusy: number;
  readonly troubles: Readonly<Record<string, ContactsOf>>;
}

/** Repeat contacts on an average open day: the figure the projects are about. */
export const againPerDay = (week: WeekFigures): number =>
  week.openDays === 0 ? 0 : week.again / week.openDays;

/** Share (0-1) of jobs done late; 0 where none were done. */
export const lateShare = (week: WeekFigures): number =>
  week.jobsDone === 0 ? 0 : week.jobsLate / week.jobsDone;

type Counts = {
  -readonly [K in keyof WeekFigures]: WeekFigures[K];
};

/** Counters of a week while it goes on. */
export class Tally {
  readonly fresh: number[];
  readonly again: number[];
  redials = 0;
  gaveUp = 0;
  begun = 0;
  inTime = 0;
  waited = 0;
  spent = 0;
  presentMinutes = 0;
  busyMinutes = 0;
  agentMinutes = 0;
  backBusyMinutes = 0;
  workerMinutes = 0;
  jobsDone = 0;
  jobsLate = 0;

  constructor(troubles: number) {
    this.fresh = Array.from({ length: troubles }, () => 0);
    this.again = Array.from({ length: troubles }, () => 0);
  }

  figures(
    week: number,
    openDays: number,
    minutes: number,
    backlog: number,
    ids: readonly string[],
  ): WeekFigures {
    const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);
    const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
    const figures: Counts = {
      week,
      openDays,
      fresh: total(this.fresh),
      again: total(this.again),
      redials: this.redials,
      gaveUp: this.gaveUp,
      begun: this.begun,
      inTime: this.inTime,
      waited: this.waited,
      spent: this.spent,
      present: share(this.presentMinutes, minutes),
      busy: share(this.busyMinutes, this.agentMinutes),
      jobsDone: this.jobsDone,
      jobsLate: this.jobsLate,
      backlog,
      backBusy: share(this.backBusyMinutes, this.workerMinutes),
      troubles: Object.fromEntries(
        ids.map((id, at) => [id, { fresh: this.fresh[at]!, again: this.again[at]! }]),
      ),
    };
    return figures;
  }
}
