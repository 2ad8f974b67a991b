/** Which case a saved file belongs to, for the checks that run while somebody writes. */
import { relative, sep } from "node:path";
import { allIds, STORIES } from "../src/story/build/edition.ts";

/** The id of a talk's or an activity's case; null of recorded plays and of whatever is none of a case's. */
export function caseSaved(root: string, file: string): string | null {
  const [folder, id, ...rest] = relative(root, file).split(sep);
  if (folder !== STORIES || id === undefined || rest.length === 0 || rest[0] === "cases")
    return null;
  return /\.(?:ink|json)$/.test(file) && allIds(root).includes(id) ? id : null;
}
