/** One story with everything that its checks look at, worked out once. */
import type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
import type { CaseData } from "../play/case.ts";
import { readTag } from "../story/tags.ts";
import { follow, type Followed } from "./flow/follow.ts";
import { graphOf, type Graph } from "./flow/graph.ts";
import { jsonLines, type JsonPath } from "./jsonLines.ts";
import { parse, type Parsed } from "./parse.ts";
import type { Problem, Severity } from "./problem.ts";
import type { Sources } from "./sources.ts";
import { placeIn } from "./structurePlaces.ts";
import { structureOf, type Place, type Structure, type Tag } from "./structure.ts";

/** The name of a case's data file, among the sources and in problems. */
export const CASE_FILE = "case.json";

/** A story's flow, which only one that compiles has. */
export interface Flowing {
  readonly graph: Graph;
  readonly followed: Followed;
}

export interface Examined {
  readonly sources: Sources;
  readonly parsed: Parsed;
  readonly structure: Structure;
  readonly flowing: Flowing | null;
  /** Null without a case.json: what depends on one is not checked. */
  readonly data: CaseData | null;
  /** Lines of case.json by path; null when its text is not among the sources. */
  readonly lineInCase: ((path: JsonPath) => number) | null;
  /** Whether it is a Redress story: it has a case.json, or a tag that Redress knows. */
  readonly scored: boolean;
}

/** Every tag of a story, choices' own first. */
export const tagsOf = ({ choices, lines }: Structure): readonly Tag[] => [
  ...choices.flatMap(({ tags }) => tags),
  ...lines.flatMap(({ tags }) => tags),
];

export function examine(sources: Sources, data: CaseData | null): Examined {
  const parsed = parse(sources);
  const json = sources.files.get(CASE_FILE);
  const structure = structureOf(sources);
  const graph = parsed.runtime && graphOf(parsed.runtime);
  const known = ({ readings }: Tag): boolean =>
    readings.some((reading) => readTag(reading).kind !== "error");
  return {
    sources,
    parsed,
    structure,
    flowing: graph && { graph, followed: follow(graph) },
    data,
    lineInCase: json === undefined ? null : jsonLines(json),
    scored: data !== null || tagsOf(structure).some(known),
  };
}

/** A place, or a whole file. */
type Somewhere = Pick<Problem, "file" | "line">;

/** A check looks at one thing and says what it finds. */
export type Check = (story: Examined) => readonly Problem[];

/** Makes problems of one check. */
export const problemsOf =
  (check: string, severity: Severity) =>
  ({ file, line }: Somewhere, message: string): Problem => ({
    severity,
    check,
    file,
    line,
    message,
  });

/** The place of something in case.json; without a line when its text is not among the sources. */
export const inCase = ({ lineInCase }: Examined, path: JsonPath): Somewhere => ({
  file: CASE_FILE,
  line: lineInCase ? lineInCase(path) : null,
});

/** The place of a part of the compiled story, parsed or running. */
export const placeOf = ({ parsed }: Examined, object: Pick<ParsedObject, "debugMetadata">): Place =>
  placeIn(parsed, object);
