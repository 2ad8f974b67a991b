/** Learners of the centre, as the server finds them. */
import { z } from "zod";
import type { LearnersFound } from "../../../protocol/learners.ts";

export const learnersAnswer: z.ZodType<LearnersFound> = z.object({
  learners: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      reference: z.string().nullable(),
      classes: z.array(z.string()),
    }),
  ),
  fitting: z.number(),
});
