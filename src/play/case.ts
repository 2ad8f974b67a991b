/** What a case is, apart from its story: data the play's rules and every screen read. */
import type { Authority, Channel, Dimension } from "./event.ts";
import type { LetterTask } from "./letter/task.ts";

export type ByDimension<T> = Readonly<Record<Dimension, T>>;

/** A thing this case gives the learner the chance to do (domain brief 2.3). */
export interface Moment {
  readonly id: string;
  readonly dimension: Dimension;
  readonly weight: 1 | 2 | 3;
  /** A positive code of the behaviour library, such as "i.time". */
  readonly behaviour: string;
  /** What was there to do, in a few words. */
  readonly title: string;
  /** What a full-credit answer sounds like: one or two sentences as the learner might say them. */
  readonly model: string;
  /** Why it matters here, for the debrief. */
  readonly why: string;
}

/** Something that may need referring to somebody else. */
export interface Matter {
  readonly id: string;
  readonly title: string;
  /** The rungs of the referral ladder (0-4) that are right for it. */
  readonly right: readonly number[];
  /** Danger, breach, safeguarding and the like: too high is forgiven, too low is critical. */
  readonly redFlag: boolean;
  /** The Escalation moment credited by the distance from the right rung. */
  readonly moment: string;
  /** Choices after the cue within which the referral is in time; absent: no limit. */
  readonly withinTurns?: number;
  /** Choices after the cue at which silence becomes the critical failure named. */
  readonly critical?: { readonly afterTurns: number; readonly id: string };
}

export interface PromiseKind {
  readonly id: string;
  /** What is promised, as it reads after "You promised": "to ring back by noon". */
  readonly text: string;
  /** Minutes after the due time still counted as kept; a house standard's tolerance. */
  readonly grace: number;
  /** The moment credited by how the promise ends, if any. */
  readonly moment?: string;
}

/** Something that only somebody with more authority can allow, as it is put to them [LM1]. */
export interface Ask {
  readonly id: string;
  /** Cast id of whoever is asked. */
  readonly who: string;
  /** What is asked for, in one sentence, as the manager reads it. */
  readonly question: string;
  /** The limit or rule that it turns on. */
  readonly rule: string;
  /** What the story's own manager says, and why. */
  readonly scripted: { readonly answer: Authority; readonly reason: string };
  /** Reasons that a person in their place is offered for saying no. */
  readonly refusals: readonly string[];
}

export interface Remedy {
  readonly id: string;
  readonly title: string;
  /** The Informing moment that should come before this is done (rule 4), if any. */
  readonly informs?: string;
  /** A safety action or legal duty: needs no agreement first (rule 5). */
  readonly exempt: boolean;
}

/**
 * A question to the log: "fact:x", "met:moment", "remedy:x", "promise:x" (made), "kept:x",
 * "referred:x", "agreed:x", "ending:x", "redress" (any given), each with "!" before it for not;
 * or "always".
 */
export type Condition = string;

export interface RecordOption {
  readonly id: string;
  readonly label: string;
  /** When this entry is true of the play. */
  readonly when: Condition;
}

/** A field of the case record (domain brief 1.9). */
export type RecordField = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Left out, it holds the action moments at adequate (rule 12). */
  readonly essential: boolean;
} & (
  | { readonly kind: "text" }
  /** Pounds; compared with the redress given. */
  | { readonly kind: "money" }
  | { readonly kind: "one" | "many"; readonly options: readonly RecordOption[] }
);

export interface Person {
  readonly name: string;
  /** Who they are to the learner: "customer", "shift supervisor". */
  readonly role: string;
  /** A look the stage can draw. */
  readonly look: string;
  readonly voice: {
    readonly register: "low" | "mid-low" | "mid-high" | "high";
    readonly pitch: number;
  };
}

/** What a case may be besides a talk: `Edition.story` holds the activity's own data then. */
export const ACTIVITIES = ["shift", "project"] as const;
export type ActivityKind = (typeof ACTIVITIES)[number];

export interface CaseData {
  readonly id: string;
  /** Absent: a talk. */
  readonly activity?: ActivityKind;
  readonly title: string;
  readonly organisation: string;
  readonly sector: string;
  readonly customer: "external" | "internal" | "both";
  readonly level: "1" | "3" | "1/3";
  readonly channels: readonly Channel[];
  /** Usual length of a play in minutes of the learner's own time. */
  readonly length: number;
  /** Usual number of choices in a whole play; scales how progress grows on the customer. */
  readonly turns: number;
  /** One line for the desk: what the case practises. */
  readonly practises: string;
  readonly brief: {
    readonly role: string;
    readonly situation: string;
    readonly standards: readonly string[];
    readonly authority: string;
    readonly note?: string;
    /** Cast ids of those the brief tells of; absent: everybody. Who comes in a day is for the day to show. */
    readonly meet?: readonly string[];
    /** Ids in the dated rule pack shown behind "The rules behind this". */
    readonly rules: readonly string[];
  };
  readonly start: {
    /** Name of the first day, such as "Tuesday". */
    readonly day: string;
    /** Minutes after midnight. */
    readonly clock: number;
    readonly place: string;
    readonly channel: Channel;
    readonly prop?: string;
    /** Simulated minutes that a choice takes unless its tags say otherwise. */
    readonly perChoice: number;
  };
  readonly persona: {
    /** Cast id of the customer. */
    readonly who: string;
    /** 0-100 each. */
    readonly heat: number;
    readonly trust: number;
    readonly patience: number;
    /** Earlier let-downs on the same matter. */
    readonly priorFailures: number;
    /** 1.5 is the common run; 1 placid, 2 quick to flare. */
    readonly volatility: number;
  };
  readonly cast: Readonly<Record<string, Person>>;
  readonly weights: ByDimension<number>;
  /** Raw score that is just competent here, per dimension, strictly between 0 and 1. */
  readonly cuts: ByDimension<number>;
  /** Pence the learner may give alone. */
  readonly limit: number;
  readonly moments: readonly Moment[];
  readonly matters: readonly Matter[];
  readonly promises: readonly PromiseKind[];
  readonly remedies: readonly Remedy[];
  /** What may be put to somebody with more authority; absent where nothing is. */
  readonly asks?: readonly Ask[];
  readonly criticals: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  /** Own-words prompts by id. */
  readonly ownWords: Readonly<Record<string, string>>;
  /** Replies that are really written. No id is an own-words prompt's too. */
  readonly letters?: readonly LetterTask[];
  readonly record: { readonly title: string; readonly fields: readonly RecordField[] };
  /** Ending id to a sentence that says how the case ended. */
  readonly endings: Readonly<Record<string, string>>;
  /** Criteria this case can give evidence towards, as "prob-1.5". */
  readonly criteria: readonly string[];
}
