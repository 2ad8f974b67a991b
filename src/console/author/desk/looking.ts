/** Live compile: whenever the text rests for a moment, the story is looked over again. */
import { computed, effect, signal } from "@preact/signals";
import type { Sources } from "../../../workshop/sources.ts";
import {
  clientOf,
  PATIENCE,
  type Client,
  type Failure,
  type WorkerLike,
} from "../worker/client.ts";
import type { Job, Looked } from "../worker/job.ts";
import { sources } from "./files.ts";

const newWorker = (): WorkerLike =>
  new Worker(new URL("../worker/worker.ts", import.meta.url), { type: "module" });

/** For looking and playing. What takes long has workers of its own, so that these need not wait. */
export const bench: Client = clientOf(newWorker);
export const dice: Client = clientOf(newWorker);
export const painter: Client = clientOf(newWorker);
export const walker: Client = clientOf(newWorker);

export interface Look {
  /** The work that was looked at. */
  readonly work: Sources;
  /** What was found; what was found before, where the story could not be looked at. */
  readonly found: Looked | null;
  /** Why the story could not be looked at, in words. */
  readonly trouble: string | null;
}

export const look = signal<Look | null>(null);
/** The story as it was when it was last looked at. */
export const lookedAt = computed(() => look.value?.work ?? null);
let looking = false;

/** How long the text must rest, in ms. */
const REST = 250;

/** What to say where a job came to nothing. */
export function failureWords(kind: Job["kind"], failure: Failure): string {
  switch (failure.why) {
    case "failed":
      return failure.message;
    case "dropped":
      return "Stopped.";
    case "silent": {
      const where = failure.knot === null ? "" : ` in the knot "${failure.knot}"`;
      return `The story did not answer for ${PATIENCE[kind] / 1000} seconds and was stopped${where}. Your text is as it was. Look for something that never comes to an end, and change it: then it is tried again.`;
    }
  }
}

async function lookAt(now: Sources): Promise<void> {
  looking = true;
  const outcome = await bench.ask<"look">({ kind: "look", work: now });
  looking = false;
  const found = look.peek()?.found ?? null;
  look.value = outcome.ok
    ? { work: now, found: outcome.answer, trouble: null }
    : { work: now, found, trouble: failureWords("look", outcome) };
  // What was typed meanwhile is looked at next.
  if (sources.peek() !== now) void lookNext();
}

async function lookNext(): Promise<void> {
  const now = sources.peek();
  if (now && !looking && look.peek()?.work !== now) await lookAt(now);
}

/** Begins to look; call once. */
export function keepLooking(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    if (sources.value === null) {
      look.value = null;
      return;
    }
    clearTimeout(timer);
    // The first look need not wait for anybody to stop typing.
    timer = setTimeout(() => void lookNext(), look.peek() ? REST : 0);
  });
}
