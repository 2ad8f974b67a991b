/** What a learner's device sends of a play: the next few events, in order. */
import { z } from "zod";
import type { PlayEvent } from "../play/event.ts";
import { BATCH_ITEMS } from "./batchTerms.ts";
import { playEvent } from "./playEvent.ts";

export interface Item {
  /** The device's clock when it happened, ms since 1970; shown, never ordered by. */
  readonly at: number;
  readonly event: PlayEvent;
}

export interface Batch {
  readonly caseId: string;
  /** The version of the case that is being played. */
  readonly hash: string;
  /**
   * Number in the play of the first item; the play's first event is 0. Never beyond what was
   * acknowledged to this device: so the courses of two tabs cannot mix [PS5].
   */
  readonly from: number;
  /** The device's clock when the batch was sent. */
  readonly sentAt: number;
  readonly items: readonly Item[];
  /** With the end of a play: the total that the device showed, 0-100. */
  readonly claimed?: number;
}

const time = z.int();

/** The name of a version of a case: printable, for a database cannot even be asked for all else. */
export const editionHash = z
  .string()
  .max(200)
  .regex(/^[!-~]+$/, "no version");

const shape: z.ZodType<Batch> = z.strictObject({
  caseId: z.string().min(1).max(200),
  hash: editionHash,
  from: z.int().min(0),
  sentAt: time,
  items: z
    .array(z.strictObject({ at: time, event: playEvent }))
    .min(1)
    .max(BATCH_ITEMS),
  claimed: z.number().min(0).max(100).exactOptional(),
});

/**
 * A batch is checked against its shape and goes on as it came: a parser's copy may have its keys in
 * another order, and replays compare logs letter for letter [PS4].
 */
export const batch: z.ZodType<Batch> = z.unknown().transform((value, context) => {
  const read = shape.safeParse(value);
  if (read.success) return value as Batch;
  for (const { path, message } of read.error.issues) {
    context.issues.push({ code: "custom", path, message, input: value });
  }
  return z.NEVER;
});

/** Plays are named by the browser that begins them. */
export const playId = z.uuid();
