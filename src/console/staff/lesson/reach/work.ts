/** What a worker is asked for branches of a scene: the best total that each still leaves. */
import { reachAlong, type ReachNow } from "../../../../atlas/reachAlong.ts";
import { open, type StoredAtlas } from "../../../../atlas/stored.ts";
import type { Authority } from "../../../../play/event.ts";
import { playAlong } from "../../../../story/along.ts";
import type { Edition } from "../../../../story/session.ts";

export interface ReachWork {
  readonly stored: StoredAtlas;
  readonly edition: Edition;
  readonly seed: number;
  readonly answers?: readonly Authority[];
  /** One list of choices a branch. */
  readonly branches: readonly (readonly number[])[];
}

/** In the order of the branches; null where nothing is known. */
export function reachOfBranches({
  stored,
  edition,
  seed,
  answers,
  branches,
}: ReachWork): readonly (ReachNow | null)[] {
  const atlas = open(stored, edition.hash);
  return branches.map((choices) => {
    const stood = playAlong(edition, seed, choices, answers);
    return atlas && stood.ok ? reachAlong(edition, atlas, stood.value.log()) : null;
  });
}
