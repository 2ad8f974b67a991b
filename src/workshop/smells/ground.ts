/** What the checks of all routes stand on: a story, its case, and the atlas of every play of it. */
import type { Explored } from "../../atlas/explore.ts";
import type { Playing } from "../../atlas/playing.ts";
import type { WholeRoutes } from "../../atlas/routes.ts";
import type { Values } from "../../atlas/values.ts";
import type { Walk, WalkOption } from "../../atlas/walk.ts";
import type { Edition } from "../../story/session.ts";
import type { JsonPath } from "../jsonLines.ts";
import type { Problem, Severity } from "../problem.ts";
import { lineOfChoice, type Choice, type Structure } from "../structure.ts";
import type { Drawn } from "./drawn.ts";

export interface Ground {
  readonly edition: Edition;
  /** The walk by which it was explored. */
  readonly walk: Walk<unknown>;
  /** The text of case.json, for its lines, and the name that problems give it. */
  readonly caseText: string;
  readonly caseFile: string;
  readonly structure: Structure;
  readonly explored: Explored;
  readonly values: Values;
  /** Every play was walked; else a sample was, and what it lacks may be there all the same. */
  readonly proved: boolean;
}

/** The ground with what several checks look at, worked out once. */
export interface Trodden extends Ground {
  /** The story told with its own customer. */
  readonly play: Playing<unknown>;
  readonly routes: WholeRoutes;
  readonly drawn: readonly Drawn[];
  readonly lineInCase: (path: JsonPath) => number;
}

/** A line, or a whole file. */
export type Somewhere = Pick<Problem, "file" | "line">;

/** A check of all routes looks at one thing and says what it finds. */
export type RouteCheck = (ground: Trodden) => readonly Problem[];

/** Makes problems of one check. Of a sample they are warnings and say so. */
export const found =
  (check: string, severity: Severity) =>
  ({ proved }: Ground, { file, line }: Somewhere, message: string): Problem => ({
    severity: proved ? severity : "warning",
    check,
    file,
    line,
    message: proved
      ? message
      : `${message} (So far as a sample of plays shows: this story cannot be walked whole.)`,
  });

/** The place of a part of case.json. */
export const inCase = ({ caseFile, lineInCase }: Trodden, path: JsonPath): Somewhere => ({
  file: caseFile,
  line: lineInCase(path),
});

/** The story as a whole. */
export const inStory = ({ structure, caseFile }: Ground): Somewhere => ({
  file: structure.flows[0]?.file ?? caseFile,
  line: null,
});

/** The choice in the source that a key of the survey stands for. */
export const choiceOf = ({ structure }: Ground, key: string): Choice | null =>
  lineOfChoice(structure, key);

/** Where options stand in the source: "lines 12, 40 and 51". */
export function linesOf({ structure }: Ground, options: readonly WalkOption[]): string {
  const main = structure.flows[0]?.file;
  const lines = options.flatMap(({ path }) => {
    const choice = path === undefined ? null : lineOfChoice(structure, path);
    if (!choice) return [];
    return [choice.file === main ? `${choice.line}` : `${choice.line} of ${choice.file}`];
  });
  return lines.length < 2
    ? `line ${lines.join("")}`
    : `lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}
