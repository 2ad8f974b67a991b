/** Lessons as the server tells them. */
import { z } from "zod";
import type { LessonStamped } from "../../../../lesson/event.ts";
import type { LessonSeen } from "../../../../lesson/seen.ts";
import type {
  LessonLine,
  LessonNow,
  LessonTaken,
  LessonTold,
} from "../../../../protocol/lesson.ts";

const lineShape: z.ZodType<LessonLine> = z.object({
  id: z.string(),
  title: z.string(),
  stage: z.enum(["planned", "running", "ended"]),
  minutes: z.number(),
  blocks: z.number(),
  madeAt: z.number(),
  startedAt: z.number().nullable(),
  endedAt: z.number().nullable(),
});
export const lessonsAnswer = z.object({ lessons: z.array(lineShape) });

/** Whether it says what it is; what it amounts to, the fold decides. */
const stampedShape = z.custom<LessonStamped>((value) => {
  const one = value as Partial<LessonStamped> | null;
  return typeof one?.seq === "number" && typeof one.event?.type === "string";
});
export const stampedList = z.array(stampedShape);

export const lessonAnswer: z.ZodType<LessonTold> = z.object({
  id: z.string(),
  classId: z.string(),
  events: stampedList,
});

export const takenAnswer: z.ZodType<LessonTaken> = z.object({
  stamped: stampedList,
  refused: z.array(z.object({ id: z.string(), code: z.string(), message: z.string() })),
});

/** Made by our own server from the fold of src/lesson: known by its id, not read field by field. */
const seenShape = z.custom<LessonSeen>(
  (value) => typeof (value as Partial<LessonSeen> | null)?.id === "string",
);
export const nowShape: z.ZodType<LessonNow> = z.object({
  now: z.number(),
  lesson: seenShape.nullable(),
});
