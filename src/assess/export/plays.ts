/** What the learner did and wrote in a play that was assessed, line by line of its log; no score. */
import type { PlayEvent, RecordFields } from "../../play/event.ts";
import { wholeText } from "../../play/letter/letters.ts";
import { recordText } from "../../play/record/asText.ts";
import { isoOf } from "./time.ts";
import type { PackSources, PlaySource } from "./sources.ts";

export interface PlayLineTold {
  /** Position in the play's own log, from 0. */
  readonly playLine: number;
  /** Line of the centre's evidence log. */
  readonly line: number;
  readonly at: string;
  readonly kind: "choice" | "own-words" | "record" | "step-back";
  /** What was asked, in the words of the case; "" where nothing was. */
  readonly asked: string;
  /** Of a record: as it reads, each entry under its label. */
  readonly text: string;
  /** Of a record: its fields as the log has them. */
  readonly fields: RecordFields | null;
}

export interface PlayTold {
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
  /** Version of the case. */
  readonly storyHash: string;
  readonly rubric: string;
  readonly seed: number | null;
  readonly mode: "assessed" | "practice" | "unknown";
  /** What the mode means, in words. */
  readonly modeSays: string;
  /** Lines of the play's log in all. */
  readonly lines: number;
  /** The content was erased, in whole or in part. */
  readonly erased: boolean;
  readonly did: readonly PlayLineTold[];
}

const MODES = {
  assessed: "Assessed: hints off, the customer's meter hidden, no stepping back, a fresh seed.",
  practice: "Practice: hints on and stepping back allowed. It is practice, whatever it shows.",
  unknown: "How it was played can no longer be told: its beginning was erased.",
} as const;

type Said = Pick<PlayLineTold, "kind" | "asked" | "text" | "fields">;

/** What an event says that the learner did; null: it is none of their doing. */
function saidBy(event: PlayEvent, { prompts, form }: PlaySource): Said | null {
  switch (event.type) {
    case "ChoiceMade":
      return { kind: "choice", asked: "", text: event.text, fields: null };
    case "OwnWordsGiven":
      return {
        kind: "own-words",
        asked: prompts[event.prompt] ?? event.prompt,
        text: wholeText(event),
        fields: null,
      };
    case "RecordWritten":
      return {
        kind: "record",
        asked: "",
        text: recordText(form, event.fields),
        fields: event.fields,
      };
    case "SteppedBack":
      return { kind: "step-back", asked: "", text: `Back to turn ${event.turn}.`, fields: null };
    default:
      return null;
  }
}

export function playTold(play: PlaySource, cases: PackSources["cases"]): PlayTold {
  const { id, caseId, events } = play;
  const begun = events.find(({ event }) => event?.type === "PlayStarted")?.event;
  const start = begun?.type === "PlayStarted" ? begun : null;
  const mode = start?.mode ?? "unknown";
  return {
    id,
    caseId,
    title: cases.find((one) => one.id === caseId)?.title ?? caseId,
    storyHash: start?.storyHash ?? "",
    rubric: start?.rubric ?? "",
    seed: start?.seed ?? null,
    mode,
    modeSays: MODES[mode],
    lines: events.length,
    erased: events.some(({ event }) => event === null),
    did: events.flatMap(({ seq, entry, at, event }) => {
      const said = event && saidBy(event, play);
      return said ? { playLine: seq, line: entry, at: isoOf(at), ...said } : [];
    }),
  };
}

/** What stood at a line of a play's log, in a few words; "" where there is nothing to say. */
export function shownAt(play: PlaySource | undefined, line: number | null): string {
  if (!play || line === null) return "";
  const found = play.events.find(({ seq }) => seq === line);
  if (!found) return "";
  const { event } = found;
  switch (event?.type) {
    case undefined:
      return "Erased.";
    case "ChoiceMade":
      return `The learner: ${event.text}`;
    case "OwnWordsGiven":
      return `The learner, in their own words: ${event.text}`;
    case "RecordWritten":
      return "The learner wrote the case record.";
    case "LineSpoken":
      return event.who === "" ? event.text : `${event.who}: ${event.text}`;
    default:
      return "";
  }
}
