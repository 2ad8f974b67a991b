/** Reads one event of an assessment at the edge: exactly the facts of src/assess/event.ts, bounded. */
import { z } from "zod";
import {
  OBSERVED,
  OUTCOMES,
  PRODUCTS,
  SUGGESTIONS,
  type AssessmentEvent,
} from "../assess/event.ts";
import { CRITERIA_MOST, LIST_MOST, NAME_MOST, TEXT_MOST } from "./assessmentBounds.ts";

/** Text that every database can keep: no null characters, no halves of characters. */
export const isFit = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

const text = (most: number) =>
  z
    .string()
    .max(most, `has at most ${most} characters`)
    .refine(isFit, "has characters that are none");

const id = z.string().regex(/^[\w.:-]{1,100}$/, "no id");
const maybeId = id.or(z.literal(""));
const name = text(NAME_MOST);
const words = text(TEXT_MOST);
const count = z.int().min(0);
/** Milliseconds since 1970 that a calendar has a day for. */
export const time = count.max(8.64e15);
const day = z.iso.date("is no day, like 2026-11-30");
const line = count.nullable();
const criteria = z.array(id).max(CRITERIA_MOST);
const setting = z.enum(["simulated", "workplace"]);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "no hash");

export const fileRef = z.strictObject({
  id,
  name: text(NAME_MOST),
  type: text(100),
  bytes: count,
  sha256,
});

export const plan = z.strictObject({
  units: z.array(z.strictObject({ unit: id, pack: id })).max(LIST_MOST),
  criteria,
  cases: z.array(id).max(LIST_MOST),
  activities: z.array(z.enum(OBSERVED)).max(OBSERVED.length),
  registration: name,
  assessorQualification: name,
  conflictOfInterest: words,
  place: name,
  date: text(20),
  setting,
  whySimulated: words,
  conditions: z.strictObject({
    brief: words,
    jobAids: words,
    timePressure: words,
    interruptions: words,
    equipment: words,
    resemblance: words,
  }),
  adjustments: z.array(z.strictObject({ what: words, why: words })).max(LIST_MOST),
});

const fact = <T extends AssessmentEvent["type"], S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** One shape a type; the compiler sees that none is missing and that each is the event's own. */
const SHAPES = {
  Planned: fact("Planned", { plan }),
  PlanAccepted: fact("PlanAccepted", { plan: id.exactOptional() }),
  IdentityChecked: fact("IdentityChecked", { how: words }),
  AuthenticityDeclared: fact("AuthenticityDeclared", { help: words, machineHelp: words }),
  ObservationBegun: fact("ObservationBegun", {
    observation: id,
    how: z.enum(OBSERVED),
    place: name,
    caseId: maybeId,
    present: z.array(z.strictObject({ name, role: name })).max(LIST_MOST),
    recordingAgreed: z.boolean(),
  }),
  PlayTied: fact("PlayTied", {
    observation: id,
    playId: id,
    caseId: id,
    storyHash: name,
    seed: count,
    rubric: name,
    rulePack: name,
    startedAt: time,
  }),
  ObservationPaused: fact("ObservationPaused", { observation: id, why: words }),
  ObservationResumed: fact("ObservationResumed", { observation: id }),
  ObservationEnded: fact("ObservationEnded", {
    observation: id,
    how: z.enum(["finished", "stopped"]),
    remark: words,
  }),
  NoteMade: fact("NoteMade", {
    observation: id,
    note: id,
    elapsed: time,
    line,
    criteria,
    text: words,
    quote: words,
  }),
  NoteAmended: fact("NoteAmended", { note: id, criteria, text: words, why: words }),
  NoteWithdrawn: fact("NoteWithdrawn", { note: id, why: words }),
  QuestionPut: fact("QuestionPut", {
    question: id,
    source: z.enum(["run", "bank", "own"]),
    bankId: maybeId,
    text: words,
    criteria,
    manner: z.enum(["oral", "written"]),
    caseId: maybeId,
    line,
  }),
  QuestionAnswered: fact("QuestionAnswered", {
    question: id,
    text: words,
    recording: fileRef.nullable(),
    help: words,
  }),
  AnswerMarked: fact("AnswerMarked", {
    question: id,
    answer: id.exactOptional(),
    mark: z.enum(["sound", "not-yet"]),
    comment: words,
  }),
  ReflectionWritten: fact("ReflectionWritten", {
    reflection: id,
    observation: id.nullable(),
    criteria,
    did: words,
    standard: words,
    know: words,
  }),
  ProductAttached: fact("ProductAttached", {
    product: id,
    kind: z.enum(PRODUCTS),
    title: name,
    madeOn: day,
    setting,
    criteria,
    text: words,
    file: fileRef.nullable(),
    playId: id.nullable(),
    authenticity: words,
    redacted: z.boolean(),
    sha256: sha256.exactOptional(),
    ownWords: z.literal(false).exactOptional(),
  }),
  WitnessInvited: fact("WitnessInvited", {
    witness: id,
    name,
    role: name,
    about: words,
    criteria,
    expiresAt: time,
  }),
  WitnessTestified: fact("WitnessTestified", {
    witness: id,
    name,
    role: name,
    relation: name,
    when: day,
    where: name,
    seen: words,
    file: fileRef.nullable(),
  }),
  EvidenceWeighed: fact("EvidenceWeighed", {
    evidence: id,
    accepted: z.boolean(),
    criteria,
    reason: words,
  }),
  Decided: fact("Decided", {
    criterion: id,
    outcome: z.enum(OUTCOMES),
    reason: words,
    evidence: z.array(id).max(CRITERIA_MOST),
  }),
  Suggested: fact("Suggested", {
    criterion: id,
    suggestion: z.enum(SUGGESTIONS),
    lines: z.array(count).max(10_000),
    differs: z.boolean(),
  }),
  FeedbackGiven: fact("FeedbackGiven", { text: words, nextStep: words }),
  LearnerCommented: fact("LearnerCommented", { text: words }),
  Signed: fact("Signed", { as: z.enum(["assessor", "learner"]), name, upTo: count }),
  Appealed: fact("Appealed", { grounds: words }),
  AppealAnswered: fact("AppealAnswered", { upheld: z.boolean(), reason: words }),
  Sampled: fact("Sampled", { why: words }),
  QualityAssured: fact("QualityAssured", {
    agreed: z.boolean(),
    action: words,
    reason: words,
    criteria,
  }),
  ActionAnswered: fact("ActionAnswered", { text: words }),
} as const satisfies {
  readonly [T in AssessmentEvent["type"]]: z.ZodType<Extract<AssessmentEvent, { type: T }>>;
};

const [first, ...rest] = Object.values(SHAPES);

export const assessmentEvent: z.ZodType<AssessmentEvent> = z.discriminatedUnion(
  "type",
  [first!, ...rest],
  { error: "no event of an assessment has this type" },
);
