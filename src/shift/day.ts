/** What a shift is, beside its case.json: the shape of shift.json. Clock times are minutes after midnight. */
import type { Condition } from "../play/case.ts";
import type { Channel, OptionKind } from "../play/event.ts";

/** Where somebody who comes to the desk stands to the organisation. */
export const SIDES = ["outside", "inside", "neither"] as const;
export type Side = (typeof SIDES)[number];

/** How somebody takes it, from the best to the worst. */
export const TEMPERS = ["calm", "uneasy", "cross", "furious"] as const;
export type Temper = (typeof TEMPERS)[number];

export interface Named {
  readonly id: string;
  readonly title: string;
}

/** All of them have to hold; see Condition. Absent: always. */
type When = readonly Condition[];

/** A house standard that the day is measured by. */
export type Standard = Named &
  (
    | {
        /** Minutes within which whoever comes has a first answer; contacts name it. */
        readonly kind: "answer";
        readonly minutes: number;
      }
    | {
        /** Minutes from one thing being so to another. */
        readonly kind: "act";
        readonly minutes: number;
        readonly from: Condition;
        readonly to: Condition;
      }
  );

export interface Reply {
  readonly text: string;
  /** Absent: said. */
  readonly kind?: OptionKind;
  /** Simulated minutes that it takes, until the other has answered. */
  readonly minutes: number;
  readonly when?: When;
  /** As in a story, without "#" (docs/TAGS.md). */
  readonly tags?: readonly string[];
  /** What is heard then: "NAME: words", NAME a cast id in capitals; without a name it is told. */
  readonly answer?: readonly string[];
  /** The step it leads to; "end"; or "back": a call back has been promised. */
  readonly to: string;
  /** What happens next with the matter, one of `nexts`; the last one said is what the log should say. */
  readonly next?: string;
  /** What they were given or offered, for comparing like cases. */
  readonly gave?: string;
}

export interface Step {
  readonly id: string;
  /** Heard as the step begins, as `answer` of a reply. */
  readonly lines?: readonly string[];
  /** Heard in their place where the contact has become cross or worse at the desk. */
  readonly hot?: readonly string[];
  readonly replies: readonly Reply[];
}

/** Somebody who comes to the desk. */
export interface Contact {
  readonly id: string;
  /** Cast id. */
  readonly who: string;
  readonly channel: Channel;
  readonly side: Side;
  /** How they come; absent: calm. What befalls them at the desk moves it. */
  readonly temper?: Temper;
  /** What the queue shows: what can be seen or heard before it is taken. */
  readonly gist: string;
  /** Earliest time, and how many minutes later it may be by the day's seed. */
  readonly at: number;
  readonly spread: number;
  /** Asked when the time has come: otherwise they never come. */
  readonly when?: When;
  /** An "answer" standard. */
  readonly standard: string;
  /** Minutes they wait, or hold, before they give up. */
  readonly patience: number;
  /** Minutes after which one who gave up comes again, once; absent: never. */
  readonly again?: number;
  /** Tags that hold once they have given up for good. */
  readonly lost?: readonly string[];
  /** One of `causes`. */
  readonly cause: string;
  /** A group of like facts, which like treatment is due to. */
  readonly alike?: string;
  readonly steps: readonly Step[];
  /** The step at which a call back begins, where one may be promised. */
  readonly back?: string;
}

export const ERRAND_GROUPS = ["screen", "colleague", "out"] as const;

/** Something done from the desk on one's own account: a look, a colleague, a call out, a message. */
export interface Errand {
  readonly id: string;
  readonly group: (typeof ERRAND_GROUPS)[number];
  readonly title: string;
  readonly when?: When;
  /** Absent: it can be done again. */
  readonly once?: true;
  readonly steps: readonly Step[];
}

/** What happens whatever the learner does, if its conditions hold at the time. */
export interface Happening {
  readonly id: string;
  readonly at: number;
  readonly when?: When;
  readonly tags?: readonly string[];
  readonly lines?: readonly string[];
}

/** A line of the dashboard. */
export interface PanelLine {
  readonly id: string;
  readonly from: number;
  readonly when?: When;
  readonly text: string;
}

/** Trouble that comes round again, and what a report of it has to have. */
export interface Pattern {
  /** One of `causes`. */
  readonly cause: string;
  /** The condition that proves it; without, a report is a hunch and has to say so. */
  readonly proof: Condition;
  /** Contacts that have to be named for it to be more than a guess. */
  readonly least: number;
  /** To whom it belongs: cast id. */
  readonly to: string;
  /** After this it is late. */
  readonly by: number;
}

/** The moments of case.json that the day as a whole is credited to. */
export interface DayMoments {
  readonly standards: string;
  readonly records: string;
  readonly sorted: string;
  readonly pattern: string;
  readonly briefing: string;
  readonly alike?: string;
}

export interface ShiftData {
  /** Nobody new comes after this, and the desk may be closed. */
  readonly closes: number;
  /** Minutes that logging a case, and reporting a pattern, take. */
  readonly minutes: { readonly log: number; readonly report: number };
  readonly standards: readonly Standard[];
  readonly causes: readonly Named[];
  readonly nexts: readonly Named[];
  readonly contacts: readonly Contact[];
  readonly errands: readonly Errand[];
  readonly happenings: readonly Happening[];
  readonly panel: readonly PanelLine[];
  readonly pattern: Pattern;
  readonly moments: DayMoments;
  /** Prompts of `ownWords`: the two briefings. */
  readonly words: { readonly manager: string; readonly team: string };
  readonly ending: string;
}
