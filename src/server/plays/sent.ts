/** A batch on its way in, and what its sender is told. */
import type { Batch } from "../../protocol/batch.ts";
import type { Edition } from "../../story/session.ts";

export interface Sent {
  readonly playId: string;
  readonly centreId: string;
  readonly classId: string;
  readonly learnerId: string;
  readonly edition: Edition;
  readonly batch: Batch;
}

/** `next` is the number of the event that the server wants next, where the sender can use it. */
export type Answer =
  | { readonly ok: true; readonly next: number }
  | {
      readonly ok: false;
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly next?: number;
    };

export const turnedDown = (
  status: number,
  code: string,
  message: string,
  next?: number,
): Answer => ({ ok: false, status, code, message, ...(next === undefined ? {} : { next }) });
