/**
 * The evidence pack of a learner and unit as one document [EX1]: a pure fold over the log's own
 * events. PDF, grid and statements are made of it, so no two forms of a pack can disagree.
 */
import { assessmentOf } from "../assessment.ts";
import { assessmentPart, type AssessmentPart } from "./assessmentPart.ts";
import { coverOf, type Cover } from "./cover.ts";
import { criteriaOf, type CriterionTold } from "./criteria.ts";
import { playTold, type PlayTold } from "./plays.ts";
import type { PackSources } from "./sources.ts";
import { isoOf } from "./time.ts";

/** Of the document; goes up with any change of what the same events give. */
export const DOCUMENT_FORMAT = 1;

export interface PackDocument {
  readonly format: typeof DOCUMENT_FORMAT;
  readonly cover: Cover;
  readonly criteria: readonly CriterionTold[];
  readonly assessments: readonly AssessmentPart[];
  readonly plays: readonly PlayTold[];
  readonly log: {
    /** The last of the centre's log lines that this pack holds. */
    readonly line: number;
    readonly at: string;
    /** The chain's hash at that line. */
    readonly hash: string;
    readonly says: readonly string[];
  };
}

const VERIFY = [
  "Every item carries the number of its line in the centre's evidence log. Each line's hash covers the line before, so a line cannot be changed, taken out or put in without every later hash changing.",
  "The JSON form of this pack holds those lines. With the program, “npm run verify -- pack.json --key <fingerprint>” works out every hash and signature again, needs no network, and tells whether this document is what those lines give. Ask the centre for the key's fingerprint by another way than this file.",
  "The check proves that the record was not changed after it was written. It does not prove that what was written is true: that is what people's names and signatures are for.",
];

export function packDocumentOf(sources: PackSources): PackDocument {
  const { unit } = sources.pack;
  const all = sources.assessments.map((source) => ({
    source,
    state: assessmentOf(source.events),
  }));
  const about = all.filter(({ state }) =>
    state.plans.some(({ plan }) => plan.units.some((one) => one.unit === unit.id)),
  );
  const mine: PackSources = { ...sources, assessments: about.map(({ source }) => source) };
  const states = about.map(({ state }) => state);
  return {
    format: DOCUMENT_FORMAT,
    cover: coverOf(mine, states),
    criteria: criteriaOf(
      mine,
      about.map(({ source, state }) => ({ id: source.id, assessment: state })),
    ),
    assessments: about.map(({ source, state }) => assessmentPart(source, state, mine)),
    plays: sources.plays.map((play) => playTold(play, sources.cases)),
    log: {
      line: sources.through.line,
      at: isoOf(sources.through.at),
      hash: sources.through.hash,
      says: VERIFY,
    },
  };
}
