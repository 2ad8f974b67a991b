/** Words and times as a printed pack has them. */
import type { Stand } from "../../../assess/export/stand.ts";
import type { Reads } from "../../../assess/export/criteria.ts";
import type { AssessmentEvent, FileRef, Observed, Setting } from "../../../assess/event.ts";
import type { Shape } from "./page.ts";

const UK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
});

/** "20 November 2026 at 14:05 GMT"; as it stands where it is no time. */
export function ukTime(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : UK.format(at);
}

/** Who, when, and on which line of the log. */
export const stood = ({ by, doneAt, line }: Stand): string =>
  `${by}, ${ukTime(doneAt)}, log line ${line}`;

export const yesNo = (value: boolean): string => (value ? "Yes" : "No");

export const ACTIVITY_WORDS: Readonly<Record<Observed, string>> = {
  "play-live": "a case played on a screen, watched live",
  "play-recorded": "a recorded play",
  spoken: "a spoken role play",
  workplace: "work",
};

export const SETTING_WORDS: Readonly<Record<Setting, string>> = {
  simulated: "Simulated",
  workplace: "At work",
};

type Manner = Extract<AssessmentEvent, { type: "QuestionPut" }>["manner"];

export const MANNER_WORDS: Readonly<Record<Manner, string>> = {
  oral: "Aloud",
  written: "In writing",
};

export const READS_WORDS: Readonly<Record<Reads, readonly [string, Shape]>> = {
  met: ["Met", "full"],
  "not-yet": ["Not yet met", "half"],
  "not-seen": ["Not seen", "empty"],
  "met-in-doubt": ["In doubt", "triangle"],
  undecided: ["Not decided", "dash"],
};

export const OUTCOME_WORDS = {
  met: "Met",
  "not-yet": "Not yet met",
  "not-seen": "Not seen",
} as const;

export const fileWords = (file: FileRef | null): string =>
  file
    ? `${file.name} (${file.type}, ${file.bytes.toLocaleString("en-GB")} bytes). SHA-256 ${file.sha256}`
    : "";
