/** Why an assessment is in the sample, in words. */
import { STRENGTH_WORDS } from "../../evidence/strength.ts";
import type { Method, RecordKind, Stage } from "../facts.ts";
import type { Reason } from "./propose.ts";

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  early: "early, before any decision",
  interim: "interim, with decisions made",
  final: "final, signed by the assessor",
};

export const METHOD_WORDS: Readonly<Record<Method, string>> = {
  "play-live": "a play watched live",
  "play-recorded": "a play watched as a replay",
  spoken: "a spoken role-play",
  workplace: "work watched at work",
  "oral-questions": "questions put orally",
  "written-questions": "written questions",
};

export const RECORD_WORDS: Readonly<Record<RecordKind, string>> = {
  product: "a product of the learner’s",
  recording: "a recording",
  testimony: STRENGTH_WORDS.witness.toLowerCase(),
  reflection: "a reflective log",
};

/** Names of what is only an id in a reason. */
export interface Names {
  readonly assessor: (id: string) => string;
  readonly unit: (id: string) => string;
}

const known = (words: Readonly<Record<string, string>>, value: string): string =>
  words[value] ?? value;

export function reasonWords(reason: Reason, names: Names): string {
  switch (reason.kind) {
    case "assessor":
      return `first of ${names.assessor(reason.value)}’s`;
    case "unit":
      return `first of the unit ${names.unit(reason.value)}`;
    case "method":
      return `has ${known(METHOD_WORDS, reason.value)}`;
    case "stage":
      return known(STAGE_WORDS, reason.value);
    case "criterion":
      return `criterion ${reason.value} has an unusual rate of met`;
    case "record":
      return `has ${known(RECORD_WORDS, reason.value)}`;
    case "place":
      return `was at ${reason.value}`;
    case "appeal":
      return "an appeal is open";
    case "rate":
      return `drawn, to reach ${reason.wanted} of ${reason.of}${reason.fresh ? ", at the rate for what is new" : ""}`;
  }
}
