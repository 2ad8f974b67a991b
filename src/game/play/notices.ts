/** What a learner at play must know that is not of the play itself. */
import { signal } from "@preact/signals";

export interface Notice {
  readonly text: string;
  /** Where something can be done about it. */
  readonly way?: { readonly label: string; readonly address: string };
}

export const notices = signal<readonly Notice[]>([]);
