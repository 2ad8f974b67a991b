/** Parts that the readers of a lesson's events share. */
import { z } from "zod";
import type { LessonEvent } from "../lesson/event.ts";
import { isFit } from "./assessmentEvent.ts";
import { SCENE_CHOICES_MOST } from "./lesson.ts";

export const text = (most: number) =>
  z
    .string()
    .max(most, `has at most ${most} characters`)
    .refine(isFit, "has characters that are none");

export const id = z.string().regex(/^[\w.:-]{1,100}$/, "no id");
export const maybeId = id.or(z.literal(""));
export const index = z.int().min(0).max(10_000);
export const seed = z.int().min(0).max(0xffff_ffff);
export const choices = z.array(index).max(SCENE_CHOICES_MOST);

export const fact = <T extends LessonEvent["type"], S extends z.core.$ZodShape>(
  type: T,
  shape: S,
) => z.strictObject({ type: z.literal(type), ...shape });
