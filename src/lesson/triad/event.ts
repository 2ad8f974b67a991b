/**
 * The facts of spoken role-play in small groups: one is the agent, one the customer, the others observe,
 * and the parts go round. They are events of the lesson's own list.
 */

/** The case of one turn, in the version and with the seed that the customer's device tells. */
export interface TriadCase {
  readonly caseId: string;
  readonly storyHash: string;
  readonly seed: number;
}

/** Spoken across the table, or written between two screens. */
export const TALK_WAYS = ["voice", "text"] as const;
export type TalkWay = (typeof TALK_WAYS)[number];

/** Those who came out of dealing or of the tutor's own choosing. */
export interface GroupMade {
  /** Unique in the lesson. */
  readonly id: string;
  /** Learners, in the order in which they will be the agent; 1 to 4. */
  readonly members: readonly string[];
  /** The tutor plays the customer; of somebody who is alone, the tutor always does. */
  readonly tutor: boolean;
}

/** One turn of one group. */
interface OfTalk {
  readonly group: string;
  /** From 0. */
  readonly turn: number;
}

export type TriadEvent =
  /** Takes the place of the groups that the block had; what they did stays. */
  | {
      readonly type: "GroupsFormed";
      readonly round: string;
      readonly block: string;
      readonly way: TalkWay;
      /** One a turn, and from the first again: so that the next agent does not know the case. */
      readonly cases: readonly TriadCase[];
      readonly groups: readonly GroupMade[];
    }
  /** A latecomer comes into a group, or somebody into another; "": out of all, as who has left. */
  | {
      readonly type: "MemberPlaced";
      readonly round: string;
      readonly learner: string;
      readonly group: string;
    }
  /** The tutor takes the customer's part in a group, or gives it back. */
  | { readonly type: "TutorPlays"; readonly group: string; readonly plays: boolean }
  /** On to the next turn. `turn` is the one after `from`, which the device saw; two presses move once. */
  | ({ readonly type: "GroupTurned"; readonly from: number } & OfTalk)
  /** Also of a talk that was ended by mistake: it goes on. */
  | ({ readonly type: "TalkBegun" } & OfTalk)
  | ({ readonly type: "TalkEnded" } & OfTalk)
  /** Where the customer's device stands in the story: indexes of choices, as of a scene. */
  | ({ readonly type: "TalkMoved"; readonly choices: readonly number[] } & OfTalk)
  /** A line of a written talk, by its agent or customer. `line`: an id of the device's. */
  | ({ readonly type: "Said"; readonly line: string; readonly text: string } & OfTalk)
  /**
   * Seen or heard by an observer. Under the same `tick` again: a quote put to it or changed.
   * `elapsed`: ms since the talk began.
   */
  | ({
      readonly type: "Ticked";
      readonly tick: string;
      readonly behaviour: string;
      readonly quote: string;
      readonly elapsed: number;
    } & OfTalk)
  | ({ readonly type: "TickWithdrawn"; readonly tick: string } & OfTalk)
  /** One's own words in the debrief of three; the last ones count. */
  | ({
      readonly type: "Accounted";
      /** How it went, as they saw it. */
      readonly text: string;
      /** One thing to keep. */
      readonly keep: string;
      /** One thing to do next. */
      readonly next: string;
    } & OfTalk);

export type TriadEventType = TriadEvent["type"];

/** What is the tutor's alone; the rest is the tutor's too, and of learners by their part. */
const TUTORS = ["GroupsFormed", "MemberPlaced", "TutorPlays"] as const;
const SHARED = [
  "GroupTurned",
  "TalkBegun",
  "TalkEnded",
  "TalkMoved",
  "Said",
  "Ticked",
  "TickWithdrawn",
  "Accounted",
] as const;

/** What a learner may send of a role-play, each by their part in their own group. */
export type OwnTriadEvent = Extract<TriadEvent, { type: (typeof SHARED)[number] }>;

const shared: ReadonlySet<string> = new Set(SHARED);
const all: ReadonlySet<string> = new Set([...TUTORS, ...SHARED]);

export const isTriad = <T extends { readonly type: string }>(
  event: T,
): event is T & { readonly type: TriadEventType } => all.has(event.type);

export const isShared = (type: string): boolean => shared.has(type);
