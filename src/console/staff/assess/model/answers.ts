/** Assessments as the server tells them. */
import { z } from "zod";
import type { Actor, AssessmentEvent, FileRef, Stamped } from "../../../../assess/event.ts";
import type { Pack } from "../../../../assess/pack/pack.ts";
import type {
  AssessmentHead,
  AssessmentLine,
  AssessmentTold,
  CentreGround,
  Portfolio,
  Taken,
} from "../../../../protocol/assessment.ts";
import { playShape } from "../../plays/plays.ts";

const headShape: z.ZodType<AssessmentHead> = z.object({
  id: z.string(),
  learner: z.object({ id: z.string(), name: z.string(), reference: z.string().nullable() }),
  class: z.object({ id: z.string(), name: z.string() }),
  assessor: z.object({ userId: z.string(), name: z.string() }),
  madeAt: z.number(),
  lastAt: z.number(),
});

/** Whether it says what it is; what it amounts to, the fold decides. */
const eventShape = z.custom<AssessmentEvent>(
  (value) => typeof (value as { readonly type?: unknown } | null)?.type === "string",
);
const actorShape = z.custom<Actor>(
  (value) => typeof (value as { readonly as?: unknown } | null)?.as === "string",
);

const stampedShape: z.ZodType<Stamped> = z.object({
  seq: z.number(),
  id: z.string(),
  at: z.number(),
  deviceAt: z.number(),
  actor: actorShape,
  name: z.string(),
  entry: z.number(),
  event: eventShape,
});

export const toldAnswer: z.ZodType<AssessmentTold> = z.object({
  head: headShape,
  events: z.array(stampedShape),
  next: z.number(),
});

export const takenAnswer: z.ZodType<Taken> = z.object({
  stamped: z.array(stampedShape),
  refused: z.array(z.object({ id: z.string(), code: z.string(), message: z.string() })),
});

const listedShape: z.ZodType<AssessmentLine> = z.object({
  head: headShape,
  summary: z.object({
    stage: z.enum([
      "planned",
      "accepted",
      "observing",
      "deciding",
      "to-sign",
      "signed",
      "appealed",
    ]),
    units: z.array(z.string()),
    criteria: z.number(),
    decided: z.number(),
    waitingFor: z.enum(["learner", "assessor", "quality-assurer"]).nullable(),
    // A line written before this was told.
    waitsSince: z.number().nullable().default(null),
    date: z.string(),
  }),
});
export const listAnswer = z.object({ assessments: z.array(listedShape), lateDays: z.number() });

/** The server keeps packs that were checked when they were added. */
const packShape = z.custom<Pack>((value) => Array.isArray((value as Pack | null)?.unit?.criteria));

export const groundAnswer: z.ZodType<CentreGround> = z.object({
  packs: z.array(packShape),
  agreements: z.array(
    z.object({
      unit: z.string(),
      reference: z.string(),
      agreedBy: z.string(),
      from: z.string(),
      until: z.string().nullable(),
    }),
  ),
  official: z.record(z.string(), z.string()),
  cases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      organisation: z.string(),
      sector: z.string(),
      customer: z.enum(["external", "internal", "both"]),
      level: z.string(),
      criteria: z.array(z.string()),
      hash: z.string(),
    }),
  ),
  currentMonths: z.number().nullable(),
  appealRoute: z.string(),
});

export const portfolioAnswer: z.ZodType<Portfolio> = z.object({
  learner: z.object({ id: z.string(), name: z.string(), reference: z.string().nullable() }),
  assessments: z.array(toldAnswer),
  plays: z.array(playShape),
});

export const assessedPlaysAnswer = z.object({ plays: z.array(playShape) });

export const fileAnswer: z.ZodType<FileRef> = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});

export const invitedAnswer = z.object({ stamped: stampedShape, link: z.string() });
