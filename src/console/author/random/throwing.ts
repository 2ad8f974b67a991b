/** A run of random plays: asked for, under way, found. */
import { effect, signal } from "@preact/signals";
import type { Sources } from "../../../workshop/sources.ts";
import { sources, stories } from "../desk/files.ts";
import { dice, failureWords } from "../desk/looking.ts";
import type { Progress, RandomFound } from "../worker/job.ts";

export const COUNT = 1000;

export interface Found {
  readonly found: RandomFound;
  /** The text that was played: what is on the page may have changed since. */
  readonly work: Sources;
}

export const firstSeed = signal(1);
export const progress = signal<Progress | null>(null);
export const found = signal<Found | null>(null);
export const trouble = signal<string | null>(null);

export async function run(): Promise<void> {
  const story = sources.peek();
  if (!story || progress.peek()) return;
  const opened = stories.peek();
  progress.value = { done: 0, of: COUNT };
  trouble.value = null;
  const outcome = await dice.ask<"random">(
    { kind: "random", work: story, count: COUNT, firstSeed: firstSeed.peek() },
    (at) => {
      progress.value = at;
    },
  );
  progress.value = null;
  if (stories.peek() !== opened) return;
  if (outcome.ok) found.value = { found: outcome.answer, work: story };
  else trouble.value = failureWords("random", outcome);
}

export const stop = (): void => dice.stop();

/** Of another story what was found is nothing; call once. */
export function keepToStory(): void {
  effect(() => {
    if (stories.value === 0) return;
    dice.stop();
    found.value = null;
    trouble.value = null;
    firstSeed.value = 1;
  });
}
