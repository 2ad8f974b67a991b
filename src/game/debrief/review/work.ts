/** The work of a review: the values of the atlas, then the best that each move left. */
import { reviewOf, type Review } from "../../../atlas/review.ts";
import { open, type StoredAtlas } from "../../../atlas/stored.ts";
import type { PlayEvent } from "../../../play/event.ts";
import type { Edition } from "../../../story/session.ts";

export interface Work {
  readonly stored: StoredAtlas;
  readonly edition: Edition;
  readonly log: readonly PlayEvent[];
}

/** Null where the atlas is of another version of the story. */
export function review({ stored, edition, log }: Work): Review | null {
  const atlas = open(stored, edition.hash);
  return atlas && reviewOf(edition, atlas, log);
}
