/** The story that is being worked on: compiled once for all jobs about the same text. */
import type { CaseData } from "../../../play/case.ts";
import { readTag } from "../../../story/tags.ts";
import { parseCase } from "../../../workshop/case.ts";
import { compileSources } from "../../../workshop/compile.ts";
import { CASE_FILE } from "../../../workshop/examined.ts";
import type { Problem } from "../../../workshop/problem.ts";
import type { Sources } from "../../../workshop/sources.ts";
import { structureOf, type Structure } from "../../../workshop/structure.ts";
import type { Compiled } from "../player/compiled.ts";
import type { Scoring } from "./job.ts";
import { neutralCase } from "./neutralCase.ts";
import { sameText } from "./sameText.ts";

export interface Bench {
  readonly work: Sources;
  readonly structure: Structure;
  /** What is wrong with the case's own file. */
  readonly caseProblems: readonly Problem[];
  /** Null while an error keeps the story from being played. */
  readonly compiled: Compiled | null;
  /** The story's own case, or the neutral one. */
  readonly data: CaseData;
  /** The story's own case, null where there is none that can be read. */
  readonly own: CaseData | null;
  readonly scoring: Scoring;
}

/** Whether a story has any tag that states a fact of Redress. */
function tagged({ lines, choices }: Structure): boolean {
  return [...lines, ...choices].some(({ tags }) =>
    tags.some(({ readings }) => readings.some((reading) => readTag(reading).kind === "facts")),
  );
}

function layOut(work: Sources): Bench {
  const { story } = compileSources(work);
  const structure = structureOf(work);
  const caseText = work.files.get(CASE_FILE);
  const read = caseText === undefined ? null : parseCase(caseText, CASE_FILE);
  const own = read?.ok ? read.value : null;
  const scoring: Scoring = !tagged(structure)
    ? "no-tags"
    : own
      ? "scored"
      : read
        ? "bad-case"
        : "no-case";
  return {
    work,
    structure,
    caseProblems: read && !read.ok ? read.problems : [],
    compiled: story,
    data: own ?? neutralCase(structure),
    own,
    scoring,
  };
}

let latest: Bench | null = null;

/** Everything known of the work; the same work again costs nothing. */
export function benchOf(work: Sources): Bench {
  if (!latest || !sameText(latest.work, work)) latest = layOut(work);
  return latest;
}
