/** What the story notes about a play besides what was said: facts, as the case's author named them. */
import type { CaseData } from "../../../play/case.ts";
import type { Grade, PlayEvent } from "../../../play/event.ts";
import { answerWords, askedWords } from "../../../play/debrief/asked.ts";
import { harmOf } from "../../../play/rubric/harmWords.ts";

/** What the case's author holds of it, and no plain fact: an assessor judges without these. */
export const JUDGED: ReadonlySet<PlayEvent["type"]> = new Set([
  "MomentMet",
  "Harmed",
  "CriticalFailed",
  "Referred",
  "UntruthTold",
  "UntruthFound",
]);

const GRADES: Readonly<Record<Grade, string>> = {
  full: "in full",
  adequate: "in part",
  weak: "weakly",
};

/** A sentence for an event that leaves no words of its own; null where there is nothing to say. */
export function noteOf(data: CaseData, event: PlayEvent): string | null {
  switch (event.type) {
    case "MomentMet": {
      const moment = data.moments.find(({ id }) => id === event.moment);
      return moment ? `Met ${GRADES[event.grade]}: ${moment.title}.` : null;
    }
    case "Harmed": {
      const harm = harmOf(event.harm);
      return harm ? `Noted: ${harm.text}.` : null;
    }
    case "CriticalFailed":
      return `Critical failure: ${data.criticals[event.critical] ?? event.critical}`;
    case "Referred": {
      const matter = data.matters.find(({ id }) => id === event.matter);
      return matter && event.rung > 0 ? `Referred on: ${matter.title}.` : null;
    }
    case "UntruthTold":
      return "Noted: something was said that is not true.";
    case "UntruthFound":
      return "Noted: something untrue came out.";
    case "AuthorityAsked":
      return askedWords(data, event.ask);
    case "AuthorityAnswered":
      return answerWords(data, event);
    case "FactFound":
      return data.facts[event.fact] === undefined ? null : `Found out: ${data.facts[event.fact]}`;
    default:
      return null;
  }
}
