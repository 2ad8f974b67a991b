/** From the text of a story to Ink's runtime JSON. */
import { parse } from "./parse.ts";
import type { Problem } from "./problem.ts";
import type { Sources } from "./sources.ts";

export interface Compiled {
  /** The story as the runtime reads it; null where an error stands among the problems. */
  readonly story: Record<string, unknown> | null;
  readonly problems: readonly Problem[];
  /** Paths of the files it was made of, the main file first. */
  readonly used: readonly string[];
}

/**
 * Compiles a story. Whatever is wrong with it is a problem by file and line, never an exception;
 * a story beyond the bounds of bounds.ts is refused before the compiler sees it.
 */
export function compileSources(sources: Sources): Compiled {
  const { json, problems, files } = parse(sources);
  return { story: json, problems, used: [...files.keys()] };
}
