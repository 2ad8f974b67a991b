/** Whether an assessor is observing the learner now, as last heard: known without a network too. */
import { computed, signal } from "@preact/signals";
import type { UnderObservation } from "../../protocol/assessment.ts";
import { ask } from "../class/api.ts";
import { isObject, membership } from "../class/membership.ts";
import { readObservation } from "./answers.ts";

const KEY = "redress.observation";

interface Heard {
  readonly learner: string;
  readonly observation: UnderObservation;
}

function noted(): Heard | null {
  try {
    const note: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (!isObject(note) || typeof note["learner"] !== "string") return null;
    const body = note["observation"];
    const found = readObservation({ kind: "answered", status: 200, body, retryAfter: null });
    return found ? { learner: note["learner"], observation: found } : null;
  } catch {
    return null;
  }
}

const heard = signal<Heard | null>(noted());

/** Of whoever is here now. */
export const observation = computed<UnderObservation | null>(() =>
  heard.value?.learner === membership.value?.learner.id ? (heard.value?.observation ?? null) : null,
);

function take(now: Heard | null): void {
  heard.value = now;
  try {
    if (now) localStorage.setItem(KEY, JSON.stringify(now));
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing can be noted: the server is asked again at the next page.
  }
}

/** Asks the server; undefined where it gave no answer, and then what was last heard stands. */
export async function lookAtObservation(): Promise<UnderObservation | null | undefined> {
  const here = membership.value;
  if (!here || here.signedOut) return undefined;
  const learner = here.learner.id;
  const told = readObservation(await ask("GET", "my/observation", undefined, learner));
  if (membership.value?.learner.id !== learner) return undefined;
  if (told !== undefined && JSON.stringify(told) !== JSON.stringify(observation.value)) {
    take(told && { learner, observation: told });
  }
  return told;
}
