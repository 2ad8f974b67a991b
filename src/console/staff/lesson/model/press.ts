/**
 * What moves a class is worth sending only while it is fresh: a press of "Next" that comes ten minutes
 * late would do harm. What was written is kept for as long as it takes.
 */
import type { LessonEvent, LessonEventType } from "../../../../lesson/event.ts";
import type { Letter } from "../../../../ui/outbox/letter.ts";

/** ms after which a press is not sent any more. */
export const FRESH = 60_000;

const WRITTEN: ReadonlySet<LessonEventType> = new Set([
  "Planned",
  "HandsCounted",
  "ArgumentKept",
  "Answered",
  "Ticked",
  "TickWithdrawn",
  "Accounted",
  "AskAnswered",
]);

export const tooLate = ({ at, body }: Letter<LessonEvent>, now: number): boolean =>
  !WRITTEN.has(body.type) && now - at > FRESH;

export const TOO_LATE =
  "It could not be sent within a minute, so it was not done. Look where the class is, then press again if it is still wanted.";

const NAMES: Readonly<Record<LessonEventType, string>> = {
  Planned: "The plan",
  Started: "Start",
  BlockBegun: "To another block",
  Paused: "Pause",
  Resumed: "Go on",
  Extended: "More or less time",
  Ended: "End the lesson",
  Frozen: "Stop the class",
  SceneMoved: "Play on",
  Thawed: "Let the class go on",
  VoteOpened: "Open the vote",
  Voted: "A vote",
  HandsCounted: "Hands counted",
  VoteClosed: "Close the vote",
  SpreadShown: "Show or hide the spread",
  BranchesShown: "Side by side",
  ArgumentKept: "Into the case notes",
  ChairSet: "The manager's chair",
  Asked: "An ask",
  AskAnswered: "A manager's answer",
  AskSettled: "How an ask ended",
  Nudged: "A nudge",
  Answered: "An answer",
  GroupsFormed: "Form groups",
  MemberPlaced: "Into another group",
  TutorPlays: "Play the customer",
  GroupTurned: "To the next turn",
  TalkBegun: "Begin the talk",
  TalkEnded: "End the talk",
  TalkMoved: "A step in the story",
  Said: "A line",
  Ticked: "A tick",
  TickWithdrawn: "Take a tick back",
  Accounted: "Words for the debrief",
};

/** What was pressed or written, as the page lists it. */
export const pressName = (event: LessonEvent): string =>
  event.type === "ArgumentKept" || event.type === "Nudged" || event.type === "Said"
    ? `${NAMES[event.type]}: “${event.text}”`
    : NAMES[event.type];
