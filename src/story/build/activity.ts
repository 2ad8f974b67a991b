/** The folder of an activity: beside its case.json lies a file named after its kind, with its own data. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ACTIVITIES, type ActivityKind, type CaseData } from "../../play/case.ts";
import type { Problem } from "../../workshop/problem.ts";
import { PROJECT_FILES, readProject } from "../../workshop/project/read.ts";
import { readShift } from "../../workshop/shift/read.ts";

/** An activity's data as read and checked. */
export interface ActivityRead {
  /** What the edition ships in place of a compiled story; null where it is no such data. */
  readonly story: Record<string, unknown> | null;
  /** Files named within the folder. */
  readonly problems: readonly Problem[];
  /** The files it was made of, within the folder. */
  readonly sources: readonly string[];
}

const fileOf = (kind: ActivityKind): string => `${kind}.json`;

const kindOf = (folder: string): ActivityKind | undefined =>
  ACTIVITIES.find((kind) => existsSync(join(folder, fileOf(kind))));

export const isActivity = (folder: string): boolean => kindOf(folder) !== undefined;

/** By kind. `data`: of the case.json, null where that has errors of its own. */
const READERS: Readonly<
  Record<ActivityKind, (folder: string, data: CaseData | null) => ActivityRead>
> = {
  shift: (folder, data) => {
    const file = fileOf("shift");
    const { shift, problems } = readShift(readFileSync(join(folder, file), "utf8"), file, data);
    return { story: shift, problems, sources: [file] };
  },
  project: (folder, data) => {
    const sources = PROJECT_FILES.map((name) => `${name}.json`);
    const missing = sources.filter((file) => !existsSync(join(folder, file)));
    if (missing.length > 0) {
      const problems = missing.map((file): Problem => {
        const message = "a project needs this file, and it is not there";
        return { severity: "error", check: "project", file, line: null, message };
      });
      return { story: null, problems, sources };
    }
    const text = (name: string): string => readFileSync(join(folder, `${name}.json`), "utf8");
    const texts = { project: text("project"), records: text("records"), replies: text("replies") };
    const { project, problems } = readProject(texts, data);
    return { story: project, problems, sources };
  },
};

/** The data of the activity in a folder that is one. */
export function readActivity(folder: string, data: CaseData | null): ActivityRead {
  const kind = kindOf(folder)!;
  const read = READERS[kind](folder, data);
  if (!data || data.activity === kind) return read;
  const message = `activity has to be "${kind}", for a ${fileOf(kind)} lies beside it`;
  const problem: Problem = {
    severity: "error",
    check: "case",
    file: "case.json",
    line: null,
    message,
  };
  return { ...read, problems: [problem, ...read.problems] };
}
