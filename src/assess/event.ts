/**
 * The facts an assessment is made of. An assessment is an append-only list of these events about one
 * learner; plan, observation record, decisions, portfolio and evidence pack are projections of it.
 * Nothing is ever overwritten: a change of mind is one more event (domain brief 3.8).
 */
import { DOCUMENT_KINDS } from "../play/document.ts";
import type { CriterionId } from "./pack/pack.ts";

/** How far a decision about one criterion goes; there are no grades between them (brief 3.1). */
export const OUTCOMES = ["met", "not-yet", "not-seen"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the tagged events of a play point to. It proposes; an assessor decides. */
export const SUGGESTIONS = ["seen", "partly", "not-seen"] as const;
export type Suggestion = (typeof SUGGESTIONS)[number];

/** How something was observed. */
export const OBSERVED = ["play-live", "play-recorded", "spoken", "workplace"] as const;
export type Observed = (typeof OBSERVED)[number];

/** Simulated or real, stated plainly (brief 3.4, line 4). */
export type Setting = "simulated" | "workplace";

/** What the learner works under (brief 3.4, line 5). Each may be empty but for `brief`. */
export interface Conditions {
  readonly brief: string;
  readonly jobAids: string;
  readonly timePressure: string;
  readonly interruptions: string;
  readonly equipment: string;
  /** How it resembles the workplace. */
  readonly resemblance: string;
}

/** A reasonable adjustment: criteria stay as they are, the way to them changes. */
export interface Adjustment {
  readonly what: string;
  readonly why: string;
}

/** What is agreed before anything is observed (brief 3.4, lines 1-5). */
export interface Plan {
  /** Units assessed, with the version of the pack that names their criteria. */
  readonly units: readonly { readonly unit: string; readonly pack: string }[];
  /** Criteria targeted in advance. */
  readonly criteria: readonly CriterionId[];
  /** Cases that are to evidence them; empty where nothing is simulated. */
  readonly cases: readonly string[];
  readonly activities: readonly Observed[];
  /** The learner's registration number with the awarding body. */
  readonly registration: string;
  readonly assessorQualification: string;
  /** "None known", or what it is and how it is dealt with. */
  readonly conflictOfInterest: string;
  readonly place: string;
  /** Day planned for, as "2026-11-30". */
  readonly date: string;
  readonly setting: Setting;
  /** Why simulation is used; empty where it is not. */
  readonly whySimulated: string;
  readonly conditions: Conditions;
  readonly adjustments: readonly Adjustment[];
}

export interface Present {
  readonly name: string;
  /** What they did there: "played the customer", "second assessor". */
  readonly role: string;
}

/** A file kept unaltered; its bytes are stored apart and named by their hash. */
export interface FileRef {
  readonly id: string;
  readonly name: string;
  /** Media type as found in the bytes, not as claimed. */
  readonly type: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/** What kind of product something is. */
export const PRODUCTS = [
  "record",
  "email",
  "notes",
  "recording",
  "document",
  "image",
  ...DOCUMENT_KINDS,
] as const;
export type ProductKind = (typeof PRODUCTS)[number];

export type AssessmentEvent =
  // Before
  | { readonly type: "Planned"; readonly plan: Plan }
  /**
   * The learner has read the plan and accepts it as it stands. `plan`: id of the event that made it;
   * absent in what was written by earlier programs: the plan then in force.
   */
  | { readonly type: "PlanAccepted"; readonly plan?: string }
  /** By the assessor, in person: how they know who this is. */
  | { readonly type: "IdentityChecked"; readonly how: string }
  /** By the learner: the work is their own; what help they had, from people or machines. */
  | { readonly type: "AuthenticityDeclared"; readonly help: string; readonly machineHelp: string }
  // During
  | {
      readonly type: "ObservationBegun";
      readonly observation: string;
      readonly how: Observed;
      readonly place: string;
      /** The case staged or played; "" where there is none. */
      readonly caseId: string;
      readonly present: readonly Present[];
      /** The learner agreed to be recorded; without it no recording is attached. */
      readonly recordingAgreed: boolean;
    }
  /** The play that is observed, as the server knows it (brief 3.4, line 4). */
  | {
      readonly type: "PlayTied";
      readonly observation: string;
      readonly playId: string;
      readonly caseId: string;
      readonly storyHash: string;
      readonly seed: number;
      readonly rubric: string;
      /** Version of the dated rule pack in force. */
      readonly rulePack: string;
      readonly startedAt: number;
    }
  | { readonly type: "ObservationPaused"; readonly observation: string; readonly why: string }
  | { readonly type: "ObservationResumed"; readonly observation: string }
  | {
      readonly type: "ObservationEnded";
      readonly observation: string;
      /** Stopped: broken off by the assessor before its end. */
      readonly how: "finished" | "stopped";
      readonly remark: string;
    }
  /** What the learner did or said, in the assessor's words; never a score (brief 3.4, line 6). */
  | {
      readonly type: "NoteMade";
      readonly observation: string;
      readonly note: string;
      /** Milliseconds of the observation's running clock. */
      readonly elapsed: number;
      /** Index in the play's log of what was seen; null where there is no play. */
      readonly line: number | null;
      readonly criteria: readonly CriterionId[];
      readonly text: string;
      /** The learner's actual words, or "". */
      readonly quote: string;
    }
  | {
      readonly type: "NoteAmended";
      readonly note: string;
      readonly criteria: readonly CriterionId[];
      readonly text: string;
      readonly why: string;
    }
  | { readonly type: "NoteWithdrawn"; readonly note: string; readonly why: string }
  // After
  | {
      readonly type: "QuestionPut";
      readonly question: string;
      /** Made from this very run, drawn from a pack's bank, or the assessor's own. */
      readonly source: "run" | "bank" | "own";
      /** The bank's id of it; "" where it is not from the bank. */
      readonly bankId: string;
      readonly text: string;
      readonly criteria: readonly CriterionId[];
      readonly manner: "oral" | "written";
      /** The case just played that it is set on; "" where none. */
      readonly caseId: string;
      /** Line of the play's log that it is about. */
      readonly line: number | null;
    }
  /** Verbatim: typed by the learner, taken down by the assessor, or recorded. */
  | {
      readonly type: "QuestionAnswered";
      readonly question: string;
      readonly text: string;
      readonly recording: FileRef | null;
      /** Help used for written work, from people or machines; "" none. */
      readonly help: string;
    }
  | {
      readonly type: "AnswerMarked";
      readonly question: string;
      /** Id of the event that gave the answer; absent in earlier programs': the last there then was. */
      readonly answer?: string;
      readonly mark: "sound" | "not-yet";
      readonly comment: string;
    }
  /** The reflective log in its three parts; none may be empty (brief 2: study guide). */
  | {
      readonly type: "ReflectionWritten";
      readonly reflection: string;
      readonly observation: string | null;
      readonly criteria: readonly CriterionId[];
      readonly did: string;
      readonly standard: string;
      readonly know: string;
    }
  /** Attached unaltered and time-stamped (brief 3.4, line 7). */
  | {
      readonly type: "ProductAttached";
      readonly product: string;
      readonly kind: ProductKind;
      readonly title: string;
      /** When it was made, as "2026-11-30". */
      readonly madeOn: string;
      readonly setting: Setting;
      readonly criteria: readonly CriterionId[];
      /** Its words where it is text, letter for letter; else "". */
      readonly text: string;
      readonly file: FileRef | null;
      /** Play it came from; null: it did not. */
      readonly playId: string | null;
      /** How its being the learner's own was checked. */
      readonly authenticity: string;
      /** Names and details of other people have been taken out. */
      readonly redacted: boolean;
      /** Of what comes from a play: SHA-256 of `text` in UTF-8, hex. Absent in earlier programs'. */
      readonly sha256?: string;
      /** Of what comes from a play: nothing in it was written by the learner, it was only chosen. */
      readonly ownWords?: false;
    }
  | {
      readonly type: "WitnessInvited";
      readonly witness: string;
      readonly name: string;
      readonly role: string;
      readonly about: string;
      readonly criteria: readonly CriterionId[];
      readonly expiresAt: number;
    }
  /** In the witness's own words, by the link they were given (brief 3.3). */
  | {
      readonly type: "WitnessTestified";
      readonly witness: string;
      readonly name: string;
      readonly role: string;
      readonly relation: string;
      readonly when: string;
      readonly where: string;
      readonly seen: string;
      readonly file: FileRef | null;
    }
  /** What weight testimony or work from outside has is the assessor's to say. */
  | {
      readonly type: "EvidenceWeighed";
      readonly evidence: string;
      readonly accepted: boolean;
      readonly criteria: readonly CriterionId[];
      readonly reason: string;
    }
  | {
      readonly type: "Decided";
      readonly criterion: CriterionId;
      readonly outcome: Outcome;
      readonly reason: string;
      /** Ids of the notes, answers, products and testimonies that it rests on. */
      readonly evidence: readonly string[];
    }
  /** Kept by the server once the assessor has committed, never before (brief 3.4, line 9). */
  | {
      readonly type: "Suggested";
      readonly criterion: CriterionId;
      readonly suggestion: Suggestion;
      /** Lines of the play's log that it rests on. */
      readonly lines: readonly number[];
      readonly differs: boolean;
    }
  | { readonly type: "FeedbackGiven"; readonly text: string; readonly nextStep: string }
  | { readonly type: "LearnerCommented"; readonly text: string }
  /** By a fresh sign-in; `upTo` is the number of the last event that it covers. */
  | {
      readonly type: "Signed";
      readonly as: "assessor" | "learner";
      readonly name: string;
      readonly upTo: number;
    }
  | { readonly type: "Appealed"; readonly grounds: string }
  | { readonly type: "AppealAnswered"; readonly upheld: boolean; readonly reason: string }
  // Quality assurance
  | { readonly type: "Sampled"; readonly why: string }
  | {
      readonly type: "QualityAssured";
      readonly agreed: boolean;
      /** What is to be done, where it was not agreed. */
      readonly action: string;
      readonly reason: string;
      readonly criteria: readonly CriterionId[];
    }
  | { readonly type: "ActionAnswered"; readonly text: string };

export type EventType = AssessmentEvent["type"];

/** Who does something. A witness has no account, only their link. */
export type Actor =
  | { readonly as: "assessor" | "quality-assurer"; readonly userId: string }
  | { readonly as: "learner"; readonly learnerId: string }
  | { readonly as: "witness"; readonly witness: string }
  | { readonly as: "server" };

/** An event as it stands in the record. */
export interface Stamped {
  /** Number in the assessment, from 0. */
  readonly seq: number;
  /** Chosen by the device that sent it, so that sending twice adds once. */
  readonly id: string;
  /** By the server's clock, ms since 1970. */
  readonly at: number;
  /** By the device's clock: when it was done, which may be an hour before it could be sent. */
  readonly deviceAt: number;
  readonly actor: Actor;
  /** The actor's name as it was then; "" for the server. */
  readonly name: string;
  /** Line of the centre's evidence log. */
  readonly entry: number;
  readonly event: AssessmentEvent;
}
