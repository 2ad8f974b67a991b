/** Where a project stands: what its acts have come to. */
import type { PlayEvent } from "../play/event.ts";
import type { Audience, Effect, Need, Stage } from "./data.ts";

type AuthorityAnswered = PlayEvent & { readonly type: "AuthorityAnswered" };

export const CUTS = ["code", "cause", "channel", "week"] as const;
export type CutBy = (typeof CUTS)[number];

export interface Cut {
  readonly by: CutBy;
  /** Only those who had been in touch before. */
  readonly repeatsOnly: boolean;
}

export interface CauseNamed {
  readonly cause: string;
  readonly why: string;
}

export interface Survey {
  readonly questions: readonly string[];
  readonly own: string;
  readonly people: string;
  readonly way: string;
}

export interface Findings {
  readonly claim: string;
  /** The claim's words with the figures that it had. */
  readonly title: string;
  /** Made of replies that show less than the whole. */
  readonly narrow: boolean;
  readonly words: string;
}

export interface Weighing {
  readonly customer: Effect;
  readonly staff: Effect;
  readonly forIt: string;
  readonly against: string;
}

export interface Agreement {
  readonly option: string;
  /** The learner's own words for the minutes. */
  readonly minutes: string;
}

export const SCALES = ["pilot", "whole"] as const;
export type Scale = (typeof SCALES)[number];

export const APPROVERS = ["manager", "holder"] as const;
export type Approver = (typeof APPROVERS)[number];

export interface Proposal {
  readonly option: string;
  readonly scale: Scale;
  readonly to: Approver;
  /** Pounds for six weeks, as typed. */
  readonly cost: number | null;
  readonly measure: string;
  /** The counted share of the cause among repeat contacts is put into it. */
  readonly figures: boolean;
  /** What is done for the staff who have the extra work. */
  readonly staff: string;
  readonly words: string;
}

/** A proposal as it was put. */
export interface Put extends Proposal {
  /** What it lacks as the project then stood, whoever answers and whatever they say. */
  readonly lacks: readonly Need[];
}

export interface Answered extends Put {
  readonly approved: boolean;
  /** What was said. */
  readonly reason: string;
  readonly by: AuthorityAnswered["by"];
}

export interface Notice {
  readonly to: Audience;
  readonly stage: Stage;
  readonly points: readonly string[];
  readonly words: string;
  /** Weeks run when it was sent. */
  readonly afterWeek: number;
}

/** What a learner takes the week's repeat contacts to show. */
export const READINGS = ["ordinary", "change", "other", "worse"] as const;
export type Reading = (typeof READINGS)[number];
/** And the figures of the team with the extra step. */
export const TEAM_READINGS = ["as-before", "strained"] as const;
export type TeamReading = (typeof TEAM_READINGS)[number];

export interface WeekRead {
  readonly reading: Reading;
  readonly team: TeamReading;
  readonly words: string;
}

export interface Adjusted {
  readonly adjustment: string;
  /** It acts from the week after this one. */
  readonly afterWeek: number;
  readonly why: string;
}

export const VERDICTS = ["worked", "partly", "not"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Evaluation {
  readonly verdict: Verdict;
  readonly measure: string;
  /** What it did to the team, in the learner's words. */
  readonly side: string;
  readonly words: string;
}

export interface ProjectState {
  readonly sorted: Readonly<Record<string, string>>;
  readonly cuts: readonly Cut[];
  /** The newest last; each can be thought better of. */
  readonly causes: readonly CauseNamed[];
  readonly survey: Survey | null;
  readonly coded: Readonly<Record<string, string>>;
  readonly findings: Findings | null;
  readonly weighed: Readonly<Record<string, Weighing>>;
  /** Moves made, by colleague, in order. */
  readonly said: Readonly<Record<string, readonly string[]>>;
  readonly agreed: Agreement | null;
  readonly proposals: readonly Answered[];
  /** Put to a person who has not answered yet. */
  readonly waiting: Put | null;
  /** What is at work: the proposal it rests on, or one never put to anybody. */
  readonly started: {
    readonly option: string;
    readonly scale: Scale;
    readonly approved: boolean;
  } | null;
  readonly notices: readonly Notice[];
  readonly weeksRun: number;
  readonly readings: Readonly<Record<number, WeekRead>>;
  readonly adjusted: readonly Adjusted[];
  readonly stopped: { readonly afterWeek: number; readonly why: string } | null;
  readonly askedAgain: boolean;
  readonly evaluation: Evaluation | null;
  readonly report: Readonly<Record<string, string>> | null;
}

export const NOTHING_DONE: ProjectState = {
  sorted: {},
  cuts: [],
  causes: [],
  survey: null,
  coded: {},
  findings: null,
  weighed: {},
  said: {},
  agreed: null,
  proposals: [],
  waiting: null,
  started: null,
  notices: [],
  weeksRun: 0,
  readings: {},
  adjusted: [],
  stopped: null,
  askedAgain: false,
  evaluation: null,
  report: null,
};

/** The proposal that was approved; null while there is none. */
export const approvedOf = (state: ProjectState): Answered | null =>
  state.proposals.findLast(({ approved }) => approved) ?? null;

/**
 * Whether another proposal may be put. A person may sign one that lacks something: until the change
 * is at work it can still be made whole, so that their yes takes nothing from the learner.
 */
export function mayPropose(state: ProjectState): boolean {
  const approved = approvedOf(state);
  return (
    state.started === null &&
    state.waiting === null &&
    (approved === null || approved.lacks.length > 0)
  );
}

/** Where in the project's time a notice goes out now. */
export function stageOf(state: ProjectState, weeks: number): Stage {
  if (state.weeksRun === 0) return "start";
  return state.stopped !== null || state.weeksRun >= weeks ? "end" : "midway";
}
