/** What was put to a manager and what they said, as sentences [LM6]. */
import { askOf } from "../asks.ts";
import type { CaseData } from "../case.ts";
import type { PlayEvent } from "../event.ts";

const nameOf = ({ cast }: CaseData, who: string): string => cast[who]?.name ?? who;

/** Null for an ask that the case does not declare. */
export function askedWords(caseData: CaseData, id: string): string | null {
  const ask = askOf(caseData, id);
  return ask && `Put to ${nameOf(caseData, ask.who)}: ${ask.question}`;
}

/**
 * Of an ask that the case does not declare, as in an activity, only that a person answered it: what was
 * put, and what a scripted manager said to it, stands there in words of its own.
 */
export function answerWords(
  caseData: CaseData,
  { ask: id, answer, reason, by }: PlayEvent & { readonly type: "AuthorityAnswered" },
): string | null {
  const ask = askOf(caseData, id);
  const why = reason === "" ? "." : `: ${reason}`;
  if (!ask) return by === "person" ? `A person in the manager's chair said ${answer}${why}` : null;
  const said = `${nameOf(caseData, ask.who)} said ${answer}`;
  if (by === "scripted") return `${said}: ${ask.scripted.reason}`;
  return `${said}, answered by a person in the manager's chair${why}`;
}
