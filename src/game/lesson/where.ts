/** Where a block takes a learner. */
import type { Block, BlockKind } from "../../lesson/event.ts";
import type { Save } from "../saves/save.ts";
import type { Route } from "../router.ts";

/** What there is to do in a block, as a button says it. */
export const DOING: Readonly<Record<BlockKind, string>> = {
  brief: "Read the brief",
  play: "Play the case",
  discuss: "Discuss together",
  triad: "Role-play in groups",
  debrief: "Read your debrief",
  questions: "Answer the questions",
  reflection: "Write your reflection",
};

/**
 * Address of the page of a block; null: it is read in the lesson's own paper. `saves`: the learner's
 * own, for the debrief of the one that ended last.
 */
export function placeOf(block: Block, saves: readonly Save[]): string | null {
  const at = `#/${encodeURIComponent(block.caseId)}`;
  switch (block.kind) {
    case "brief":
      return at;
    case "play":
      return `${at}/play`;
    case "debrief": {
      const ended = saves
        .filter(({ caseId, log }) => caseId === block.caseId && log.at(-1)?.type === "PlayEnded")
        .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
      return ended ? `${at}/debrief/${encodeURIComponent(ended.id)}` : null;
    }
    case "discuss":
    case "triad":
    case "questions":
    case "reflection":
      return null;
  }
}

/** Whether the page that is shown is already the block's. */
export function isThere(block: Block, route: Route): boolean {
  if (!("caseId" in route) || route.caseId !== block.caseId) return false;
  return route.page === block.kind;
}

/** Pages from which a block may take somebody by itself: nothing is being read or written there. */
export const isWaiting = (route: Route): boolean => route.page === "desk";
