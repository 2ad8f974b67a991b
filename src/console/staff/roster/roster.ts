/** A class's roster as the server tells it. */
import { z } from "zod";
import {
  rosterMapping,
  type RosterChanged,
  type RosterPreview,
  type RosterRow,
} from "../../../protocol/roster.ts";

const learnerAnswer = z.object({
  id: z.string(),
  name: z.string(),
  reference: z.string().nullable(),
  hasPin: z.boolean(),
  /** Until when wrong PINs keep them out, ms since 1970; null: they do not. */
  lockedUntil: z.number().nullable(),
  enrolledAt: z.number(),
  seenAt: z.number().nullable(),
});
export type Learner = z.infer<typeof learnerAnswer>;
export const rosterAnswer = z.array(learnerAnswer);

export type Change = RosterRow["change"];
export const CHANGES = [
  "add",
  "return",
  "rename",
  "same",
  "problem",
] as const satisfies readonly Change[];

export const previewAnswer: z.ZodType<RosterPreview> = z.object({
  columns: z.array(z.string()),
  mapping: rosterMapping,
  rows: z.array(
    z.object({
      line: z.number(),
      change: z.enum(CHANGES),
      name: z.string(),
      reference: z.string().nullable(),
      was: z.string().exactOptional(),
      problem: z.string().exactOptional(),
    }),
  ),
  absent: z.array(z.object({ id: z.string(), name: z.string(), reference: z.string().nullable() })),
  digest: z.string(),
});

export const appliedAnswer: z.ZodType<RosterChanged> = z.object({
  added: z.number(),
  renamed: z.number(),
  returned: z.number(),
  removed: z.number(),
});

const pinAnswer = z.object({ id: z.string(), name: z.string(), pin: z.string() });
export type IssuedPin = z.infer<typeof pinAnswer>;
export const pinsAnswer = z.array(pinAnswer);
