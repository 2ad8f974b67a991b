/** Whether a person answers for managers: only then does a play wait for one. */
import { signal } from "@preact/signals";

export const chairTaken = signal(false);
