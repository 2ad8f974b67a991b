/** Reads what pages ask of an assessment: the shapes of assessment.ts on their way in. */
import { z } from "zod";
import type { AssessmentEvent } from "../assess/event.ts";
import type { Agreement } from "../assess/evidence/strength.ts";
import {
  EVENTS_MOST,
  NAME_MOST,
  OFFICIAL_MOST,
  AGREEMENTS_MOST,
  TEXT_MOST,
} from "./assessmentBounds.ts";
import type { SentEvent, Signing, Testimony } from "./assessment.ts";
import { assessmentEvent, fileRef, isFit, time } from "./assessmentEvent.ts";

const uuid = z.uuid();

/** An event whose envelope reads; whether the event does is asked of each on its own. */
export interface Enveloped {
  readonly id: string;
  readonly deviceAt: number;
  readonly event: unknown;
}

const envelope = { id: uuid, deviceAt: time };

/** One bad event must not keep the others of a device's outbox waiting, so events are read later. */
export const eventsSent: z.ZodType<{ readonly events: readonly Enveloped[] }> = z.strictObject({
  events: z
    .array(z.strictObject({ ...envelope, event: z.unknown() }))
    .min(1)
    .max(EVENTS_MOST),
});

export const sentEvent: z.ZodType<SentEvent> = z.strictObject({
  ...envelope,
  event: assessmentEvent,
});

/** An event of just this type. */
export const sentAs = <T extends AssessmentEvent["type"]>(type: T) =>
  sentEvent.refine(
    (sent) => sent.event.type === type,
    `event.type: send ${type} here`,
  ) as z.ZodType<SentEvent & { readonly event: Extract<AssessmentEvent, { type: T }> }>;

export const making = z.strictObject({
  id: uuid,
  learnerId: z.string().regex(/^[\w-]{1,100}$/, "no id"),
  classId: z.string().regex(/^[\w-]{1,100}$/, "no id"),
  sent: sentAs("Planned"),
});

export const tying = z.strictObject({
  ...envelope,
  observation: z.string().min(1).max(100),
  playId: uuid,
});

export const signing: z.ZodType<Signing> = z.strictObject({
  ...envelope,
  as: z.enum(["assessor", "learner"]),
  upTo: z.int().min(0),
  secret: z.string().min(1).max(256).exactOptional(),
});

export const inviting = z.strictObject({ sent: sentAs("WitnessInvited") });

/** One line of somebody's own words, of which there has to be some. */
const said = (most: number, what: string) =>
  z
    .string()
    .max(most, `${what}: at most ${most} characters.`)
    .refine(isFit, `${what}: take out the characters that are none.`)
    .regex(/\S/, `Say ${what}.`);

export const testimony: z.ZodType<Testimony> = z.strictObject({
  name: said(NAME_MOST, "your name"),
  role: said(NAME_MOST, "what you are at work"),
  relation: said(NAME_MOST, "what you are to the learner"),
  when: z.iso.date("Say the day you saw it."),
  where: said(NAME_MOST, "where it was"),
  seen: said(TEXT_MOST, "what you saw, in your own words"),
  file: fileRef.nullable(),
  confirmed: z.literal(true, {
    error:
      "Confirm that you are no relative, that the words are yours, and that the learner did not write them.",
  }),
});

const day = z.iso.date("This is no day, like 2026-11-30.");

const agreement: z.ZodType<Agreement> = z
  .strictObject({
    unit: z.string().min(1).max(60),
    reference: said(NAME_MOST, "the reference by which the agreement can be found"),
    agreedBy: said(NAME_MOST, "who agreed"),
    from: day,
    until: day.nullable(),
  })
  .refine(
    ({ from, until }) => until === null || from <= until,
    "An agreement ends after it begins.",
  );

export const agreementsSet = z.strictObject({
  agreements: z.array(agreement).max(AGREEMENTS_MOST),
});

/** An empty text takes the wording away. */
export const officialSet = z.strictObject({
  criterion: z.string().regex(/^[\w.-]{1,60}$/, "no criterion"),
  text: z
    .string()
    .max(OFFICIAL_MOST, `The wording has at most ${OFFICIAL_MOST} characters.`)
    .refine(isFit, "Take out the characters that are none."),
});

const months = z.int().min(1).max(600).nullable();
const days = z.int().min(1).max(36_500).nullable();

/** `keepDays`: days after its last event that an assessment is kept; null: until erased. */
export const assessingSet = z.strictObject({
  currentMonths: months,
  appealRoute: z
    .string()
    .max(OFFICIAL_MOST, `The appeal route has at most ${OFFICIAL_MOST} characters.`)
    .refine(isFit, "Take out the characters that are none."),
  keepDays: days.exactOptional(),
});
