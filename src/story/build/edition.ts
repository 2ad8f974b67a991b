/** A case folder made into what ships: data, compiled story, hash. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseCase, type CaseRead } from "../../workshop/case.ts";
import { checkStatic } from "../../workshop/check.ts";
import { compileSources } from "../../workshop/compile.ts";
import { CASE_FILE } from "../../workshop/examined.ts";
import { jsonLines } from "../../workshop/jsonLines.ts";
import { problemLine, type Problem } from "../../workshop/problem.ts";
import { readRoles, ROLES_FILE } from "../../workshop/roles.ts";
import type { Sources } from "../../workshop/sources.ts";
import type { Roles } from "../roles.ts";
import type { Edition } from "../session.ts";
import { isActivity, readActivity } from "./activity.ts";
import { CaseError, editionHash, readSources, sourceTexts } from "./compile.ts";
import { kept } from "./kept.ts";

/** Where the cases of the project are. */
export const STORIES = "stories";

/** Every folder of stories. */
const folders = (root: string): readonly string[] =>
  readdirSync(join(root, STORIES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

/** The talks of the project: every folder that is no activity, and one that lacks a file says so. */
export const caseIds = (root: string): readonly string[] =>
  folders(root).filter((id) => !isActivity(join(root, STORIES, id)));

/** The activities of the project. */
export const activityIds = (root: string): readonly string[] =>
  folders(root).filter((id) => isActivity(join(root, STORIES, id)));

/** Talks and activities, in the order of the desk. */
export const allIds = (root: string): readonly string[] =>
  [...caseIds(root), ...activityIds(root)].toSorted();

/** A case with everything that its checks say of it. */
export interface CheckedCase {
  /** Null where an error stands among the problems. */
  readonly edition: Edition | null;
  /** The parts of a spoken role-play; null where the case has none. */
  readonly roles: Roles | null;
  /** Errors first, files named from the project's root. */
  readonly problems: readonly Problem[];
  /** Every file it was made of, for watching; there or missing. */
  readonly sources: readonly string[];
}

/** The case data of the folder `id`, which must be the id it gives itself. */
function readCase({ files }: Sources, id: string): CaseRead {
  const error = (line: number | null, message: string): CaseRead => ({
    ok: false,
    problems: [{ severity: "error", check: "case", file: CASE_FILE, line, message }],
  });
  const json = files.get(CASE_FILE);
  if (json === undefined) {
    return error(null, `cannot be read; every case needs a ${CASE_FILE} beside its story.ink`);
  }
  const read = parseCase(json, CASE_FILE);
  return read.ok && read.value.id !== id
    ? error(jsonLines(json)(["id"]), `id is "${read.value.id}" but the folder is "${id}"`)
    : read;
}

/** The same of an activity: its data read and checked, as a talk's story is. */
function checkActivity(folder: string, id: string, read: CaseRead): CheckedCase {
  const data = read.ok ? read.value : null;
  const { story, problems, sources } = readActivity(folder, data);
  const found = [...(read.ok ? [] : read.problems), ...problems];
  const whole = data && story && found.every(({ severity }) => severity === "warning");
  return {
    edition: whole ? { data, story, hash: editionHash(story, data) } : null,
    roles: null,
    problems: found.map((each) => ({ ...each, file: `${STORIES}/${id}/${each.file}` })),
    sources: [CASE_FILE, ...sources].map((file) => join(folder, file)),
  };
}

/** A talk compiled and checked; its sources named from its folder. */
function checkTalk(sources: Sources, id: string): CheckedCase {
  const read = readCase(sources, id);
  const { story, used } = compileSources(sources);
  const data = read.ok ? read.value : null;
  const { roles, problems } = readRoles(sources, data);
  // Without its data a story is still checked as far as it goes, so that all is told at once.
  const found = [...(read.ok ? [] : read.problems), ...checkStatic(sources, data), ...problems];
  const whole = read.ok && story && found.every(({ severity }) => severity === "warning");
  return {
    edition: whole ? { data: read.value, story, hash: editionHash(story, read.value) } : null,
    roles,
    problems: found.map((each) => ({ ...each, file: `${STORIES}/${id}/${each.file}` })),
    sources: [CASE_FILE, ROLES_FILE, sources.main, ...used.slice(1)],
  };
}

/** Compiles a case and runs every check on it that needs no play; a talk that is unchanged, once. */
export function checkCase(root: string, id: string): CheckedCase {
  const folder = join(root, STORIES, id);
  const sources = readSources(folder);
  if (isActivity(folder)) return checkActivity(folder, id, readCase(sources, id));
  const of = sourceTexts(sources);
  const { value } = kept(root, { kind: "checked", id, of }, () => checkTalk(sources, id));
  return { ...value, sources: value.sources.map((file) => join(folder, file)) };
}

/** The edition of a checked case. Throws CaseError with every error found. */
export function editionOf({ edition, problems }: CheckedCase): Edition {
  if (edition) return edition;
  const errors = problems.filter(({ severity }) => severity === "error");
  throw new CaseError(errors.map(problemLine));
}

/** Builds one case. Throws CaseError with every error found. */
export const buildEdition = (root: string, id: string): Edition => editionOf(checkCase(root, id));
