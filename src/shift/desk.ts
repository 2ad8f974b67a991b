/** The desk as it stands: who is waiting, at hand, on hold, owed a call; what is logged. Plain data. */
import type { Ledger } from "../play/promises/ledger.ts";
import type { Truth } from "../play/record/truth.ts";
import type { Side } from "./day.ts";

export interface Said {
  /** Cast id; "you"; or "" for what is told. */
  readonly who: string;
  readonly text: string;
}

/** What the learner wrote of a contact in the log book. */
export interface LogEntry {
  readonly side: Side | "";
  readonly cause: string;
  readonly next: string;
  readonly note: string;
  readonly at: number;
}

export type CallerState =
  /** Has not come yet, and may never. */
  | "to-come"
  | "waiting"
  | "at-hand"
  /** Taken, and put aside: on hold, or the chat left for a while. */
  | "held"
  /** A call back is promised. */
  | "promised"
  | "closed"
  /** Gave up; comes again at `since` + `again`, if ever. */
  | "gone";

export interface Caller {
  readonly id: string;
  readonly state: CallerState;
  /** When the state began; of one to come, when they come. */
  readonly since: number;
  /** When they first came; null before. */
  readonly came: number | null;
  /** Minutes to the first answer; null while there is none. */
  readonly waited: number | null;
  /** How often they have come. */
  readonly times: number;
  /** How often they were put aside. */
  readonly holds: number;
  /** Steps from calm, 0-3, by all that has befallen them but the wait they are in. */
  readonly stirred: number;
  readonly step: string;
  readonly said: readonly Said[];
  readonly next: string | null;
  readonly gave: string | null;
  readonly log: LogEntry | null;
}

/** An errand under way. */
export interface Out {
  readonly id: string;
  readonly step: string;
  readonly said: readonly Said[];
}

/** A report that the same trouble comes round again. */
export interface Report {
  readonly cause: string;
  readonly cases: readonly string[];
  readonly to: string;
  readonly sure: boolean;
  readonly at: number;
  readonly proved: boolean;
}

export interface Desk {
  readonly clock: number;
  readonly phase: "day" | "closing" | "over";
  readonly callers: Readonly<Record<string, Caller>>;
  /** The contact or errand being dealt with. */
  readonly hand: { readonly contact: string } | { readonly errand: Out } | null;
  /** Errands done, oldest first. */
  readonly done: readonly string[];
  readonly happened: readonly string[];
  readonly reports: readonly Report[];
  readonly truth: Truth;
  readonly ledger: Ledger;
  /** When "act" standards began and were met, by id. */
  readonly spans: Readonly<Record<string, { readonly from: number; readonly to: number | null }>>;
}

export const callerAtHand = (desk: Desk): Caller | null =>
  desk.hand && "contact" in desk.hand ? (desk.callers[desk.hand.contact] ?? null) : null;

export const errandAtHand = (desk: Desk): Out | null =>
  desk.hand && "errand" in desk.hand ? desk.hand.errand : null;

/** Those in a state, who has been in it longest first. */
export const inState = (desk: Desk, ...states: readonly CallerState[]): readonly Caller[] =>
  Object.values(desk.callers)
    .filter(({ state }) => states.includes(state))
    .toSorted((a, b) => a.since - b.since);
