/** From a case's folder to what the workshop compiles, and the hash of what it makes. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CASE_FILE } from "../../workshop/examined.ts";
import { includesOf } from "../../workshop/gather.ts";
import { includedPath } from "../../workshop/paths.ts";
import { ROLES_FILE } from "../../workshop/roles.ts";
import type { Sources } from "../../workshop/sources.ts";

/** Something wrong with a case's files; the message names file and line where there is one. */
export class CaseError extends Error {
  override readonly name = "CaseError";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** The file of a case that is compiled. */
const MAIN = "story.ink";

/** The text of a file, or null if it cannot be read. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** The files of a case as they lie in its folder: the story, what it includes, its two of JSON. */
export function readSources(folder: string): Sources {
  const files = new Map<string, string>();
  const wanted = [CASE_FILE, ROLES_FILE, MAIN];
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    const text = files.has(path) ? null : textOf(join(folder, path));
    if (text === null) continue;
    files.set(path, text);
    if (path === CASE_FILE || path === ROLES_FILE) continue;
    for (const { name } of includesOf(text)) {
      const included = includedPath(MAIN, name);
      if (included.ok) wanted.push(included.path);
    }
  }
  return { main: MAIN, files };
}

/** Paths and texts of a case's files, one after another: with any of them something changes. */
export const sourceTexts = ({ files }: Sources): readonly string[] => [...files].flat();

/** Names one version of a case: any change of story or data changes it. */
export const editionHash = (story: unknown, data: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify([story, data]))
    .digest("hex")
    .slice(0, 16);
