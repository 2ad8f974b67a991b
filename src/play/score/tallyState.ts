/** What scoring remembers of a play, and the small edits that its rules make to it. */
import type { CaseData } from "../case.ts";
import type { RecordFields } from "../event.ts";
import { ledgerOf, type Ledger } from "../promises/ledger.ts";
import { truth, type Truth } from "../record/truth.ts";

export interface HarmDone {
  readonly harm: string;
  /** The turn whose choice did it; -1 before the first choice. */
  readonly turn: number;
  /** Present when a rule found it rather than a tag: the rule's number. */
  readonly rule?: string;
  /** The moment that suffered the same fault, where there is one. */
  readonly moment?: string;
}

export interface Earned {
  readonly credit: number;
  readonly turn: number;
  /** The rules that lowered it, as numbers. */
  readonly rules: readonly string[];
}

export interface MatterSeen {
  /** Number of choices made when the cue was shown. */
  readonly cueAt: number | null;
  /** A referral high enough was made. */
  readonly raised: boolean;
}

export interface Tally {
  readonly ended: boolean;
  /** Number of choices made. */
  readonly choices: number;
  /** The turn of the choice being told; -1 before the first. */
  readonly turn: number;
  readonly earned: Readonly<Record<string, Earned>>;
  readonly waived: readonly string[];
  readonly harms: readonly HarmDone[];
  readonly criticals: readonly { readonly critical: string; readonly turn: number }[];
  /** Turns in which a specific acknowledgement was given since bad news last cleared them. */
  readonly acks: readonly number[];
  readonly badNews: boolean;
  readonly matters: Readonly<Record<string, MatterSeen>>;
  readonly agreed: readonly string[];
  /** Remedies carried out, with the turn and whether the customer had agreed. */
  readonly done: Readonly<Record<string, { readonly turn: number; readonly agreed: boolean }>>;
  readonly untruths: readonly string[];
  readonly given: number;
  readonly fair: number;
  /** The turn in which redress was last given, or null. */
  readonly givenTurn: number | null;
  readonly limit: number;
  readonly overLimit: boolean;
  /** Share of fair redress first given for each group of like facts (rule 11). */
  readonly alike: Readonly<Record<string, number>>;
  readonly ledger: Ledger;
  readonly truth: Truth;
  /** The turn in which each promise was last made. */
  readonly promised: Readonly<Record<string, number>>;
  /** The record as written, with what was true when it was. */
  readonly record: {
    readonly fields: RecordFields;
    readonly truth: Truth;
    readonly turn: number;
  } | null;
  readonly recordAsked: boolean;
}

/** Nothing has happened yet. */
export const emptyTally = (caseData: CaseData): Tally => ({
  ended: false,
  choices: 0,
  turn: -1,
  earned: {},
  waived: [],
  harms: [],
  criticals: [],
  acks: [],
  badNews: false,
  matters: {},
  agreed: [],
  done: {},
  untruths: [],
  given: 0,
  fair: 0,
  givenTurn: null,
  limit: caseData.limit,
  overLimit: false,
  alike: {},
  ledger: ledgerOf(caseData).initial,
  truth: truth.initial,
  promised: {},
  record: null,
  recordAsked: false,
});

/** Notes a harm at this turn; `rule` if a rule found it, `moment` if it is the fault of one. */
export const harm = (tally: Tally, code: string, rule?: string, moment?: string): Tally => ({
  ...tally,
  harms: [
    ...tally.harms,
    { harm: code, turn: tally.turn, ...(rule ? { rule } : {}), ...(moment ? { moment } : {}) },
  ],
});

/** Going over the limit counts once, whether a tag or the sum of redress shows it. */
export const breach = (tally: Tally, rule?: string): Tally =>
  tally.overLimit ? tally : harm({ ...tally, overLimit: true }, "e.over-limit", rule);

/** Notes a critical failure, once. */
export const fail = (tally: Tally, critical: string): Tally =>
  tally.criticals.some((c) => c.critical === critical)
    ? tally
    : { ...tally, criticals: [...tally.criticals, { critical, turn: tally.turn }] };

/** The best credit of a moment stands, so that the order of better and worse does not matter. */
export const earn = (
  tally: Tally,
  moment: string,
  credit: number,
  rules: readonly string[],
): Tally =>
  (tally.earned[moment]?.credit ?? -1) >= credit
    ? tally
    : { ...tally, earned: { ...tally.earned, [moment]: { credit, turn: tally.turn, rules } } };
