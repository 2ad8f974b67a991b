/** The walk of any compiled story: on the fast engine, or on inkjs for what that does not run. */
import { fastWalk } from "./fastWalk.ts";
import { UnsupportedInk } from "./ink/unsupported.ts";
import { inkjsWalk } from "./inkjsWalk.ts";
import type { Walk } from "./walk.ts";

/** Throws StoryError if the JSON is not a story. */
export function walkOf(compiled: Record<string, unknown>): Walk<unknown> {
  try {
    return fastWalk(compiled) as Walk<unknown>;
  } catch (error) {
    if (!(error instanceof UnsupportedInk)) throw error;
    return inkjsWalk(compiled) as Walk<unknown>;
  }
}
