/** Small stories walked whole, for tests of the checks that need all routes. */
import { explore } from "../../atlas/explore.ts";
import { valuesOf } from "../../atlas/values.ts";
import { walkOf } from "../../atlas/walkOf.ts";
import type { CaseData } from "../../play/case.ts";
import { checkRoutes } from "../checkRoutes.ts";
import { compileSources } from "../compile.ts";
import type { Problem } from "../problem.ts";
import { structureOf } from "../structure.ts";
import type { Ground } from "./ground.ts";

/** A case cut down to a moment a dimension, so that a story of two choices can meet them all. */
export const modest = (data: CaseData, changes: Partial<CaseData> = {}): CaseData => ({
  ...data,
  moments: data.moments.filter(({ id }) => ["r.open", "i.time", "e.tell", "s.check"].includes(id)),
  matters: [],
  promises: [],
  remedies: [],
  facts: {},
  criteria: [],
  record: { ...data.record, fields: data.record.fields.filter(({ kind }) => kind === "text") },
  ...changes,
});

const ample = { states: 10_000, choices: 100, goOn: () => true };

/** The ground of a story of one file; throws for one that does not compile. */
export function groundOf(ink: string, data: CaseData): Ground {
  const sources = { main: "story.ink", files: new Map([["story.ink", ink]]) };
  const { story, problems } = compileSources(sources);
  if (!story) throw new Error(problems.map(({ message }) => message).join("\n"));
  const walk = walkOf(story);
  const explored = explore(data, walk, ample);
  return {
    edition: { data, story, hash: "h" },
    walk,
    caseText: JSON.stringify(data, null, 2),
    caseFile: "case.json",
    structure: structureOf(sources),
    explored,
    values: valuesOf(explored.graph),
    proved: true,
  };
}

/** What one check finds in a story. */
export const problemsIn = (check: string, ink: string, data: CaseData): readonly Problem[] =>
  checkRoutes(groundOf(ink, data)).filter((problem) => problem.check === check);

/** "severity file:line" of what one check finds in a story. */
export const found = (check: string, ink: string, data: CaseData): readonly string[] =>
  problemsIn(check, ink, data).map(
    ({ severity, file, line }) => `${severity} ${file}:${String(line)}`,
  );

/** The line of a case's text where something stands first, counted from 1. */
export const caseLine = (data: CaseData, text: string): number =>
  JSON.stringify(data, null, 2)
    .split("\n")
    .findIndex((line) => line.includes(text)) + 1;
