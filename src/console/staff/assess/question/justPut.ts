/** The question put last: its answer is what comes next. */
import { signal } from "@preact/signals";

export const justPut = signal<string | null>(null);
