/**
 * The facts a lesson is made of. A lesson is an append-only list of these events about one class; what
 * tutor, projector and learners see are projections of it. Nothing is overwritten: a plan changed or a
 * vote cast again is one more event.
 */
import type { TriadEvent } from "./triad/event.ts";
import type { Authority } from "../play/event.ts";
import type { ChairEvent } from "./chair/event.ts";

/** What a part of a lesson is for. */
export const BLOCK_KINDS = [
  "brief",
  "play",
  "discuss",
  "triad",
  "debrief",
  "questions",
  "reflection",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One part of a lesson. */
export interface Block {
  /** Unique in the plan. */
  readonly id: string;
  readonly kind: BlockKind;
  /** What the class reads as its name; never empty. */
  readonly title: string;
  /** Planned length, whole minutes, 1 to 180. */
  readonly minutes: number;
  /** The case it is about, or "". */
  readonly caseId: string;
  /** What to do, as the learners read it; of questions and reflection: one question a line. */
  readonly text: string;
}

export interface LessonPlan {
  readonly title: string;
  /** In order; a plan may be empty until the lesson begins. */
  readonly blocks: readonly Block[];
}

/**
 * A moment of a case: every screen tells the version with the seed and the choices and stands where
 * they lead. It names nobody, whoever's play it was taken from.
 */
export interface Scene {
  readonly caseId: string;
  readonly storyHash: string;
  readonly seed: number;
  /** Indexes of the choices that lead there, as in ChoiceMade. */
  readonly choices: readonly number[];
  /** What managers said on the way, in order; where none stands, the scripted one answers. */
  readonly answers?: readonly Authority[];
}

/** What can be voted for: an option of the scene, in the order shown. */
export interface VoteOption {
  readonly index: number;
  readonly text: string;
}

export type LessonEvent =
  | TriadEvent
  | ChairEvent
  /** Made, or changed; a block that has begun stays what it is. */
  | { readonly type: "Planned"; readonly plan: LessonPlan }
  | { readonly type: "Started" }
  /** `from`: the block that the tutor saw running, "" before the first; so two presses skip once. */
  | { readonly type: "BlockBegun"; readonly block: string; readonly from: string }
  | { readonly type: "Paused" }
  | { readonly type: "Resumed" }
  /** The running block is this much longer, minutes; negative: shorter. */
  | { readonly type: "Extended"; readonly minutes: number }
  | { readonly type: "Ended" }
  /**
   * Everybody stops and looks at one moment. `whole`: the class plays the case together from here,
   * choosing each line by vote.
   */
  | {
      readonly type: "Frozen";
      readonly freeze: string;
      readonly title: string;
      readonly scene: Scene;
      readonly whole: boolean;
    }
  /** The class goes on in its play together: the choices of the scene are now these. */
  | { readonly type: "SceneMoved"; readonly freeze: string; readonly choices: readonly number[] }
  | { readonly type: "Thawed"; readonly freeze: string }
  | {
      readonly type: "VoteOpened";
      readonly freeze: string;
      readonly vote: string;
      readonly options: readonly VoteOption[];
    }
  /** In private; a learner's last one counts. `why`: their reason, or "". */
  | {
      readonly type: "Voted";
      readonly vote: string;
      readonly index: number;
      readonly why: string;
    }
  /** Hands counted by the tutor where there are no devices; the last count stands. */
  | {
      readonly type: "HandsCounted";
      readonly vote: string;
      readonly counts: readonly { readonly index: number; readonly count: number }[];
    }
  | { readonly type: "VoteClosed"; readonly vote: string }
  /** The spread is on every screen; `false`: taken away again. */
  | { readonly type: "SpreadShown"; readonly vote: string; readonly shown: boolean }
  /** Two options played side by side on the projector; null: back to one picture. */
  | {
      readonly type: "BranchesShown";
      readonly freeze: string;
      readonly branches: readonly [number, number] | null;
    }
  /** An argument taken into the case notes, as everybody reads it. `index`: for which option, or null. */
  | {
      readonly type: "ArgumentKept";
      readonly freeze: string;
      readonly index: number | null;
      readonly text: string;
    }
  /** A word from the tutor to one learner, or, with "", to everybody. */
  | { readonly type: "Nudged"; readonly to: string; readonly text: string }
  /** A learner's answer to a question of a block, by its place there from 0; the last one counts. */
  | {
      readonly type: "Answered";
      readonly block: string;
      readonly question: number;
      readonly text: string;
    };

export type LessonEventType = LessonEvent["type"];

/** Whoever did it. */
export type LessonActor =
  | { readonly as: "tutor"; readonly userId: string }
  | { readonly as: "learner"; readonly learnerId: string };

/** An event as the server has it. */
export interface LessonStamped {
  /** Place in the lesson, from 0. */
  readonly seq: number;
  /** Made by the device, so that what is sent twice stands once. */
  readonly id: string;
  /** When the server took it in, ms since 1970; the lesson's clock runs by this. */
  readonly at: number;
  readonly actor: LessonActor;
  readonly event: LessonEvent;
}
