/** A case folder made into what ships: data, compiled story, hash. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../session.ts";
import { readCaseFile } from "./caseFile.ts";
import { CaseError, compileInk, editionHash } from "./compile.ts";
import { checkTags } from "./storyTags.ts";

/** Where the cases of the project are. */
export const STORIES = "stories";

/** The cases of the project: every folder of stories is one, and one that lacks a file says so. */
export const caseIds = (root: string): readonly string[] =>
  readdirSync(join(root, STORIES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

export interface BuiltEdition extends Edition {
  /** Every file it was made of, for watching. */
  readonly sources: readonly string[];
}

/** Builds one case or throws CaseError with every problem found. */
export function buildEdition(root: string, id: string): BuiltEdition {
  const folder = join(root, STORIES, id);
  const caseFile = join(folder, "case.json");
  const data = readCaseFile(caseFile);
  if (data.id !== id) {
    throw new CaseError([`${caseFile}: id is "${data.id}" but the folder is "${id}"`]);
  }
  const { story, sources } = compileInk(join(folder, "story.ink"));
  const problems = checkTags(data, sources);
  if (problems.length > 0) throw new CaseError(problems);
  return { data, story, hash: editionHash(story, data), sources: [caseFile, ...sources] };
}
