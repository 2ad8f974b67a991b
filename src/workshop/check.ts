/** Every check that needs no play: what the compiler says, and what the story's text shows. */
import type { CaseData } from "../play/case.ts";
import { checkConsequences } from "./checks/consequence.ts";
import { checkCourteousWrong } from "./checks/courteousWrong.ts";
import { checkCriteria } from "./checks/criteria.ts";
import { checkDeadEnds } from "./checks/deadEnd.ts";
import { checkDivisions } from "./checks/division.ts";
import { checkEndless } from "./checks/endless.ts";
import { checkExternals } from "./checks/external.ts";
import { checkFloats } from "./checks/floats.ts";
import { checkGivenAway } from "./checks/givenAway.ts";
import { checkMoments } from "./checks/moments.ts";
import { checkEndings } from "./checks/noEnding.ts";
import { checkPromises } from "./checks/promises.ts";
import { checkReadingAge } from "./checks/readingAge.ts";
import { checkUnreachable } from "./checks/unreachable.ts";
import { checkUnscored } from "./checks/unscored.ts";
import { checkUnused } from "./checks/unused.ts";
import { examine, type Check } from "./examined.ts";
import type { Problem } from "./problem.ts";
import type { Sources } from "./sources.ts";
import { checkTags } from "./tags.ts";

const CHECKS: readonly Check[] = [
  checkUnscored,
  checkTags,
  checkDeadEnds,
  checkEndings,
  checkEndless,
  checkExternals,
  checkDivisions,
  checkFloats,
  checkUnreachable,
  checkMoments,
  checkCriteria,
  checkPromises,
  checkUnused,
  checkGivenAway,
  checkCourteousWrong,
  checkConsequences,
  checkReadingAge,
];

const inOrder = (a: Problem, b: Problem): number =>
  Number(a.severity === "warning") - Number(b.severity === "warning") ||
  a.file.localeCompare(b.file) ||
  (a.line ?? 0) - (b.line ?? 0);

/**
 * The problems of a story, errors first, then by file and line. A story that cannot be compiled
 * has the compiler's alone: the rest would only echo them. `data` is the case it tells; null leaves
 * out what depends on a case.json.
 */
export function checkStatic(sources: Sources, data: CaseData | null): readonly Problem[] {
  const story = examine(sources, data);
  const { problems } = story.parsed;
  const checked = story.flowing ? CHECKS.flatMap((check) => check(story)) : [];
  return [...problems, ...checked].toSorted(inOrder);
}
