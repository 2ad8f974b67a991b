/** The wall's messages, read as they come in. */
import { z } from "zod";
import { MOODS } from "../../../play/event.ts";
import type { Card } from "../../../protocol/card.ts";
import type { Here, Wall } from "../../../protocol/live.ts";
import { flagShape } from "../plays/flagShape.ts";

export const cardShape: z.ZodType<Card> = z.object({
  playId: z.string(),
  learnerId: z.string(),
  caseId: z.string(),
  mode: z.enum(["practice", "assessed"]),
  begun: z.number(),
  status: z.enum(["playing", "ended"]),
  turn: z.number(),
  moment: z.string(),
  mood: z.enum(MOODS).nullable(),
  choice: z.string(),
  total: z.number(),
  criticals: z.number(),
  harms: z.number(),
  steps: z.number(),
  ending: z.string(),
  lastAt: z.number(),
  verdict: z
    .object({
      total: z.number().nullable(),
      flag: flagShape,
    })
    .nullable(),
});

export const wallAnswer: z.ZodType<Wall> = z.object({
  cursor: z.number(),
  cases: z.array(z.object({ caseId: z.string(), title: z.string() })),
  learners: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      seenAt: z.number().nullable(),
      card: cardShape.nullable(),
    }),
  ),
});

export const hereShape: z.ZodType<Here> = z.object({ learnerId: z.string(), at: z.number() });
