/** Whether two stories are the same, letter for letter. */
import type { Sources } from "../../../workshop/sources.ts";

export const sameText = (a: Sources, b: Sources): boolean =>
  a === b ||
  (a.main === b.main &&
    a.files.size === b.files.size &&
    [...a.files].every(([path, text]) => b.files.get(path) === text));
