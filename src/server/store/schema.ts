/**
 * Every table, the same in SQLite and PostgreSQL. Ids are random texts, times whole milliseconds
 * since 1970 in UTC, bodies JSON texts: what is hashed must stay as it was, letter for letter.
 */
import type { Role } from "../../protocol/access.ts";

/** A college or training provider; the border of every right and of the evidence log. */
export interface CentreTable {
  readonly id: string;
  readonly name: string;
  readonly created_at: number;
  /** Days after a play's end for which its content is kept; null: until erased. */
  readonly retention_days: number | null;
}

/** Where a centre's evidence log stands. Its row is locked by every append. */
export interface ChainTable {
  readonly centre_id: string;
  /** Number of the next entry; the first is 1. */
  readonly next_seq: number;
  /** Hash of the last entry, hex. */
  readonly head: string;
}

/** One entry of a centre's evidence log; see log/entry.ts for what is hashed. */
export interface EntryTable {
  readonly centre_id: string;
  readonly seq: number;
  readonly at: number;
  readonly kind: string;
  /** Who did it: "learner:…", "staff:…" or "server". */
  readonly actor: string;
  /** The learner or member of staff whom the content is about; erased with them. */
  readonly subject: string | null;
  readonly class_id: string | null;
  /** Position in the class, gapless from 1: the cursor of those who watch it. */
  readonly class_seq: number | null;
  readonly play_id: string | null;
  readonly play_seq: number | null;
  /** Hash of salt and body, hex: stays when both are erased. */
  readonly commitment: string;
  readonly hash: string;
  readonly salt: string | null;
  readonly body: string | null;
}

export interface ClassTable {
  readonly id: string;
  readonly centre_id: string;
  readonly name: string;
  /** Code by which learners join, while there is one. */
  readonly code: string | null;
  readonly code_expires_at: number | null;
  readonly created_at: number;
  readonly closed_at: number | null;
  /** Next number in the class's own sequence; the row is locked by every append to the class. */
  readonly next_seq: number;
}

/** A member of staff's sign-in account belongs to better-auth; this is what they are in a centre. */
export interface MembershipTable {
  readonly user_id: string;
  readonly centre_id: string;
  readonly role: Role;
}

/** The tutors and assessors of a class. */
export interface ClassStaffTable {
  readonly class_id: string;
  readonly user_id: string;
}

export interface LearnerTable {
  readonly id: string;
  readonly centre_id: string;
  /** Empty once erased. */
  readonly name: string;
  /** The centre's own number for the learner, if it has one. */
  readonly reference: string | null;
  readonly pin_hash: string | null;
  readonly created_at: number;
  readonly erased_at: number | null;
}

export interface EnrolmentTable {
  readonly class_id: string;
  readonly learner_id: string;
  readonly enrolled_at: number;
  readonly removed_at: number | null;
  /** The play begun last, if any: what the wall shows. */
  readonly play_id: string | null;
  /** When the learner's device was last heard of. */
  readonly seen_at: number | null;
}

export interface LearnerSessionTable {
  /** SHA-256 of the cookie's value, hex: a stolen database opens no session. */
  readonly token_hash: string;
  readonly learner_id: string;
  readonly class_id: string;
  readonly created_at: number;
  readonly expires_at: number;
}

/** Wrong PINs in a row of a learner; no row, none. */
export interface PinTriesTable {
  readonly learner_id: string;
  readonly wrong: number;
  /** 0: not locked. */
  readonly locked_until: number;
}

/** A case set for a class. */
export interface AssignmentTable {
  readonly class_id: string;
  readonly case_id: string;
  readonly set_at: number;
  readonly set_by: string;
}

/** A version of a case: data and compiled story. Kept for as long as a play refers to it. */
export interface EditionTable {
  readonly hash: string;
  readonly case_id: string;
  readonly title: string;
  readonly body: string;
  readonly first_seen_at: number;
}

export interface PlayTable {
  readonly id: string;
  readonly centre_id: string;
  readonly class_id: string;
  readonly learner_id: string;
  readonly case_id: string;
  readonly edition_hash: string;
  readonly mode: string;
  /** Number of the next event; the first is 0. */
  readonly next_seq: number;
  readonly started_at: number;
  readonly last_at: number;
  readonly ended_at: number | null;
  /** What watchers see of it: a Card (protocol/card.ts) as JSON. */
  readonly card: string;
  /** The class's number of the last entry that changed the card. */
  readonly card_seq: number;
  /** Total by the server's own replay, 0-100; null until replayed or if it could not be. */
  readonly total: number | null;
  /** The learner's own total, as claimed by their device, if any. */
  readonly claimed: number | null;
  /** Why the record is in doubt: a code of FLAGS (protocol/card.ts); null: nothing is. */
  readonly flag: string | null;
  /** When its content was erased, on request or by retention; it takes no more events then. */
  readonly erased_at: number | null;
}

/** A centre's Ed25519 key pair, PEM. A new one may follow; old public keys are kept for verifying. */
export interface SigningKeyTable {
  readonly id: string;
  readonly centre_id: string;
  readonly public_pem: string;
  readonly private_pem: string;
  readonly created_at: number;
}

export interface CheckpointTable {
  readonly centre_id: string;
  readonly seq: number;
  readonly at: number;
  readonly head: string;
  readonly key_id: string;
  /** Base64. */
  readonly signature: string;
}

/** A one-time link by which somebody becomes a member of staff. */
export interface InvitationTable {
  readonly token_hash: string;
  /** Null: the link of the first run, which makes centre and administrator. */
  readonly centre_id: string | null;
  readonly email: string | null;
  readonly name: string | null;
  /** JSON list of roles. */
  readonly roles: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly used_at: number | null;
  /** The member of staff who made it; null: the program did. */
  readonly made_by: string | null;
  /** Id that whoever uses it will have; null for a centre's first administrator. */
  readonly user_id: string | null;
}

/**
 * A member of staff's account. Times and booleans are in better-auth's own forms, which differ by
 * database (signin/accounts.ts); nobody else reads them.
 */
export interface StaffUserTable {
  readonly id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly email_verified: unknown;
  readonly image: string | null;
  readonly created_at: unknown;
  readonly updated_at: unknown;
}

export interface StaffSessionTable {
  readonly id: string;
  /** SHA-256 of the token in the cookie, hex. */
  readonly token: string;
  readonly user_id: string;
  readonly expires_at: unknown;
}

/** One way of signing in to an account. */
export interface StaffAccountTable {
  readonly id: string;
  readonly user_id: string;
  /** "credential" for a password, "oidc:ISSUER" for a college account. */
  readonly provider_id: string;
  /** The user's id for a password, the provider's `sub` for a college account. */
  readonly account_id: string;
  /** Argon2id in PHC form. */
  readonly password: string | null;
  readonly created_at: unknown;
  readonly updated_at: unknown;
}

/** What the server keeps to itself between runs, such as the key that signs cookies. */
export interface SecretTable {
  readonly name: string;
  readonly value: string;
}

/** One assessment of one learner; what happened in it is in the log. */
export interface AssessmentTable {
  readonly id: string;
  readonly centre_id: string;
  readonly class_id: string;
  readonly learner_id: string;
  /** Who planned it. */
  readonly assessor_id: string;
  /** Number of the next event; the first is 0. */
  readonly next_seq: number;
  /** Characters of all events as JSON. */
  readonly size: number;
  readonly made_at: number;
  readonly last_at: number;
  /** Versions of packs its plans name: a list of {unit, pack} as JSON, in one spelling. */
  readonly packs: string;
  /** An AssessmentSummary (protocol/assessment.ts) as JSON; "{}" once erased. */
  readonly summary: string;
  /** What the learner's screen obeys now, as JSON; null: no live observation is open. */
  readonly observing: string | null;
  readonly erased_at: number | null;
}

/** One lesson of a class; what happened in it is in the log. */
export interface LessonTable {
  readonly id: string;
  readonly centre_id: string;
  readonly class_id: string;
  /** "" once erased. */
  readonly title: string;
  readonly stage: "planned" | "running" | "ended";
  /** Minutes planned, and blocks. */
  readonly minutes: number;
  readonly blocks: number;
  /** Number of the next event; the first is 0. */
  readonly next_seq: number;
  /** How often content of its events was erased: what was folded before holds no more. */
  readonly erasures: number;
  readonly made_at: number;
  readonly last_at: number;
  readonly started_at: number | null;
  readonly ended_at: number | null;
  readonly erased_at: number | null;
}

/** Where each event of a lesson stands in the centre's log, which has its content. */
export interface LessonEventTable {
  readonly lesson_id: string;
  readonly seq: number;
  /** Chosen by the page that sent it. */
  readonly event_id: string;
  readonly entry_seq: number;
}

/** Where each event of an assessment stands in the centre's log, which has its content. */
export interface AssessmentEventTable {
  readonly assessment_id: string;
  readonly seq: number;
  /** Chosen by the device that sent it. */
  readonly event_id: string;
  readonly entry_seq: number;
}

/** Plays tied to observations: kept as long as the assessment is. */
export interface AssessPlayTable {
  readonly assessment_id: string;
  readonly play_id: string;
  /** When the learner's record and own words were attached. */
  readonly products_at: number | null;
}

/** A file of an assessment, in the database, so that one backup has it all. */
export interface AssessFileTable {
  readonly id: string;
  readonly assessment_id: string;
  /** Hex; "" once erased, like the name. */
  readonly sha256: string;
  readonly name: string;
  /** As found in the bytes. */
  readonly type: string;
  readonly bytes: number;
  /** Null once erased. */
  readonly content: Uint8Array | null;
  readonly uploaded_at: number;
  /** "staff:…", "learner:…" or "witness:…". */
  readonly uploaded_by: string;
  /** When an event first named it; what no event names goes after a while. */
  readonly attached_at: number | null;
}

/** A link by which a witness is asked. */
export interface AssessLinkTable {
  readonly token_hash: string;
  readonly assessment_id: string;
  readonly witness: string;
  readonly expires_at: number;
  readonly used_at: number | null;
}

/** What a centre has set about assessing; no row, nothing. */
export interface AssessingTable {
  readonly centre_id: string;
  /** A list of Agreement (assess/evidence/strength.ts) as JSON. */
  readonly agreements: string;
  readonly current_months: number | null;
  readonly appeal_route: string;
  /** Days after its last event that an assessment is kept; null: until erased. */
  readonly keep_days: number | null;
}

/** A criterion's wording as the awarding body has it, which the centre holds. */
export interface OfficialTextTable {
  readonly centre_id: string;
  readonly criterion: string;
  readonly words: string;
}

/** Every version there has been of a pack: plans name them. */
export interface PackTable {
  /** "": shipped with the program, for all centres. */
  readonly centre_id: string;
  readonly pack_id: string;
  readonly version: string;
  /** A Pack (assess/pack/pack.ts) as JSON. */
  readonly body: string;
  readonly added_at: number;
}

/** What a quality assurer samples; a proposal until it is fixed. */
export interface QualityPlanTable {
  readonly id: string;
  readonly centre_id: string;
  readonly made_by: string;
  readonly made_at: number;
  /** By which the draw can be made again. */
  readonly seed: number;
  /** Assessments it was drawn from. */
  readonly drawn_from: number;
  /** Settings (assess/quality/sampling/settings.ts) as JSON. */
  readonly settings: string;
  /** A list of PlannedPick (protocol/quality.ts) as JSON. */
  readonly picks: string;
  readonly fixed_at: number | null;
}

/** Several people mark the same plays blind. */
export interface QualityExerciseTable {
  readonly id: string;
  readonly centre_id: string;
  readonly made_by: string;
  readonly made_at: number;
  readonly title: string;
  readonly closed_at: number | null;
  /** What was agreed, as JSON: a list of {text, at, by}, only ever added to. */
  readonly notes: string;
}

/** What one person is asked to mark blind: of an exercise, or of a sampled assessment. */
export interface QualityMarkingTable {
  readonly id: string;
  readonly centre_id: string;
  readonly marker: string;
  readonly asked_at: number;
  readonly exercise_id: string | null;
  readonly assessment_id: string | null;
  /** A list of criteria as JSON. */
  readonly criteria: string;
  readonly committed_at: number | null;
  /** First decisions as they stood when the second were committed, as JSON (quality/compare.ts). */
  readonly firsts: string | null;
}

export interface QualityRecordingTable {
  readonly marking_id: string;
  /** From 0, in the order they are marked. */
  readonly recording: number;
  readonly play_id: string;
}

export interface QualityMarkTable {
  readonly marking_id: string;
  readonly recording: number;
  readonly criterion: string;
  readonly outcome: string;
  /** Lines of the play's log as JSON; "[]" once the play's learner is erased. */
  readonly lines: string;
  /** "" once the play's learner is erased. */
  readonly reason: string;
}

export interface Schema {
  readonly centre: CentreTable;
  readonly chain: ChainTable;
  readonly entry: EntryTable;
  readonly class: ClassTable;
  readonly membership: MembershipTable;
  readonly class_staff: ClassStaffTable;
  readonly learner: LearnerTable;
  readonly enrolment: EnrolmentTable;
  readonly learner_session: LearnerSessionTable;
  readonly pin_tries: PinTriesTable;
  readonly assignment: AssignmentTable;
  readonly edition: EditionTable;
  readonly play: PlayTable;
  readonly signing_key: SigningKeyTable;
  readonly checkpoint: CheckpointTable;
  readonly invitation: InvitationTable;
  readonly secret: SecretTable;
  readonly staff_user: StaffUserTable;
  readonly staff_session: StaffSessionTable;
  readonly staff_account: StaffAccountTable;
  readonly lesson: LessonTable;
  readonly lesson_event: LessonEventTable;
  readonly assessment: AssessmentTable;
  readonly assessment_event: AssessmentEventTable;
  readonly assess_play: AssessPlayTable;
  readonly assess_file: AssessFileTable;
  readonly assess_link: AssessLinkTable;
  readonly assessing: AssessingTable;
  readonly official_text: OfficialTextTable;
  readonly pack: PackTable;
  readonly quality_plan: QualityPlanTable;
  readonly quality_exercise: QualityExerciseTable;
  readonly quality_marking: QualityMarkingTable;
  readonly quality_recording: QualityRecordingTable;
  readonly quality_mark: QualityMarkTable;
}
