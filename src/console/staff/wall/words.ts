/** The wall in words: what each seat shows, and the line that sums the class up. */
import type { Card } from "../../../protocol/card.ts";
import type { Mood } from "../../../play/event.ts";
import { spanWords } from "../parts/dates.ts";
import type { Seat } from "./seats.ts";
import { JUST, quietFor, standingOf, type Counts, type Moment, type Standing } from "./standing.ts";

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  critical: "Critical failure",
  stuck: "Stuck",
  racing: "Racing",
  gone: "Gone",
  playing: "Playing",
  "not-started": "Not started",
  finished: "Finished",
};

/** Which of the four drawn faces goes with a mood. */
export const FACES: Readonly<Record<Mood, 0 | 1 | 2 | 3>> = {
  happy: 0,
  relieved: 0,
  neutral: 1,
  sad: 1,
  worried: 1,
  annoyed: 2,
  angry: 3,
};

/** Everything a seat shows, ready to be drawn; two equal ones need no drawing. */
export interface SeatView {
  readonly id: string;
  readonly name: string;
  readonly playId: string | null;
  readonly standing: Standing;
  /** "Stuck for 4 min": the state with its time, where time matters. */
  readonly state: string;
  readonly caseTitle: string;
  readonly moment: string;
  readonly mood: Mood | null;
  readonly choice: string;
  /** How the case ended, in its own words; "" before. */
  readonly ending: string;
  /** "64", or "" before there is one. */
  readonly score: string;
  /** The score is kept from whoever watches. */
  readonly hidden: boolean;
  /** "6 choices, 2 back": those made, and steps back taken. */
  readonly turns: string;
  /** "2 critical", or "". */
  readonly criticals: string;
  /** Something has just changed. */
  readonly fresh: boolean;
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

/** For so long a change counts as fresh. */
const FRESH = 5_000;

/** Minutes, so that two hundred clocks do not tick over every second. */
const waited = (ms: number): string => (ms < 60_000 ? "under a minute" : spanWords(ms));

function stateWords(seat: Seat, standing: Standing, moment: Moment): string {
  const { seenAt } = seat;
  const { now } = moment;
  switch (standing) {
    case "stuck":
      return `Stuck for ${waited(quietFor(seat, moment))}`;
    case "gone":
      return seenAt === null ? "Gone" : `Gone for ${waited(now - seenAt)}`;
    case "not-started":
      return seenAt !== null && now - seenAt < JUST ? "Here, not started" : "Not started";
    case "finished":
    case "critical":
    case "racing":
    case "playing":
      return STANDING_NAMES[standing];
  }
}

const turnWords = ({ turn, steps }: Card): string =>
  `${counted(turn, "choice")}${steps > 0 ? `, ${steps} back` : ""}`;

export interface Showing extends Moment {
  readonly hideNames: boolean;
  /** Assessed plays show no score. */
  readonly blind: boolean;
  readonly titles: ReadonlyMap<string, string>;
}

export function viewOf(seat: Seat, showing: Showing): SeatView {
  const { now, hideNames, blind, titles } = showing;
  const standing = standingOf(seat, showing);
  const { card } = seat;
  const hidden = blind && card?.mode === "assessed";
  return {
    id: seat.id,
    name: hideNames ? `Learner ${seat.number}` : seat.name,
    playId: card?.playId ?? null,
    standing,
    state: stateWords(seat, standing, showing),
    caseTitle: card
      ? `${titles.get(card.caseId) ?? card.caseId}${card.mode === "assessed" ? " (assessed)" : ""}`
      : "",
    moment: card?.moment ?? "",
    mood: card?.mood ?? null,
    choice: card?.choice ?? "",
    ending: card?.ending ?? "",
    score: card && card.turn > 0 && !hidden ? String(Math.round(card.total)) : "",
    hidden,
    turns: card ? turnWords(card) : "",
    criticals: card && card.criticals > 0 ? `${card.criticals} critical` : "",
    fresh: card !== null && now - card.lastAt < FRESH,
  };
}

/** Whether two views read the same. */
export const sameView = (a: SeatView, b: SeatView): boolean =>
  (Object.keys(a) as (keyof SeatView)[]).every((key) => a[key] === b[key]);

export const SUMMARY_ORDER: readonly Standing[] = [
  "playing",
  "stuck",
  "racing",
  "gone",
  "critical",
  "finished",
  "not-started",
];

export const SHORT_NAMES: Readonly<Record<Standing, string>> = {
  playing: "playing",
  stuck: "stuck",
  racing: "racing",
  gone: "gone",
  critical: "critical just now",
  finished: "finished",
  "not-started": "not started",
};

/** "12 playing, 3 stuck, 1 gone." Those of whom there are none are left out. */
export function summaryWords(counts: Counts): string {
  const said = SUMMARY_ORDER.flatMap((standing) =>
    counts[standing] > 0 ? [`${counts[standing]} ${SHORT_NAMES[standing]}`] : [],
  );
  return said.length === 0 ? "Nobody is in this class yet." : `${said.join(", ")}.`;
}
