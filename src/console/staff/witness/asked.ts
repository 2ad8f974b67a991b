/** What somebody with a witness's link is told, and what becomes of what they send. */
import { z } from "zod";
import type { FileRef } from "../../../assess/event.ts";
import type { WitnessAsked } from "../../../protocol/assessment.ts";

export const witnessAnswer: z.ZodType<WitnessAsked> = z.object({
  centre: z.string(),
  learner: z.string(),
  name: z.string(),
  role: z.string(),
  about: z.string(),
  criteria: z.array(z.object({ id: z.string(), summary: z.string() })),
  expiresAt: z.number(),
  given: z.boolean(),
});

export const fileAnswer: z.ZodType<FileRef> = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});
