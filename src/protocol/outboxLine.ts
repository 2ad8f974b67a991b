/**
 * The outbox over a WebSocket: a line for each batch and a line for each answer, saying what a POST of
 * the batch would have said.
 */
import type { Batch } from "./batch.ts";

/** Where the socket is opened, and what is behind the interface's own address. */
export const OUTBOX = "outbox";

/** A batch, as text. */
export interface OutboxLine {
  /** Chosen by the sender; comes back with the answer. */
  readonly id: number;
  readonly playId: string;
  /** Whose play it is; see OWNER_HEADER. */
  readonly owner: string;
  readonly batch: Batch;
}

/** What became of it. */
export interface OutboxAnswer {
  readonly id: number;
  /** As of the POST. */
  readonly status: number;
  readonly body: unknown;
  /** Seconds after which it is worth sending again; left out where waiting does not help. */
  readonly retryAfter?: number;
}
