/** What can evidence a criterion besides a case played at a screen. */
import type { Activity, Criterion } from "../pack/pack.ts";

/** spoken: a role-play without a screen, observed. Each is carried out under an assessor's eye. */
export const WAYS = [
  "spoken",
  "workplace-observed",
  "workplace-product",
  "witness",
  "questions",
  "reflection",
] as const;
export type Way = (typeof WAYS)[number];

export const WAY_WORDS: Readonly<Record<Way, string>> = {
  spoken: "a spoken role-play, observed",
  "workplace-observed": "work observed at the workplace",
  "workplace-product": "something made at work",
  witness: "testimony of somebody who saw it at work",
  questions: "questions, answered in the learner’s own words",
  reflection: "a reflective log",
};

const AT_WORK: readonly Way[] = ["workplace-observed", "witness"];

function waysOf(activity: Activity): readonly Way[] {
  switch (activity) {
    case "role-play":
      return ["spoken", ...AT_WORK];
    case "shift-sim":
    case "repeat-investigation":
    case "improvement-project":
    case "feedback-survey":
      return AT_WORK;
    case "written-qa":
    case "oral-qa":
      return ["questions"];
    case "reflective-log":
      return ["reflection"];
    case "artefact:complaint-record":
    case "artefact:email-letter":
    case "artefact:procedure":
    case "artefact:improvement-proposal":
    case "artefact:minutes":
    case "artefact:evaluation-report":
      return ["workplace-product"];
  }
}

/**
 * Best first, as the pack lists what evidences the criterion. Answers and reflection support a
 * performance criterion and cannot carry it, so they are no way to one. Null: not known here.
 */
export function waysTo(criterion: Criterion | null): readonly Way[] {
  if (!criterion) return [];
  const ways = new Set(criterion.evidencedBy.flatMap(waysOf));
  if (criterion.kind === "performance") {
    ways.delete("questions");
    ways.delete("reflection");
    // Whatever the pack lists, doing it at work and having it seen shows performance.
    for (const way of AT_WORK) ways.add(way);
    return [...ways];
  }
  // Knowledge is shown by answering, whatever else is listed (brief 3.5).
  ways.add("questions");
  return [...ways];
}
