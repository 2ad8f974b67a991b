/**
 * The facts a play is made of. A play is an append-only list of these events; everything anyone
 * sees (score, mood, promises, debrief) is a projection of the list. An event never holds points.
 */

/** The four dimensions of complaint handling: responsiveness, informing, escalation, resolution. */
export const DIMENSIONS = ["R", "I", "E", "S"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How well an answer met a key moment. A moment never met is "missed" and leaves no event. */
export const GRADES = ["full", "adequate", "weak"] as const;
export type Grade = (typeof GRADES)[number];

/** What a turn was like to receive; moves the simulated customer, never the score (SPEC CU). */
export const TRIGGERS = ["ack", "info", "choice", "progress", "gift", "bad-news", "warm"] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const MOODS = [
  "neutral",
  "happy",
  "relieved",
  "sad",
  "worried",
  "annoyed",
  "angry",
] as const;
export type Mood = (typeof MOODS)[number];

export const CHANNELS = ["counter", "phone", "chat", "email", "meeting", "site"] as const;
export type Channel = (typeof CHANNELS)[number];

/** Practice may be stepped back and shows hints; assessed may not. */
export type Mode = "practice" | "assessed";

/** say: spoken or written to someone; do: an action; look: an optional look-up. */
export type OptionKind = "say" | "do" | "look";

export interface Option {
  /** Position among the story's choices before shuffling; what ChoiceMade refers to. */
  readonly index: number;
  readonly text: string;
  readonly kind: OptionKind;
}

/** Answers of the learner's case record: one string, or several where many may be ticked. */
export type RecordFields = Readonly<Record<string, string | readonly string[]>>;

/** What was done in an activity that is no talk, where no list of options was on offer (activity.ts). */
export interface Act {
  /** What kind of act, as its activity names it. */
  readonly id: string;
  /** Whom or what it was done to or with, if anything. */
  readonly on?: string;
  /** What the learner filled in. */
  readonly fields?: RecordFields;
}

/** Facts that a story may state through its tags; the rest come from the player or the shell. */
export type StoryFact =
  | {
      readonly type: "SceneSet";
      readonly place?: string;
      readonly channel?: Channel;
      readonly prop?: string;
      readonly heading?: string;
      /** The person the learner was with has gone, or the learner has left them. */
      readonly away?: true;
    }
  | {
      readonly type: "LineSpoken";
      /** A cast id, "you" for the learner, or "" for narration. */
      readonly who: string;
      readonly text: string;
      readonly mood?: Mood;
      readonly sound?: string;
    }
  | { readonly type: "MomentMet"; readonly moment: string; readonly grade: Grade }
  | { readonly type: "MomentWaived"; readonly moment: string }
  | { readonly type: "Behaved"; readonly trigger: Trigger }
  | { readonly type: "Harmed"; readonly harm: string }
  | { readonly type: "CriticalFailed"; readonly critical: string }
  | { readonly type: "CueShown"; readonly matter: string }
  | { readonly type: "Referred"; readonly matter: string; readonly rung: number }
  /** Somebody with the authority allowed more; `pence` is the new limit. */
  | { readonly type: "LimitRaised"; readonly pence: number }
  /** `given` adds to what was given before; `fair` is the fair total for the whole case. Pence. */
  | {
      readonly type: "RedressGiven";
      readonly given: number;
      readonly fair: number;
      readonly alike?: string;
    }
  | { readonly type: "RemedyAgreed"; readonly remedy: string }
  | { readonly type: "RemedyDone"; readonly remedy: string }
  /** Due `minutes` of simulated time after this event. */
  | { readonly type: "PromiseMade"; readonly promise: string; readonly minutes: number }
  | { readonly type: "PromiseKept"; readonly promise: string }
  /** Renegotiated: due `minutes` after this event. */
  | { readonly type: "PromiseMoved"; readonly promise: string; readonly minutes: number }
  | { readonly type: "PromiseWarned"; readonly promise: string }
  | { readonly type: "ClockMoved"; readonly minutes: number; readonly hold: boolean }
  | { readonly type: "FactFound"; readonly fact: string }
  | { readonly type: "UntruthTold"; readonly untruth: string }
  | { readonly type: "UntruthFound"; readonly untruth: string }
  | { readonly type: "CriterionTouched"; readonly criterion: string }
  | { readonly type: "RecordAsked" }
  | { readonly type: "PlayEnded"; readonly ending: string };

export type PlayEvent =
  | StoryFact
  | {
      readonly type: "PlayStarted";
      readonly caseId: string;
      readonly storyHash: string;
      readonly rubric: string;
      readonly seed: number;
      readonly mode: Mode;
      /** Minutes after midnight of the case's first day. */
      readonly clock: number;
    }
  | {
      readonly type: "OptionsOffered";
      readonly turn: number;
      readonly options: readonly Option[];
      /** The own-words prompt put before these options, if any. */
      readonly own?: string;
    }
  | {
      readonly type: "ChoiceMade";
      readonly turn: number;
      readonly index: number;
      readonly text: string;
      readonly kind: OptionKind;
      /** Present in an activity: what was done; `index` is 0 then, and `text` tells the act in words. */
      readonly act?: Act;
    }
  | {
      readonly type: "OwnWordsGiven";
      readonly turn: number;
      readonly prompt: string;
      readonly text: string;
    }
  | { readonly type: "RecordWritten"; readonly fields: RecordFields }
  /** Practice only: the play goes on from the options of `turn` as if the later turns had not been. */
  | { readonly type: "SteppedBack"; readonly turn: number };

/**
 * Ends a fold's switch: the compiler sees here that no event type was forgotten. At run time an
 * event of an unknown type, from a newer or a damaged log, changes nothing.
 */
export const unhandled = <S>(_event: never, state: S): S => state;
