/** The customer between two turns, cut down to what the story ahead may still come to ask about. */
import { customerOn, type Customer } from "../play/customer/customer.ts";
import type { CaseData } from "../play/case.ts";
import type { Reading } from "../play/customer/meters.ts";
import { readingsOn } from "../play/customer/readings.ts";
import type { PlayEvent } from "../play/event.ts";
import { project } from "../play/log.ts";
import type { Ledger } from "../play/promises/ledger.ts";
import type { Ahead } from "./ahead.ts";
import type { Take } from "./walk.ts";
import {
  askWithin,
  unbounded,
  watch,
  watchedMeters,
  WISHES,
  type Asked,
  type Bounds,
  type Watched,
} from "./watched.ts";

/** What the rest of a play depends on: the feelings, the patience, the wishes. Bits of `needs`. */
export const NEEDS = { feelings: 1, patience: 2, wishes: 4 } as const;

/** For which customers a part of the story goes as it was found to go. */
export interface Guard {
  /** Bits of NEEDS; 0: for every customer. */
  readonly needs: number;
  readonly heat: Bounds;
  readonly trust: Bounds;
  readonly patience: Bounds;
}

export const ANYONE: Guard = {
  needs: 0,
  heat: unbounded(),
  trust: unbounded(),
  patience: unbounded(),
};

/** A customer's keys by need; equal keys feel alike what happens next. */
export interface FeelingKeys {
  readonly feelings: string;
  readonly patience: string;
  readonly wishes: string;
}

export const keysOf = (c: Customer): FeelingKeys => ({
  feelings: `${c.acks} ${c.badNews} ${c.warm} ${c.choices} ${c.near} ${c.boiling} ${c.untruths.join()}`,
  patience: `${c.drained} ${c.updated.join()} ${c.choices > 0}`,
  wishes: `${c.asksManager} ${c.wantsWriting} ${c.walksOut}`,
});

const inside = ({ from, below }: Bounds, value: number): boolean => value >= from && value < below;

/** Whether a customer is one of those a guard speaks of. */
export const admits = (
  guard: Guard,
  guardKeys: FeelingKeys,
  c: Customer,
  keys: FeelingKeys,
): boolean => {
  const { needs } = guard;
  if ((needs & NEEDS.wishes) !== 0 && guardKeys.wishes !== keys.wishes) return false;
  if ((needs & NEEDS.feelings) !== 0) {
    if (guardKeys.feelings !== keys.feelings) return false;
    if (!inside(guard.heat, c.heat) || !inside(guard.trust, c.trust)) return false;
  }
  if ((needs & NEEDS.patience) !== 0) {
    if (guardKeys.patience !== keys.patience || !inside(guard.patience, c.patience)) return false;
  }
  return true;
};

/** Between turns nothing is under way; counts that have reached their last effect stand still. */
export function rested(caseData: CaseData, c: Customer, ledger: Ledger, ahead: Ahead): Customer {
  const counts = ahead.acks || ahead.progresses;
  const acks = counts ? Math.min(c.acks, 4) : 0;
  return {
    ...c,
    acks,
    warm: ahead.progresses ? Math.min(c.warm, 4 - Math.min(4, acks)) : 0,
    badNews: c.badNews && ahead.badNews,
    choices: ahead.progresses ? Math.min(c.choices, caseData.turns) : Math.min(c.choices, 1),
    boiling: Math.min(c.boiling, 2),
    untruths: [...new Set(c.untruths)].filter((each) => ahead.finds.has(each)).toSorted(),
    ledger,
    given: 0,
    fair: 0,
    resolved: false,
  };
}

const narrow = (a: Bounds, b: Bounds): Bounds => ({
  from: Math.max(a.from, b.from),
  below: Math.min(a.below, b.below),
  asked: a.asked || b.asked,
});

export const narrowGuard = (a: Guard, b: Guard): Guard =>
  a.needs === 0
    ? b
    : b.needs === 0
      ? a
      : {
          needs: a.needs | b.needs,
          heat: narrow(a.heat, b.heat),
          trust: narrow(a.trust, b.trust),
          patience: narrow(a.patience, b.patience),
        };

/** One turn of a customer who is being watched. */
export interface WatchedTurn {
  readonly feel: (events: readonly PlayEvent[]) => void;
  /** Answers a story's reading. */
  readonly take: Take;
  /** The customer in plain numbers. */
  readonly plain: () => Customer;
  /** What this turn, and what came of it, asked of the customer at its start. */
  readonly guard: (after: Guard) => Guard;
}

/** Makes turns to watch; `readings` are those that the story may still take. */
export function watcher(caseData: CaseData) {
  let live: ReadonlySet<Reading> = new Set();
  const meters = watchedMeters((reading) => live.has(reading));
  const fold = customerOn(caseData, meters);
  const readings = readingsOn(meters);

  return (c: Customer, mayTake: ReadonlySet<Reading>): WatchedTurn => {
    live = mayTake;
    let tookWish = false;
    let took = false;
    const start = {
      heat: watch(c.heat),
      trust: watch(c.trust),
      patience: watch(c.patience),
    };
    let now: Customer<Watched> = { ...c, ...start };
    return {
      feel: (events) => {
        now = project(events, fold, now);
      },
      take: (reading) => {
        took = true;
        if (WISHES.has(reading)) tookWish = true;
        return readings[reading](now);
      },
      plain: () => ({
        ...now,
        heat: now.heat.now,
        trust: now.trust.now,
        patience: now.patience.now,
      }),
      guard: (after) => {
        if (!took && after.needs === 0) return ANYONE;
        if ((after.needs & NEEDS.feelings) !== 0) {
          askWithin(now.heat, after.heat);
          askWithin(now.trust, after.trust);
        }
        if ((after.needs & NEEDS.patience) !== 0) askWithin(now.patience, after.patience);
        const wishes = tookWish || (after.needs & NEEDS.wishes) !== 0;
        const bounds = ({ read, wish }: Asked): Bounds => (wishes ? narrow(read, wish) : read);
        const heat = bounds(start.heat.asked);
        const trust = bounds(start.trust.asked);
        const patience = bounds(start.patience.asked);
        // What the turn leads to may hang on counts even where it hangs on no meter.
        const needs =
          after.needs |
          (heat.asked || trust.asked ? NEEDS.feelings : 0) |
          (patience.asked ? NEEDS.patience : 0) |
          (wishes ? NEEDS.wishes : 0);
        return { needs, heat, trust, patience };
      },
    };
  };
}
