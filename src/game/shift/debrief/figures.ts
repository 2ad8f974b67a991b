/** The day's measures in sentences and rows: what the debrief's tables say. Pure. */
import { spanOf } from "../../../play/clock.ts";
import type { Kept, LogCheck, Measures } from "../../../shift/measures.ts";
import type { Day } from "../../../shift/run.ts";
import { SIDE_WORDS } from "../../../shift/words.ts";

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const nameOf = (day: Day, id: string): string => {
  const contact = day.contacts.get(id);
  return (contact && day.data.cast[contact.who]?.name) ?? id;
};

/** Those that missed a standard, each with how long it took. */
export function missedBy(day: Day, all: readonly Kept[]): string {
  const late = all.filter(({ inTime }) => !inTime);
  if (late.length === 0) return "none";
  return late
    .map(({ id, minutes }) => {
      const name = day.contacts.has(id) ? nameOf(day, id) : "this";
      return minutes === null ? `${name}: never` : `${name}: ${spanOf(minutes)}`;
    })
    .join("; ");
}

/** What an entry of the log book should have said, where it did not. */
export function logVerdict(day: Day, check: LogCheck): string {
  const { contact, caller, logged, side, cause, next } = check;
  if (!logged) return "Not in the log book";
  const title = (list: readonly { readonly id: string; readonly title: string }[], id: string) =>
    list.find((each) => each.id === id)?.title ?? id;
  const wrong = [
    side ? "" : `they were: ${SIDE_WORDS[contact.side].toLowerCase()}`,
    cause ? "" : `behind it was: ${title(day.shift.causes, contact.cause)}`,
    next ? "" : `what came next: ${title(day.shift.nexts, caller.next ?? "")}`,
  ].filter(Boolean);
  return wrong.length === 0 ? "Agrees with what happened" : wrong.join("; ");
}

/** What became of the pattern, in a sentence or two. */
export function patternWords(day: Day, { pattern }: Measures): string {
  const { cause } = day.shift.pattern;
  const title = day.shift.causes.find(({ id }) => id === cause)!.title.toLowerCase();
  const to = day.data.cast[day.shift.pattern.to]!.name;
  const { report, grade } = pattern;
  if (report === null) {
    return `The same thing lay behind several contacts: ${title}. It was not reported; it belonged to ${to}.`;
  }
  switch (grade) {
    case "full":
      return `You reported it to ${to}, in time, with the contacts that showed it: ${title}.`;
    case "adequate":
      return `You reported it to ${to} with the right contacts, later than it was of use: ${title}.`;
    case "weak":
      return `You reported it, but with contacts that were something else, or surer than you could be. Behind them lay: ${title}.`;
    default:
      return `What you reported was not what came round again, or went to somebody else. It was: ${title}, for ${to}.`;
  }
}
