/** What pages and server say to each other about a lesson; the events are those of src/lesson. */
import type { LessonEvent, LessonPlan, LessonStamped } from "../lesson/event.ts";
import type { LessonMine, LessonSeen } from "../lesson/seen.ts";
import type { PeerTalk } from "../lesson/triad/peer.ts";

/** Bounds: the server refuses what is beyond, pages say so before. */
export const LESSON_NAME_MOST = 120;
/** Characters of a block's text, a learner's answer, an argument. */
export const LESSON_TEXT_MOST = 4_000;
/** Characters of a reason given with a vote, and of a nudge. */
export const LESSON_LINE_MOST = 400;
export const BLOCKS_MOST = 40;
/** Choices of a scene; a play is never so long. */
export const SCENE_CHOICES_MOST = 200;
/** Reasons offered to a manager for saying no. */
export const REFUSALS_MOST = 10;
/** Options of a vote. */
export const VOTE_OPTIONS_MOST = 40;
/** Groups of a role-play, and cases for its turns. */
export const GROUPS_MOST = 60;
export const TRIAD_CASES_MOST = 8;
/** Characters of a line of a written talk, and of one's own words in the debrief of three. */
export const TRIAD_TEXT_MOST = 1_000;
/** Events of one request, and of one lesson. */
export const LESSON_EVENTS_SENT = 50;
export const LESSON_MOST = 20_000;

/** One line of the list of a class's lessons. */
export interface LessonLine {
  readonly id: string;
  readonly title: string;
  readonly stage: "planned" | "running" | "ended";
  readonly minutes: number;
  readonly blocks: number;
  readonly madeAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
}

/** A lesson as its tutor has it: the events from a number on; the page folds them. */
export interface LessonTold {
  readonly id: string;
  readonly classId: string;
  readonly events: readonly LessonStamped[];
}

/** Sent to make a lesson; the id is the page's. */
export interface LessonMaking {
  readonly id: string;
  readonly plan: LessonPlan;
}

export interface LessonSent {
  readonly id: string;
  readonly event: LessonEvent;
}

/** What became of what was sent; `already` among the refusals is as good as done. */
export interface LessonTaken {
  readonly stamped: readonly LessonStamped[];
  readonly refused: readonly {
    readonly id: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** What a learner's device, or the projector, is told: the lesson that runs, or null. */
export interface LessonNow {
  /** The server's clock, ms since 1970. */
  readonly now: number;
  readonly lesson: LessonSeen | null;
}

/** A learner's own part of the lesson that runs. */
export interface LessonOwn extends LessonNow {
  readonly mine: LessonMine | null;
  /** Names by id, of those in the learner's own group of a role-play and of nobody else. */
  readonly names: Readonly<Record<string, string>>;
}

/** A talk in which somebody was the agent, as fellow learners observed it: practice, no more. */
export interface PeerObservation extends PeerTalk {
  readonly lesson: { readonly id: string; readonly title: string };
}

/** The newest first. */
export interface PeerObservations {
  readonly talks: readonly PeerObservation[];
  /** Names by id, of whoever observed or played the customer; "" once erased. */
  readonly names: Readonly<Record<string, string>>;
}
