/** What a case file of an improvement project holds beside its case.json: `project.json` and its two tables. */
import type { Grade } from "../play/event.ts";
import type { Mechanism, Service } from "./sim/service.ts";

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A contact as the service's system has it. */
export interface CaseRecord {
  readonly id: string;
  /** 1-4: the four weeks before the project. */
  readonly week: number;
  /** When, in words: "Mon 09:12". */
  readonly when: string;
  /** Id of a channel of the project. */
  readonly channel: string;
  readonly who: string;
  /** Whether the person had been in touch about it before. */
  readonly again: boolean;
  /** The code that was logged, which may be wrong. */
  readonly code: string;
  /** What it was really about: what a careful reader sorts it under. Never shown before the debrief. */
  readonly cause: string;
  /** Minutes the contact took. */
  readonly minutes: number;
  /** What was noted of it. */
  readonly words: string;
}

/** A reply to the survey. */
export interface Reply {
  readonly id: string;
  /** before: to the first survey; better, same: to the second, as things then are. */
  readonly asked: "before" | "better" | "same";
  readonly who: string;
  /** 1 very hard to 5 very easy. */
  readonly score: number;
  /** What it is mostly about. Never shown before the debrief. */
  readonly theme: string;
  readonly words: string;
  /** Id of the group of people that they belong to. */
  readonly group: string;
  /** Ids of the means by which they would answer. */
  readonly by: readonly string[];
  /** What they tick, under the id of a question with a choice. */
  readonly ticks: Readonly<Record<string, string>>;
}

export interface Question extends Titled {
  readonly kind: "scale" | "choice" | "open";
  /** What is wrong with asking it so; absent where nothing is. */
  readonly fault?: string;
}

/** One of several ways to do something, the debrief's judgement with it. */
export interface Way extends Titled {
  readonly about: string;
  readonly grade: Grade;
  readonly why: string;
}

/** Whom one may ask. */
export interface People extends Way {
  /** Ids of the groups among them. */
  readonly asks: readonly string[];
  /** Ids of the means that alone reach them so; absent: whatever the survey comes by. */
  readonly by?: readonly string[];
}

/** How one may ask. */
export interface AskedBy extends Way {
  /** Ids of the means it reaches people by. */
  readonly by: readonly string[];
  /** Share (0-1) of those it reaches who answer. */
  readonly answers: number;
  /** Only figures and ticks come back so. */
  readonly words?: false;
}

/** Something the replies are said to show; {replies}, {main} and {mean} stand for their figures. */
export interface Claim extends Way {
  /** What it is worth, and why, where the replies show less than the whole; absent: the same. */
  readonly narrow?: { readonly grade: Grade; readonly why: string };
}

export const EFFECTS = ["better", "same", "worse"] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Option extends Titled {
  readonly what: string;
  /** Pounds: once, and every week. */
  readonly setUp: number;
  readonly perWeek: number;
  /** What colleagues who were asked expect of it, for customers and for staff. */
  readonly customer: Effect;
  readonly staff: Effect;
  readonly forIt: readonly string[];
  readonly against: readonly string[];
  /** Share (0-1) of the work that a pilot reaches. */
  readonly pilotReach: number;
  /** Open days until it is wholly at work. */
  readonly rampDays: number;
  readonly mechanisms: readonly Mechanism[];
}

export interface Adjustment extends Titled {
  readonly what: string;
  /** The options it goes with. */
  readonly options: readonly string[];
  /** Whether it takes work off the team that has the extra step. */
  readonly eases: boolean;
  readonly mechanisms: readonly Mechanism[];
}

export interface Colleague {
  /** Cast id. */
  readonly who: string;
  /** What they hold against the leading idea, or for another. */
  readonly view: string;
  readonly moves: readonly {
    readonly id: string;
    readonly text: string;
    readonly grade: Grade;
    readonly reply: string;
  }[];
}

/** What somebody with authority asks of a proposal before they sign, in the order they ask it. */
export const NEEDS = ["whose", "compared", "figures", "cost", "staff", "pilot", "measure"] as const;
export type Need = (typeof NEEDS)[number];

export interface Authority {
  /** Cast id of the service manager, who may change a guideline and spend up to `limit`. */
  readonly manager: string;
  /** Cast id of the budget holder, who decides above it. */
  readonly holder: string;
  /** Pounds, for the whole pilot. */
  readonly limit: number;
  /** What is said when something is missing: the reason, and what would change it. */
  readonly refusals: Readonly<Record<Need, string>>;
  readonly yes: string;
}

export interface Measure extends Titled {
  /** Whether it shows if the trouble itself became rarer. */
  readonly sound: boolean;
}

export type Stage = "start" | "midway" | "end";
export type Audience = "customers" | "team";

/** Something a notice may say. */
export interface NoticePoint extends Titled {
  readonly to: readonly Audience[];
  /** Stages at which a good notice says it. */
  readonly needed: readonly Stage[];
  /** Why it should not be said at all. */
  readonly fault?: string;
}

export interface ProjectData {
  readonly channels: readonly Titled[];
  /** Codes of the service's system, as vague as such codes are. */
  readonly codes: readonly Titled[];
  /** What the records can be sorted under. Each is a trouble of the model. */
  readonly causes: readonly Titled[];
  /** The cause that makes up most repeat contacts. */
  readonly mainCause: string;
  /** The team behind the desk, as it reads in a sentence: "the planners". */
  readonly team: string;
  readonly records: readonly CaseRecord[];
  readonly themes: readonly Titled[];
  /** The theme of those whom the main cause troubles. */
  readonly mainTheme: string;
  readonly replies: readonly Reply[];
  readonly survey: {
    /** Groups of people, as they read in a list: "Asked again and again". */
    readonly groups: readonly Titled[];
    /** Means by which people answer. */
    readonly means: readonly Titled[];
    readonly questions: readonly Question[];
    readonly people: readonly People[];
    readonly ways: readonly AskedBy[];
    readonly claims: readonly Claim[];
  };
  readonly options: readonly Option[];
  readonly adjustments: readonly Adjustment[];
  readonly colleagues: readonly Colleague[];
  readonly authority: Authority;
  readonly measures: readonly Measure[];
  readonly notices: readonly NoticePoint[];
  /** What the bank holiday of week 3 and the other weeks bring to the desk's notice, weeks 1-6. */
  readonly weekNotes: readonly string[];
  readonly service: Service;
}

/** Six weeks of a pilot's cost, which is what is put to the authority. Pounds. */
export const costOf = ({ setUp, perWeek }: Option): number => setUp + perWeek * PILOT_WEEKS;

/** Weeks that the change is watched. */
export const PILOT_WEEKS = 6;
/** Weeks of ordinary figures before it. */
export const WEEKS_BEFORE = 8;
/** The week of the change, from 1, whose Monday is a bank holiday. */
export const HOLIDAY_WEEK = 3;
