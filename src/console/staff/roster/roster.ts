/** A class's roster as the server tells it. */
import { z } from "zod";
import { rosterMapping } from "../../../protocol/roster.ts";

const learnerAnswer = z.object({
  id: z.string(),
  name: z.string(),
  reference: z.string().nullable(),
  hasPin: z.boolean(),
  enrolledAt: z.number(),
  seenAt: z.number().nullable(),
});
export type Learner = z.infer<typeof learnerAnswer>;
export const rosterAnswer = z.array(learnerAnswer);

export const CHANGES = ["add", "return", "rename", "same", "problem"] as const;
export type Change = (typeof CHANGES)[number];

export const previewAnswer = z.object({
  columns: z.array(z.string()),
  mapping: rosterMapping,
  rows: z.array(
    z.object({
      line: z.number(),
      change: z.enum(CHANGES),
      name: z.string(),
      reference: z.string().nullish(),
      was: z.string().nullish(),
      problem: z.string().nullish(),
    }),
  ),
  absent: z.array(z.object({ id: z.string(), name: z.string(), reference: z.string().nullable() })),
  digest: z.string(),
});
export type Preview = z.infer<typeof previewAnswer>;
export type PreviewRow = Preview["rows"][number];

export const appliedAnswer = z.object({
  added: z.number(),
  renamed: z.number(),
  returned: z.number(),
  removed: z.number(),
});

const pinAnswer = z.object({ id: z.string(), name: z.string(), pin: z.string() });
export type IssuedPin = z.infer<typeof pinAnswer>;
export const pinsAnswer = z.array(pinAnswer);
