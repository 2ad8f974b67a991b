/** Groups as they stand, their turns, and who is who in them. */
import type { TalkWay, TriadCase } from "./event.ts";

/** A line of a written talk. */
export interface TalkLine {
  readonly id: string;
  readonly by: "agent" | "customer";
  readonly text: string;
  /** When the server took it in, ms since 1970. */
  readonly at: number;
}

export interface Tick {
  readonly id: string;
  /** A learner, or "" for the tutor. */
  readonly by: string;
  /** Of OBSERVABLE; from an older list it may be another. */
  readonly behaviour: string;
  readonly quote: string;
  /** Since the talk began, ms. */
  readonly elapsed: number;
}

/** One person's words in the debrief of three. */
export interface Account {
  /** A learner, or "" for the tutor. */
  readonly by: string;
  readonly text: string;
  readonly keep: string;
  readonly next: string;
}

/** Who has which part in a talk. */
export interface TalkCast {
  readonly agent: string;
  /** A learner, or "" for the tutor. */
  readonly customer: string;
  readonly observers: readonly string[];
}

export interface Talk extends TalkCast {
  readonly turn: number;
  readonly case: TriadCase;
  readonly begunAt: number | null;
  readonly endedAt: number | null;
  /** Learners who had a part while it ran, and have gone. */
  readonly left: readonly string[];
  /** Where the customer's device stands in the story. */
  readonly choices: readonly number[];
  readonly lines: readonly TalkLine[];
  /** In the order in which they were seen. */
  readonly ticks: readonly Tick[];
  /** In the order of the debrief: agent, customer, observers. */
  readonly accounts: readonly Account[];
}

export interface Group {
  readonly id: string;
  /** Who is in it now; nobody: everybody was taken out. */
  readonly members: readonly string[];
  readonly tutor: boolean;
  /** By turn; the last one is at hand. None where nobody has ever been in it. */
  readonly talks: readonly Talk[];
}

export interface Round {
  readonly id: string;
  readonly block: string;
  readonly way: TalkWay;
  readonly cases: readonly TriadCase[];
  readonly groups: readonly Group[];
}

export const ROLES = ["agent", "customer", "observer"] as const;
export type TalkRole = (typeof ROLES)[number];

/** The groups that a block has. */
export const roundOf = (rounds: readonly Round[], block: string): Round | null =>
  rounds.findLast((round) => round.block === block) ?? null;

/** A group by its id, in whatever round. */
export const groupIn = (rounds: readonly Round[], id: string): Group | null =>
  rounds.flatMap(({ groups }) => groups).find((group) => group.id === id) ?? null;

/** A round by one of its groups. */
export const roundWith = (rounds: readonly Round[], group: string): Round | null =>
  rounds.find(({ groups }) => groups.some(({ id }) => id === group)) ?? null;

/** The group of a round that somebody is in. */
export const groupWith = ({ groups }: Round, learner: string): Group | null =>
  groups.find(({ members }) => members.includes(learner)) ?? null;

/** The talk at hand. */
export const talkAtHand = ({ talks }: Group): Talk | null => talks.at(-1) ?? null;

export const isRunning = ({ begunAt, endedAt }: Talk): boolean =>
  begunAt !== null && endedAt === null;

/** `who`: a learner, or "" for the tutor. Null: none. */
export function roleIn({ agent, customer, observers }: TalkCast, who: string): TalkRole | null {
  if (who === agent) return "agent";
  if (who === customer) return "customer";
  return observers.includes(who) ? "observer" : null;
}

/** Whoever ticks: those who observe, or, where there are none, the customer. The tutor always may. */
export const ticksIn = (cast: TalkCast, who: string): boolean =>
  who === "" ||
  cast.observers.includes(who) ||
  (cast.observers.length === 0 && who === cast.customer);

/** Whether the customer has written just these words in it. */
export const customerWrote = ({ lines }: Pick<Talk, "lines">, words: string): boolean =>
  lines.some(({ by, text }) => by === "customer" && text === words);

/** Those who saw the agent in it: whoever observes, or the customer of two, and whoever else ticked. */
export function watchedBy(talk: Pick<Talk, "customer" | "observers" | "ticks">): readonly string[] {
  const { observers, customer, ticks } = talk;
  const expected = observers.length > 0 ? observers : [customer];
  return [...new Set([...expected, ...ticks.map(({ by }) => by)])];
}

/** Time of a talk so far, ms; 0 before it begins. */
export const elapsedOf = ({ begunAt, endedAt }: Talk, now: number): number =>
  begunAt === null ? 0 : Math.max(0, (endedAt ?? now) - begunAt);
