/** Random plays of the project's cases; one that breaks stops a check as any other fault does. */
import type { PlayEvent } from "../../play/event.ts";
import * as workshop from "../../workshop/randomPlays.ts";
import type { Edition } from "../session.ts";
import { CaseError } from "./compile.ts";

function told<T>(play: () => T): T {
  try {
    return play();
  } catch (error) {
    throw error instanceof workshop.BrokenPlay ? new CaseError([error.message]) : error;
  }
}

/** The log of one play whose choices are drawn from its seed. Throws CaseError with the trail. */
export const playAtRandom = (edition: Edition, seed: number): readonly PlayEvent[] =>
  told(() => workshop.playAtRandom(edition, seed));

/** Plays seeds 1 to `count`. Throws CaseError naming the seed and choices of a play that breaks. */
export const randomPlays = (edition: Edition, count: number): workshop.RandomPlays =>
  told(() => workshop.randomPlays(edition, count));
