/** Which plays of this page are observed by an assessor: their result waits for the feedback. */
import { signal } from "@preact/signals";

/** Save of the play that is observed now, or was when it ended; null: none. */
export const observedSave = signal<string | null>(null);
