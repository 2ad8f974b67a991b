/** What pages and server say to each other about assessments. */
import type { AssessmentEvent, FileRef, Stamped } from "../assess/event.ts";
import type { Agreement } from "../assess/evidence/strength.ts";
import type { CriterionId, Pack } from "../assess/pack/pack.ts";
import type { PlaySummary } from "./play.ts";

/** An event on its way in. Sent again under the same id, it is taken once. */
export interface SentEvent {
  /** UUID, made by the device. */
  readonly id: string;
  /** The device's clock when it was done, ms since 1970. */
  readonly deviceAt: number;
  readonly event: AssessmentEvent;
}

export interface Taken {
  /** Those taken now or before, in the order sent. */
  readonly stamped: readonly Stamped[];
  /** Those that were not: each stays with whoever sent it, with the reason. */
  readonly refused: readonly {
    readonly id: string;
    readonly code: string;
    readonly message: string;
  }[];
}

export interface AssessmentHead {
  readonly id: string;
  readonly learner: {
    readonly id: string;
    readonly name: string;
    readonly reference: string | null;
  };
  readonly class: { readonly id: string; readonly name: string };
  readonly assessor: { readonly userId: string; readonly name: string };
  /** By the server's clock, ms since 1970. */
  readonly madeAt: number;
  readonly lastAt: number;
}

/** How an assessment stands, for lists. */
export interface AssessmentSummary {
  readonly stage:
    | "planned"
    | "accepted"
    | "observing"
    | "deciding"
    | "to-sign"
    | "signed"
    | "appealed";
  readonly units: readonly string[];
  /** How many criteria are planned, and how many of them are decided. */
  readonly criteria: number;
  readonly decided: number;
  readonly waitingFor: "learner" | "assessor" | "quality-assurer" | null;
  /** When the last activity was, of the criterion that has waited longest for a decision; ms since 1970. */
  readonly waitsSince: number | null;
  /** Day planned for, as "2026-11-30". */
  readonly date: string;
}

export interface AssessmentLine {
  readonly head: AssessmentHead;
  readonly summary: AssessmentSummary;
}

/** An assessment's events from a number on; for a learner, those that are for their eyes. */
export interface AssessmentTold {
  readonly head: AssessmentHead;
  readonly events: readonly Stamped[];
  /** Number to ask from next time. */
  readonly next: number;
}

/** A case as far as planning and coverage need it. */
export interface CaseFacts {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly sector: string;
  readonly customer: "external" | "internal" | "both";
  readonly level: string;
  /** Criteria that some route of it is tagged with. */
  readonly criteria: readonly CriterionId[];
  /** Its version here now. */
  readonly hash: string;
}

/** What a centre knows; for a learner without what only assessors look for. */
export interface CentreGround {
  readonly packs: readonly Pack[];
  readonly agreements: readonly Agreement[];
  /** Wording of the unit that the centre holds, shown beside the paraphrase. */
  readonly official: Readonly<Record<CriterionId, string>>;
  readonly cases: readonly CaseFacts[];
  /** Evidence older than this many months is marked so; null: never. */
  readonly currentMonths: number | null;
  /** How an appeal is made here, in the centre's words; "" where none are recorded. */
  readonly appealRoute: string;
}

export interface Portfolio {
  readonly learner: AssessmentHead["learner"];
  readonly assessments: readonly AssessmentTold[];
  readonly plays: readonly PlaySummary[];
}

/** A fresh sign-in with a signature: a learner's PIN, a member of staff's password. */
export interface Signing {
  readonly id: string;
  readonly deviceAt: number;
  readonly as: "assessor" | "learner";
  readonly upTo: number;
  /** Absent where the college's own sign-in was passed again within the last minutes. */
  readonly secret?: string;
}

/** What the learner's screen obeys while it is observed. */
export interface UnderObservation {
  readonly assessment: string;
  readonly observation: string;
  readonly assessor: string;
  readonly caseId: string;
  /** Why it is held; null: it goes on. */
  readonly paused: string | null;
  readonly playId: string | null;
}

/** What somebody with a witness's link sees. */
export interface WitnessAsked {
  readonly centre: string;
  readonly learner: string;
  readonly name: string;
  readonly role: string;
  readonly about: string;
  readonly criteria: readonly { readonly id: CriterionId; readonly summary: string }[];
  readonly expiresAt: number;
  readonly given: boolean;
}

export interface Testimony {
  readonly name: string;
  readonly role: string;
  readonly relation: string;
  /** ISO day. */
  readonly when: string;
  readonly where: string;
  readonly seen: string;
  readonly file: FileRef | null;
  /** The witness confirms: not a relative, own words, not written by the learner. */
  readonly confirmed: true;
}
