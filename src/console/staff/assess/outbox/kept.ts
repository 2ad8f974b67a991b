/** What was done in an assessment, kept on this device until the server has it. */
import type { SentEvent } from "../../../../protocol/assessment.ts";

export interface Kept {
  readonly assessment: string;
  /** Its id is the one by which it is changed and taken back. */
  readonly sent: SentEvent;
  /** A note that is still being written: it is not sent before it is closed. */
  readonly open: boolean;
  /** Why the server does not take it, in its own words; null: it has not been asked, or not answered. */
  readonly refused: string | null;
}

/** How the line to the server stands, as far as sending goes. */
export type Line = "connected" | "unreached" | "busy";
