/** A walk of every route: asked for, under way, found. */
import { computed, effect, signal } from "@preact/signals";
import type { Sources } from "../../../workshop/sources.ts";
import { sources, stories } from "../desk/files.ts";
import { failureWords, walker } from "../desk/looking.ts";
import { WALK_LIMITS, type Progress, type RoutesFound } from "../worker/job.ts";
import { sameText } from "../worker/sameText.ts";

interface Walked {
  readonly found: RoutesFound;
  /** The text that was walked: what is on the page may have changed since. */
  readonly work: Sources;
}

export const walking = signal<Progress | null>(null);
export const walked = signal<Walked | null>(null);
export const walkTrouble = signal<string | null>(null);

/** What was found, where it is of the text as it stands on the page. */
export const routesNow = computed((): RoutesFound | null => {
  const now = sources.value;
  return walked.value && now && sameText(walked.value.work, now) ? walked.value.found : null;
});

export async function walkEveryRoute(): Promise<void> {
  const work = sources.peek();
  if (!work || walking.peek()) return;
  const opened = stories.peek();
  walking.value = { done: 0, of: WALK_LIMITS.seconds };
  walkTrouble.value = null;
  const outcome = await walker.ask<"atlas">({ kind: "atlas", work }, (at) => {
    walking.value = at;
  });
  walking.value = null;
  if (stories.peek() !== opened) return;
  if (outcome.ok) walked.value = { found: outcome.answer, work };
  else if (outcome.why !== "dropped") walkTrouble.value = failureWords("atlas", outcome);
}

export const stopWalking = (): void => walker.drop();

/** Of another story what was found is nothing; call once. */
export function keepWalkToStory(): void {
  effect(() => {
    if (stories.value === 0) return;
    walker.drop();
    walked.value = null;
    walkTrouble.value = null;
  });
}
