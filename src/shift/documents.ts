/** What a shift leaves behind: reports of a pattern, and the two briefings. */
import type { CaseData } from "../play/case.ts";
import { timeOf } from "../play/clock.ts";
import type { PlayDocument } from "../play/document.ts";
import type { PlayEvent } from "../play/event.ts";
import type { ShiftData } from "./day.ts";
import type { Desk, Report } from "./desk.ts";
import type { Day } from "./run.ts";

export type Briefing = Extract<PlayEvent, { type: "OwnWordsGiven" }>;

const gistOf = ({ data, contacts }: Day, id: string): string => {
  const contact = contacts.get(id);
  return contact ? `${data.cast[contact.who]?.name ?? contact.who}: ${contact.gist}` : id;
};

const patternReport =
  (day: Day) =>
  ({ cause, cases, to, sure, at }: Report, place: number): PlayDocument => ({
    id: `pattern-${place + 1}`,
    kind: "investigation",
    title: "Report of a pattern",
    parts: [
      { heading: "To", lines: [day.data.cast[to]?.name ?? to] },
      { heading: "At", lines: [timeOf(at)] },
      {
        heading: "What keeps happening",
        lines: [day.shift.causes.find(({ id }) => id === cause)?.title ?? cause],
      },
      { heading: "Reported as", lines: [sure ? "established" : "a hunch"] },
      { heading: "Contacts that show it", lines: cases.map((id) => gistOf(day, id)) },
    ],
  });

const TITLES = { manager: "Briefing to the manager", team: "Briefing to the team" } as const;

function briefing(
  { ownWords }: CaseData,
  words: ShiftData["words"],
  { prompt, text }: Briefing,
): PlayDocument {
  const to = prompt === words.manager ? "manager" : "team";
  return {
    id: `briefing-${to}`,
    kind: "briefing",
    title: TITLES[to],
    parts: [{ heading: ownWords[prompt] ?? "", lines: [text] }],
  };
}

export const documentsOf = (
  day: Day,
  { reports }: Desk,
  briefings: readonly Briefing[],
): readonly PlayDocument[] => [
  ...reports.map(patternReport(day)),
  ...briefings.map((each) => briefing(day.data, day.shift.words, each)),
];
