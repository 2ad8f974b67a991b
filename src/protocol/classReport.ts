/** What the server answers about a class's plays: the report on a case, and progress over a term. */
import type { ClassReport } from "../classroom/report/classReport.ts";
import type { LearnerProgress } from "../classroom/report/progress.ts";

/** Finished plays that the figures leave out, by why. */
export interface LeftOut {
  /** Their record is in doubt: they carry a flag. */
  readonly flagged: number;
  readonly erased: number;
  /** The server's own score is still to come. */
  readonly waiting: number;
  /** What the log gives today is not the score on record. */
  readonly changed: number;
  /** Of another version of the case than the one most learners played. */
  readonly otherVersion: number;
  /** Assessed, and whoever asks is to decide about them unswayed. */
  readonly assessed: number;
  /** Older than the newest so many that are read. */
  readonly older: number;
}

export interface ClassReportAnswer {
  readonly className: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Cases of which plays ended in the time asked for, or that are set; the one played last first. */
  readonly cases: readonly {
    readonly caseId: string;
    readonly title: string;
    readonly plays: number;
  }[];
  /** The case reported on; null: there is none to report on. */
  readonly caseId: string | null;
  readonly title: string;
  readonly leftOut: LeftOut;
  /** Plays of the case begun in that time and not ended. */
  readonly unfinished: number;
  /** Null: no play of it counts yet. */
  readonly report: ClassReport | null;
  /** Names of the learners that the report names by id. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

export interface ProgressAnswer {
  readonly className: string;
  readonly madeAt: number;
  /** Different cases this server has: the readiness rule asks for six. */
  readonly casesHere: number;
  readonly leftOut: LeftOut;
  /** Everybody enrolled, by name. */
  readonly learners: readonly (LearnerProgress & { readonly name: string })[];
}
