/** Small stories for tests of the workshop. */
import type { CaseData } from "../play/case.ts";
import { checkStatic } from "./check.ts";
import type { Problem } from "./problem.ts";
import type { Sources } from "./sources.ts";

/** The sources of a story of one file, with others beside it by path. */
export const sourcesOf = (ink: string, beside: Readonly<Record<string, string>> = {}): Sources => ({
  main: "story.ink",
  files: new Map(Object.entries({ "story.ink": ink, ...beside })),
});

/** "severity line" of every problem that one check finds in a story, in the order told. */
export const found = (
  check: string,
  ink: string,
  data: CaseData | null = null,
): readonly string[] =>
  problemsIn(check, ink, data).map(({ severity, line }) => `${severity} ${String(line)}`);

/** The problems that one check finds in a story. */
export const problemsIn = (
  check: string,
  ink: string,
  data: CaseData | null = null,
): readonly Problem[] =>
  checkStatic(sourcesOf(ink), data).filter((problem) => problem.check === check);
